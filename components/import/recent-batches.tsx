import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import type { Reader } from "@/lib/i18n/reader";
import type { BatchProgress } from "@/lib/imports/get-batch";
import { Batch } from "./batch.client";
import type { ImportTexts } from "./import-texts";

/** What was handed in lately, by whomever. */
export function RecentBatches(props: { reader: Reader; texts: ImportTexts; batches: readonly BatchProgress[] }) {
  const { reader, texts, batches } = props;
  return (
    <Section id="recent" title={reader.t("import.recent")}>
      {batches.length === 0 ? <EmptyState>{reader.t("import.recentNone")}</EmptyState> : null}
      <div className="max-w-3xl space-y-3">
        {batches.map((batch) => (
          <Batch key={batch.id} texts={texts} id={batch.id} known={batch} />
        ))}
      </div>
    </Section>
  );
}
