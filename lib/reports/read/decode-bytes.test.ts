import { describe, expect, it } from "vitest";
import { decodeBytes } from "./decode-bytes";

/** Text in one of the older encodings; what it does not have becomes a question mark. */
function encoded(text: string, encoding: string): Buffer {
  // Node 20's table of windows-1252 lacks the punctuation.
  const signs: Record<string, number> = { "“": 0x93, "”": 0x94, "–": 0x96 };
  const table = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, i) => i));
  return Buffer.from(
    [...text].map((letter) => (table.includes(letter) ? table.indexOf(letter) : (signs[letter] ?? 63))),
  );
}

const ARABIC =
  "استقبل وزير النقل في مدينة الساحل نظيره من الدولة المجاورة، وبحث معه مشروع الجسر الجديد. " +
  "وقال الوزير إن العمل يبدأ في الربيع «إذا اكتملت الموافقات»؛ وأكد الجانبان أهمية التعاون.";
const RUSSIAN =
  "Министр транспорта принял в приморском городе коллегу из соседней страны и обсудил с ним строительство моста. " +
  "По его словам, работы начнутся весной.";
const FRENCH =
  "Le ministre a été reçu à la préfecture ; il a déclaré que la fête aurait lieu près du théâtre, côté forêt.";
const GERMAN = "Der Minister sprach über Brücken, Straßen und Flüsse; müde, aber fröhlich fuhr er später zurück.";

describe("decoding bytes", () => {
  it.each([
    ["windows-1256", ARABIC],
    ["windows-1256", "قال الوزير"],
    ["windows-1251", RUSSIAN],
    ["windows-1252", FRENCH],
    ["windows-1252", GERMAN],
    ["windows-1252", "He said “we will build” – and left."],
  ])("tells %s: %s", (encoding, text) => {
    expect(decodeBytes(encoded(text, encoding))).toEqual({ text, encoding });
  });

  it("tells Arabic with Latin words and numbers in it", () => {
    const mixed = `BAY CITY (Agency) 12/3/2014 - ${ARABIC} G20, OPEC.`;
    expect(decodeBytes(encoded(mixed, "windows-1256"))).toEqual({ text: mixed, encoding: "windows-1256" });
  });

  it.each([
    ["utf-8", Buffer.from(`\uFEFF${ARABIC}`, "utf8")],
    ["utf-8", Buffer.from(ARABIC, "utf8")],
    ["utf-16le", Buffer.from(`\uFEFF${ARABIC}`, "utf16le")],
    ["utf-16be", Buffer.from(`\uFEFF${ARABIC}`, "utf16le").swap16()],
  ])("reads %s, with its mark or without", (encoding, bytes) => {
    expect(decodeBytes(bytes)).toEqual({ text: ARABIC, encoding });
  });

  it("believes what is declared where it is possible", () => {
    const bytes = encoded("Škoda řeka", "iso-8859-2");
    expect(decodeBytes(bytes, "ISO-8859-2").text).toBe("Škoda řeka");
    expect(decodeBytes(Buffer.from(ARABIC), "windows-1252").text).toBe(ARABIC);
    expect(decodeBytes(encoded(ARABIC, "windows-1256"), "no-such-encoding").text).toBe(ARABIC);
  });

  const noise = Buffer.from(Array.from({ length: 4000 }, (_, i) => ((i * 7919 + ((i * i) >> 3)) % 255) + 1));
  it.each([
    ["empty", Buffer.alloc(0)],
    ["holds_nul", Buffer.from([0xff, 0, 0x41])],
    ["lone_surrogate", Buffer.from([0x61, 0xed, 0xa0, 0xbd, 0x62])],
    ["lone_surrogate", Buffer.from([0xff, 0xfe, 0x3d, 0xd8, 0x61, 0])],
    ["not_text", Buffer.from([0xff, 0xfe, 0x3d])],
    ["not_text", noise],
  ])("refuses %s", (problem, bytes) => {
    expect(() => decodeBytes(bytes)).toThrow(expect.objectContaining({ problem }));
  });
});
