// Written by `npm run generate`. Do not edit.
import leadContactIsSentToTheGuest from "./hosts/lead-contact-is-sent-to-the-guest";
import oneLeadAndAnOwnerForEveryFunction from "./hosts/one-lead-and-an-owner-for-every-function";
import delaysAreExplained from "./itinerary/delays-are-explained";
import everyMealIsPlanned from "./itinerary/every-meal-is-planned";
import everyProcessStepIsPlanned from "./itinerary/every-process-step-is-planned";
import everyStopIsComplete from "./itinerary/every-stop-is-complete";
import leisureIsAgreedAndPrepared from "./itinerary/leisure-is-agreed-and-prepared";
import movesHaveTime from "./itinerary/moves-have-time";
import nightsAreLongEnough from "./itinerary/nights-are-long-enough";
import nobodyIsInTwoPlaces from "./itinerary/nobody-is-in-two-places";
import workingHoursAreUsed from "./itinerary/working-hours-are-used";
import everyNightHasOneRoom from "./lodging/every-night-has-one-room";
import needsReachTheRoom from "./lodging/needs-reach-the-room";
import onlyTheSameSexSharesARoom from "./lodging/only-the-same-sex-shares-a-room";
import ratesAreWithinTheStandard from "./lodging/rates-are-within-the-standard";
import roomClassFollowsRank from "./lodging/room-class-follows-rank";
import roomsAreNotOverfullOrDoubleBooked from "./lodging/rooms-are-not-overfull-or-double-booked";
import roomsAreReadyBeforeTheGuests from "./lodging/rooms-are-ready-before-the-guests";
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
import arrivalAndDepartureAreKnown from "./visitors/arrival-and-departure-are-known";
import everyDelegationHasAContactWithPhone from "./visitors/every-delegation-has-a-contact-with-phone";
import everyDelegationHasOnePrincipal from "./visitors/every-delegation-has-one-principal";
import everyVisitorHasNameCompanyAndRank from "./visitors/every-visitor-has-name-company-and-rank";
import homonymsAreToldApart from "./visitors/homonyms-are-told-apart";
import keyFactsAreRepeatedBack from "./visitors/key-facts-are-repeated-back";
import needsAndCustomsAreAsked from "./visitors/needs-and-customs-are-asked";
import nobodyIsPlannedWhileAway from "./visitors/nobody-is-planned-while-away";
import numbersLookLikeNumbers from "./visitors/numbers-look-like-numbers";
import sexIsStatedOrWithheld from "./visitors/sex-is-stated-or-withheld";
import theCancelledHoldNothing from "./visitors/the-cancelled-hold-nothing";
import type { Rule } from "./rule";

export const rules: readonly Rule[] = [
  leadContactIsSentToTheGuest,
  oneLeadAndAnOwnerForEveryFunction,
  delaysAreExplained,
  everyMealIsPlanned,
  everyProcessStepIsPlanned,
  everyStopIsComplete,
  leisureIsAgreedAndPrepared,
  movesHaveTime,
  nightsAreLongEnough,
  nobodyIsInTwoPlaces,
  workingHoursAreUsed,
  everyNightHasOneRoom,
  needsReachTheRoom,
  onlyTheSameSexSharesARoom,
  ratesAreWithinTheStandard,
  roomClassFollowsRank,
  roomsAreNotOverfullOrDoubleBooked,
  roomsAreReadyBeforeTheGuests,
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
  arrivalAndDepartureAreKnown,
  everyDelegationHasAContactWithPhone,
  everyDelegationHasOnePrincipal,
  everyVisitorHasNameCompanyAndRank,
  homonymsAreToldApart,
  keyFactsAreRepeatedBack,
  needsAndCustomsAreAsked,
  nobodyIsPlannedWhileAway,
  numbersLookLikeNumbers,
  sexIsStatedOrWithheld,
  theCancelledHoldNothing,
];
