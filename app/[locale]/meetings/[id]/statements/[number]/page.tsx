import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { loadStatement } from "@/components/meeting/load-meeting";
import { statementPath } from "@/components/meeting/meeting-paths";
import { StatementAlone } from "@/components/meeting/statement-alone";
import { statementTitle } from "@/components/meeting/statement-title";
import { loadPageContext, type PageProps } from "@/components/page/page-context";
import { pageMetadata } from "@/components/page/page-metadata";
import { PageShell } from "@/components/page/page-shell";
import { statementWords } from "@/components/statements/statement-words";

type Props = PageProps<{ id: string; number: string }>;

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { id, number } = await props.params;
  const [context, found] = await Promise.all([loadPageContext(props), loadStatement(id, number)]);
  if (!found) notFound();
  const { reader } = context;
  const { statement } = found;
  const title = statementTitle(context, found);
  const [words] = statementWords(reader.locale, statement);
  const description = `${reader.t(`words.wording_${words.wording}`)}: ${words.text}`;
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
