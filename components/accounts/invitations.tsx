import { Section } from "@/components/ui/section";
import { INVITATION_DAYS } from "@/lib/accounts/lifetimes";
import type { Invitation } from "@/lib/accounts/people";
import { formatDay } from "@/lib/format/dates";
import type { Reader } from "@/lib/i18n/reader";
import { AccountForm, SendButton } from "./account-form";
import { roleName } from "./role-name";

/**
 * Invitations that are open, and new ones.
 * @param newLink The link of an invitation that was made just now: it is known only this once.
 */
export function Invitations(props: { reader: Reader; invitations: Invitation[]; newLink: string | null }) {
  const { reader, invitations, newLink } = props;
  const { t } = reader;
  return (
    <Section
      id="invitations"
      title={t("accounts.invitationsTitle")}
      lead={t("accounts.invitationsLead", { days: INVITATION_DAYS })}
    >
      {newLink ? (
        <p className="mb-4 max-w-prose rounded border border-accent bg-accent-soft px-4 py-3">
          {t("accounts.newLink")}
          <code dir="ltr" data-new-link className="mt-2 block break-all text-sm">
            {newLink}
          </code>
        </p>
      ) : null}
      <div className="mb-4 flex flex-wrap gap-3">
        {(["editor", "administrator"] as const).map((role) => (
          <AccountForm key={role} reader={reader} action="invite" hidden={{ role }} className="">
            <SendButton quiet>
              {t(role === "editor" ? "accounts.inviteEditor" : "accounts.inviteAdministrator")}
            </SendButton>
          </AccountForm>
        ))}
      </div>
      {invitations.length === 0 ? <p className="text-muted">{t("accounts.noInvitations")}</p> : null}
      <ul className="divide-y divide-line">
        {invitations.map(({ id, role, expiresAt }) => {
          const what = t("accounts.openInvitation", {
            role: roleName(reader, role),
            date: formatDay(reader, expiresAt),
          });
          return (
            <li key={id} className="flex flex-wrap items-center justify-between gap-3 py-2">
              {what}
              <AccountForm reader={reader} action="withdraw-invitation" hidden={{ id }} className="">
                <SendButton quiet label={`${t("accounts.withdraw")}: ${what}`}>
                  {t("accounts.withdraw")}
                </SendButton>
              </AccountForm>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
