import { expect, it } from "vitest";
import { firstDayOf, isDay, lastDayOf } from "./period";

it.each([
  ["2017", "2017-01-01", "2017-12-31"],
  ["2024-02", "2024-02-01", "2024-02-29"],
  ["2023-12", "2023-12-01", "2023-12-31"],
  ["2023-10-18", "2023-10-18", "2023-10-18"],
])("%s runs from %s to %s", (period, first, last) => {
  expect([firstDayOf(period), lastDayOf(period)]).toEqual([first, last]);
});

it.each([
  ["2024-02-29", true],
  ["2023-02-29", false],
  ["2017-13-01", false],
  ["0000-01-01", false],
  ["2017-6-8", false],
  ["none", false],
])("%s is a day: %s", (day, expected) => {
  expect(isDay(day)).toBe(expected);
});
