import type { DraftDate, DraftFormat, Trace } from "../draft";
import type { Segmented } from "../text/sentences";
import type { MeetingEvent } from "./find-events";
import type { Held } from "./pack";
import { readDate } from "./read-date";
import { readFormat } from "./read-format";
import { readOccasion } from "./read-occasion";
import { readPlace } from "./read-place";
import { readReportKind } from "./read-report-kind";
import type { SentenceRange } from "./scope";

/** The facts of a meeting other than its people. */
export type MeetingFacts = DraftDate & {
  place: { name: string | null; country: string } | null;
  place_detail?: string;
  placeTrace: Trace;
  format: DraftFormat;
  formatTrace: Trace;
  occasion: string | null;
  occasionTrace: Trace | null;
};

/** What is known before the facts of one meeting are read. */
export type FactOptions = {
  /** BCP 47 primary tag. */
  language: string;
  events: readonly MeetingEvent[];
  /** What became of the meeting (statusOf). */
  status: Held;
  /** The day of publication, YYYY-MM-DD. */
  published?: string;
  /** Where this meeting is told; the whole text when left out. */
  scope?: SentenceRange;
};

/** Date, place, format and occasion of one meeting, each with its rule and its words in the source. A call has no place. */
export function readFacts(text: Segmented, { scope: given, ...known }: FactOptions): MeetingFacts {
  const scope = widened(text, given);
  const options: FactOptions = { ...known, ...(scope ? { scope } : {}) };
  const { language, events, status, published } = options;
  const { kind, trace: kindTrace } = readReportKind(text, { language, events, status, scopes: [] });
  if (status === "not-held" || kind === "non-meeting") return notHeld(text, options, kindTrace);
  const { place, place_detail, trace } = readPlace(text, options);
  const read = readFormat(text, options, place);
  const visit = kind === "visit-report" && !given?.from && read.format !== "phone" && read.format !== "video";
  const { format, trace: formatTrace } = visit
    ? { format: "visit" as const, trace: { rule: "format-visit", words: kindTrace.words } }
    : read;
  const remote = format === "phone" || format === "video";
  const { occasion, trace: occasionTrace } = readOccasion(text, options);
  const date = readDate(text, {
    language,
    events,
    ahead: status === "announced",
    ...(published ? { published } : {}),
    ...(scope ? { scope } : {}),
  });
  return {
    ...date,
    place: remote ? null : place,
    ...(place_detail && !remote ? { place_detail } : {}),
    placeTrace: remote ? { rule: `place-none-${format}`, words: formatTrace.words } : trace,
    format,
    formatTrace,
    occasion,
    occasionTrace,
  };
}

// A headline says nothing that the first sentence behind it does not say better.
function widened({ sentences }: Segmented, scope: SentenceRange | undefined): SentenceRange | undefined {
  if (!scope || scope.from > 0 || scope.to > 0 || sentences.length < 2) return scope;
  return { from: 0, to: 1 };
}

// Nobody met: no day and no place. An interview or a speech is read so too.
function notHeld(text: Segmented, options: FactOptions, trace: Trace): MeetingFacts {
  const { occasion, trace: occasionTrace } = readOccasion(text, options);
  return {
    ...readDate(text, { language: options.language, events: options.events, notHeld: true }),
    place: null,
    placeTrace: { rule: "place-none-not-held", words: trace.words },
    format: "not-held",
    formatTrace: { rule: "format-not-held", words: trace.words },
    occasion,
    occasionTrace,
  };
}
