import { groupColour } from "@/lib/domain/colours";
import type { ListedGroup, ListedTopic } from "@/lib/queries/list-topics";
import { GroupMark } from "./count-bars";
import { otherPage, type Profile } from "./profile";
import { ProfileCount } from "./profile-count";

/** The taxonomy as it stands: each group, its topics, and how often each came up; the silent ones too. */
export function TopicGroups({ profile, groups }: { profile: Profile; groups: ListedGroup[] }) {
  return (
    <div className="mt-8 space-y-12">
      {groups.map((group) => (
        <TopicGroup key={group.slug} profile={profile} group={group} />
      ))}
    </div>
  );
}

function TopicGroup({ profile, group }: { profile: Profile; group: ListedGroup }) {
  const { context } = profile;
  const { reader } = context;
  return (
    <section id={group.slug} aria-labelledby={`${group.slug}-title`}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-1 border-ink border-b pb-2">
        <h2 id={`${group.slug}-title`} className="flex items-baseline gap-2.5 font-semibold text-lg">
          <GroupMark colour={groupColour(group.slug)} />
          <a href={otherPage(context, `/topics/${group.slug}`)} className="hover:underline">
            {reader.name(group)}
          </a>
        </h2>
        <TopicNumbers profile={profile} topic={group} />
      </div>
      <ul className="divide-y divide-line">
        {group.topics.map((topic) => (
          <li key={topic.slug} className="grid gap-x-8 gap-y-1 py-3.5 sm:grid-cols-[minmax(0,1fr)_auto]">
            <div className="min-w-0">
              <h3 className={topic.statements > 0 ? "font-medium" : "font-medium text-muted"}>
                <a href={otherPage(context, `/topics/${topic.slug}`)} className="hover:underline">
                  {reader.name(topic)}
                </a>
              </h3>
              <p className="max-w-prose text-muted text-sm">
                {reader.locale === "ar" ? topic.definitionAr : topic.definitionEn}
              </p>
            </div>
            <TopicNumbers profile={profile} topic={topic} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function TopicNumbers({
  profile,
  topic,
}: {
  profile: Profile;
  topic: Omit<ListedTopic, "definitionEn" | "definitionAr">;
}) {
  const filters = { ...profile.filters, topics: [topic.slug] };
  if (topic.statements === 0) {
    return <p className="text-muted text-sm italic">{profile.context.reader.t("profiles.neverRaised")}</p>;
  }
  return (
    <p className="flex flex-wrap gap-x-5 text-sm sm:grid sm:grid-cols-[6rem_7rem] sm:justify-items-end sm:gap-x-3">
      <ProfileCount profile={profile} list="meetings" filters={filters} count={topic.meetings} />
      <ProfileCount profile={profile} list="statements" filters={filters} count={topic.statements} />
    </p>
  );
}
