import { afterAll, describe, expect, it } from "vitest";
import { samplePdf, sampleWord, wordParts, wordXml, zipBomb } from "@/lib/testing/sample-documents";
import { readReport } from "./read-report";
import { openReader } from "./reader-process";
import { zipStored } from "./zip";

const reader = openReader();
afterAll(() => reader.close());
const read = (name: string, bytes: Uint8Array, mediaType: string | null = null) =>
  readReport({ bytes, name, mediaType }, reader);

describe("reading pages", () => {
  const html = (body: string, head = "") =>
    Buffer.from(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`);

  it("gives the article as lines of text, and what the page says of itself", async () => {
    const paragraph =
      "The envoy of the coast spoke at length about the canal and about the fish in it, and thanked his host. ";
    const page = html(
      `<nav><a href="/">Home</a> <a href="/x">Sport</a></nav><article><h1>Envoy visits</h1><p>${paragraph.repeat(4)}</p><p>Second<br>third ${paragraph.repeat(3)}</p></article><footer>All rights</footer>`,
      `<title>Envoy visits | News</title><meta property="article:published_time" content="2021-05-06T23:30:00+03:00"><link rel="canonical" href="https://news.example/envoy">`,
    );
    const result = await read("a.html", page);
    expect(result).toMatchObject({
      readAs: "html",
      title: "Envoy visits | News",
      published: "2021-05-06",
      address: "https://news.example/envoy",
    });
    expect(result.text.split("\n")).toEqual([
      paragraph.repeat(4).trim(),
      "Second",
      `third ${paragraph.repeat(3)}`.trim(),
    ]);
  });

  it("reads a page in windows-1256 that says so, and one that does not", async () => {
    const words = "قال الوزير إن الجسر الجديد يربط المدينة بالجزيرة";
    const table = new TextDecoder("windows-1256").decode(Uint8Array.from({ length: 256 }, (_, i) => i));
    const encode = (text: string) => Buffer.from([...text].map((letter) => table.indexOf(letter)));
    for (const head of ['<meta http-equiv="Content-Type" content="text/html; charset=windows-1256">', ""]) {
      expect((await read("a.htm", encode(`<html><head>${head}</head><body><p>${words}</p></body></html>`))).text).toBe(
        words,
      );
    }
  });

  it.each([
    "<script>alert(1)</script>",
    "<svg><script>alert(1)</script><desc>alert(1)</desc></svg>",
    "<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img src=1 onerror=alert(1)&gt;'></math>",
    "<img src=x onerror=alert(1)>",
    "<a href='javascript:alert(1)' onclick='alert(1)'></a>",
    "<iframe srcdoc='alert(1)'></iframe><object data='data:text/html,alert(1)'></object>",
    "<noscript><p title='</noscript><img src=x onerror=alert(1)>'></noscript>",
    "<style>@import 'javascript:alert(1)';</style><base href='https://evil.example/'>",
    "<template><p>alert(1)</p></template><form action='javascript:alert(1)'><button>alert(1)</button></form>",
  ])("leaves out what is no text: %s", async (hostile) => {
    const head = "<meta http-equiv='refresh' content='0;url=javascript:alert(1)'><base href='javascript:alert(1)'>";
    const { text, address } = await read("a.html", html(`<p>Before it</p>${hostile}<p>After it</p>`, head));
    expect(text).toContain("Before it");
    expect(text).not.toMatch(/alert|script|evil/);
    expect(address).toBeNull();
  });

  it("keeps markup that is printed in the text as text", async () => {
    const { text } = await read("a.html", html("<p>He typed &lt;script&gt;alert(1)&lt;/script&gt; and left</p>"));
    expect(text).toBe("He typed <script>alert(1)</script> and left");
  });

  it("reads a page without a frame, and one that is nested deeply", async () => {
    expect((await read("a.html", Buffer.from("<p>Only this</p><p>and that</p>"))).text).toBe("Only this\nand that");
    const hasty = openReader({ time: 3_000, memory: 128 });
    const ask = (page: Buffer) => readReport({ bytes: page, name: "a.html", mediaType: null }, hasty);
    const deep = `${"<div>".repeat(50_000)}word${"</div>".repeat(50_000)}`;
    const result = await ask(html(deep)).catch((error: unknown) => error);
    expect(result).toSatisfy(
      (is: { text?: string; problem?: string }) => is.text === "word" || is.problem !== undefined,
    );
    expect((await ask(html("<p>still here</p>"))).text).toBe("still here");
    hasty.close();
  });

  it("says when there is no text", async () => {
    await expect(read("a.html", html("<img src=x>"))).rejects.toMatchObject({ problem: "no_text_in_page" });
  });
});

describe("reading Word documents", () => {
  it("gives a line for each paragraph", async () => {
    const bytes = sampleWord(["استقبل الوزير ضيفه", "and they spoke &amp; ate"]);
    expect(await read("a.docx", bytes)).toMatchObject({
      text: "استقبل الوزير ضيفه\nand they spoke & ate",
      readAs: "docx",
    });
  });

  it.each([
    ["document_type_declared", sampleWord(["&x;"], '<!DOCTYPE w [<!ENTITY x "y">]>')],
    ["document_type_declared", sampleWord(["x"], '<!DOCTYPE w SYSTEM "file:///etc/passwd">')],
    ["inflates_too_much", zipBomb(200_000_000)],
    ["inflates_too_much", zipBomb(5_000_000)],
    ["broken_word", Buffer.from("PK\u0003\u0004 and no more")],
    ["broken_word", Buffer.from("words only")],
    ["broken_word", zipStored(new Map([["mimetype", Buffer.from("application/epub+zip")]]))],
    ["broken_word", zipStored(wordParts(`\uFEFF${wordXml(["x"])}`.split("").join("\0")))],
    [
      "inflates_too_much",
      zipStored(new Map(Array.from({ length: 3000 }, (_, i) => [`word/${i}.xml`, Buffer.from("<a/>")]))),
    ],
  ])("refuses %s", async (problem, bytes) => {
    await expect(read("a.docx", bytes)).rejects.toMatchObject({ problem });
  });

  it("never unpacks what is no XML", async () => {
    const parts = wordParts(wordXml(["words"]));
    parts.set("word/media/picture.png", zipBomb(50_000_000));
    expect((await read("a.docx", zipStored(parts))).text).toBe("words");
  });
});

describe("reading PDFs", () => {
  it("gives lines as they are drawn", async () => {
    const bytes = samplePdf([
      { words: "The envoy spoke.", x: 50, y: 700 },
      { words: "He left at noon.", x: 50, y: 680 },
    ]);
    expect(await read("a.pdf", bytes)).toMatchObject({ text: "The envoy spoke.\nHe left at noon.", readAs: "pdf" });
  });

  it("says when a PDF has no text, or is none", async () => {
    await expect(read("a.pdf", samplePdf([{ words: " ", x: 1, y: 1 }]))).rejects.toMatchObject({
      problem: "no_text_in_pdf",
    });
    await expect(read("a.pdf", Buffer.from("hello"))).rejects.toMatchObject({ problem: "broken_pdf" });
    await expect(read("a.pdf", Buffer.from("%PDF-1.7\n%nothing"))).rejects.toMatchObject({ problem: "broken_pdf" });
  });

  it("ends a reading that takes too much, and reads the next", async () => {
    const small = openReader({ time: 4_000, memory: 64 });
    const bomb = samplePdf([{ words: "x", x: 1, y: 1 }], Buffer.alloc(900_000_000, 0x20));
    expect(bomb.length).toBeLessThan(1_000_000);
    const source = { name: "a.pdf", mediaType: null };
    const outcome = await readReport({ ...source, bytes: bomb }, small).catch(
      (error: { problem: string }) => error.problem,
    );
    expect(["reading_took_too_much", "no_text_in_pdf", "broken_pdf"]).toContain(outcome);
    const page = Buffer.from("<p>next</p>");
    expect((await readReport({ name: "a.html", mediaType: null, bytes: page }, small)).text).toBe("next");
    small.close();
  });
});

describe("what a file is", () => {
  it.each([
    ["unknown_type", "a.exe", Buffer.from("MZ words")],
    ["unknown_type", "noending", Buffer.from("words")],
    ["unknown_type", "a.txt", zipBomb(100)],
    ["empty", "a.txt", Buffer.alloc(0)],
    ["empty", "a.txt", Buffer.from("\n \n")],
    ["too_large", "a.txt", Buffer.alloc(50_000_000)],
    ["holds_nul", "a.txt", Buffer.from("a\0b")],
    ["too_long", "a.txt", Buffer.alloc(1_000_001, 0x61)],
  ])("%s: %s", async (problem, name, bytes) => {
    await expect(read(name, bytes)).rejects.toMatchObject({ problem });
  });

  it("goes by the media type where the name says nothing", async () => {
    expect(
      (await read("https://news.example/story", Buffer.from("<p>words</p>"), "text/html; charset=utf-8")).text,
    ).toBe("words");
    expect(await read("story", Buffer.from("words"), "constructor").catch((error) => error.problem)).toBe(
      "unknown_type",
    );
  });
});
