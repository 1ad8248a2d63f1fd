import type { Metadata } from "next";
import { privateMetadata } from "@/components/accounts/page-title";
import { compileTexts } from "@/components/import/compile-texts";
import { ImportForm } from "@/components/import/import-form.client";
import { RecentBatches } from "@/components/import/recent-batches";
import { loadUserContext, type PageProps } from "@/components/page/page-context";
import { PageShell } from "@/components/page/page-shell";
import { listBatches } from "@/lib/imports/get-batch";
import { listAgencies } from "@/lib/imports/list-agencies";
import { UPLOAD_LIMITS } from "@/lib/imports/upload-limits";
import { FILE_ENDINGS, LARGEST_FILE } from "@/lib/reports/read/file-limits";

const PATH = "/import";
const RECENT = 10;
const LANGUAGES = ["ar", "en", "ru", "zh"];

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { reader } = await loadUserContext(props);
  return privateMetadata(reader, reader.t("import.title"));
}

/** Hands reports in, and shows how far they are. */
export default async function ImportPage(props: PageProps) {
  const context = await loadUserContext(props);
  const { reader } = context;
  const [agencies, batches] = await Promise.all([listAgencies(), listBatches(RECENT)]);
  const names = new Intl.DisplayNames(reader.locale, { type: "language" });
  const texts = compileTexts(reader);
  return (
    <PageShell context={context} path={PATH}>
      <h1 className="font-semibold text-2xl sm:text-3xl">{reader.t("import.title")}</h1>
      <p className="mt-2 mb-6 max-w-prose text-muted">{reader.t("import.lead")}</p>
      <div className="space-y-10">
        <ImportForm
          texts={texts}
          agencies={agencies.map((agency) => ({ value: agency.id, name: reader.name(agency) }))}
          languages={LANGUAGES.map((value) => ({ value, name: names.of(value) ?? value }))}
          limits={{ endings: FILE_ENDINGS, bytes: LARGEST_FILE, files: UPLOAD_LIMITS.files }}
        />
        <RecentBatches reader={reader} texts={texts} batches={batches} />
      </div>
    </PageShell>
  );
}
