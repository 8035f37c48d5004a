import { importance, receptionLevel, visitorStatus, visitStatus, yesNoNaWords, yesNoWords } from "../lists";
import { allergen, banquetStyle, diet, ingredient, meal, seatPattern, seatSide, seatWish, tableShape, wishStrength } from "./food";
import { giftKind } from "./gift";
import { mark } from "./marks";
import { guestSide, meetingLayout, meetingNature, meetingStep, tourMaterial } from "./meeting";
import { account, basis, budgetCategory, currency, evidenceType, expenseType, paymentMethod } from "./money";
import { country, duty, gender, hostStatus, language, lodgingNeed, occupation, travelMode, visitorRole } from "./people";
import { approvalRole, customerType, department, purpose } from "./request";
import { breakfast, dress, roomClass, stopType } from "./stay";
import { dueFrom, taskPhase } from "./tasks";
import { waiverState } from "./waivers";
import { carSeat, driverKind, recheckResult, runKind, vehicleType } from "./travel";

/** Every list that a cell may choose from, by name. Each has its column in 기준표. */
export const choiceLists = {
  visitStatus, importance, receptionLevel, purpose, customerType, department, approvalRole,
  visitorStatus, visitorRole, gender, country, language, occupation, travelMode, lodgingNeed, diet, allergen, hostStatus, duty,
  stopType, meal, dress, roomClass, breakfast,
  vehicleType, driverKind, runKind, carSeat, recheckResult,
  meetingNature, meetingLayout, guestSide, meetingStep, tourMaterial, giftKind,
  banquetStyle, seatPattern, tableShape, seatSide, seatWish, wishStrength, ingredient,
  budgetCategory, basis, expenseType, account, currency, paymentMethod, evidenceType,
  taskPhase, dueFrom,
  yesNo: yesNoWords, yesNoNa: yesNoNaWords,
};
export type ChoiceListName = keyof typeof choiceLists;

/** Every list whose words a formula may name: those, and what the 확인 columns say. */
export const lists = { ...choiceLists, mark, waiverState };
