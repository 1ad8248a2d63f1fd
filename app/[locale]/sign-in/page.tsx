import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { AccountForm, Field, SendButton } from "@/components/accounts/account-form";
import { AccountNotice } from "@/components/accounts/account-notice";
import { privateMetadata } from "@/components/accounts/page-title";
import { loadPageContext, type PageProps } from "@/components/page/page-context";
import { PageShell } from "@/components/page/page-shell";
import { ownPage } from "@/lib/accounts/form";
import { isClosed } from "@/lib/accounts/may-read";

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { reader } = await loadPageContext(props, { open: true });
  return privateMetadata(reader, reader.t("accounts.signInTitle"));
}

export default async function SignInPage(props: PageProps) {
  const context = await loadPageContext(props, { open: true });
  const { reader, user } = context;
  const { t } = reader;
  const { message, next } = await props.searchParams;
  const onward = typeof next === "string" ? ownPage(next) : null;
  if (user) redirect(onward ?? `/${reader.locale}/account`);
  return (
    <PageShell context={context} path="/sign-in">
      <h1 className="mb-3 font-semibold text-2xl sm:text-3xl">{t("accounts.signInTitle")}</h1>
      <AccountNotice reader={reader} message={message} />
      <p className="mb-6 max-w-prose text-muted">
        {t(isClosed() ? "accounts.signInLeadClosed" : "accounts.signInLead")}
      </p>
      <AccountForm reader={reader} action="sign-in" hidden={onward ? { next: onward } : {}}>
        <Field label={t("accounts.email")} name="email" type="email" autoComplete="username" />
        <Field label={t("accounts.password")} name="password" type="password" autoComplete="current-password" />
        <SendButton>{t("accounts.signIn")}</SendButton>
      </AccountForm>
      <p className="mt-6 max-w-prose text-muted text-sm">{t("accounts.signInHelp")}</p>
    </PageShell>
  );
}
