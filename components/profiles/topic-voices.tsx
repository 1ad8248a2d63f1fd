import { Section } from "@/components/ui/section";
import { sideColour } from "@/lib/domain/colours";
import { JOINT } from "@/lib/domain/words";
import { sideName } from "@/lib/format/describe-filters";
import type { TopicCount } from "@/lib/queries/get-topic-counts";
import { type CountBar, CountBars } from "./count-bars";
import { otherPage, type Profile } from "./profile";

/** Who raised a topic: its statements by side, and its meetings by whose voice brought it up. */
export function TopicVoices(props: {
  profile: Profile;
  slug: string;
  counts: TopicCount[];
  statements: number;
  meetings: number;
}) {
  const { profile, slug, counts } = props;
  const { reader, catalogue } = profile.context;
  const { t } = reader;
  const filters = { ...profile.filters, topics: [slug] };
  const order = [...catalogue.parties.map((party) => party.code), JOINT];
  const place = (side: string) => (order.includes(side) ? order.indexOf(side) : order.length);
  const sorted = [...counts].sort((a, b) => place(a.side) - place(b.side));
  const bar = (count: TopicCount): Omit<CountBar, "count" | "filters" | "label"> => ({
    key: count.side,
    colour: sideColour(count.side, catalogue.parties),
    href: catalogue.parties.some((party) => party.code === count.side)
      ? otherPage(profile.context, `/parties/${count.side}`)
      : undefined,
  });
  const statements = sorted
    .filter((count) => count.statements > 0)
    .map((count) => ({
      ...bar(count),
      label: sideName(reader, count.side, catalogue.parties),
      count: count.statements,
      filters: { ...filters, side: [count.side] },
    }));
  const meetings = sorted
    .filter((count) => count.meetings > 0)
    .map((count) => ({
      ...bar(count),
      label:
        count.side === JOINT
          ? t("figures.several")
          : t("figures.alone", { side: sideName(reader, count.side, catalogue.parties) }),
      count: count.meetings,
      filters: { ...filters, raised: [count.side] },
    }));
  return (
    <Section id="voices" title={t("profiles.voices")}>
      <div className="grid gap-x-12 gap-y-8 md:grid-cols-2">
        <div>
          <h3 className="mb-3 text-muted text-sm">{t("profiles.voicesStatements")}</h3>
          <CountBars profile={profile} list="statements" bars={statements} whole={props.statements} />
        </div>
        <div>
          <h3 className="mb-3 text-muted text-sm">{t("profiles.voicesMeetings")}</h3>
          <CountBars profile={profile} list="meetings" bars={meetings} whole={props.meetings} />
        </div>
      </div>
    </Section>
  );
}
