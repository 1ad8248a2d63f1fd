import type { Metadata } from "next";
import { headers } from "next/headers";
import { AccountNotice } from "@/components/accounts/account-notice";
import { Invitations } from "@/components/accounts/invitations";
import { OwnAccount } from "@/components/accounts/own-account";
import { privateMetadata } from "@/components/accounts/page-title";
import { PeopleTable } from "@/components/accounts/people-table";
import { roleName } from "@/components/accounts/role-name";
import { loadUserContext, type PageProps } from "@/components/page/page-context";
import { PageShell } from "@/components/page/page-shell";
import { newInvitation } from "@/lib/accounts/invitation-cookie";
import { listInvitations, listPeople } from "@/lib/accounts/people";
import { originOf } from "@/lib/http/origin";
import type { Reader } from "@/lib/i18n/reader";

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { reader } = await loadUserContext(props);
  return privateMetadata(reader, reader.t("accounts.accountTitle"));
}

export default async function AccountPage(props: PageProps) {
  const context = await loadUserContext(props);
  const { reader, user } = context;
  const { message } = await props.searchParams;
  return (
    <PageShell context={context} path="/account">
      <h1 className="mb-3 font-semibold text-2xl sm:text-3xl">{reader.t("accounts.accountTitle")}</h1>
      <AccountNotice reader={reader} message={message} />
      <p className="mb-6 text-muted">
        {reader.t.rich("accounts.youAre", {
          role: roleName(reader, user.role),
          address: user.email,
          email: (address) => (
            <bdi key="email" lang="">
              {address}
            </bdi>
          ),
        })}
      </p>
      <div className="space-y-10">
        <OwnAccount reader={reader} user={user} />
        {user.role === "administrator" ? <Administration reader={reader} /> : null}
      </div>
    </PageShell>
  );
}

async function Administration({ reader }: { reader: Reader }) {
  const [people, invitations, sent] = await Promise.all([listPeople(), listInvitations(), headers()]);
  const token = newInvitation(sent);
  const link = token && `${originOf(sent) ?? ""}/invitation/${token}`;
  return (
    <>
      <Invitations reader={reader} invitations={invitations} newLink={link} />
      <PeopleTable reader={reader} people={people} />
    </>
  );
}
