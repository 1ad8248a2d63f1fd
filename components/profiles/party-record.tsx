import { FigureSection } from "@/components/figures/figure-section";
import { TimelineSection } from "@/components/timeline/timeline-section";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { sideColour } from "@/lib/domain/colours";
import { JOINT } from "@/lib/domain/words";
import type { PartyProfile } from "@/lib/queries/get-party";
import type { PeoplePage } from "@/lib/queries/list-people";
import { Appearance } from "./appearance";
import { CountBars } from "./count-bars";
import { FactList } from "./fact-list";
import { LatestMeetings } from "./latest-meetings";
import { LatestStatements } from "./latest-statements";
import { PartyCounterparts } from "./party-counterparts";
import { PeopleTable } from "./people-table";
import type { Profile } from "./profile";
import { ProfileCount } from "./profile-count";

interface Props {
  profile: Profile;
  code: string;
  party: PartyProfile;
}

/** The record of one party: with whom, how, through whom, what it stresses, and in which words. */
export function PartyRecord(props: Props & { people: PeoplePage }) {
  const { profile, code, party, people } = props;
  const { context, path } = profile;
  const { t } = context.reader;
  const present = { ...profile.filters, parties: [code] };
  const own = { ...profile.filters, side: [code] };
  if (party.meetings === 0) return <EmptyState>{t("profiles.partyAbsent")}</EmptyState>;
  // Two sides can be compared where both have said something of their own to each other.
  const compared = party.counterparts.find((one) => one.own > 0 && one.theirs > 0);
  const pair = compared ? { ...profile.filters, parties: [code, compared.code] } : null;
  return (
    <>
      <PartyFacts profile={profile} code={code} party={party} />
      <PartyCounterparts profile={profile} code={code} counterparts={party.counterparts} />
      <TimelineSection context={context} path={path} filters={present} />
      {party.own > 0 ? (
        <FigureSection
          name="topic-frequency"
          context={context}
          path={path}
          preset={{ ...own, measure: "statements" }}
        />
      ) : null}
      {pair ? <FigureSection name="emphasis" context={context} path={path} preset={pair} /> : null}
      <PartyChannels profile={profile} code={code} party={party} />
      <Section id="people" title={t("profiles.partyPeople")} lead={t("profiles.partyPeopleLead")}>
        <PeopleTable profile={profile} people={people.people} filters={present} heading="h3" />
        {people.next ? (
          <p className="mt-2 text-muted text-sm">{t("profiles.mostMeetingsOnly", { n: people.people.length })}</p>
        ) : null}
      </Section>
      <LatestMeetings profile={profile} filters={present} />
      <LatestStatements profile={profile} filters={own} lead={t("profiles.ownStatementsLead")} />
    </>
  );
}

function PartyFacts({ profile, code, party }: Props) {
  const { context } = profile;
  const { t } = context.reader;
  const present = { ...profile.filters, parties: [code] };
  const statements = (
    <>
      <ProfileCount
        profile={profile}
        list="statements"
        filters={{ ...profile.filters, side: [code] }}
        count={party.own}
      />
      {party.joint > 0 ? (
        <span className="block text-muted text-sm">
          {t("profiles.jointToo")}{" "}
          <ProfileCount
            profile={profile}
            list="statements"
            filters={{ ...present, side: [JOINT] }}
            count={party.joint}
          />
        </span>
      ) : null}
    </>
  );
  return (
    <FactList
      facts={[
        {
          key: "meetings",
          label: t("profiles.tookPart"),
          value: <ProfileCount profile={profile} list="meetings" filters={present} count={party.meetings} />,
        },
        { key: "statements", label: t("profiles.ownStatements"), value: statements },
        {
          key: "first",
          label: t("profiles.firstMeeting"),
          value: <Appearance context={context} meeting={party.first} />,
        },
        { key: "last", label: t("profiles.lastMeeting"), value: <Appearance context={context} meeting={party.last} /> },
      ]}
    />
  );
}

function PartyChannels({ profile, code, party }: Props) {
  const { reader, catalogue } = profile.context;
  const bars = party.channels.map(({ channel, meetings }) => ({
    key: channel,
    label: reader.t(`words.channel_${channel}`),
    colour: sideColour(code, catalogue.parties),
    count: meetings,
    filters: { ...profile.filters, parties: [code], channel: [channel] },
  }));
  return (
    <Section id="channels" title={reader.t("profiles.channels")} lead={reader.t("profiles.channelsLead")}>
      <div className="max-w-xl">
        <CountBars profile={profile} list="meetings" bars={bars} whole={party.meetings} />
      </div>
    </Section>
  );
}
