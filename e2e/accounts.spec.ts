import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { EDITOR, SET_UP_TOKEN } from "@/lib/testing/account-fixtures";
import { expect, locales, test } from "./reader";
import { signInAsEditor } from "./sign-in";

const ADMINISTRATOR = { name: "ليلى Layla", email: "layla@readout.test", password: "rivers bridges lamps" };

async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page })
      .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
      .analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).slice(0, 3)}`),
      `axe, ${colorScheme}`,
    ).toEqual([]);
  }
  await page.setViewportSize({ width: 390, height: 844 });
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow, "sideways scrolling on a phone").toBeLessThanOrEqual(0);
  await page.setViewportSize({ width: 1280, height: 800 });
}

async function fillAccount(page: Page, account: typeof ADMINISTRATOR): Promise<void> {
  await page.locator("[name=name]").fill(account.name);
  await page.locator("[name=email]").fill(account.email);
  await page.locator("[name=password]").fill(account.password);
  await page.locator("main form button").click();
}

async function fillSignIn(page: Page, account: { email: string; password: string }): Promise<void> {
  await page.locator("[name=email]").fill(account.email);
  await page.locator("[name=password]").fill(account.password);
  await page.locator("main form button").click();
}

test("set up by the link, sign out, sign in, invite, take rights away", async ({ page, browser, baseURL }) => {
  // The link is shown in both languages, and looking at it does not use it up.
  for (const locale of [...locales].reverse()) {
    const answer = await page.goto(`/${locale}/set-up/${SET_UP_TOKEN}`);
    expect(answer?.status()).toBe(200);
    expect(answer?.headers()["cache-control"]).toContain("no-store");
    expect(answer?.headers()["referrer-policy"]).toBe("same-origin");
    await expectAccessible(page);
  }
  await fillAccount(page, ADMINISTRATOR);
  await page.waitForURL("**/en/account");
  await expect(page.getByRole("navigation").getByRole("link", { name: ADMINISTRATOR.name })).toBeVisible();
  expect(await page.evaluate(() => document.cookie)).toBe("");
  await expectAccessible(page);

  await page.goto(`/en/set-up/${SET_UP_TOKEN}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This link is no longer good");
  await expect(page.locator("main form")).toHaveCount(0);

  await page.goto("/en/account");
  await page.getByRole("button", { name: "Sign out", exact: true }).click();
  await expect(page.getByRole("status")).toHaveText("You are signed out.");
  await page.goto("/en/account");
  await expect(page).toHaveURL(/\/en\/sign-in\?next=%2Fen%2Faccount$/);
  await fillSignIn(page, { ...ADMINISTRATOR, password: "not my password" });
  await expect(page.locator("main").getByRole("alert")).toContainText("do not belong together");
  await fillSignIn(page, ADMINISTRATOR);
  await page.waitForURL("**/en/account");

  await page.getByRole("button", { name: "Invite an editor" }).click();
  const link = (await page.locator("[data-new-link]").textContent()) ?? "";
  expect(link).toMatch(new RegExp(`^${baseURL}/invitation/[A-Za-z0-9_-]{43}$`));
  await page.goto("/ar/account");
  await expect(page.locator("[data-new-link]")).toHaveCount(0);

  const invited = await browser.newContext({ locale: "ar" });
  const other = await invited.newPage();
  await other.goto(link);
  await expect(other).toHaveURL(/\/ar\/invitation\//);
  await expectAccessible(other);
  await fillAccount(other, { name: "سمير", email: "samir@readout.test", password: "كلمات قليلة متتابعة" });
  await other.waitForURL("**/ar/account");
  await expect(other.locator("html")).toHaveAttribute("dir", "rtl");
  await expect(other.locator("#people")).toHaveCount(0);

  await page.goto("/en/account");
  await page.getByRole("button", { name: "Remove rights: سمير" }).click();
  await expect(page.getByRole("status")).toHaveText("The rights are changed.");
  await other.goto("/ar/account");
  await expect(other).toHaveURL(/\/ar\/sign-in/);
  await fillSignIn(other, { email: "samir@readout.test", password: "كلمات قليلة متتابعة" });
  await expect(other.locator("main").getByRole("alert")).toBeVisible();
  await invited.close();
});

for (const locale of locales) {
  test(`${locale}: sign in, and what the head then leads to`, async ({ page }) => {
    await page.goto(`/${locale}/meetings`);
    const head = page.getByRole("navigation");
    await expect(head.locator(`a[href="/${locale}/import"]`)).toHaveCount(0);
    await head.locator(`a[href="/${locale}/sign-in"]`).click();
    await fillSignIn(page, EDITOR);
    await page.waitForURL(`**/${locale}`);
    for (const path of ["import", "review", "account"]) {
      await expect(head.locator(`a[href="/${locale}/${path}"]`)).toBeVisible();
    }
    await head.locator(`a[href="/${locale}/account"]`).click();
    await expect(page.locator("#name")).toBeVisible();
    await expect(page.locator("#people, #invitations")).toHaveCount(0);
    await expectAccessible(page);
    await page.locator("form[action='/api/auth/sign-out'] button").click();
    await expect(page.getByRole("status")).toBeVisible();
    await expect(head.locator(`a[href="/${locale}/sign-in"]`)).toBeVisible();
  });
}

test("a session is of no use to another site, nor to a request that does not say where it comes from", async ({
  page,
}) => {
  await signInAsEditor(page);
  const form = { name: "Changed" };
  for (const headers of [
    {},
    { origin: "http://evil.example" },
    { origin: "http://evil.example", "x-forwarded-host": "evil.example" },
  ]) {
    const answer = await page.request.post("/api/auth/name", {
      form,
      headers: headers as Record<string, string>,
      maxRedirects: 0,
    });
    expect(answer.status()).toBe(403);
  }
  await page.goto("/en/account");
  await expect(page.locator("[name=name]")).toHaveValue(EDITOR.name);
});
