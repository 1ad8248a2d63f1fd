import type { BarRow, BarsFigure, FigureText, MatrixFigure, Segment } from "@/lib/figures/figure";
import type { Direction } from "@/lib/i18n/reader";

// Invented figures for tests and for looking at charts. Nothing in them is from the record.

const words = {
  en: {
    title: "How often topics come up",
    subtitle: "5 meetings, by who raised the topic",
    unit: "share of meetings",
    note: "Fewer than ten meetings: read the numbers, not the percentages.",
    filter: "No filter",
    source: "Sample, record version 3 of 4 May 2031",
    date: "4 May 2031",
    sides: ["Avaria alone", "Borduria alone", "Several sides"],
    topics: [
      "Trade and investment",
      "Security and arms control",
      "Multilateral organisations, their reform and the place of smaller states in them",
      "Culture",
    ],
    columns: ["Topic", "Total"],
    meeting: "Avaria–Borduria, by phone",
    open: "Show its topics",
    of: "of",
  },
  ar: {
    title: "كم مرة يرد كل موضوع",
    subtitle: "5 اجتماعات، بحسب من أثار الموضوع",
    unit: "حصة الاجتماعات",
    note: "أقل من عشرة اجتماعات: اقرأ الأعداد لا النسب.",
    filter: "بلا تصفية",
    source: "عينة، الإصدار 3 من السجل بتاريخ 4 أيار 2031",
    date: "4 أيار 2031",
    sides: ["أفاريا وحدها", "بوردوريا وحدها", "أكثر من طرف"],
    topics: [
      "التجارة والاستثمار",
      "الأمن والحد من التسلح",
      "المنظمات متعددة الأطراف وإصلاحها ومكانة الدول الصغيرة فيها",
      "الثقافة",
    ],
    columns: ["الموضوع", "المجموع"],
    meeting: "أفاريا وبوردوريا، هاتفيًا",
    open: "عرض موضوعاتها",
    of: "من",
  },
};
const SIDES = ["AV", "BO", "joint"];
const COLOURS = ["--party-0", "--party-1", "--joint"];
/** Meetings by topic and side, out of five. */
const COUNTS = [
  [1, 1, 3],
  [2, 1, 1],
  [0, 2, 0],
  [0, 0, 1],
];

export interface SampleChoice {
  lang?: "en" | "ar";
  axis?: Direction;
}

function sampleText(id: string, { lang = "en", axis = "ltr" }: SampleChoice): FigureText {
  const { title, subtitle, unit, note, filter, source, date, sides } = words[lang];
  const download = (format: string) => `/api/v1/charts/${id}.${format}?locale=${lang}`;
  return {
    id,
    title,
    subtitle,
    unit,
    countUnit: "meetings",
    n: 5,
    notes: [{ text: note }],
    legend: SIDES.map((key, i) => ({ key, label: sides[i] ?? key, colour: COLOURS[i] ?? "--unknown" })),
    description: `${title}. ${subtitle}.`,
    table: { columns: [], rows: [] },
    filter,
    source,
    date,
    address: `https://readout.example/${lang}`,
    downloads: { svg: download("svg"), csv: download("csv") },
    dir: lang === "ar" ? "rtl" : "ltr",
    lang,
    axis,
  };
}

function sampleRow(lang: "en" | "ar", index: number, counts: number[], scale: number): BarRow {
  const { topics, sides, of, open } = words[lang];
  const label = topics[index % topics.length] ?? "";
  const href = `/${lang}/meetings?topics=t${index}`;
  const segments = counts.flatMap((count, i): Segment[] => {
    const series = SIDES[i] ?? "joint";
    if (count === 0) return [];
    const words = `${label}, ${sides[i]}: ${count}`;
    return [{ series, value: count / scale, count, href: `${href}&raised=${series}`, label: words }];
  });
  const count = counts.reduce((sum, one) => sum + one, 0);
  const toggle = index < 2 ? { href: `/${lang}?open=t${index}`, open: index === 1, label: open } : undefined;
  const level = index === 2 ? 1 : 0;
  return { key: `t${index}`, label, href, count, printed: `${count} ${of} ${scale}`, segments, toggle, level };
}

function counted(count: number, of: number) {
  return { count, share: count / of, of };
}

/** Rows of stacked bars. */
export function sampleRows(choice: SampleChoice = {}): BarsFigure {
  const lang = choice.lang ?? "en";
  const rows = COUNTS.map((counts, i) => sampleRow(lang, i, counts, 5));
  const cells = (row: BarRow) => [{ text: row.label }, { text: row.printed, href: row.href, ...counted(row.count, 5) }];
  return {
    ...sampleText("sample-rows", choice),
    table: { columns: words[lang].columns, rows: rows.map(cells) },
    drawing: {
      kind: "bars",
      layout: "rows",
      diverging: false,
      rows,
      domain: [0, 1],
      ticks: [0, 0.25, 0.5, 0.75, 1].map((value) => ({ value, label: `${value * 100}%` })),
    },
  };
}

/** The first side to the start of zero, the second to its end. */
export function sampleDiverging(choice: SampleChoice = {}): BarsFigure {
  const figure = sampleRows(choice);
  const rows = figure.drawing.rows.map((row) => ({
    ...row,
    segments: row.segments.filter((segment) => segment.series !== "joint"),
  }));
  const ticks = [-0.5, 0, 0.5].map((value) => ({ value, label: `${Math.abs(value) * 100}%` }));
  return {
    ...figure,
    id: "sample-diverging",
    legend: figure.legend.slice(0, 2),
    drawing: { ...figure.drawing, diverging: true, rows, domain: [-0.5, 0.5], ticks },
  };
}

/** Columns through time. */
export function sampleColumns(choice: SampleChoice = {}, bins = 9): BarsFigure {
  const figure = sampleRows(choice);
  const lang = choice.lang ?? "en";
  const rows = Array.from({ length: bins }, (_, i) => {
    const row = sampleRow(lang, 0, i % 4 === 2 ? [] : [i % 3, (i * 7) % 4, i % 2], 1);
    const counted = { key: String(2017 + i), label: String(2017 + i), printed: String(row.count), toggle: undefined };
    return { ...row, ...counted, uncertain: i === 1 ? 1 : 0 };
  });
  const ticks = [0, 2, 4, 6].map((value) => ({ value, label: String(value) }));
  return {
    ...figure,
    id: "sample-columns",
    drawing: { kind: "bars", layout: "columns", diverging: false, rows, domain: [0, 6], ticks },
  };
}

/** Topics by meetings, with silences. */
export function sampleMatrix(choice: SampleChoice = {}): MatrixFigure {
  const lang = choice.lang ?? "en";
  const { topics, meeting, columns } = words[lang];
  const shown = [2017, 2019, 2022, 2024, 2025];
  const heads = shown.map((year) => ({
    key: `m${year}`,
    label: meeting,
    detail: `${year}`,
    href: `/${lang}/meetings/m${year}`,
  }));
  const rows = topics.map((label, r) => {
    const cells = shown.map((year, c) => {
      const count = (r * 3 + c * 5) % 4;
      const words = `${label}, ${year}: ${count}`;
      const href = `/${lang}/statements?topics=t${r}&meetings=m${year}`;
      return count === 0 ? { count, strength: 0, label: words } : { count, strength: count / 3, href, label: words };
    });
    const total = cells.reduce((sum, cell) => sum + cell.count, 0);
    const colour =
      ["--group-economy", "--group-security", "--group-organisations", "--group-society"][r] ?? "--unknown";
    return { key: `t${r}`, label, href: `/${lang}/statements?topics=t${r}`, colour, level: 0 as const, cells, total };
  });
  const cells = rows.map((row) => [
    { text: row.label },
    ...row.cells.map((cell) => ({ text: String(cell.count), href: cell.href })),
    { text: String(row.total), href: row.href },
  ]);
  const [topic = "", total = ""] = columns;
  return {
    ...sampleText("sample-matrix", choice),
    countUnit: "statements",
    legend: [],
    table: { columns: [topic, ...shown.map(String), total], rows: cells },
    drawing: { kind: "matrix", columns: heads, rows },
  };
}
