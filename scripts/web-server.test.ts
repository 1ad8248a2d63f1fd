import { expect, it } from "vitest";
import { reachable, shownAddress } from "./web-server";

it.each([
  ["127.0.0.1", "http://localhost:3000", "127.0.0.1"],
  ["0.0.0.0", "http://localhost:3000", "127.0.0.1"],
  ["::", "http://localhost:3000", "[::1]"],
  ["fd00::7", "http://[fd00::7]:3000", "[fd00::7]"],
  ["example.org", "http://example.org:3000", "example.org"],
])("listening on %s, it is at %s", (host, shown, reached) => {
  expect(shownAddress({ host, port: 3000 })).toBe(shown);
  expect(reachable(host)).toBe(reached);
  expect(URL.canParse(shown)).toBe(true);
});
