import { describe, expect, it } from "vitest";
import { MeetingRecord } from "@/lib/domain/record";
import { SAMPLE_MEETING, spanOf } from "@/lib/testing/sample-meeting";
import { withoutReport } from "./without-report";

const span = (start: number) => ({ ...spanOf("مدينة"), report: "another-report", start, end: start + 5 });
const [report] = SAMPLE_MEETING.reports;
const [first, second] = SAMPLE_MEETING.statements;
if (!report || !first || !second) throw new Error("the sample has changed");

/** The sample, joined by another agency's report: it gives the place, one statement more, and a witness of the first. */
const joined = MeetingRecord.parse({
  ...SAMPLE_MEETING,
  channel: "phone",
  reports: [report, { ...report, id: "another-report", sha256: "0".repeat(64) }],
  evidence: [...SAMPLE_MEETING.evidence, { fact: "channel", ...span(0) }],
  participations: [
    ...SAMPLE_MEETING.participations,
    { ...SAMPLE_MEETING.participations[0], person: "dana-amin", evidence: [span(10)] },
  ],
  statements: [
    { ...first, evidence: [...first.evidence, span(20)] },
    second,
    { ...second, number: 7, evidence: [span(30)] },
  ],
  references: [
    ...SAMPLE_MEETING.references,
    { ...SAMPLE_MEETING.references[0], number: 4, statement: 7, evidence: [] },
  ],
});

describe("taking a report out of a record", () => {
  const { record, statements, references } = withoutReport(joined, "another-report", SAMPLE_MEETING);

  it("takes what it alone has told, and nothing of another's", () => {
    expect(record.statements.map(({ number, evidence }) => [number, evidence.length])).toEqual([
      [1, first.evidence.length],
      [2, second.evidence.length],
    ]);
    expect([...statements.keys()]).toEqual([7]);
    expect(references.map(({ number }) => number)).toEqual([4]);
    expect(record.references).toEqual(SAMPLE_MEETING.references);
    expect(record.participations.map(({ person }) => person)).toEqual(["salma-noor", "karim-said"]);
    expect(record.reports.map(({ id }) => id)).toEqual(["sample-report"]);
    expect(JSON.stringify(record)).not.toContain("another-report");
  });

  it("brings back what was known before of a fact that rested on it alone", () => {
    expect(record.channel).toBe(SAMPLE_MEETING.channel);
    expect(record.place).toBe("river-city");
    expect(withoutReport(joined, "another-report", null).record.channel).toBe("phone");
  });

  it("leaves no report where it was the only one", () => {
    const rest = withoutReport(SAMPLE_MEETING, "sample-report", null);
    expect(rest.record.reports).toEqual([]);
    expect(rest.record.statements).toEqual([]);
    expect([...rest.statements.keys()]).toEqual(SAMPLE_MEETING.statements.map(({ number }) => number));
  });
});
