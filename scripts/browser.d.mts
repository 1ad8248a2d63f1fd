/** Finds a Chromium, or gets one: its path, or null for Playwright's own. Throws when none can be had. */
export function ensureBrowser(): Promise<string | null>;
