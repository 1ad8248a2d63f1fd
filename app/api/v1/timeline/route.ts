import { z } from "zod";
import { forReaders } from "@/lib/accounts/may-read";
import { Locale } from "@/lib/domain/words";
import { filtersOf, readAddress } from "@/lib/filters/address";
import { onlyKnown } from "@/lib/filters/known-filters";
import { problem } from "@/lib/http/problem";
import { readerOf } from "@/lib/i18n/reader";
import { getCatalogue } from "@/lib/queries/get-catalogue";
import { getTimeline } from "@/lib/queries/get-timeline";
import { describeTimeline } from "@/lib/timeline/describe-timeline";
import { TimelineData } from "@/lib/timeline/timeline-data";

const Question = z.object({
  /** Another language than ours is read as English, as everywhere in the API. */
  locale: Locale.catch("en"),
  /** At most so many slots in the window. */
  slots: z.coerce.number().int().min(10).max(120).default(32),
});

/** The timeline of a window, in the shape in which the page has it: the same parameters as the page. */
async function timeline(request: Request): Promise<Response> {
  const params = new URL(request.url).searchParams;
  const question = Question.safeParse({
    locale: params.get("locale") ?? undefined,
    slots: params.get("slots") ?? undefined,
  });
  if (!question.success) return problem(400, "Unreadable parameter", z.prettifyError(question.error));
  const { locale, slots } = question.data;
  const catalogue = await getCatalogue();
  const address = onlyKnown(readAddress(params), catalogue);
  const filters = filtersOf(address);
  const { dates, lanes, window } = address;
  const facts = await getTimeline(filters, { dates, lanes, window, slots });
  const reader = readerOf(locale, address.digits);
  const data = TimelineData.parse(describeTimeline(reader, address, filters, catalogue.parties, facts));
  return Response.json(data, { headers: { "Cache-Control": "private, max-age=0" } });
}

export const { GET, POST, PUT, PATCH, DELETE } = forReaders(timeline);
