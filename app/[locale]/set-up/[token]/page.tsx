import type { Metadata } from "next";
import { LinkPage, linkTitle } from "@/components/accounts/link-page";
import { privateMetadata } from "@/components/accounts/page-title";
import { loadPageContext, type PageProps } from "@/components/page/page-context";
import { openLink } from "@/lib/accounts/open-link";

type Props = PageProps<{ token: string }>;

const PURPOSE = "set_up";

async function load(props: Props) {
  const { token } = await props.params;
  const [context, link] = await Promise.all([loadPageContext(props, { open: true }), openLink(PURPOSE, token)]);
  return { context, link, token, purpose: PURPOSE } as const;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { context, link } = await load(props);
  return privateMetadata(context.reader, linkTitle(context, PURPOSE, link));
}

/** Looking at the page does not use the link up: programs that preview links look, too. */
export default async function SetUpPage(props: Props) {
  const { message } = await props.searchParams;
  return <LinkPage {...(await load(props))} message={message} />;
}
