import { filled, paceOf } from "../../../src/workbench/page/fill";

const series = (given: Parameters<typeof filled>[0], count: number, pace: Parameters<typeof filled>[2] = "plain"): unknown[] =>
  Array.from({ length: count }, (_, at) => filled(given, given.length + at, pace));

describe("numbers", () => {
  test("one number is repeated, one day goes on by days, one hour by hours", () => {
    expect(series([7], 2)).toEqual([7, 7]);
    expect(series([46336], 2, "day")).toEqual([46337, 46338]);
    expect(filled([0.75], 2, "clock")).toBeCloseTo(0.75 + 2 / 24, 12);
  });

  test("two or more go on in their line", () => {
    expect(series([10, 20], 3)).toEqual([30, 40, 50]);
    expect(series([0.1, 0.2], 2)).toEqual([0.3, 0.4]);
    expect(series([1, 2, 4], 1)[0]).toBeCloseTo(16 / 3, 10);
  });

  test("upwards they go backwards", () => {
    expect(filled([10, 20], -1, "plain")).toBe(0);
  });
});

describe("texts", () => {
  test("a number at the end, else at the beginning, goes on", () => {
    expect(series(["V-09"], 2)).toEqual(["V-10", "V-11"]);
    expect(series(["1호차"], 2)).toEqual(["2호차", "3호차"]);
    expect(series(["2호차", "4호차"], 2)).toEqual(["6호차", "8호차"]);
    expect(series(["방 007"], 1)).toEqual(["방 008"]);
  });

  test("weekdays and months go on by name", () => {
    expect(series(["토"], 3)).toEqual(["일", "월", "화"]);
    expect(series(["Mon", "Wed"], 2)).toEqual(["Fri", "Sun"]);
    expect(filled(["1월"], 1, "plain")).toBe("2월");
  });

  test("the rest repeats, blanks too", () => {
    expect(series(["갑돌이", null], 4)).toEqual(["갑돌이", null, "갑돌이", null]);
    expect(series(["A1", "B7"], 2)).toEqual(["A1", "B7"]);
  });
});

test("a number format tells how a single number goes on", () => {
  expect([paceOf('yyyy"년" m"월"'), paceOf("h:mm"), paceOf("#,##0"), paceOf('0"day"'), paceOf(undefined)]).toEqual(["day", "clock", "plain", "plain", "plain"]);
});
