import { StatementItem } from "@/components/statements/statement-item";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import type { Filters } from "@/lib/filters/address";
import { listStatements } from "@/lib/queries/list-statements";
import type { Profile } from "./profile";
import { ProfileCount } from "./profile-count";

const SHOWN = 20;

/** The newest statements of a profile, and the way to all of them. */
export async function LatestStatements(props: { profile: Profile; filters: Filters; lead?: string }) {
  const { context } = props.profile;
  const { reader, address } = context;
  const view = { dates: address.dates, order: "newest", after: null } as const;
  const { statements, total } = await listStatements(props.filters, view, SHOWN);
  const all = <ProfileCount profile={props.profile} list="statements" filters={props.filters} count={total} />;
  return (
    <Section id="statements" title={reader.t("profiles.statements")} aside={total > 0 ? all : null} lead={props.lead}>
      {total === 0 ? <EmptyState>{reader.t("profiles.noStatements")}</EmptyState> : null}
      <ol className="divide-y divide-line">
        {statements.map(({ statement, meeting }) => (
          <li key={`${statement.meetingId}-${statement.number}`}>
            <StatementItem context={context} row={statement} meeting={meeting} evidence="loaded" />
          </li>
        ))}
      </ol>
      {total > SHOWN ? (
        <p className="mt-4 text-sm">
          <span className="text-muted">{reader.t("profiles.newestShown", { n: SHOWN })}</span> {all}
        </p>
      ) : null}
    </Section>
  );
}
