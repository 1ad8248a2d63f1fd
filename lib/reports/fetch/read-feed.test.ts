import { describe, expect, it } from "vitest";
import { isFeed, readFeed } from "./read-feed";

const read = (xml: string) => readFeed(Buffer.from(xml), "application/xml", "https://news.example/feed");

describe("reading a feed", () => {
  it("lists the entries of RSS", () => {
    const xml = `<?xml version="1.0"?><rss version="2.0"><channel><title>T</title><link>https://news.example/</link>
      <item><title>One &amp; two &#8217;</title><link>https://news.example/1?a=1&amp;b=2</link><pubDate>Thu, 06 May 2021 23:30:00 +0300</pubDate></item>
      <item><title><![CDATA[<!DOCTYPE of words>]]></title><link>/2</link></item>
      <item><title>Again</title><link>https://news.example/2</link></item>
      <item><link>file:///etc/passwd</link></item><item><title>No link</title></item></channel></rss>`;
    expect(isFeed(Buffer.from(xml), "text/xml")).toBe(true);
    expect(read(xml)).toEqual([
      { address: "https://news.example/1?a=1&b=2", title: "One & two ’", published: "2021-05-06" },
      { address: "https://news.example/2", title: "<!DOCTYPE of words>", published: null },
    ]);
  });

  it("lists the entries of Atom", () => {
    const xml = `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title type="html">One</title>
      <link rel="self" href="https://news.example/self"/><link href="https://news.example/1"/>
      <published>2021-05-06T01:00:00+03:00</published></entry></feed>`;
    expect(read(xml)).toEqual([{ address: "https://news.example/1", title: "One", published: "2021-05-06" }]);
  });

  it.each([
    [
      "document_type_declared",
      '<!DOCTYPE rss [<!ENTITY a "b">]><rss><channel><item><link>&a;</link></item></channel></rss>',
    ],
    ["document_type_declared", '<?xml version="1.0"?><!DOCTYPE rss SYSTEM "http://127.0.0.1/x.dtd"><rss/>'],
    ["broken_feed", "<rss><channel><!-- "],
    ["empty_feed", "<rss><channel></channel></rss>"],
    ["empty_feed", "<html><body>a page</body></html>"],
  ])("refuses %s", (problem, xml) => {
    expect(() => read(xml)).toThrow(expect.objectContaining({ problem }));
  });

  it("does not take a page for a feed", () => {
    expect(isFeed(Buffer.from("<!doctype html><html></html>"), "text/html")).toBe(false);
  });
});
