import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it } from "vitest";
import { PEER_HEADER } from "@/lib/accounts/address-of";
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

it("says who is connected, whatever they say themselves", async () => {
  const server = createServer((request, response) => response.end(request.headers[PEER_HEADER]));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const answer = await fetch(`http://127.0.0.1:${port}/`, { headers: { [PEER_HEADER]: "192.0.2.1" } });
  expect(await answer.text()).toBe("127.0.0.1");
  server.close();
});
