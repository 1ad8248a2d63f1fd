import { type OwnServer, startOwnServer } from "./own-server";
import { expect, test } from "./reader";
import { paste, ready, saved, signInAsEditor, take } from "./review-page";
import { ANNOUNCED, APART, FIRST } from "./review-reports";

// Which meeting a report tells of: looked up, split, merged, undone, and told anew by a second version.
let server: OwnServer;

test.describe.configure({ mode: "serial", timeout: 120_000 });
test.beforeAll(async ({ baseURL }) => {
  test.setTimeout(120_000);
  server = await startOwnServer(baseURL ?? "", 4);
});
test.afterAll(() => server.stop());
test.beforeEach(({ page }) => signInAsEditor(page, server.origin));

const at = (path: string) => server.origin + path;

test("a text that tells of no meeting is rejected as such, unless a person says that it was held", async ({ page }) => {
  await paste(page, server.origin, ANNOUNCED);
  await expect(page.locator("[data-not-held]")).toContainText("tells of no meeting that was held");
  await expect(page.getByRole("button", { name: "Reject: no meeting was held" })).toBeVisible();
  await expect(page.getByRole("button", { name: /^(Accept all|Accept report|Mark all)/ })).toHaveCount(0);

  await page.getByRole("button", { name: "The meeting did take place" }).click();
  await expect(page.locator("[data-not-held]")).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Accept report" })).toBeVisible();
  await page.keyboard.press("u");
  await saved(page);
  await page.keyboard.press("g");
  await page.waitForURL(/\/en\/review$/);
  await page.goto(at("/en/review?state=rejected"));
  await page.locator("main li a[href*='/review/r']").click();
  await expect(page.getByText("No meeting was held.", { exact: true })).toBeVisible();
});

test("a meeting that was not proposed is looked up and joined by keys, and the join is undone", async ({ page }) => {
  await paste(page, server.origin, FIRST);
  await page.getByRole("button", { name: "Accept report" }).click();
  await expect(page.getByText("Accepted by Test Editor")).toBeVisible();

  await paste(page, server.origin, APART);
  await expect(page.getByText("No meeting on record is like it.")).toBeVisible();
  await page.keyboard.press("f");
  await expect(page.getByRole("dialog").getByRole("combobox")).toBeFocused();
  await page.keyboard.type("كينيا 2024");
  await expect(page.getByRole("dialog").getByRole("option")).toHaveCount(1);
  await page.keyboard.press("Enter");
  await expect(page.getByText("Joins a meeting on record")).toBeVisible();
  await expect(page.getByText("Looked up by hand")).toBeVisible();
  await expect(page.locator("[data-aligned=there]")).toHaveCount(4);
  await expect(page.locator("[data-aligned=here]")).toHaveCount(2);
  await saved(page);
  await page.reload();
  await ready(page);
  await expect(page.getByText("Looked up by hand")).toBeVisible();

  // The wording in the other language is written in a dialog of its own.
  await take(page, 1);
  await page.keyboard.press("l");
  await page.getByRole("dialog").getByLabel("In Arabic").fill("قالت دال إن النرويج ستموّل الشبكات الريفية");
  await page.keyboard.press("Escape");
  await expect(page.locator("[data-statement]").first()).toContainText("ستموّل الشبكات الريفية");

  await page.getByRole("button", { name: "Accept report" }).click();
  await expect(page.getByText("Accepted by Test Editor")).toBeVisible();
  await page.getByRole("button", { name: "Take out of this meeting" }).click();
  await page.getByRole("dialog").getByRole("textbox").fill("Other people, a year later");
  await page.getByRole("dialog").getByRole("button", { name: "Take out" }).click();
  await expect(page.getByText("Other people, a year later")).toBeVisible();
  await expect(page.getByText("Not decided")).toBeVisible();
});

test("a draft is split in two meetings and merged again", async ({ page }) => {
  await page.goto(at("/en/review"));
  await page.locator("main li a[href*='/review/r']").first().click();
  await page.waitForURL(/\/review\/r/);
  await ready(page);
  await expect(page.locator("[data-meeting]")).toHaveCount(1);
  await take(page, 2);
  await page.getByRole("button", { name: /^Split/ }).click();
  await expect(page.locator("[data-meeting]")).toHaveCount(2);
  await expect(page.locator("[data-meeting]").nth(1)).toContainText("1 statement");
  await saved(page);
  await page.reload();
  await ready(page);
  await expect(page.locator("[data-meeting]")).toHaveCount(2);
  await page
    .locator("[data-meeting]")
    .first()
    .getByRole("button", { name: /^Merge/ })
    .click();
  await expect(page.locator("[data-meeting]")).toHaveCount(1);
  await expect(page.locator("[data-meeting]")).toContainText("2 statements");
  await saved(page);
});

test("a second version of an accepted report is marked, and shows what has changed", async ({ page }) => {
  await paste(page, server.origin, FIRST.replace("جولة جديدة", "جولة ثانية"));
  await expect(page.getByText("New version of an accepted report")).toBeVisible();
  await expect(page.getByText("Version 2 of 2")).toBeVisible();
  await expect(page.getByText("already has this report")).toBeVisible();
  await page.getByText("What changed since the version before").click();
  await expect(page.locator("del")).toContainText("جديدة");
  await expect(page.locator("ins")).toContainText("ثانية");
  await page.goto(at("/en/review"));
  await expect(page.getByText("New version of an accepted report")).toBeVisible();
});
