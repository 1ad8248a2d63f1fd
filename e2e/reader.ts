import { test as base, expect } from "@playwright/test";

// Any console error and any error of the page itself fails the test that saw it.
export const test = base.extend<{ quiet: undefined; expected: RegExp[] }>({
  /** Console errors that a test provokes on purpose: the browser reports each answer of 4xx. */
  expected: [[], { option: true }],
  quiet: [
    async ({ page, expected }, use) => {
      const errors: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "error" && !expected.some((one) => one.test(message.text())))
          errors.push(message.text());
      });
      page.on("pageerror", (error) => errors.push(`${error.name}: ${error.message}`));
      await use(undefined);
      expect(errors, "errors in the console").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

export const locales = ["en", "ar"] as const;

/** One address of every kind of page, below the language. The ids are the seed's. */
export const pages = {
  dashboard: "",
  "dashboard, opened and by statements": "?measure=statements&open=organisations,bilateral",
  "dashboard, dates of the text": "?dates=text&time=rtl",
  "dashboard, nothing fits": "?channel=letter",
  meetings: "/meetings",
  "meeting in person": "/meetings/mx8v2r2x/wang-lavrov-tashkent-2022",
  "meeting by video, by speaker": "/meetings/mj3janew/xi-putin-video-2026?arrange=speaker",
  statement: "/meetings/mj3janew/statements/9",
  statements: "/statements",
  "statements, searched": "/statements?q=%D8%AA%D8%B9%D8%A7%D9%88%D9%86&side=CN",
  topics: "/topics",
  topic: "/topics/sco",
  "group of topics": "/topics/economy",
  people: "/people",
  person: "/people/wang-yi",
  parties: "/parties",
  party: "/parties/CN",
  "choices of a filter": "/choices/people?at=%2Fmeetings&parties=CN",
  "sign-in": "/sign-in",
} as const;
