import { randomBytes } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import type { ReviewView } from "@/lib/review/review-view";
import type { WorkingDraft } from "@/lib/review/working-draft";
import { OWN_PAGE, signedIn } from "@/lib/testing/account-requests";
import { useTestDatabase } from "@/lib/testing/database";
import { arabicSample, storeReport } from "@/lib/testing/sample-review";
import { POST as accept } from "./[report]/accept/route";
import { POST as reject } from "./[report]/reject/route";
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

const of = (report: string) => ({ params: Promise.resolve({ report }) });
const request = (method: string, body?: unknown, search = "") =>
  new Request(`http://readout.test/api/v1/reviews/x${search}`, {
    method,
    headers: { ...OWN_PAGE, cookie, "content-type": "application/json" },
    body: body === undefined ? undefined : typeof body === "string" ? body : JSON.stringify(body),
  });

async function opened(): Promise<ReviewView> {
  const answer = await get(request("GET"), of(sample.id));
  expect(answer.status).toBe(200);
  return (await answer.json()) as ReviewView;
}

/** Saves a changed draft. */
async function saved(change: (draft: WorkingDraft) => unknown): Promise<number> {
  const { base, draft } = await opened();
  change(draft);
  return (await save(request("PUT", { base, draft }), of(sample.id))).status;
}

describe("what a reviewer has typed so far", () => {
  it.each([
    "next week",
    "2024-02-3",
    "0000",
    "-9999",
    "9999",
    "Y170000002",
    "Y-17E7",
    "2024\0",
    `[${"1?~-X,".repeat(9)}1]`,
  ])("is kept though it is no date that can be looked for (%j), and the review opens again", async (edtf) => {
    const status = await saved(({ meetings }) => {
      for (const meeting of meetings) meeting.date = { ...meeting.date, edtf, precision: "unknown" };
    });
    expect(status).toBe(200);
    const { base, draft, problems } = await opened();
    expect(problems).toContainEqual({ code: "date-unreadable", key: "m1" });
    expect((await accept(request("POST", { base, draft }), of(sample.id))).status).toBe(422);
  });

  it("is kept without what the database cannot store", async () => {
    expect(
      await saved(({ people: [person] }) => {
        if (person) person.name.en = "a\0b\ud83d";
      }),
    ).toBe(200);
    expect((await opened()).draft.people[0]?.name.en).toBe("a\ufffdb\ufffd");
    const { base } = await opened();
    expect((await reject(request("POST", { base, reason: "no\0" }), of("nothing"))).status).toBe(404);
  });
});

const LONG = Array.from({ length: 20 }, () => ({ start: 0, end: 1_000_000 }));

describe("a draft", () => {
  it.each<[string, (draft: WorkingDraft) => object]>([
    ["in a language whose name the platform refuses", (draft) => Object.assign(draft, { language: "!!" })],
    ["with a million statements", (draft) => Object.assign(draft, { statements: Array(1_000_000).fill(0) })],
    [
      "with offsets before the text",
      (draft) => Object.assign(draft.statements[0] ?? {}, { spans: [{ start: -1, end: 5 }] }),
    ],
    [
      "with offsets that are no whole numbers",
      (draft) => Object.assign(draft.statements[0] ?? {}, { spans: [{ start: 0.5, end: 5 }] }),
    ],
    [
      "with statements that are the whole of a long text, each of them",
      (draft) => Object.assign(draft, { statements: draft.statements.map((one) => ({ ...one, spans: LONG })) }),
    ],
    [
      "with one fact taken a thousand times",
      (draft) => Object.assign(draft.meetings[0] ?? {}, { takes: Array(1_000).fill("date") }),
    ],
  ])("%s is refused", async (_, change) => {
    expect(await saved(change)).toBe(422);
  });

  it("with offsets beyond the text is kept, and cannot be accepted", async () => {
    const end = Number.MAX_SAFE_INTEGER;
    const spans = [{ start: end - 1, end }];
    expect(await saved((draft) => Object.assign(draft.statements[0] ?? {}, { spans }))).toBe(200);
    const { base, draft, problems } = await opened();
    expect(problems).toContainEqual({ code: "statement-outside-text", key: "s1" });
    expect((await accept(request("POST", { base, draft }), of(sample.id))).status).toBe(422);
  });

  it("cannot bring keys of its own, nor change what every object has", async () => {
    const { base, draft } = await opened();
    const text = JSON.stringify({ base, draft });
    for (const hostile of [
      text.replace("{", '{"__proto__":{"role":"administrator"},'),
      text.replace('"draft":{', '"draft":{"__proto__":{"form":1},'),
      text.replace('"draft":{', '"draft":{"constructor":{"prototype":{}},'),
    ]) {
      expect((await save(request("PUT", hostile), of(sample.id))).status).toBe(422);
    }
    expect(({} as { role?: string }).role).toBeUndefined();
  });

  it("that is nested without end is no JSON of ours", async () => {
    for (const hostile of ["[".repeat(3_000_000), `{"draft":${"[".repeat(100_000)}${"]".repeat(100_000)}}`]) {
      expect([400, 422]).toContain((await save(request("PUT", hostile), of(sample.id))).status);
    }
  });
});

describe("addresses", () => {
  it.each(["\0", `${sample.id}\0'`, "%", "_", "*", "__proto__", "' or true --", "\ud800", "x".repeat(10_000)])(
    "that name no report (%#) lead to none",
    async (id) => {
      const answer = await get(request("GET"), of(id));
      expect(answer.status).toBe(404);
      expect(await answer.text()).not.toMatch(/prisma|postgres|\/lib\//i);
    },
  );

  it.each(["%", "_", "%25", "%00", "*", "'", "\\", "\u202e"])("look for %j as for letters", async (typed) => {
    const answer = await people(request("GET", undefined, `?q=${encodeURIComponent(typed)}`));
    expect([answer.status, await answer.json()]).toEqual([200, { people: [] }]);
  });

  it.each(["%", "_", "%00", "*", "'", "2024-99", "2024-02-30", "0000", "9999-12-31", "a ".repeat(20_000)])(
    "find no meeting by what is neither name nor day (%#)",
    async (typed) => {
      const answer = await meetings(request("GET", undefined, `?q=${encodeURIComponent(typed)}`));
      expect([answer.status, await answer.json()]).toEqual([200, { meetings: [] }]);
    },
  );
});
