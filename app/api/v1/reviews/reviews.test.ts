import { randomBytes } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { acceptAll } from "@/lib/review/check-draft";
import type { ReviewView } from "@/lib/review/review-view";
import { OWN_PAGE, signedIn } from "@/lib/testing/account-requests";
import { useTestDatabase } from "@/lib/testing/database";
import { arabicSample, storeReport } from "@/lib/testing/sample-review";
import { POST as accept } from "./[report]/accept/route";
import { POST as detach } from "./[report]/detach/route";
import { POST as reject } from "./[report]/reject/route";
import { POST as reopen } from "./[report]/reopen/route";
import { GET as get, PUT as save } from "./[report]/route";
import { GET as meetings } from "./meetings/route";
import { GET as people } from "./people/route";

process.env.READOUT_SECRET = randomBytes(32).toString("base64url");
const database = useTestDatabase();
const sample = arabicSample(1);
let cookie = "";

beforeAll(async () => {
  await storeReport(database.prisma, sample);
  ({ cookie } = await signedIn(database.prisma, "editor@readout.test", "editor"));
});

const WRITES = { PUT: save, accept, reject, reopen, detach };
const of = (report: string) => ({ params: Promise.resolve({ report }) });

function request(method: string, body: unknown, headers: Record<string, string> = {}): Request {
  const sent = { ...OWN_PAGE, cookie, "content-type": "application/json", ...headers };
  return new Request("http://readout.test/api/v1/reviews/x?q=sal", {
    method,
    headers: sent,
    body: method === "GET" ? undefined : typeof body === "string" ? body : JSON.stringify(body),
  });
}

async function state() {
  const { prisma } = database;
  return [
    await prisma.review.count(),
    await prisma.meeting.count(),
    await prisma.report.findMany({ select: { state: true } }),
  ];
}

describe("rights", () => {
  it.each(Object.entries(WRITES))("%s is refused without a session, and from another origin", async (name, route) => {
    const before = await state();
    const method = name === "PUT" ? "PUT" : "POST";
    const body = { base: { extraction: 1, version: 0 }, draft: {}, reason: "because", meeting: "mtestme0" };
    const refusals = [
      [401, { cookie: "" }],
      [401, { cookie: "readout_session=made.up" }],
      [403, { origin: "http://evil.test" }],
      [403, { "sec-fetch-site": "cross-site" }],
      [403, { origin: "null" }],
    ] as const;
    for (const [status, headers] of refusals) {
      const answer = await route(request(method, body, headers), of(sample.id));
      expect([answer.status, answer.headers.get("content-type")], JSON.stringify(headers)).toEqual([
        status,
        "application/problem+json; charset=utf-8",
      ]);
    }
    expect(await state()).toEqual(before);
  });

  it("nothing unreviewed is read without a session", async () => {
    expect((await get(request("GET", null, { cookie: "" }), of(sample.id))).status).toBe(401);
    expect((await people(request("GET", null, { cookie: "" }))).status).toBe(401);
    expect((await meetings(request("GET", null, { cookie: "" }))).status).toBe(401);
  });
});

describe("bodies", () => {
  it("of another shape, of no shape, and of no JSON are told apart", async () => {
    const answers = [
      [422, { base: { extraction: 1, version: 0 }, draft: { form: 2 } }, {}],
      [422, null, {}],
      [400, "{", {}],
      [415, {}, { "content-type": "text/plain" }],
      [413, "x".repeat(8_000_001), {}],
    ] as const;
    for (const [status, body, headers] of answers) {
      expect((await accept(request("POST", body, headers), of(sample.id))).status).toBe(status);
    }
    const shape = await (await reopen(request("POST", { reason: " " }), of(sample.id))).json();
    expect(shape).toMatchObject({ status: 422, issues: [{ path: "reason" }] });
  });
});

describe("a review through its addresses", () => {
  it("is read, saved, accepted, opened again", async () => {
    const read = await get(request("GET", null), of(sample.id));
    expect(read.headers.get("cache-control")).toBe("private, no-store");
    const view = (await read.json()) as ReviewView;
    expect(view.text).toBe(sample.text);
    const { base, draft } = view;

    const saved = await (await save(request("PUT", { base, draft }), of(sample.id))).json();
    expect(saved).toMatchObject({ base: { extraction: 1, version: 1 }, joined: [] });
    const stale = await save(request("PUT", { base, draft }), of(sample.id));
    expect([stale.status, await stale.json()]).toMatchObject([409, { fault: "stale" }]);

    const open = await accept(request("POST", { base: saved.base, draft }), of(sample.id));
    const refused = await open.json();
    expect([open.status, refused.fault, refused.problems]).toMatchObject([422, "incomplete", { length: 3 }]);

    const done = await accept(request("POST", { base: saved.base, draft: acceptAll(draft) }), of(sample.id));
    expect([done.status, await done.json()]).toMatchObject([200, { meetings: [{ revision: 1 }] }]);
    // What the editor looks at next has it, whichever server answers.
    const { version } = await database.prisma.dataState.findUniqueOrThrow({ where: { id: 1 } });
    expect(done.headers.getSetCookie().join()).toMatch(new RegExp(`^readout-version=${version};.*HttpOnly`));
    expect([open, saved].some((answer) => String(answer.headers?.get("set-cookie")).includes("version"))).toBe(false);
    const twice = await accept(request("POST", { base: saved.base, draft: acceptAll(draft) }), of(sample.id));
    expect(twice.status).toBe(409);
    expect(await (await people(request("GET", null))).json()).toMatchObject({ people: [{ party: "OM" }] });
    const found = await meetings(request("GET", null));
    expect(found.headers.get("cache-control")).toBe("private, no-store");
    expect(await found.json()).toMatchObject({ meetings: [{ parties: ["OM", "LB"] }] });
    expect(await database.prisma.revision.findMany({ select: { who: true } })).toEqual([{ who: "editor" }]);

    const opened = await reopen(request("POST", { reason: "wrong" }), of(sample.id));
    expect([opened.status, (await opened.json()).base.version]).toEqual([200, 3]);
    expect((await reopen(request("POST", { reason: "wrong" }), of(sample.id))).status).toBe(409);
  });

  it("of no report is not there", async () => {
    expect((await get(request("GET", null), of("nothing"))).status).toBe(404);
    const body = { base: { extraction: 1, version: 0 }, reason: null };
    expect((await reject(request("POST", body), of("nothing"))).status).toBe(404);
  });
});
