import { panSpan, type Span, zoomAbout } from "@/lib/timeline/window";
import { say, type TimelineTexts } from "./timeline-texts";
import type { Move } from "./use-view";

const STEP = 0.25;
const FACTOR = 1.6;

/** A move that may be about a point in time (in days): a zoom keeps it in its place. */
type MoveAbout = (span: Span, about?: number | null) => Span;

/** The moves that buttons and keys make. */
export function movesOf(whole: Span, mirrored: boolean): Record<string, MoveAbout> {
  const zoomIn: MoveAbout = (span, about = null) => zoomAbout(span, FACTOR, about, whole);
  const zoomOut: MoveAbout = (span, about = null) => zoomAbout(span, 1 / FACTOR, about, whole);
  const earlier: Move = (span) => panSpan(span, -STEP, whole);
  const later: Move = (span) => panSpan(span, STEP, whole);
  const toFirst: Move = ([start, end]) => [whole[0], whole[0] + end - start];
  const toLast: Move = ([start, end]) => [whole[1] - (end - start), whole[1]];
  return {
    zoomIn,
    zoomOut,
    earlier,
    later,
    whole: () => whole,
    "+": zoomIn,
    "=": zoomIn,
    "-": zoomOut,
    "−": zoomOut,
    ArrowLeft: mirrored ? later : earlier,
    ArrowRight: mirrored ? earlier : later,
    Home: toFirst,
    End: toLast,
  };
}

interface Props {
  moves: ReturnType<typeof movesOf>;
  move(change: Move): void;
  atWhole: boolean;
  mirrored: boolean;
  texts: TimelineTexts;
}

/** What the wheel and fingers do, as buttons. The arrows point the way that time runs. */
export function Controls({ moves, move, atWhole, mirrored, texts }: Props) {
  const buttons = [
    [mirrored ? "later" : "earlier", "M10 3 5 8l5 5", atWhole],
    [mirrored ? "earlier" : "later", "m6 3 5 5-5 5", atWhole],
    ["zoomOut", "M3 8h10", atWhole],
    ["zoomIn", "M3 8h10M8 3v10", false],
  ] as const;
  return (
    <div className="flex items-center gap-1 print:hidden" dir="ltr">
      {buttons.map(([name, path, disabled]) => (
        <button
          key={name}
          type="button"
          aria-label={say(texts, name)}
          title={say(texts, name)}
          aria-disabled={disabled}
          onClick={() => move((span) => moves[name]?.(span) ?? span)}
          className="grid size-8 cursor-pointer place-items-center rounded border border-line bg-raised hover:border-muted aria-disabled:cursor-default aria-disabled:opacity-40"
        >
          <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
            <path
              d={path}
              fill="none"
              stroke="currentColor"
              strokeWidth="1.75"
              strokeLinecap="round"
              strokeLinejoin="round"
            />
          </svg>
        </button>
      ))}
      <button
        type="button"
        dir={texts.dir}
        aria-disabled={atWhole}
        onClick={() => move((span) => moves.whole?.(span) ?? span)}
        className="h-8 cursor-pointer rounded border border-line bg-raised px-2.5 text-sm hover:border-muted aria-disabled:cursor-default aria-disabled:opacity-40"
      >
        {say(texts, "whole")}
      </button>
    </div>
  );
}
