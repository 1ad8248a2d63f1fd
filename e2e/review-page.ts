import { expect, type Page } from "@playwright/test";
import { EDITOR } from "@/lib/testing/account-fixtures";

// What the browser tests of the review do on its pages, on a server of their own.

/** Signs the editor in. */
export async function signInAsEditor(page: Page, origin: string): Promise<void> {
  const answer = await page.request.post(`${origin}/api/auth/sign-in`, {
    form: { email: EDITOR.email, password: EDITOR.password },
    headers: { origin },
    maxRedirects: 0,
  });
  expect(answer.status()).toBe(303);
}

/** The screen listens to keys once its code has run. */
export const ready = (page: Page) => page.waitForLoadState("networkidle");

/** Hands the text of one report in, and waits for its review. */
export async function paste(page: Page, origin: string, text: string): Promise<void> {
  await page.goto(`${origin}/en/import`);
  await page.getByLabel("The text of one report").fill(text);
  await page.getByRole("button", { name: "Read it" }).click();
  await page.waitForURL(/\/en\/review\/[^/]+$/);
  await ready(page);
}

/** The nth statement of the draft, counted from 1. */
export const row = (page: Page, n: number) => page.locator("[data-statement]").nth(n - 1);

/** Takes a statement in hand, by its head: in its middle there may be buttons. */
export const take = (page: Page, n: number) => row(page, n).click({ position: { x: 16, y: 16 } });

/** Waits until the server has everything. */
export const saved = (page: Page) =>
  expect(page.locator("[data-save]")).toHaveAttribute("data-save", "saved", { timeout: 20_000 });
