import type { Rate, Scores } from "./score";

const WIDE = 34;
const WIDEST_NAME = 52;

/** The figures of an evaluation as lines for a terminal. */
export function printScores(scores: Scores): string {
  const { meeting: m } = scores;
  const rows = scores.reports.map(({ file, missing, ...row }) =>
    missing ? `${file.padEnd(WIDEST_NAME)} no prediction` : `${file.padEnd(WIDEST_NAME)} ${rateText(row)}`,
  );
  const lines: [string, Rate][] = [
    ["statements found", scores.statements],
    ["found and speakers right", scores.statementsWithRightSpeaker],
    ["speakers, on found", scores.speakersMicro],
    ["topics, on found", scores.topicsMicro],
    ["references", scores.referencesMicro],
    ["participants", scores.participantsMicro],
    ["meetings, by participants", scores.meetingsMicro],
  ];
  const cues = Object.entries(scores.byCue).sort(([, a], [, b]) => b.gold - a.gold);
  return [
    ...rows,
    "",
    `span overlap (intersection over union) at least ${scores.iou}`,
    ...lines.map(
      ([name, r]) => `${name.padEnd(WIDE)} ${rateText(r)}   (${r.hit} of ${r.pred} predicted, ${r.gold} gold)`,
    ),
    ...Object.entries(scores.onMatched).map(
      ([name, part]) => `${`found: ${name} right`.padEnd(WIDE)}   ${percent(part)}`,
    ),
    `${"found: span within 5 %".padEnd(WIDE)}   ${percent(scores.nearExactSpans)}`,
    `duplicate pairs linked ${scores.duplicatesLinked.join("/")}`,
    `first meeting of ${m.n} reports`,
    `  date right where one is given    ${m.dateGivenRight}/${m.dateGiven}`,
    `  date invented where none is      ${m.invented}/${m.nullGold}`,
    `  not held, reported as held       ${m.notHeldAsHeld}/${m.notHeld}`,
    `  country of the place             ${m.country}/${m.n}`,
    `  format                           ${m.format}/${m.n}`,
    `  all participants                 ${m.participants}/${m.n}`,
    `  of ${m.partMatched} participants found: country ${m.partCountry}, role ${m.role}`,
    "",
    "by cue (gold, found, speakers right)",
    ...cues.map(([cue, { gold, found, speaker }]) => `${cue.padEnd(WIDE)} ${columns(gold, found, speaker)}`),
    "",
  ].join("\n");
}

const percent = (part: number): string => (100 * part).toFixed(1).padStart(5);

const rateText = ({ p, r, f1 }: Rate): string => `P ${percent(p)}  R ${percent(r)}  F1 ${percent(f1)}`;

const columns = (...counts: number[]): string => counts.map((count) => String(count).padStart(4)).join(" ");
