import { SideMark } from "@/components/statements/side-mark";
import { Section } from "@/components/ui/section";
import { sideColour } from "@/lib/domain/colours";
import { JOINT } from "@/lib/domain/words";
import { sideName } from "@/lib/format/describe-filters";
import type { Counterpart } from "@/lib/queries/get-party";
import { CountBars } from "./count-bars";
import { otherPage, type Profile } from "./profile";
import { ProfileCount } from "./profile-count";

/** So many counterparts are shown with who said how much; the others by their meetings alone. */
const IN_FULL = 8;

/** Whom a party met: meetings in common, and who said how much in them. */
export function PartyCounterparts(props: { profile: Profile; code: string; counterparts: Counterpart[] }) {
  const { t } = props.profile.context.reader;
  if (props.counterparts.length === 0) return null;
  return (
    <Section id="counterparts" title={t("profiles.counterparts")} lead={t("profiles.counterpartsLead")}>
      <ul className="divide-y divide-line">
        {props.counterparts.slice(0, IN_FULL).map((one) => (
          <li
            key={one.code}
            className="grid gap-x-12 gap-y-3 py-4 first:pt-0 md:grid-cols-[minmax(0,1fr)_minmax(0,2fr)]"
          >
            <CounterpartHead {...props} counterpart={one} />
            <CounterpartWords {...props} counterpart={one} />
          </li>
        ))}
      </ul>
      {props.counterparts.length > IN_FULL ? (
        <ul className="grid gap-x-12 gap-y-4 border-line border-t pt-5 sm:grid-cols-2 lg:grid-cols-3">
          {props.counterparts.slice(IN_FULL).map((one) => (
            <li key={one.code}>
              <CounterpartHead {...props} counterpart={one} />
            </li>
          ))}
        </ul>
      ) : null}
    </Section>
  );
}

interface Props {
  profile: Profile;
  code: string;
  counterpart: Counterpart;
}

function CounterpartHead({ profile, code, counterpart }: Props) {
  const { context } = profile;
  const { reader, catalogue } = context;
  const both = { ...profile.filters, parties: [code, counterpart.code] };
  return (
    <div>
      <h3 className="flex items-center gap-2.5 font-semibold">
        <SideMark side={counterpart.code} parties={catalogue.parties} className="size-3" />
        <a href={otherPage(context, `/parties/${counterpart.code}`)} className="hover:underline">
          {sideName(reader, counterpart.code, catalogue.parties)}
        </a>
      </h3>
      <p className="mt-1 text-sm">
        <ProfileCount profile={profile} list="meetings" filters={both} count={counterpart.meetings} />
      </p>
    </div>
  );
}

function CounterpartWords({ profile, code, counterpart }: Props) {
  const { reader, catalogue } = profile.context;
  const both = { ...profile.filters, parties: [code, counterpart.code] };
  const said = [
    { side: code, count: counterpart.own },
    { side: counterpart.code, count: counterpart.theirs },
    { side: JOINT, count: counterpart.joint },
  ];
  const bars = said.map(({ side, count }) => ({
    key: side,
    label: sideName(reader, side, catalogue.parties),
    colour: sideColour(side, catalogue.parties),
    count,
    filters: { ...both, side: [side] },
  }));
  return (
    <CountBars profile={profile} list="statements" bars={bars} whole={said.reduce((sum, one) => sum + one.count, 0)} />
  );
}
