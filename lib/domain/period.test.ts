import { expect, it } from "vitest";
import { firstDayOf, lastDayOf } from "./period";

it.each([
  ["2017", "2017-01-01", "2017-12-31"],
  ["2024-02", "2024-02-01", "2024-02-29"],
  ["2023-12", "2023-12-01", "2023-12-31"],
  ["2023-10-18", "2023-10-18", "2023-10-18"],
])("%s runs from %s to %s", (period, first, last) => {
  expect([firstDayOf(period), lastDayOf(period)]).toEqual([first, last]);
});
