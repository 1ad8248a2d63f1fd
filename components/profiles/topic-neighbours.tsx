import { Section } from "@/components/ui/section";
import type { Names } from "./names";
import { otherPage, type Profile } from "./profile";

interface Linked extends Names {
  slug: string;
}

/** Where to go on from a topic: what is said in the same breath, and what stands beside it in the taxonomy. */
export function TopicNeighbours(props: {
  profile: Profile;
  related: Linked[];
  siblings: Linked[];
  siblingsTitle: string;
}) {
  const { t } = props.profile.context.reader;
  return (
    <Section id="neighbours" title={t("profiles.neighbours")}>
      <div className="grid gap-x-12 gap-y-8 md:grid-cols-2">
        {props.related.length > 0 ? (
          <TopicLinks profile={props.profile} title={t("profiles.related")} topics={props.related} />
        ) : null}
        {props.siblings.length > 0 ? (
          <TopicLinks profile={props.profile} title={props.siblingsTitle} topics={props.siblings} />
        ) : null}
      </div>
    </Section>
  );
}

function TopicLinks({ profile, title, topics }: { profile: Profile; title: string; topics: Linked[] }) {
  return (
    <div>
      <h3 className="mb-3 text-muted text-sm">{title}</h3>
      <ul className="flex flex-wrap gap-2">
        {topics.map((topic) => (
          <li key={topic.slug}>
            <a
              href={otherPage(profile.context, `/topics/${topic.slug}`)}
              className="inline-block rounded-full border border-line bg-raised px-3 py-1 text-sm hover:border-current"
            >
              {profile.context.reader.name(topic)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
