import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { loadStatement } from "@/components/meeting/load-meeting";
import { statementPath } from "@/components/meeting/meeting-paths";
import { StatementAlone } from "@/components/meeting/statement-alone";
import { loadPageContext, type PageProps } from "@/components/page/page-context";
import { pageMetadata } from "@/components/page/page-metadata";
import { PageShell } from "@/components/page/page-shell";
import { meetingTitle } from "@/lib/format/meeting-title";

type Props = PageProps<{ id: string; number: string }>;

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { id, number } = await props.params;
  const [context, found] = await Promise.all([loadPageContext(props), loadStatement(id, number)]);
  if (!found) notFound();
  const { reader } = context;
  const { statement, meeting } = found;
  const title = reader.t("statements.metaTitle", { n: statement.number, meeting: meetingTitle(reader, meeting) });
  const words = reader.locale === "ar" ? statement.textAr : statement.textEn;
  const description = `${reader.t(`words.wording_${statement.wording}`)}: ${words}`;
  return pageMetadata(context.reader, statementPath(statement), { title, description });
}

/** A statement alone, with its meeting and the way back into its context. */
export default async function StatementPage(props: Props) {
  const { id, number } = await props.params;
  const [context, found] = await Promise.all([loadPageContext(props), loadStatement(id, number)]);
  if (!found) notFound();
  return (
    <PageShell context={context} path={statementPath(found.statement)}>
      <StatementAlone context={context} found={found} />
    </PageShell>
  );
}
