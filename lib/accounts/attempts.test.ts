import { randomBytes } from "node:crypto";
import { afterEach, describe, expect, it, vi } from "vitest";
import { sendForm, signedIn, TEST_PASSWORD } from "@/lib/testing/account-requests";
import { useTestDatabase } from "@/lib/testing/database";
import { addressOf } from "./address-of";
import { countAttempt, forgiveAttempt } from "./attempts";
import { SIGN_IN_LIMITS } from "./sign-in";
import { hashToken } from "./tokens";

process.env.READOUT_SECRET = randomBytes(32).toString("base64url");
const database = useTestDatabase();
afterEach(() => vi.unstubAllEnvs());

const signIn = async (email: string, password: string, from: string) => {
  const answer = await sendForm("sign-in", { email, password }, { "x-readout-peer": from });
  return answer.headers.get("location");
};

describe("attempts", () => {
  it("are counted one by one, many at once too, until the window is over", async () => {
    const limit = { most: 5, seconds: 600 };
    const allowed = await Promise.all(Array.from({ length: 20 }, () => countAttempt("a", limit)));
    expect(allowed.filter(Boolean)).toHaveLength(5);
    expect(await countAttempt("b", limit)).toBe(true);
    await database.prisma.attemptCount.updateMany({ data: { endsAt: new Date(Date.now() - 1000) } });
    expect(await countAttempt("a", limit)).toBe(true);
    await forgiveAttempt("a");
    expect(await database.prisma.attemptCount.findMany({ select: { count: true } })).toEqual([{ count: 0 }]);
  });

  it("of one account from one address end at their limit, though the password were right", async () => {
    await signedIn(database.prisma, "guessed@readout.test", "editor");
    await signedIn(database.prisma, "other@readout.test", "editor");
    for (let i = 0; i < SIGN_IN_LIMITS.accountFromAddress.most; i += 1) {
      expect(await signIn("Guessed@readout.test", "not the password", "192.0.2.9")).toContain("wrongSignIn");
    }
    expect(await signIn("guessed@readout.test", TEST_PASSWORD, "192.0.2.9")).toContain("tooMany");
    expect(await signIn("other@readout.test", TEST_PASSWORD, "192.0.2.9")).toBe("/en");
    expect(await signIn("guessed@readout.test", TEST_PASSWORD, "192.0.2.10")).toBe("/en");
    const kept = await database.prisma.attemptCount.findMany();
    expect(JSON.stringify(kept)).not.toMatch(/readout\.test|192\.0\.2/);
  });

  it("of one account from many addresses end at theirs, with the account's key alone", async () => {
    const { count } = await database.prisma.attemptCount.updateMany({
      where: { key: hashToken("sign-in account guessed@readout.test") },
      data: { count: SIGN_IN_LIMITS.account.most },
    });
    expect(count).toBe(1);
    expect(await signIn("guessed@readout.test", TEST_PASSWORD, "192.0.2.11")).toContain("tooMany");
    expect(await signIn("other@readout.test", TEST_PASSWORD, "192.0.2.11")).toBe("/en");
  });

  it("of one address end at its limit, whatever accounts they try; right ones do not count", async () => {
    const from = "198.51.100.7";
    for (let i = 0; i < 3; i += 1) expect(await signIn("other@readout.test", TEST_PASSWORD, from)).toBe("/en");
    for (let i = 0; i < SIGN_IN_LIMITS.address.most; i += 1)
      await signIn(`nobody${i}@readout.test`, "x".repeat(12), from);
    expect(await signIn("other@readout.test", TEST_PASSWORD, from)).toContain("tooMany");
    expect(await signIn("other@readout.test", TEST_PASSWORD, "198.51.100.8")).toBe("/en");
  });
});

describe("the address of a request", () => {
  it.each([
    ["0", { "x-readout-peer": "192.0.2.1", "x-forwarded-for": "10.0.0.1" }, "192.0.2.1"],
    ["0", { "x-forwarded-for": "10.0.0.1" }, "unknown"],
    ["0", { "x-readout-peer": "::ffff:192.0.2.1" }, "192.0.2.1"],
    ["0", { "x-readout-peer": "2001:db8:0:7:8::1" }, "2001:db8:0:7"],
    ["0", { "x-readout-peer": "2001:db8::7:0:0:0:2" }, "2001:db8:0:7"],
    ["0", { "x-readout-peer": "::1" }, "0:0:0:0"],
    ["1", { "x-readout-peer": "127.0.0.1", "x-forwarded-for": "1.1.1.1, 203.0.113.9" }, "203.0.113.9"],
    ["2", { "x-readout-peer": "127.0.0.1", "x-forwarded-for": "1.1.1.1, 203.0.113.9, 10.0.0.2" }, "203.0.113.9"],
    ["2", { "x-forwarded-for": "203.0.113.9" }, "unknown"],
  ])("behind %s proxies, of %o, is %s", (proxies, headers, address) => {
    vi.stubEnv("READOUT_PROXIES", proxies);
    expect(addressOf(new Headers(headers as Record<string, string>))).toBe(address);
  });
});
