import { expect, it } from "vitest";
import { carriedVersion, versionCookie } from "./version-cookie";

const carried = (cookie: string) => carriedVersion(new Headers({ cookie }));

it("is carried back as it was given, among others", () => {
  const [pair = ""] = versionCookie(41).split(";");
  expect(carried(`readout_session=x; ${pair}; theme=dark`)).toBe(41);
  expect(versionCookie(41)).toMatch(/; HttpOnly(;|$)/);
  expect(versionCookie(41)).toMatch(/; SameSite=Lax(;|$)/);
  expect(versionCookie(41)).toMatch(/; Max-Age=60(;|$)/);
});

it.each([
  "",
  "readout-version=",
  "readout-version=-1",
  "readout-version=1e9",
  "xreadout-version=7",
  "readout-version=x",
])("%j is no version", (cookie) => {
  expect(carried(cookie)).toBe(0);
});

it("a number that no version can be is none", () => {
  expect(carried("readout-version=2147483647")).toBe(2147483647);
  expect(carried("readout-version=2147483648")).toBe(0);
  expect(carried(`readout-version=${"9".repeat(400)}`)).toBe(0);
});
