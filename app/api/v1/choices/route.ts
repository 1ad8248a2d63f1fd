import { z } from "zod";
import { findChoices, LIST_FILTERS } from "@/components/filters/filter-choices";
import { forReaders } from "@/lib/accounts/may-read";
import { Locale } from "@/lib/domain/words";
import { problem } from "@/lib/http/problem";
import { readerOf } from "@/lib/i18n/reader";
import { getCatalogue } from "@/lib/queries/get-catalogue";

/** At most so many choices in one answer: a menu shows no more, and words find the others. */
const MOST = 100;

const Question = z.object({
  filter: z.enum(LIST_FILTERS),
  /** Another language than ours is read as English, as everywhere in the API. */
  locale: Locale.catch("en"),
  q: z.string().max(80).catch(""),
});

/** The choices of a filter: { choices: [{ key, label, group? }], total }, the first hundred, or those that words find. */
async function choices(request: Request): Promise<Response> {
  const params = new URL(request.url).searchParams;
  const question = Question.safeParse(Object.fromEntries(params));
  if (!question.success) return problem(400, "Unreadable parameter", z.prettifyError(question.error));
  const { filter, locale, q } = question.data;
  const found = findChoices({ reader: readerOf(locale), catalogue: await getCatalogue() }, filter, q, MOST);
  return Response.json(found, { headers: { "Cache-Control": "private, max-age=60" } });
}

export const { GET, POST, PUT, PATCH, DELETE } = forReaders(choices);
