import type { PageContext } from "@/components/page/page-context";
import { pageHref } from "@/lib/filters/address";
import { directionOf } from "@/lib/i18n/reader";
import type { ReviewView } from "@/lib/review/review-view";
import { startWorkingDraft } from "@/lib/review/start-working-draft";
import type { WorkingDraft } from "@/lib/review/working-draft";
import { compileTexts } from "./compile-texts";
import { ReviewScreen } from "./review-screen.client";
import { ReviewShell } from "./review-shell";

/** The review of one report, handed to the browser with everything that it needs to speak and to save. */
export function ReviewReport(props: {
  context: PageContext;
  view: ReviewView;
  place: { position: number | null; open: number; next: string | null };
  older: string | null;
}) {
  const { context, view, place } = props;
  const { reader } = context;
  const path = (id: string) => `/review/${encodeURIComponent(id)}`;
  const queue = pageHref(reader.locale, "/review");
  const next = place.next === null ? queue : pageHref(reader.locale, path(place.next));
  return (
    <ReviewShell context={context} path={path(view.report.id)}>
      <ReviewScreen
        // Another report, or another state of it, is another screen; what is being edited outlives a change of theme.
        key={`${view.report.id} ${view.report.state} ${view.base.extraction}`}
        view={view}
        direction={directionOf(view.report.language)}
        origin={originOf(view)}
        texts={compileTexts(reader)}
        place={{ ...place, next, queue }}
        older={props.older}
      />
    </ReviewShell>
  );
}

/** What the machine read in the words of the record: the measure of what was changed since. */
function originOf({ machine, text, lists, people, draft }: ReviewView): WorkingDraft {
  return startWorkingDraft(machine, text, { ...lists, people, report: draft.report });
}
