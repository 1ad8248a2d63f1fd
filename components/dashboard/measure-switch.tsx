import type { PageContext } from "@/components/page/page-context";
import { pageHref, withChanges } from "@/lib/filters/address";

/** Chooses what the topic charts count: meetings or statements. */
export function MeasureSwitch({ context, path }: { context: PageContext; path: string }) {
  const { reader, address } = context;
  const { t } = reader;
  const options = [
    ["meetings", t("dashboard.measureMeetings")],
    ["statements", t("dashboard.measureStatements")],
  ] as const;
  return (
    <ul aria-label={t("dashboard.measure")} className="inline-flex rounded border border-line text-sm">
      {options.map(([measure, label]) => (
        <li key={measure}>
          <a
            href={pageHref(reader.locale, path, withChanges(address, { measure }))}
            data-keep-scroll=""
            aria-current={address.measure === measure ? "true" : undefined}
            className="block px-3 py-1.5 no-underline hover:bg-sunken aria-[current]:bg-accent-soft"
          >
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}
