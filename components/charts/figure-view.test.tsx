import { AppRouterContext } from "next/dist/shared/lib/app-router-context.shared-runtime";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { assertDrawable, type BarsFigure, type Figure, type MatrixFigure } from "@/lib/figures/figure";
import { readerOf } from "@/lib/i18n/reader";
import { drawnBars } from "./drawn-bars";
import { FigureView } from "./figure-view";
import { sampleColumns, sampleDiverging, sampleMatrix, sampleRows } from "./sample-figures";

const nothing = () => {};
const router = {
  push: nothing,
  replace: nothing,
  refresh: nothing,
  back: nothing,
  forward: nothing,
  prefetch: nothing,
  bfcacheId: "",
} as unknown as NonNullable<React.ContextType<typeof AppRouterContext>>;

function render(figure: Figure): string {
  return renderToStaticMarkup(
    <AppRouterContext.Provider value={router}>
      <FigureView figure={figure} reader={readerOf(figure.lang === "ar" ? "ar" : "en")} />
    </AppRouterContext.Provider>,
  );
}

/** The attributes of every link that is a mark, and the box that is drawn for it. */
function marksOf(html: string) {
  return [...html.matchAll(/<a ([^>]*data-mark[^>]*)>(.*?)<\/a>/g)].map(([, attributes = "", content = ""]) => {
    const attribute = (name: string) => new RegExp(`${name}="([^"]*)"`).exec(attributes)?.[1]?.replaceAll("&amp;", "&");
    const [, x, width] = /x="([\d.]+)%"[^>]*width="([\d.]+)%"[^>]*fill="var/.exec(content) ?? [];
    return {
      href: attribute("href"),
      count: attribute("data-count"),
      unit: attribute("data-unit"),
      label: attribute("aria-label"),
      x: Number(x),
      width: Number(width),
    };
  });
}

const bars = [sampleRows, sampleDiverging, sampleColumns];

describe.each(["en", "ar"] as const)("the first picture in %s", (lang) => {
  it.each(bars)("has one link for each piece, with its count and its name", (sample) => {
    const figure: BarsFigure = sample({ lang });
    const marks = marksOf(render(figure));
    const segments = figure.drawing.rows.flatMap((row) => row.segments);
    expect(marks.length).toBe(segments.length);
    for (const segment of segments) {
      const found = marks.find((mark) => mark.label === segment.label && mark.href === segment.href);
      expect(found).toMatchObject({ count: String(segment.count), unit: "meetings" });
    }
  });

  it("shows title, unit, legend, notes, filter, source, downloads and table without any code", () => {
    const figure = sampleRows({ lang });
    const html = render(figure);
    const { title, subtitle, unit, filter, source, description, notes, downloads } = figure;
    for (const text of [title, subtitle, unit, filter, source, description, ...notes.map((note) => note.text)])
      expect(html).toContain(text);
    for (const { label } of figure.legend) expect(html).toContain(label);
    for (const href of Object.values(downloads)) expect(html).toContain(`href="${href}"`);
    expect(html).toMatch(/<table.*<caption.*scope="col".*scope="row"/);
  });
});

describe("a picture", () => {
  it.each([...bars, sampleMatrix])(
    "carries no style attribute, which the policy of the page would refuse",
    (sample) => {
      expect(render(sample())).not.toMatch(/ style=/);
    },
  );

  it("mirrors its places with the axis, whatever the language; the text keeps its direction", () => {
    for (const sample of bars) {
      for (const lang of ["en", "ar"] as const) {
        const straight = marksOf(render(sample({ lang, axis: "ltr" })));
        const mirrored = marksOf(render(sample({ lang, axis: "rtl" })));
        straight.forEach((mark, i) => {
          expect(mirrored[i]?.x).toBeCloseTo(100 - mark.x - mark.width, 1);
        });
      }
    }
    const html = render(sampleRows({ lang: "ar", axis: "ltr" }));
    expect(html).toContain('<div dir="ltr"');
    expect(html).toContain('<bdi dir="rtl"');
  });

  it("puts the first side before zero and the others behind it", () => {
    const figure = sampleDiverging();
    for (const mark of marksOf(render(figure))) {
      if (mark.href?.endsWith("raised=AV")) expect(mark.x + mark.width).toBeCloseTo(50);
      else expect(mark.x).toBeCloseTo(50);
    }
  });

  it("prints each side's number and share at the end of its own bar, and no sum of both", () => {
    for (const axis of ["ltr", "rtl"] as const) {
      const figure = sampleDiverging({ axis });
      const html = render(figure);
      const numbers = [...html.matchAll(/<a href="([^"]*)" data-count="(\d+)"[^>]*><svg x="([\d.]+)%".*?<\/a>/g)];
      const segments = figure.drawing.rows.flatMap((row) => row.segments);
      expect(numbers.map(([, href, count]) => [href?.replaceAll("&amp;", "&"), Number(count)])).toEqual(
        segments.map((segment) => [segment.href, segment.count]),
      );
      numbers.forEach(([link, , , x], i) => {
        const { series = "", value = 0, count = 0 } = segments[i] ?? {};
        const share = (series === "AV" ? -1 : 1) * (axis === "rtl" ? -1 : 1) * value;
        expect(Number(x)).toBeCloseTo(50 + share * 100);
        expect(link.replace(/<[^>]+>/g, "")).toBe(`${count} · ${value * 100}%`);
      });
      for (const row of figure.drawing.rows) expect(html).not.toContain(`>${row.printed}</bdi>`);
    }
  });

  it("says nothing as a plain zero, not as a link", () => {
    const figure = sampleDiverging();
    const [row] = figure.drawing.rows;
    const [first, second] = row?.segments ?? [];
    if (!row || !first || !second) throw new Error("no sample");
    const segments = [{ ...first, value: 0, count: 0 }, second];
    const html = render({ ...figure, drawing: { ...figure.drawing, rows: [{ ...row, segments }] } });
    expect(html).not.toContain(`data-count="0"`);
    expect(html).toMatch(/<svg x="50%"[^>]*><rect[^>]*><\/rect><text[^>]*>0<\/text>/);
  });

  it("opens what a note counts", () => {
    const note = {
      text: "Two dates are open",
      href: "/en/meetings?certainty=uncertain",
      count: 2,
      unit: "meetings",
    } as const;
    const html = render({ ...sampleRows(), notes: [note, { text: "Plain" }] });
    expect(html).toMatch(
      /<a href="\/en\/meetings\?certainty=uncertain" data-count="2" data-unit="meetings"[^>]*>Two dates/,
    );
    expect(html).toMatch(/<li[^>]*>Plain<\/li>/);
  });

  it("keeps the labels at the ends of an axis inside it", () => {
    const html = render(sampleRows({ lang: "ar" }));
    expect(html).toMatch(/<text x="0%"[^>]*text-anchor="start"/);
    expect(html).toMatch(/<text x="100%"[^>]*text-anchor="end"/);
    expect(html).toMatch(/<text x="50%"[^>]*text-anchor="middle"[^>]*>50%/);
  });

  it("gives Recharts the same pieces", () => {
    const figure = sampleDiverging();
    const values = drawnBars(figure).rows.map((row) => row.values);
    expect(values[0]).toEqual({ AV: -0.2, BO: 0.2 });
    expect(values.flatMap((row) => Object.keys(row)).length).toBe(marksOf(render(figure)).length);
  });

  it("takes a side's place from the legend, whatever the sign of its values", () => {
    const figure = sampleDiverging();
    const signed = figure.drawing.rows.map((row) => ({
      ...row,
      segments: row.segments.map((one) => (one.series === "AV" ? { ...one, value: -one.value } : one)),
    }));
    expect(drawnBars({ ...figure, drawing: { ...figure.drawing, rows: signed } })).toEqual(drawnBars(figure));
  });
});

describe("the matrix", () => {
  it("draws every cell: filled ones are links with their count, empty ones are dots with words", () => {
    const figure: MatrixFigure = sampleMatrix();
    const html = render(figure);
    const cells = figure.drawing.rows.flatMap((row) => row.cells);
    const empty = cells.filter((cell) => cell.count === 0);
    expect(html.match(/data-empty/g)).toHaveLength(empty.length);
    for (const cell of empty) expect(html).toContain(`<span class="sr-only">${cell.label}</span>`);
    for (const cell of cells.filter((one) => one.count > 0)) {
      expect(html).toMatch(new RegExp(`data-count="${cell.count}" data-unit="statements" aria-label="${cell.label}"`));
    }
  });
});

describe("a figure that cannot be drawn", () => {
  it("is refused with its name and the reason", () => {
    expect(() => assertDrawable(sampleColumns({}, 250))).toThrow(/"sample-columns".*at most 300/);
    const figure = sampleRows();
    expect(() => assertDrawable({ ...figure, legend: [] })).toThrow(/not in the legend/);
    const matrix = sampleMatrix();
    const uneven = matrix.drawing.rows.map((row) => ({ ...row, cells: row.cells.slice(1) }));
    expect(() => assertDrawable({ ...matrix, drawing: { ...matrix.drawing, rows: uneven } })).toThrow(/4 cells for 5/);
  });
});
