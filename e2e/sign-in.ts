import { expect, type Page, test } from "@playwright/test";
import { EDITOR } from "@/lib/testing/account-fixtures";

/** Gives a page's browser the session of the editor that every test server has. */
export async function signInAsEditor(page: Page): Promise<void> {
  const origin = new URL(test.info().project.use.baseURL ?? "").origin;
  const answer = await page.request.post("/api/auth/sign-in", {
    form: { email: EDITOR.email, password: EDITOR.password },
    headers: { origin },
    maxRedirects: 0,
  });
  expect(answer.status()).toBe(303);
  expect(answer.headers().location).toBe("/en");
}
