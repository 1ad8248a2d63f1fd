import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { samplePdf, sampleWord } from "@/lib/testing/sample-documents";
import { type OwnServer, startOwnServer } from "./own-server";
import { expect, test } from "./reader";
import { paste, ready, row, saved, signInAsEditor, take } from "./review-page";
import { FIRST, PDF, SECOND, WORD } from "./review-reports";

// Accepting changes the record, whose numbers other tests count at the same time: a server of its own.
let server: OwnServer;

test.describe.configure({ mode: "serial", timeout: 120_000 });
test.beforeAll(async ({ baseURL }) => {
  test.setTimeout(120_000);
  server = await startOwnServer(baseURL ?? "", 2);
});
test.afterAll(() => server.stop());

const at = (path: string) => server.origin + path;
const inHand = (page: Page) =>
  page.locator("[data-in-hand]").evaluateAll((runs) => runs.map((one) => one.textContent).join(""));

test.beforeEach(({ page }) => signInAsEditor(page, server.origin));

async function expectAccessible(page: Page, what: string): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page })
      .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
      .analyze();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).slice(0, 3)}`);
    expect(found, `axe, ${what}, ${colorScheme}`).toEqual([]);
  }
}

test("leads whoever is not signed in to the sign-in and back", async ({ browser }) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(at("/en/review"));
  expect(new URL(page.url()).pathname).toBe("/en/sign-in");
  expect(new URL(page.url()).searchParams.get("next")).toBe("/en/review");
  await context.close();
});

test("a pasted report is read, put right, accepted and found", async ({ page, request }) => {
  // Readers without an account are given kept pages; the first of them has this one made.
  const known = await request.get(at("/en"));
  await paste(page, server.origin, FIRST);
  const text = page.locator("#report-text");
  await expect(text).toHaveAttribute("dir", "rtl");
  await expect(text).toHaveAttribute("lang", "ar");
  await expect(page.locator("[data-statement]")).toHaveCount(4);
  await expect(page.getByText("Machine-read, not reviewed")).toBeVisible();

  // Either side leads to the other.
  await take(page, 3);
  expect(await inHand(page)).toContain("ستواصل تمويل مشاريع المناخ");
  await text.getByText("مضيفة أن الشراكة").click();
  await expect(row(page, 2)).toHaveAttribute("aria-selected", "true");

  // Each decision shows its words.
  await page.keyboard.press("r");
  await expect(page.locator("[data-fired]")).toHaveText("مضيفة");
  await page.keyboard.press("Escape");

  // The speaker of the third is changed by keys alone, and comes back with an undo.
  await take(page, 3);
  const who = row(page, 3).locator("strong");
  const before = (await who.textContent()) ?? "";
  await page.keyboard.press("s");
  await expect(page.getByRole("dialog").getByRole("combobox")).toBeFocused();
  await page.keyboard.type("غريس");
  // The one of that name, and the offer to make somebody new.
  await expect(page.getByRole("dialog").getByRole("option")).toHaveCount(2);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  await expect(who).toHaveText(`${before} and ${(await row(page, 1).locator("strong").textContent()) ?? ""}`);
  await expect(row(page, 3)).toContainText("Changed");
  await page.keyboard.press("u");
  await expect(who).toHaveText(before);
  await page.keyboard.press("U");
  await saved(page);
  await page.reload();
  await expect(who).toContainText(`${before} and `);
  await expect(row(page, 3)).toContainText("Changed");
  await expect(row(page, 1)).toContainText("Machine");

  await expectAccessible(page, "English");
  await page.goto(page.url().replace("/en/", "/ar/"));
  await expectAccessible(page, "Arabic");
  await page.goto(page.url().replace("/ar/", "/en/"));
  await ready(page);

  await page.getByRole("button", { name: "Mark all accepted" }).click();
  await saved(page);
  await expect(page.locator("[data-progress]")).toHaveAttribute("data-progress", "4/4");
  await page.getByRole("button", { name: "Accept report" }).click();
  await expect(page.getByText("Accepted by Test Editor")).toBeVisible();
  const meeting = await page.locator("main a[href*='/meetings/m']").first().getAttribute("href");

  await page.goto(at("/en"));
  const id = /\/meetings\/(m\w+)/.exec(meeting ?? "")?.[1] ?? "none";
  await expect(page.locator(`#timeline a[href*="${id}"]`).first()).toBeAttached();
  const anew = await request.get(at("/en"), { headers: { "if-none-match": known.headers().etag ?? "" } });
  expect([anew.status(), (await anew.text()).includes(id), (await known.text()).includes(id)]).toEqual([
    200,
    true,
    false,
  ]);
  await page.goto(at(`/en/statements?q=${encodeURIComponent("الحرارية الأرضية")}`));
  await expect(page.locator(`main a[href*="${id}"]`).first()).toBeVisible();
});

test("another agency's report joins the meeting: same, only here, only there", async ({ page }) => {
  await paste(page, server.origin, SECOND);
  await expect(page.getByText("Joins a meeting on record")).toBeVisible();
  await expect(page.getByText("Very likely the same", { exact: true })).toBeVisible();
  await expect(page.locator("[data-aligned=same]")).toHaveCount(1);
  await expect(page.locator("[data-aligned=here]")).toHaveCount(1);
  await expect(page.locator("[data-aligned=there]")).toHaveCount(3);
  await expectAccessible(page, "joined");
  await page.getByRole("button", { name: "Accept all and next" }).click();
  await page.waitForURL(/\/en\/review$/);
  await page.goto(at("/en/review?state=accepted"));
  await expect(page.locator("main li a[href*='/review/r']")).toHaveCount(2);
  await page.locator("main li a[href*='/review/r']").first().click();
  await page.locator("main a[href*='/meetings/m']").first().click();
  await page.waitForURL(/\/meetings\/m/);
  await expect(page.locator("#reports li, #reports tr, #reports article").first()).toBeVisible();
});

test("an accepted report is opened again with a reason, and rejected", async ({ page }) => {
  await page.goto(at("/en/review?state=accepted"));
  await page.locator("main li a[href*='/review/r']").last().click();
  await page.waitForURL(/\/review\/r/);
  await ready(page);
  await page.getByRole("button", { name: "Open again" }).click();
  await page.getByRole("dialog").getByRole("textbox").fill("The speaker of the third is doubtful");
  await page.getByRole("dialog").getByRole("button", { name: "Open again" }).click();
  await expect(page.getByText("Opened again by Test Editor")).toBeVisible();
  await expect(page.getByText("The speaker of the third is doubtful")).toBeVisible();
  await expect(page.getByRole("button", { name: "Accept report" })).toBeVisible();
});

test.describe(() => {
  test.use({ expected: [/409/] });
  test("words chosen by keys become a statement; a screen that is behind is told so", async ({ page, context }) => {
    await paste(
      page,
      server.origin,
      FIRST.replace("5 مارس 2024", "6 مارس 2024").replace("نيروبي – ", "نيروبي، كينيا – "),
    );
    const rows = await page.locator("[data-statement]").count();
    await page.keyboard.press("w");
    for (const key of ["ArrowLeft", "ArrowLeft", "Shift+ArrowLeft", "Shift+ArrowLeft"]) await page.keyboard.press(key);
    await page.keyboard.press("n");
    await expect(page.locator("[data-statement]")).toHaveCount(rows + 1);
    await saved(page);

    const other = await context.newPage();
    await other.goto(page.url());
    await ready(other);
    await take(other, 1);
    await other.keyboard.press("a");
    await expect(row(other, 1)).toContainText("Accepted");
    await saved(other);
    await take(page, 2);
    await page.keyboard.press("x");
    await expect(page.getByRole("alert").filter({ hasText: "Somebody else has changed" })).toBeVisible();
    await page.getByRole("button", { name: "Load again" }).click();
    await expect(row(page, 1)).toContainText("Accepted");
  });
});

test("a Word file and a PDF are taken in", async ({ page }) => {
  const files = [
    { name: "accra.docx", mimeType: "application/octet-stream", buffer: sampleWord(WORD) },
    {
      name: "lima.pdf",
      mimeType: "application/pdf",
      buffer: samplePdf(PDF.map((words, i) => ({ words, x: 40, y: 700 - 24 * i }))),
    },
  ];
  await page.goto(at("/en/import"));
  await page.getByRole("button", { name: "Files" }).click();
  await page.locator("input[type=file]").setInputFiles(files);
  await page.getByRole("button", { name: /Take in/ }).click();
  await expect(page.getByText("2 new reports")).toBeVisible();
  await page.goto(at("/en/review"));
  for (const { name } of files) await expect(page.locator("main li", { hasText: name })).toBeVisible();
  await page.locator("main li", { hasText: "accra.docx" }).getByRole("link").click();
  await expect(page.locator("#report-text")).toContainText("buy more cocoa");
});
