import { Section } from "@/components/ui/section";
import type { Person } from "@/lib/accounts/people";
import { formatNumber } from "@/lib/format/numbers";
import type { Reader } from "@/lib/i18n/reader";
import { AccountForm, SendButton } from "./account-form";
import { roleName } from "./role-name";

/** All accounts, with what an administrator may do to them. */
export function PeopleTable({ reader, people }: { reader: Reader; people: Person[] }) {
  const { t } = reader;
  return (
    <Section id="people" title={t("accounts.peopleTitle")}>
      <ul aria-label={t("accounts.peopleCaption")} className="divide-y divide-line">
        {people.map((person) => (
          <li key={person.id} data-person={person.email} className="flex flex-wrap items-center gap-x-6 gap-y-2 py-3">
            <div className="min-w-0 grow basis-64 break-words">
              <p>
                <bdi className="font-semibold">{person.name}</bdi> <bdi lang="">{person.email}</bdi>
              </p>
              <p className="text-muted text-sm">
                {roleName(reader, person.role)} · {t("accounts.sessions")}: {formatNumber(reader, person.sessions)}
              </p>
            </div>
            <PersonActions reader={reader} person={person} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

const ROLES = [
  ["editor", "makeEditor"],
  ["administrator", "makeAdministrator"],
  ["none", "removeRights"],
] as const;

function PersonActions({ reader, person }: { reader: Reader; person: Person }) {
  const { t } = reader;
  const { id, name } = person;
  const changes = ROLES.filter(([role]) => role !== (person.role ?? "none"));
  const named = (what: string) => t("accounts.ofPerson", { what, name });
  return (
    <div className="flex flex-wrap gap-2">
      {changes.map(([role, message]) => (
        <AccountForm key={role} reader={reader} action="role" hidden={{ id, role }} className="">
          <SendButton quiet label={named(t(`accounts.${message}`))}>
            {t(`accounts.${message}`)}
          </SendButton>
        </AccountForm>
      ))}
      {person.sessions > 0 ? (
        <AccountForm reader={reader} action="end-sessions" hidden={{ id }} className="">
          <SendButton quiet label={named(t("accounts.endSessions"))}>
            {t("accounts.endSessions")}
          </SendButton>
        </AccountForm>
      ) : null}
    </div>
  );
}
