import { expect, it, vi } from "vitest";
import { formRequest } from "@/lib/testing/account-requests";
import { DELETE, GET, PATCH, POST, PUT } from "./route";

const props = (...all: string[]) => ({ params: Promise.resolve({ all }) });

it("takes forms and nothing else", () => {
  for (const refuse of [GET, PUT, PATCH, DELETE]) {
    const answer = refuse();
    expect(answer.status).toBe(405);
    expect(answer.headers.get("allow")).toBe("POST");
  }
});

it("serves none of the addresses that better-auth has", async () => {
  for (const path of ["sign-up/email", "sign-in/email", "update-user", "list-sessions", "get-session", "error", "ok"]) {
    expect((await POST(formRequest({}), props(...path.split("/")))).status, path).toBe(404);
  }
});

it("says nothing of what failed inside", async () => {
  const log = vi.spyOn(console, "error").mockImplementation(() => {});
  vi.stubEnv("DATABASE_URL", "postgresql://somebody:hidden@127.0.0.1:1/nowhere");
  const answer = await POST(formRequest({ email: "a@readout.test", password: "x" }), props("sign-in"));
  expect(answer.status).toBe(500);
  expect(await answer.text()).not.toMatch(/hidden|somebody|127\.0\.0\.1/);
  expect(log).toHaveBeenCalledOnce();
  vi.unstubAllEnvs();
  log.mockRestore();
});
