import { formatDay } from "@/lib/format/dates";
import { formatNumber } from "@/lib/format/numbers";
import type { Reader } from "@/lib/i18n/reader";

/** The foot of every page: the promise, and which version of the record this is. */
export function SiteFooter(props: { reader: Reader; version: number; changedAt: string }) {
  const { reader } = props;
  const version = formatNumber(reader, props.version);
  const date = formatDay(reader, new Date(props.changedAt));
  return (
    <footer className="border-line border-t">
      <div className="mx-auto flex w-full max-w-6xl flex-wrap justify-between gap-x-8 gap-y-2 px-4 py-6 text-muted text-sm sm:px-6">
        <p className="max-w-prose">{reader.t("common.footerPromise")}</p>
        <p>{reader.t("common.footerVersion", { version, date })}</p>
      </div>
    </footer>
  );
}
