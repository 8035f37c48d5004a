import { addDays, addMinutes, businessDaysBetween, clockOfMinutes, dayOfSerial, daysBetween, minutesBetween, momentOfSerial, parseClock, parseDay, parseMoment, serialOfDay, serialOfMoment, weekday, type Day, type Moment } from "../../src/values/day";

const day = (text: string) => text as Day;
const moment = (text: string) => text as Moment;

test.each(["2026-02-28", "2028-02-29", "1999-12-31"])("%s is a day", (text) => expect(parseDay(text)).toBe(text));
test.each(["2026-02-29", "2026-2-8", "26-02-08", "2026-11-10T00:00", ""])("%s is no day", (text) => expect(parseDay(text)).toBeNull());
test.each(["24:00", "7:30", "12:60"])("%s is no time of day", (text) => expect(parseClock(text)).toBeNull());
test("a moment is a day and a time", () => {
  expect(parseMoment("2026-11-10T18:30")).toBe("2026-11-10T18:30");
  expect(parseMoment("2026-11-10")).toBeNull();
  expect(parseMoment("2026-11-10T25:00")).toBeNull();
});

test("serial numbers are Excel's", () => {
  expect(serialOfDay(day("2026-11-10"))).toBe(46336);
  expect(serialOfDay(day("1900-03-01"))).toBe(61);
  expect(dayOfSerial(46336.77)).toBe("2026-11-10");
  expect(serialOfMoment(moment("2026-11-10T18:00"))).toBe(46336.75);
});

test("every minute of a day survives the serial number and back", () => {
  for (let minute = 0; minute < 1440; minute += 1) {
    const at = addMinutes(moment("2026-11-10T00:00"), minute);
    expect(momentOfSerial(serialOfMoment(at))).toBe(at);
  }
});

test("arithmetic crosses midnight, months and years", () => {
  expect(addMinutes(moment("2026-12-31T23:50"), 20)).toBe("2027-01-01T00:10");
  expect(addMinutes(moment("2026-11-10T00:10"), -20)).toBe("2026-11-09T23:50");
  expect(addDays(day("2026-02-28"), 1)).toBe("2026-03-01");
  expect(daysBetween(day("2026-10-31"), day("2026-11-02"))).toBe(2);
  expect(minutesBetween(moment("2026-11-10T23:00"), moment("2026-11-11T00:30"))).toBe(90);
  expect(clockOfMinutes(-10)).toBe("23:50");
});

test("working days leave out Saturday and Sunday", () => {
  expect(weekday(day("2026-11-10"))).toBe(2);
  expect(businessDaysBetween(day("2026-11-12"), day("2026-11-19"))).toBe(5);
  expect(businessDaysBetween(day("2026-11-13"), day("2026-11-16"))).toBe(1);
  expect(businessDaysBetween(day("2026-11-13"), day("2026-11-13"))).toBe(0);
});
