import { beforeAll, describe, expect, it } from "vitest";
import { writeMeeting } from "@/lib/db/write-meeting";
import { useTestDatabase } from "@/lib/testing/database";
import { SAMPLE_LISTS, SAMPLE_MEETING, SAMPLE_TEXT, spanOf } from "@/lib/testing/sample-meeting";
import { seed } from "@/seed/index";
import { attachText } from "./attach-text";
import { decodeText, NotTextError } from "./decode-text";

const bytes = (text: string) => Buffer.from(text, "utf8");

describe("a report's text", () => {
  const database = useTestDatabase();
  const wrong = { ...spanOf("الربيع"), quoteSha256: "0".repeat(64) };
  const record = { ...SAMPLE_MEETING, evidence: [...SAMPLE_MEETING.evidence, { fact: "date" as const, ...wrong }] };

  beforeAll(() => seed(database.prisma, { lists: SAMPLE_LISTS, records: [record] }));

  it("that nobody knows is left alone", async () => {
    expect(await attachText(database.prisma, bytes("خبر آخر"))).toEqual({ outcome: "unknown" });
  });

  it("changes nothing in a dry run", async () => {
    const outcome = await attachText(database.prisma, bytes(SAMPLE_TEXT), { dryRun: true });
    expect(outcome).toMatchObject({ outcome: "attached", exact: 6, broken: 1 });
    expect(await database.prisma.reportText.count()).toBe(0);
    expect(await database.prisma.evidence.count({ where: { state: { not: "not_loaded" } } })).toBe(0);
  });

  it("is attached once, also by two importers, and its evidence is checked", async () => {
    const { version } = await database.prisma.dataState.findUniqueOrThrow({ where: { id: 1 } });
    const both = [attachText(database.prisma, bytes(SAMPLE_TEXT)), attachText(database.prisma, bytes(SAMPLE_TEXT))];
    const outcomes = (await Promise.all(both)).map(({ outcome }) => outcome);
    expect(outcomes.sort()).toEqual(["already here", "attached"]);
    const state = await database.prisma.dataState.findUniqueOrThrow({ where: { id: 1 } });
    expect(state.version).toBe(version + 1);
  });

  it("gives the exact words with their surroundings, counted in UTF-16", async () => {
    const [place, wrongDate] = await database.prisma.evidence.findMany({ orderBy: { number: "asc" } });
    expect(place).toMatchObject({ state: "exact", exact: "مدينة النهر 🌉", prefix: "" });
    expect(place?.suffix).toHaveLength(60);
    expect(wrongDate).toMatchObject({ state: "broken", exact: null, prefix: null, suffix: null });
    const after = await database.prisma.evidence.findFirst({ where: { statementNumber: 1 } });
    expect(after?.exact).toBe("تريد جسورًا جديدة");
  });

  it("is used at once for facts that are written later", async () => {
    await database.prisma.$transaction((tx) => writeMeeting(tx, record, "Rana"));
    const states = await database.prisma.evidence.groupBy({ by: ["state"], _count: true, orderBy: { state: "asc" } });
    expect(states.map(({ state, _count }) => [state, _count])).toEqual([
      ["exact", 6],
      ["broken", 1],
    ]);
  });
});

describe("the forms of a text", () => {
  const known = decodeText(bytes(SAMPLE_TEXT))[0]?.sha256;

  it.each([
    ["as it is", SAMPLE_TEXT],
    ["with a byte order mark", `\uFEFF${SAMPLE_TEXT}`],
    ["with the line ends of Windows", SAMPLE_TEXT.replaceAll("\n", "\r\n")],
    ["without the line end at the end", SAMPLE_TEXT.trimEnd()],
    ["with more line ends at the end", `${SAMPLE_TEXT}\n\n`],
    ["decomposed, with all of it", `\uFEFF${SAMPLE_TEXT.normalize("NFD").replaceAll("\n", "\r\n")}`],
  ])("%s: the same report", (_, text) => {
    const match = decodeText(bytes(text)).find(({ sha256 }) => sha256 === known);
    expect(match?.text).toBe(SAMPLE_TEXT.normalize("NFC"));
  });

  it.each(["\n", "\r\n", "\n\r\n"])("do not depend on how many line ends there are, nor on where (%j)", (lineEnd) => {
    const many = lineEnd.repeat(1_000_000 / lineEnd.length);
    const forms = decodeText(bytes(`a${many}b${many}`)).map(({ text }) => text);
    expect(forms).toContain(`a${many.replaceAll("\r\n", "\n")}b`);
    expect(forms).toContain(`a${many.replaceAll("\r\n", "\n")}b\n`);
  });

  it("are of UTF-8 only", () => {
    expect(() => decodeText(Buffer.from([0xd8, 0x27, 0xff]))).toThrow(NotTextError);
    expect(() => decodeText(bytes("a\0b"))).toThrow(NotTextError);
  });
});
