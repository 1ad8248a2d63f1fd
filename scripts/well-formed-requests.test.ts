import { expect, it } from "vitest";
// @ts-expect-error The guard is plain JavaScript: it is loaded before anything can be compiled.
import { wellFormed } from "./well-formed-requests.mjs";

it.each([
  ["/en/topics/sco?q=%D8%AA", "/en/topics/sco?q=%D8%AA"],
  ["/en/%E0", "/en/%25E0"],
  ["/%ff/%D8%AA", "/%25ff/%D8%AA"],
  ["/en/100%", "/en/100%25"],
  ["/en?q=%E0%", "/en?q=%E0%"],
])("%s is heard as %s", (address, heard) => {
  expect(wellFormed(address)).toBe(heard);
});
