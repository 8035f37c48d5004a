/** @jest-environment jsdom */
import { placeAsked } from "../../../src/taskpane/parts/Places";

test("the address may ask for a place", () => {
  expect(placeAsked("?place=check")).toBe("check");
  expect(placeAsked("?_host_Info=Excel&place=close")).toBe("close");
});

test("an address that asks for none, or for one there is not, is passed over", () => {
  expect(placeAsked("")).toBeNull();
  expect(placeAsked("?place=toString")).toBeNull();
});
