import { randomBytes } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { sendForm, signedIn, signInAs, TEST_PASSWORD } from "@/lib/testing/account-requests";
import { useTestDatabase } from "@/lib/testing/database";

process.env.READOUT_SECRET = randomBytes(32).toString("base64url");
const database = useTestDatabase();

type Handler = (request: Request, props: { params: Promise<object> }) => Promise<Response>;
const routes = import.meta.glob<Record<string, Handler | string>>("./**/route.ts", { eager: true });

/** What anybody may read, while reading is open; its rights where reading is closed are tested in lib/accounts. */
const FOR_READERS = [
  "./health/route.ts",
  "./v1/timeline/route.ts",
  "./v1/jump/route.ts",
  "./v1/choices/route.ts",
  "./v1/charts/[chart]/route.ts",
  "./[[...path]]/route.ts",
];
const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"];
const PARAMS = { report: "r0", id: "A".repeat(16), chart: "none.svg", path: ["x"], all: ["role"] };

const handlers = Object.entries(routes).flatMap(([path, route]) =>
  METHODS.flatMap((method) => {
    const handler = route[method];
    return typeof handler === "function" ? [{ path, method, handler }] : [];
  }),
);
const ofEditors = handlers.filter(({ path }) => !FOR_READERS.includes(path));

const people: Record<string, string> = {};
beforeAll(async () => {
  const { prisma } = database;
  people.editor = (await signedIn(prisma, "editor@readout.test", "editor")).cookie;
  const administrator = (await signedIn(prisma, "admin@readout.test", "administrator")).cookie;
  const removed = await signedIn(prisma, "removed@readout.test", "editor");
  await sendForm("role", { id: removed.id, role: "none" }, { cookie: administrator });
  people.removed = removed.cookie;
  people.ended = (await signedIn(prisma, "ended@readout.test", "editor")).cookie;
  await sendForm("sign-out", {}, { cookie: people.ended });
  people.old = (await signedIn(prisma, "old@readout.test", "editor")).cookie;
  const { id } = await prisma.user.findUniqueOrThrow({ where: { email: "old@readout.test" } });
  await prisma.session.updateMany({ where: { userId: id }, data: { expiresAt: new Date(Date.now() - 1000) } });
});

function ask(handler: Handler, method: string, headers: Record<string, string>): Promise<Response> {
  const body = method === "GET" ? undefined : new URLSearchParams({ id: "x" });
  const sent = { host: "readout.test", "content-type": "application/x-www-form-urlencoded", ...headers };
  const request = new Request("http://readout.test/api", { method, headers: sent, body });
  return handler(request, { params: Promise.resolve(PARAMS) });
}

describe("every address of the API that is not for all readers", () => {
  it("is among those that are asked here", () => {
    expect(Object.keys(routes).length).toBeGreaterThan(10);
    expect(ofEditors.length).toBeGreaterThan(10);
    expect(FOR_READERS.filter((path) => !(path in routes))).toEqual([]);
  });

  it.each(ofEditors)("$method $path refuses whoever has no session, or had one", async ({ handler, method }) => {
    const own = { origin: "http://readout.test" };
    for (const who of ["nobody", "removed", "ended", "old", "forged"]) {
      const cookie = who === "forged" ? `readout_session=${"A".repeat(43)}.${"A".repeat(43)}=` : (people[who] ?? "");
      const answer = await ask(handler, method, { ...own, cookie });
      expect([401, 405], who).toContain(answer.status);
      expect(answer.headers.get("content-type"), who).toContain("application/problem+json");
    }
  });

  it.each(ofEditors.filter(({ method }) => method !== "GET"))(
    "$method $path is written to from our own pages alone",
    async ({ handler, method }) => {
      const origins: Record<string, string>[] = [
        {},
        { origin: "null" },
        { origin: "http://evil.test" },
        { origin: "http://readout.test.evil.test" },
        { origin: "http://readout.test:81" },
        { origin: "https://readout.test" },
        { origin: "http://evil.test", "x-forwarded-host": "evil.test" },
        { origin: "http://readout.test", "sec-fetch-site": "cross-site" },
        { origin: "http://readout.test", "sec-fetch-site": "same-site" },
        { "sec-fetch-site": "none" },
      ];
      for (const origin of origins) {
        const answer = await ask(handler, method, { ...origin, cookie: people.editor ?? "" });
        expect([403, 405], JSON.stringify(origin)).toContain(answer.status);
      }
    },
  );
});

it("a password does not sign in whoever has lost their rights", async () => {
  expect(await signInAs("removed@readout.test")).toBe("");
  const answer = await sendForm("sign-in", { email: "removed@readout.test", password: TEST_PASSWORD });
  const nobody = await sendForm("sign-in", { email: "nobody@readout.test", password: TEST_PASSWORD });
  expect(answer.headers.get("location")).toBe(nobody.headers.get("location"));
});
