import type { APIRequestContext, Page } from "@playwright/test";
import { EDITOR } from "@/lib/testing/account-fixtures";
import { type OwnServer, startOwnServer } from "./own-server";
import { expect, test } from "./reader";

// A report that means harm, all the way from the paste to every page that shows what it said. It gets into the record,
// so the server is one of its own.
test.describe.configure({ mode: "serial" });
let server: OwnServer;
test.beforeAll(async ({ baseURL }) => {
  test.setTimeout(120_000);
  server = await startOwnServer(baseURL ?? "", 3);
});
test.afterAll(() => server.stop());

const FORMULA = '=HYPERLINK("http://evil.example","x")';
const SCRIPT = "<script>alert(1)</script><img src=x onerror=alert(2)>";
const TEXT = `${FORMULA} ${SCRIPT} \u202Egpj.exe

Nairobi - 5 March 2024: Kenyan Foreign Minister Grace Wanjiru met Norwegian Foreign Minister Lars Berg in Nairobi.

Wanjiru said that ${SCRIPT} trade \u202E mattered to Kenya. Berg stressed that ${FORMULA} trade went on.
`;

async function imported(page: Page): Promise<string> {
  const request = page.request;
  const headers = { origin: server.origin };
  const details = { published: "2024-03-05" };
  const sent = await request.post(`${server.origin}/api/v1/imports`, { headers, data: { text: TEXT, details } });
  expect(sent.status()).toBe(202);
  const { id } = await sent.json();
  await expect
    .poll(async () => (await (await request.get(`${server.origin}/api/v1/imports/${id}`)).json()).queued)
    .toBe(0);
  const batch = await (await request.get(`${server.origin}/api/v1/imports/${id}`)).json();
  return batch.items[0].report.id;
}

/** What is changed of a draft here. */
type Draft = {
  people: { name: object }[];
  meetings: object[];
  report: { agency: object | null };
  statements: { decision: string }[];
  references: { decision: string }[];
};

/** Accepts the report with names that mean harm, and gives the address of its meeting. */
async function accepted(request: APIRequestContext, report: string): Promise<string> {
  const address = `${server.origin}/api/v1/reviews/${report}`;
  const { base, draft } = (await (await request.get(address)).json()) as { base: object; draft: Draft };
  const made = (en: string) => ({ made: { name: { en, ar: `${en} \u202E` }, country: null } });
  for (const person of draft.people) person.name = { en: `${FORMULA} ${SCRIPT}`, ar: `\u200F${SCRIPT}` };
  for (const meeting of draft.meetings) {
    Object.assign(meeting, { target: { kind: "new" }, occasion: made(`@SUM(1) ${SCRIPT}`) });
  }
  draft.report.agency = made(`+cmd ${SCRIPT}`);
  for (const one of [...draft.statements, ...draft.references]) one.decision = "accepted";
  const answer = await request.post(`${address}/accept`, { headers: { origin: server.origin }, data: { base, draft } });
  expect(answer.status()).toBe(200);
  const [{ id, slug }] = (await answer.json()).meetings;
  expect(slug).toMatch(/^[a-z0-9-]+$/);
  return `/meetings/${id}/${slug}`;
}

test("words that mean harm are shown as words, wherever they come out", async ({ page, baseURL }) => {
  test.setTimeout(120_000);
  // The session belongs to a host, not to a port.
  const answer = await page.request.post(`${server.origin}/api/auth/sign-in`, {
    form: { email: EDITOR.email, password: EDITOR.password },
    headers: { origin: server.origin },
    maxRedirects: 0,
  });
  expect(answer.status(), baseURL).toBe(303);
  let opened = 0;
  page.on("dialog", (dialog) => {
    opened += 1;
    return dialog.dismiss();
  });
  const report = await imported(page);
  const look = async (path: string) => {
    await page.goto(server.origin + path);
    expect(await page.locator("img, body script[src^='http']").count(), path).toBe(0);
    // A direction that is turned and not turned back would show everything after it in another order.
    expect(await page.locator("main").first().textContent(), path).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
    expect(await page.title(), path).not.toMatch(/[\u202A-\u202E]/);
    return page.locator("main").first();
  };
  for (const path of ["/en/import", "/ar/review", `/en/review/${report}`, `/ar/review/${report}`]) {
    await expect(await look(path), path).toContainText("<script>alert(1)</script>");
  }
  const meeting = await accepted(page.request, report);
  for (const path of [`/en${meeting}`, `/ar${meeting}`, "/en/statements?q=trade", `/en/review/${report}`]) {
    await expect(await look(path), path).toContainText("<script>alert(1)</script>");
  }
  for (const path of ["/en", "/ar/meetings", "/en/people", "/en/parties/KE", "/en/review?state=accepted"]) {
    await look(path);
  }
  expect(opened).toBe(0);
  for (const chart of ["topic-frequency", "emphasis"]) {
    const csv = await (await page.request.get(`${server.origin}/api/v1/charts/${chart}.csv`)).text();
    expect(csv, chart).not.toMatch(/(^|[,"\n])[=+@]/);
    const svg = await (await page.request.get(`${server.origin}/api/v1/charts/${chart}.svg`)).text();
    expect(svg, chart).not.toMatch(/<script|<img/);
  }
  for (const path of ["/api/v1/jump?locale=en", "/api/v1/timeline"]) {
    const headers = (await page.request.get(server.origin + path)).headers();
    expect(headers["content-type"], path).toContain("application/json");
    expect(headers["x-content-type-options"], path).toBe("nosniff");
  }
});
