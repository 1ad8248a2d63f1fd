import Link from "next/link";
import { SideMark } from "@/components/statements/side-mark";
import { Section } from "@/components/ui/section";
import { JOINT } from "@/lib/domain/words";
import type { Filters } from "@/lib/filters/address";
import { sideName } from "@/lib/format/describe-filters";
import type { Counterpart } from "@/lib/queries/get-party";
import { otherPage, type Profile } from "./profile";
import { ProfileCount } from "./profile-count";

/** Whom a party met: meetings in common, and who said how much in them. */
export function PartyCounterparts(props: { profile: Profile; code: string; counterparts: Counterpart[] }) {
  const { profile, code, counterparts } = props;
  const { reader, catalogue } = profile.context;
  const { t } = reader;
  if (counterparts.length === 0) return null;
  const heads = [
    t("profiles.counterpart"),
    t("figures.column_meetings"),
    t("profiles.saidBy", { side: sideName(reader, code, catalogue.parties) }),
    t("profiles.saidByCounterpart"),
    t("figures.joint"),
  ];
  return (
    <Section id="counterparts" title={t("profiles.counterparts")} lead={t("profiles.counterpartsLead")}>
      <div className="overflow-x-auto">
        <table className="w-full min-w-120 text-sm">
          <thead>
            <tr className="border-line border-b text-muted">
              {heads.map((head, i) => (
                <th
                  key={head}
                  scope="col"
                  className={i === 0 ? "py-2 pe-4 text-start font-normal" : "py-2 ps-4 text-end font-normal"}
                >
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="divide-y divide-line">
            {counterparts.map((one) => (
              <CounterpartRow key={one.code} profile={profile} code={code} counterpart={one} />
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

function CounterpartRow({ profile, code, counterpart }: { profile: Profile; code: string; counterpart: Counterpart }) {
  const { context } = profile;
  const { reader, catalogue } = context;
  const both: Filters = { ...profile.filters, parties: [code, counterpart.code] };
  const said = [
    { side: code, count: counterpart.own },
    { side: counterpart.code, count: counterpart.theirs },
    { side: JOINT, count: counterpart.joint },
  ];
  return (
    <tr>
      <th scope="row" className="py-2.5 pe-4 text-start font-medium">
        <span className="inline-flex items-center gap-2">
          <SideMark side={counterpart.code} parties={catalogue.parties} />
          <Link href={otherPage(context, `/parties/${counterpart.code}`)} prefetch={false} className="hover:underline">
            {sideName(reader, counterpart.code, catalogue.parties)}
          </Link>
        </span>
      </th>
      <td className="py-2.5 ps-4 text-end">
        <ProfileCount profile={profile} list="meetings" filters={both} count={counterpart.meetings} bare />
      </td>
      {said.map(({ side, count }) => (
        <td key={side} className="py-2.5 ps-4 text-end">
          <ProfileCount profile={profile} list="statements" filters={{ ...both, side: [side] }} count={count} bare />
        </td>
      ))}
    </tr>
  );
}
