// Written by `npm run generate`. Do not edit.
import banquetIsDescribed from "./banquet/banquet-is-described";
import guideAndTroubleshooterAreNamed from "./banquet/guide-and-troubleshooter-are-named";
import headcountIsGuestsHostsAndSeats from "./banquet/headcount-is-guests-hosts-and-seats";
import hostsDoNotOutnumberGuests from "./banquet/hosts-do-not-outnumber-guests";
import leadersArriveBeforeTheGuests from "./banquet/leaders-arrive-before-the-guests";
import menuAndHallArePrepared from "./banquet/menu-and-hall-are-prepared";
import staffArriveAnHourEarly from "./banquet/staff-arrive-an-hour-early";
import standardIsWithinTheGrade from "./banquet/standard-is-within-the-grade";
import venueKnowsTheCount from "./banquet/venue-knows-the-count";
import budgetCoversThePlanAndIsApproved from "./budget/budget-covers-the-plan-and-is-approved";
import linesMultiplyOut from "./budget/lines-multiply-out";
import spendingPerHeadIsWithinTheStandard from "./budget/spending-per-head-is-within-the-standard";
import changesAreLoggedAndTold from "./checklist/changes-are-logged-and-told";
import everyTaskIsDone from "./checklist/every-task-is-done";
import advanceIsAccountedFor from "./close-out/advance-is-accounted-for";
import lessonsBecomeActions from "./close-out/lessons-become-actions";
import roomsPaymentsAndRecordsAreClosed from "./close-out/rooms-payments-and-records-are-closed";
import settlementEqualsItsSources from "./close-out/settlement-equals-its-sources";
import settlementIsApprovedInOrder from "./close-out/settlement-is-approved-in-order";
import summarySaysWhatCameOfIt from "./close-out/summary-says-what-came-of-it";
import variancesAreExplained from "./close-out/variances-are-explained";
import entertainmentSaysWhoAndWhy from "./expense/entertainment-says-who-and-why";
import evidenceIsQualified from "./expense/evidence-is-qualified";
import expenseIsComplete from "./expense/expense-is-complete";
import foreignMoneyIsConverted from "./expense/foreign-money-is-converted";
import nothingIsPaidTwiceOrSplit from "./expense/nothing-is-paid-twice-or-split";
import refundsPointToTheirExpense from "./expense/refunds-point-to-their-expense";
import vatSplitsExactly from "./expense/vat-splits-exactly";
import everyGuestHasAGiftWithinTheStandard from "./gift/every-guest-has-a-gift-within-the-standard";
import giftsOfOfficialsAreWithinTheLaw from "./gift/gifts-of-officials-are-within-the-law";
import nothingWhereThereIsDirectInterest from "./gift/nothing-where-there-is-direct-interest";
import introductionsFollowRank from "./hosts/introductions-follow-rank";
import leadContactIsSentToTheGuest from "./hosts/lead-contact-is-sent-to-the-guest";
import oneLeadAndAnOwnerForEveryFunction from "./hosts/one-lead-and-an-owner-for-every-function";
import staffAreTrainedInEtiquette from "./hosts/staff-are-trained-in-etiquette";
import delaysAreExplained from "./itinerary/delays-are-explained";
import everyMealIsPlanned from "./itinerary/every-meal-is-planned";
import everyProcessStepIsPlanned from "./itinerary/every-process-step-is-planned";
import everyStopIsComplete from "./itinerary/every-stop-is-complete";
import holidaysAndPrayersAreKept from "./itinerary/holidays-and-prayers-are-kept";
import leisureIsAgreedAndPrepared from "./itinerary/leisure-is-agreed-and-prepared";
import movesHaveTime from "./itinerary/moves-have-time";
import nightsAreLongEnough from "./itinerary/nights-are-long-enough";
import nobodyIsInTwoPlaces from "./itinerary/nobody-is-in-two-places";
import workingHoursAreUsed from "./itinerary/working-hours-are-used";
import mealAndGiftTogetherAreWithinTheLaw from "./law/meal-and-gift-together-are-within-the-law";
import mealsOfOfficialsAreWithinTheLaw from "./law/meals-of-officials-are-within-the-law";
import everyNightHasOneRoom from "./lodging/every-night-has-one-room";
import needsReachTheRoom from "./lodging/needs-reach-the-room";
import onlyTheSameSexSharesARoom from "./lodging/only-the-same-sex-shares-a-room";
import ratesAreWithinTheStandard from "./lodging/rates-are-within-the-standard";
import roomClassFollowsRank from "./lodging/room-class-follows-rank";
import roomsAreNotOverfullOrDoubleBooked from "./lodging/rooms-are-not-overfull-or-double-booked";
import roomsAreReadyBeforeTheGuests from "./lodging/rooms-are-ready-before-the-guests";
import departmentsAndDoorAreTold from "./meeting/departments-and-door-are-told";
import everyoneHasAPlace from "./meeting/everyone-has-a-place";
import guestsFaceTheDoor from "./meeting/guests-face-the-door";
import meetingIsDescribed from "./meeting/meeting-is-described";
import photoFollowsTheHandshake from "./meeting/photo-follows-the-handshake";
import recorderAndInterpretersAreNamed from "./meeting/recorder-and-interpreters-are-named";
import abstainersHaveADrink from "./menu/abstainers-have-a-drink";
import allergensAreDeclared from "./menu/allergens-are-declared";
import allergensHaveASubstitute from "./menu/allergens-have-a-substitute";
import dietsHaveASubstitute from "./menu/diets-have-a-substitute";
import invitationsFollowConfirmationInTime from "./passport/invitations-follow-confirmation-in-time";
import invitedGuestsHavePassportDetails from "./passport/invited-guests-have-passport-details";
import personalFactsAreDestroyed from "./passport/personal-facts-are-destroyed";
import personalFactsHaveConsent from "./passport/personal-facts-have-consent";
import appointmentNamesItsHost from "./request/appointment-names-its-host";
import approvalsAreInOrder from "./request/approvals-are-in-order";
import customerProfileIsFiled from "./request/customer-profile-is-filed";
import declaredHeadcountEqualsRoster from "./request/declared-headcount-equals-roster";
import departmentsAreNotified from "./request/departments-are-notified";
import foreignVisitsSayAgentAndInterpreter from "./request/foreign-visits-say-agent-and-interpreter";
import headerIsComplete from "./request/header-is-complete";
import importantVisitsAreReportedAndPlanned from "./request/important-visits-are-reported-and-planned";
import itineraryIsSentAndConfirmed from "./request/itinerary-is-sent-and-confirmed";
import leadersAreNotifiedInTime from "./request/leaders-are-notified-in-time";
import levelIsSetBeforeAssignments from "./request/level-is-set-before-assignments";
import levelMatchesTheRanks from "./request/level-matches-the-ranks";
import planHasEverySection from "./request/plan-has-every-section";
import cardsArePlacedAndRight from "./seating/cards-are-placed-and-right";
import everyoneHasOneSeat from "./seating/everyone-has-one-seat";
import firstGuestSitsAtTheHostsRight from "./seating/first-guest-sits-at-the-hosts-right";
import hostsAndGuestsAlternate from "./seating/hosts-and-guests-alternate";
import mainGuestsCanTalkToANeighbour from "./seating/main-guests-can-talk-to-a-neighbour";
import mainTableHasItsPlace from "./seating/main-table-has-its-place";
import nextGuestsFollowThePattern from "./seating/next-guests-follow-the-pattern";
import aLeaderAndCompanionsGoAlong from "./tour/a-leader-and-companions-go-along";
import everyoneIsProtectedAndTold from "./tour/everyone-is-protected-and-told";
import materialsCarsAndHelpAreReady from "./tour/materials-cars-and-help-are-ready";
import whatToSeeIsSettled from "./tour/what-to-see-is-settled";
import airportsGetTheTimeTheyNeed from "./transport/airports-get-the-time-they-need";
import carSeatsFollowPrecedence from "./transport/car-seats-follow-precedence";
import departuresAreCheckedAgain from "./transport/departures-are-checked-again";
import everyGuestIsSeenOff from "./transport/every-guest-is-seen-off";
import everyPickupGuestIsMet from "./transport/every-pickup-guest-is-met";
import greetersWaitBeforeTheGuest from "./transport/greeters-wait-before-the-guest";
import helpWithLuggageAndTicketsIsSettled from "./transport/help-with-luggage-and-tickets-is-settled";
import leadersKnowWhenAndWhereToGather from "./transport/leaders-know-when-and-where-to-gather";
import longRidesHaveAGuide from "./transport/long-rides-have-a-guide";
import nobodyIsTooManyOrInTwoCars from "./transport/nobody-is-too-many-or-in-two-cars";
import staffStayUntilThePlaneLeaves from "./transport/staff-stay-until-the-plane-leaves";
import arrivalAndDepartureAreKnown from "./visitors/arrival-and-departure-are-known";
import everyDelegationHasAContactWithPhone from "./visitors/every-delegation-has-a-contact-with-phone";
import everyDelegationHasOnePrincipal from "./visitors/every-delegation-has-one-principal";
import everyVisitorHasNameCompanyAndRank from "./visitors/every-visitor-has-name-company-and-rank";
import handbookHoldsEverythingInTime from "./visitors/handbook-holds-everything-in-time";
import homonymsAreToldApart from "./visitors/homonyms-are-told-apart";
import keyFactsAreRepeatedBack from "./visitors/key-facts-are-repeated-back";
import needsAndCustomsAreAsked from "./visitors/needs-and-customs-are-asked";
import nobodyIsPlannedWhileAway from "./visitors/nobody-is-planned-while-away";
import numbersLookLikeNumbers from "./visitors/numbers-look-like-numbers";
import sexIsStatedOrWithheld from "./visitors/sex-is-stated-or-withheld";
import theCancelledHoldNothing from "./visitors/the-cancelled-hold-nothing";
import type { Rule } from "./rule";

export const rules: readonly Rule[] = [
  banquetIsDescribed,
  guideAndTroubleshooterAreNamed,
  headcountIsGuestsHostsAndSeats,
  hostsDoNotOutnumberGuests,
  leadersArriveBeforeTheGuests,
  menuAndHallArePrepared,
  staffArriveAnHourEarly,
  standardIsWithinTheGrade,
  venueKnowsTheCount,
  budgetCoversThePlanAndIsApproved,
  linesMultiplyOut,
  spendingPerHeadIsWithinTheStandard,
  changesAreLoggedAndTold,
  everyTaskIsDone,
  advanceIsAccountedFor,
  lessonsBecomeActions,
  roomsPaymentsAndRecordsAreClosed,
  settlementEqualsItsSources,
  settlementIsApprovedInOrder,
  summarySaysWhatCameOfIt,
  variancesAreExplained,
  entertainmentSaysWhoAndWhy,
  evidenceIsQualified,
  expenseIsComplete,
  foreignMoneyIsConverted,
  nothingIsPaidTwiceOrSplit,
  refundsPointToTheirExpense,
  vatSplitsExactly,
  everyGuestHasAGiftWithinTheStandard,
  giftsOfOfficialsAreWithinTheLaw,
  nothingWhereThereIsDirectInterest,
  introductionsFollowRank,
  leadContactIsSentToTheGuest,
  oneLeadAndAnOwnerForEveryFunction,
  staffAreTrainedInEtiquette,
  delaysAreExplained,
  everyMealIsPlanned,
  everyProcessStepIsPlanned,
  everyStopIsComplete,
  holidaysAndPrayersAreKept,
  leisureIsAgreedAndPrepared,
  movesHaveTime,
  nightsAreLongEnough,
  nobodyIsInTwoPlaces,
  workingHoursAreUsed,
  mealAndGiftTogetherAreWithinTheLaw,
  mealsOfOfficialsAreWithinTheLaw,
  everyNightHasOneRoom,
  needsReachTheRoom,
  onlyTheSameSexSharesARoom,
  ratesAreWithinTheStandard,
  roomClassFollowsRank,
  roomsAreNotOverfullOrDoubleBooked,
  roomsAreReadyBeforeTheGuests,
  departmentsAndDoorAreTold,
  everyoneHasAPlace,
  guestsFaceTheDoor,
  meetingIsDescribed,
  photoFollowsTheHandshake,
  recorderAndInterpretersAreNamed,
  abstainersHaveADrink,
  allergensAreDeclared,
  allergensHaveASubstitute,
  dietsHaveASubstitute,
  invitationsFollowConfirmationInTime,
  invitedGuestsHavePassportDetails,
  personalFactsAreDestroyed,
  personalFactsHaveConsent,
  appointmentNamesItsHost,
  approvalsAreInOrder,
  customerProfileIsFiled,
  declaredHeadcountEqualsRoster,
  departmentsAreNotified,
  foreignVisitsSayAgentAndInterpreter,
  headerIsComplete,
  importantVisitsAreReportedAndPlanned,
  itineraryIsSentAndConfirmed,
  leadersAreNotifiedInTime,
  levelIsSetBeforeAssignments,
  levelMatchesTheRanks,
  planHasEverySection,
  cardsArePlacedAndRight,
  everyoneHasOneSeat,
  firstGuestSitsAtTheHostsRight,
  hostsAndGuestsAlternate,
  mainGuestsCanTalkToANeighbour,
  mainTableHasItsPlace,
  nextGuestsFollowThePattern,
  aLeaderAndCompanionsGoAlong,
  everyoneIsProtectedAndTold,
  materialsCarsAndHelpAreReady,
  whatToSeeIsSettled,
  airportsGetTheTimeTheyNeed,
  carSeatsFollowPrecedence,
  departuresAreCheckedAgain,
  everyGuestIsSeenOff,
  everyPickupGuestIsMet,
  greetersWaitBeforeTheGuest,
  helpWithLuggageAndTicketsIsSettled,
  leadersKnowWhenAndWhereToGather,
  longRidesHaveAGuide,
  nobodyIsTooManyOrInTwoCars,
  staffStayUntilThePlaneLeaves,
  arrivalAndDepartureAreKnown,
  everyDelegationHasAContactWithPhone,
  everyDelegationHasOnePrincipal,
  everyVisitorHasNameCompanyAndRank,
  handbookHoldsEverythingInTime,
  homonymsAreToldApart,
  keyFactsAreRepeatedBack,
  needsAndCustomsAreAsked,
  nobodyIsPlannedWhileAway,
  numbersLookLikeNumbers,
  sexIsStatedOrWithheld,
  theCancelledHoldNothing,
];
