import { z } from "zod";
import { countTopics, type NamedCounts } from "@/lib/columns/count-topics";
import { Prisma } from "@/lib/db/generated/client";
import type { Filters, View } from "@/lib/filters/address";
import { ask } from "./ask";
import { answerOn } from "./selection-of";

interface Listed {
  slug: string;
  nameEn: string;
  nameAr: string;
  /** Meetings in which it comes up; zero is an answer too. */
  meetings: number;
  /** Statements that name it; in a group each counts once. */
  statements: number;
}

/** A topic of the list, raised or not. */
export interface ListedTopic extends Listed {
  definitionEn: string;
  definitionAr: string;
}

/** A group of topics with all its topics. */
export interface ListedGroup extends Listed {
  topics: ListedTopic[];
}

const Named = z.object({ slug: z.string(), nameEn: z.string(), nameAr: z.string() });
const Group = Named.extend({
  topics: z.array(Named.extend({ definitionEn: z.string(), definitionAr: z.string() })),
});

/** Every group and every topic in the order of the taxonomy, with how often each comes up in what is in view. */
export function listTopics(filters: Filters, dates: View["dates"]): Promise<ListedGroup[]> {
  return answerOn("list topics", filters, dates, null, async (selection) => {
    const { topics, groups } = countTopics(selection);
    const { lists } = selection.columns;
    const rows = await taxonomy();
    return rows.map((group) => ({
      ...group,
      ...countsOf(groups, lists.groups.find(group.slug)),
      topics: group.topics.map((topic) => ({ ...topic, ...countsOf(topics, lists.topics.find(topic.slug)) })),
    }));
  });
}

function countsOf({ meetings, statements }: NamedCounts, place = -1): Pick<Listed, "meetings" | "statements"> {
  return { meetings: meetings[place] ?? 0, statements: statements[place] ?? 0 };
}

function taxonomy(): Promise<z.infer<typeof Group>[]> {
  return ask(
    Group,
    Prisma.sql`select g.slug, g.name_en as "nameEn", g.name_ar as "nameAr",
        (select coalesce(json_agg(json_build_object('slug', t.slug, 'nameEn', t.name_en, 'nameAr', t.name_ar,
            'definitionEn', t.definition_en, 'definitionAr', t.definition_ar) order by t.position), '[]')
          from topic t where t.group_slug = g.slug) as topics
      from topic_group g order by g.position, g.slug`,
  );
}
