import { AccountNotice } from "@/components/accounts/account-notice";
import type { PageContext } from "@/components/page/page-context";
import { PageShell } from "@/components/page/page-shell";
import type { OpenLink, Purpose } from "@/lib/accounts/one-time-link";
import { NewAccountForm } from "./new-account-form";

/** The page of a one-time link: the form of a new account, or that the link is no longer good. */
export function LinkPage(props: {
  context: PageContext;
  purpose: Purpose;
  token: string;
  link: OpenLink | null;
  message: string | string[] | undefined;
}) {
  const { context, purpose, link } = props;
  const { t } = context.reader;
  const action = purpose === "set_up" ? "set-up" : "invitation";
  const dead = purpose === "set_up" ? "accounts.deadLinkSetUp" : "accounts.deadLinkInvitation";
  return (
    <PageShell context={context} path={`/${action}/${props.token}`}>
      <h1 className="mb-3 font-semibold text-2xl sm:text-3xl">{linkTitle(context, purpose, link)}</h1>
      {link ? <AccountNotice reader={context.reader} message={props.message} /> : null}
      <p className="mb-6 max-w-prose text-muted">{link ? leadOf(context, purpose, link) : t(dead)}</p>
      {link ? <NewAccountForm reader={context.reader} action={action} token={props.token} /> : null}
    </PageShell>
  );
}

/** The heading of the page, and its title. */
export function linkTitle({ reader }: PageContext, purpose: Purpose, link: OpenLink | null): string {
  if (!link) return reader.t("accounts.deadLinkTitle");
  return reader.t(purpose === "set_up" ? "accounts.setUpTitle" : "accounts.invitationTitle");
}

function leadOf({ reader }: PageContext, purpose: Purpose, link: OpenLink): string {
  if (purpose === "set_up") return reader.t("accounts.setUpLead");
  const editor = link.role === "editor";
  return reader.t(editor ? "accounts.invitationLeadEditor" : "accounts.invitationLeadAdministrator");
}
