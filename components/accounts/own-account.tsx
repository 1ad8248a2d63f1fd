import { Section } from "@/components/ui/section";
import { SESSION_DAYS } from "@/lib/accounts/lifetimes";
import type { User } from "@/lib/domain/user";
import type { Reader } from "@/lib/i18n/reader";
import { AccountForm, Field, SendButton } from "./account-form";
import { NewPasswordField } from "./new-account-form";

/** What everybody may change of their own account: name, password, sessions. */
export function OwnAccount({ reader, user }: { reader: Reader; user: User }) {
  const { t } = reader;
  return (
    <>
      <Section id="name" title={t("accounts.name")}>
        <AccountForm reader={reader} action="name">
          <Field
            label={t("accounts.name")}
            name="name"
            autoComplete="name"
            value={user.name}
            hint={t("accounts.nameHint")}
            longest={100}
          />
          <SendButton>{t("accounts.changeName")}</SendButton>
        </AccountForm>
      </Section>
      <Section id="password" title={t("accounts.passwordTitle")} lead={t("accounts.passwordEnds")}>
        <AccountForm reader={reader} action="password">
          <input type="hidden" name="username" value={user.email} autoComplete="username" />
          <Field
            label={t("accounts.currentPassword")}
            name="currentPassword"
            type="password"
            autoComplete="current-password"
          />
          <NewPasswordField reader={reader} name="newPassword" label={t("accounts.newPassword")} />
          <SendButton>{t("accounts.changePassword")}</SendButton>
        </AccountForm>
      </Section>
      <Section
        id="sessions"
        title={t("accounts.sessionsTitle")}
        lead={t("accounts.sessionsLead", { days: SESSION_DAYS })}
      >
        <div className="flex flex-wrap gap-3">
          <AccountForm reader={reader} action="sign-out" className="">
            <SendButton>{t("accounts.signOut")}</SendButton>
          </AccountForm>
          <AccountForm reader={reader} action="sign-out-everywhere" className="">
            <SendButton quiet>{t("accounts.signOutEverywhere")}</SendButton>
          </AccountForm>
        </div>
      </Section>
    </>
  );
}
