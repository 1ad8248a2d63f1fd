import { describe, expect, it } from "vitest";
import { sampleColumns, sampleDiverging, sampleMatrix, sampleRows } from "@/components/charts/sample-figures";
import type { BarsFigure, Figure } from "@/lib/figures/figure";
import { figureSvg } from "./figure-svg";

const samples = [sampleRows, sampleDiverging, sampleColumns, sampleMatrix];
const hostile = `</text><script>alert("1")</script>&\u202eevil\u0000 ' onload='x`;

/** All that is drawn as text, tags taken out. */
function textOf(svg: string): string {
  return svg
    .replace(/<title>.*?<\/title>|<desc>.*?<\/desc>/g, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ");
}

/** The x of the rectangles in a colour. */
function rectsOf(svg: string, colour: string): { x: number; width: number }[] {
  return [...svg.matchAll(/<rect x="([\d.-]+)" y="[\d.-]+" width="([\d.]+)" height="[\d.]+" fill="(#\w+)"/g)]
    .filter((match) => match[3] === colour)
    .map((match) => ({ x: Number(match[1]), width: Number(match[2]) }));
}

describe.each(["en", "ar"] as const)("a drawing in %s", (lang) => {
  it.each(samples)("says everything that the page says (%o)", (sample) => {
    const figure: Figure = sample({ lang });
    const text = textOf(figureSvg(figure));
    for (const line of [figure.title, figure.subtitle, figure.filter, figure.source, figure.date, figure.address]) {
      expect(text).toContain(line);
    }
    for (const series of figure.legend) expect(text).toContain(series.label);
    for (const note of figure.notes) expect(text).toContain(note.text);
    for (const row of figure.drawing.rows) {
      if (figure.id !== "sample-columns") expect(text).toContain(row.label.split(" ")[0]);
    }
  });

  it.each(samples)("links every mark and every number with an absolute address", (sample) => {
    const figure: Figure = sample({ lang });
    const svg = figureSvg(figure);
    const hrefs = [...svg.matchAll(/href="([^"]*)"/g)].map((match) => match[1]?.replaceAll("&amp;", "&"));
    for (const href of hrefs) expect(href).toMatch(/^https:\/\/readout\.example\//);
    const marks: string[] =
      figure.drawing.kind === "bars"
        ? (figure as BarsFigure).drawing.rows.flatMap((row) => row.segments.map((segment) => segment.href))
        : figure.drawing.rows.flatMap((row) => row.cells.flatMap((cell) => cell.href ?? []));
    for (const href of marks) expect(hrefs).toContain(`https://readout.example${href}`);
  });
});

describe("a drawing", () => {
  it("lets nothing through that is not text", () => {
    const figure = sampleRows();
    const row = figure.drawing.rows[0];
    const segment = row?.segments[0];
    if (!row || !segment) throw new Error("no sample");
    const svg = figureSvg({
      ...figure,
      title: hostile,
      subtitle: hostile,
      filter: hostile,
      description: hostile,
      lang: "en",
      legend: figure.legend.map((series) => ({ ...series, label: hostile, colour: '"/><script>' })),
      drawing: {
        ...figure.drawing,
        rows: [
          {
            ...row,
            label: hostile,
            printed: hostile,
            href: "javascript:alert(1)",
            segments: [{ ...segment, label: hostile, href: "data:text/html,x" }],
          },
        ],
      },
    });
    expect(svg).not.toMatch(/<script|javascript:|data:|\u202e|(?!\n)\p{Cc}| onload='/u);
    expect(svg).toContain("&lt;script&gt;");
    // Every tag that opens is one of ours.
    const tags = new Set([...svg.matchAll(/<\/?([\w?]+)/g)].map((match) => match[1]));
    for (const tag of tags)
      expect(["?xml", "svg", "title", "desc", "rect", "text", "tspan", "line", "a", "g", "circle"]).toContain(tag);
  });

  it("loads nothing from elsewhere", () => {
    for (const sample of samples) expect(figureSvg(sample())).not.toMatch(/<image|<use|<style|url\(|xlink|@import/);
  });

  it("mirrors the bars where the axis begins at the right, and leaves the text to its own direction", () => {
    for (const sample of [sampleRows, sampleDiverging]) {
      const straight = rectsOf(figureSvg(sample({ axis: "ltr" })), "#c2482a").slice(1);
      const mirrored = rectsOf(figureSvg(sample({ axis: "rtl" })), "#c2482a").slice(1);
      expect(straight.length).toBeGreaterThan(0);
      expect(mirrored.map(({ width }) => width)).toEqual(straight.map(({ width }) => width));
      straight.forEach(({ x, width }, i) => {
        expect((mirrored[i]?.x ?? 0) + width).toBeCloseTo(1_000 - x, 1);
      });
    }
    expect(figureSvg(sampleRows({ axis: "rtl" }))).not.toContain('direction="rtl"');
    expect(figureSvg(sampleRows({ lang: "ar", axis: "ltr" }))).not.toContain('direction="ltr"');
  });

  it("prints each side's number and share at the end of its own bar, and no sum of both", () => {
    const figure = sampleDiverging();
    const svg = figureSvg(figure);
    const ends = [
      ...svg.matchAll(/<text x="([\d.]+)"[^>]*text-anchor="(\w+)"[^>]*>(\d+)<tspan[^>]*> · (\d+)%<\/tspan>/g),
    ];
    const segments = figure.drawing.rows.flatMap((row) => row.segments);
    expect(ends.map(([, , , count, share]) => [Number(count), Number(share) / 100])).toEqual(
      segments.map((segment) => [segment.count, segment.value]),
    );
    ends.forEach(([, , anchor], i) => {
      expect(anchor).toBe(segments[i]?.series === "AV" ? "end" : "start");
    });
    for (const row of figure.drawing.rows) expect(svg).not.toContain(`>${row.printed}</text>`);
  });

  it("draws an empty cell of a matrix", () => {
    const figure = sampleMatrix();
    const empty = figure.drawing.rows.flatMap((row) => row.cells).filter((cell) => cell.count === 0);
    expect(empty.length).toBeGreaterThan(0);
    expect(figureSvg(figure).match(/<circle/g)).toHaveLength(empty.length);
  });

  it("is the same for the same figure", () => {
    expect(figureSvg(sampleRows())).toBe(figureSvg(sampleRows()));
  });
});
