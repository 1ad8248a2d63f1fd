import { describe, expect, it } from "vitest";
import { sampleMatrix, sampleRows } from "@/components/charts/sample-figures";
import { csvCell } from "./csv";
import { figureCsv } from "./figure-csv";

/** Reads CSV as RFC 4180 has it. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const match of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(match[1] === undefined ? (match[2] ?? "") : match[1].replaceAll('""', '"'));
    if (match[3] !== ",") {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

describe("a figure as CSV", () => {
  it.each([sampleRows(), sampleRows({ lang: "ar" }), sampleMatrix()])(
    "reads back as its table, with addresses",
    (figure) => {
      const csv = figureCsv(figure);
      expect(csv.startsWith("\ufeff")).toBe(true);
      const rows = parseCsv(csv.slice(1));
      const heads = rows[0] ?? [];
      const places = figure.table.columns.map((column) => heads.indexOf(column));
      expect(places).not.toContain(-1);
      figure.table.rows.forEach((row, i) => {
        const read = rows[i + 1] ?? [];
        expect(places.map((place) => read[place])).toEqual(row.map((cell) => String(cell.count ?? cell.text)));
        expect(read.at(-1)).toBe(`https://readout.example${row.at(-1)?.href}`);
      });
    },
  );

  it.each([
    ["en", "Total", "Total (share)"],
    ["ar", "المجموع", "المجموع (الحصة)"],
  ] as const)("gives counts and shares as plain numbers, each in a column of its own (%s)", (lang, total, share) => {
    const figure = sampleRows({ lang });
    const rows = parseCsv(figureCsv({ ...figure, lang: lang === "ar" ? "ar-u-nu-arab" : lang }).slice(1));
    expect(rows[0]?.slice(1, 3)).toEqual([total, share]);
    expect(rows.slice(1, 5).map((row) => row.slice(1, 3))).toEqual([
      ["5", "1"],
      ["4", "0.8"],
      ["2", "0.4"],
      ["1", "0.2"],
    ]);
  });

  it("rounds shares to what can be told apart, and leaves empty what has none", () => {
    const figure = sampleRows();
    const table = {
      columns: ["A", "B"],
      rows: [
        [{ text: "x" }, { text: "1 (33%)", count: 1, share: 1 / 3 }],
        [{ text: "y" }, { text: "–" }],
      ],
    };
    const rows = parseCsv(figureCsv({ ...figure, table }).slice(1));
    expect(rows.slice(0, 3).map((row) => row.slice(0, -1))).toEqual([
      ["A", "B", "B (share)"],
      ["x", "1", "0.3333"],
      ["y", "–", ""],
    ]);
  });

  it("carries what is needed to cite it, below an empty line", () => {
    const figure = sampleRows();
    const rows = parseCsv(figureCsv(figure).slice(1));
    expect(rows[figure.table.rows.length + 1]).toEqual([""]);
    const about = rows.slice(figure.table.rows.length + 2).map((row) => row.slice(1).join("|"));
    const legend = figure.legend.map((series) => series.label).join("|");
    for (const line of [
      figure.title,
      "5",
      legend,
      ...figure.notes.map((note) => note.text),
      figure.filter,
      figure.source,
      figure.date,
      figure.address,
    ]) {
      expect(about).toContain(line);
    }
  });

  it("makes no formula of anybody's words", () => {
    const figure = sampleRows();
    const title = `=HYPERLINK("https://evil.example","x")`;
    const rows = parseCsv(
      figureCsv({ ...figure, title, table: { columns: ["@SUM(A1)"], rows: [[{ text: "\u200f =1+1" }]] } }).slice(1),
    );
    expect(rows[0]?.[0]).toBe("'@SUM(A1)");
    expect(rows[1]?.[0]).toBe("'\u200f =1+1");
    expect(rows.flat()).toContain(`'${title}`);
  });
});

describe("a cell", () => {
  it.each([
    "=1",
    "+1",
    "-1",
    "@x",
    "\tx",
    "\rx",
    "\nx",
    "\u0000=1",
    "＝1",
    "＋1",
    "－1",
    "＠x",
    "  =1",
    "\u202e=1",
    "\u2067 -1",
  ])("%j gets an apostrophe", (text) => {
    expect(csvCell(text).replace(/^"/, "")).toMatch(/^'/);
  });

  it.each(["3 of 5", "الموضوع", "50 %", "a=b", "", "1-2"])("%j stays as it is", (text) => {
    expect(csvCell(text)).toBe(text);
  });

  it("is quoted where it has to be", () => {
    expect(csvCell('a "b", c')).toBe('"a ""b"", c"');
  });
});
