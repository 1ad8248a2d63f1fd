import { describe, expect, it } from "vitest";
import { ImportDetails } from "@/lib/imports/import-details";
import { readFeed } from "./fetch/read-feed";
import { readHtml } from "./read/read-html";
import { realDay } from "./real-day";

const NONE = ["2021-02-30", "2023-02-29", "2021-04-31", "2021-13-01", "0000-01-01", "9999-12-31"];

describe("a day of publication", () => {
  it.each(["2024-02-29", "1998-12-31"])("%s is one", (day) => {
    expect(realDay(day)).toBe(day);
  });

  it.each([...NONE, "2021-1-1", "yesterday", "", null, undefined])("%s is none", (day) => {
    expect(realDay(day)).toBeNull();
  });

  it.each(NONE)("is not taken from a page, a feed or a person who says %s", (day) => {
    const page = `<html><head><meta itemprop="datePublished" content="${day}T10:00:00Z"></head><body>words</body></html>`;
    expect(readHtml(page).published).toBeNull();
    const item = `<item><link>https://news.example/1</link><dc:date>${day}</dc:date></item>`;
    const feed = Buffer.from(`<rss><channel>${item}</channel></rss>`);
    expect(readFeed(feed, null, "https://news.example/feed")[0]?.published).toBeNull();
    expect(ImportDetails.safeParse({ published: day }).success).toBe(false);
  });

  it("is not moved on where a feed names the last day of a month wrongly", () => {
    const feed = (day: string) =>
      Buffer.from(
        `<rss><channel><item><link>/1</link><pubDate>Wed, ${day} 2021 10:00:00 GMT</pubDate></item></channel></rss>`,
      );
    const published = (day: string) => readFeed(feed(day), null, "https://news.example/")[0]?.published;
    expect([published("31 Feb"), published("1 Feb"), published("28 February")]).toEqual([
      null,
      "2021-02-01",
      "2021-02-28",
    ]);
  });
});
