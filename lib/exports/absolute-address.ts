/**
 * An address of a figure as it can stand outside of the page.
 * @param page The absolute address of the figure's page.
 * @returns The absolute http(s) address, or null where there is none.
 */
export function absoluteAddress(href: string, page: string): string | null {
  const base = URL.canParse(page) ? page : undefined;
  if (!URL.canParse(href, base)) return null;
  const url = new URL(href, base);
  return url.protocol === "https:" || url.protocol === "http:" ? url.href : null;
}
