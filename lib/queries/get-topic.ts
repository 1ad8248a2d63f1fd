import { z } from "zod";
import { countTopics } from "@/lib/columns/count-topics";
import { firstAndLast } from "@/lib/columns/first-and-last";
import { inListOrder } from "@/lib/columns/first-in-order";
import type { Selection } from "@/lib/columns/select";
import { Prisma } from "@/lib/db/generated/client";
import type { MeetingSummary } from "@/lib/domain/meeting-summary";
import type { Filters, View } from "@/lib/filters/address";
import { askOne } from "./ask";
import { firstAndLastSummaries, meetingSummaries } from "./meeting-summaries";
import { answerOn } from "./selection-of";

const { sql } = Prisma;

/** So many meetings without the topic are named by id, as many as an address can hold. */
const NAMED = 100;
/** So many of them are shown. */
const SHOWN = 6;
const RELATED = 8;

const Words = z.object({
  /** Null for a group: its topics have the definitions. */
  words: z
    .object({
      definitionEn: z.string(),
      definitionAr: z.string(),
      boundaryEn: z.string().nullable(),
      boundaryAr: z.string().nullable(),
    })
    .nullable(),
  /** Topics named in the same statements, most often first; a group's own topics are not among them. */
  related: z.array(z.object({ slug: z.string(), nameEn: z.string(), nameAr: z.string() })),
});

export interface TopicProfile extends z.infer<typeof Words> {
  /** The first and the last meeting in view in which it comes up; a meeting without a date is neither. */
  first: MeetingSummary | null;
  last: MeetingSummary | null;
  /** The newest meetings that fit by their own facts and in which it does not come up. */
  absent: MeetingSummary[];
  /** All of these by id, newest first; cut off at 100. */
  absentIds: string[];
}

/**
 * What a topic's page says beside its counts.
 * @param slug Of a topic or of a group that exists.
 * @param filters Must have the slug as their only topic.
 */
export function getTopic(slug: string, filters: Filters, dates: View["dates"]): Promise<TopicProfile> {
  return answerOn("topic", filters, dates, slug, async (selection) => {
    const absentIds = absentFrom(selection);
    const [words, ends, absent] = await Promise.all([
      wordsOf(slug, namedWith(selection, slug)),
      firstAndLastSummaries(firstAndLast(selection)),
      meetingSummaries(absentIds.slice(0, SHOWN)),
    ]);
    return { ...words, ...ends, absent, absentIds };
  });
}

function absentFrom(selection: Selection): string[] {
  const { columns, own, meetings } = selection;
  const inView = new Uint8Array(columns.size);
  for (const slot of meetings) inView[slot] = 1;
  const without = own.filter((slot) => inView[slot] === 0);
  const ids: string[] = [];
  for (const slot of inListOrder({ ...selection, meetings: without }, "newest")) {
    ids.push(columns.ids[slot] as string);
    if (ids.length === NAMED) break;
  }
  return ids;
}

/** How many statements in view name each other topic. */
function namedWith(selection: Selection, slug: string): { slug: string; statements: number }[] {
  const { lists } = selection.columns;
  const { topics } = countTopics(selection);
  return lists.topics.words
    .map((topic, place) => ({ slug: topic, place, statements: topics.statements[place] as number }))
    .filter(({ statements }) => statements > 0)
    .filter(({ slug: topic, place }) => topic !== slug && lists.groups.words[lists.groupOf[place] as number] !== slug);
}

function wordsOf(slug: string, others: { slug: string; statements: number }[]): Promise<z.infer<typeof Words>> {
  return askOne(
    Words,
    sql`select (select json_build_object('definitionEn', t.definition_en, 'definitionAr', t.definition_ar,
          'boundaryEn', t.boundary_en, 'boundaryAr', t.boundary_ar) from topic t where t.slug = ${slug}) as words,
        (select coalesce(json_agg(json_build_object('slug', r.slug, 'nameEn', r.name_en, 'nameAr', r.name_ar)
            order by r.n desc, r.position), '[]') from (
          select t.slug, t.name_en, t.name_ar, t.position, o.n
          from unnest(${others.map((one) => one.slug)}::text[], ${others.map((one) => one.statements)}::int[])
            as o (slug, n) join topic t on t.slug = o.slug
          order by o.n desc, t.position limit ${RELATED}) r) as related`,
  );
}
