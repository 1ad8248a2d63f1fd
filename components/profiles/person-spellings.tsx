import type { Reader } from "@/lib/i18n/reader";

/** How else a name is written, in whichever script: each spelling keeps its own direction. */
export function PersonSpellings({ reader, aliases }: { reader: Reader; aliases: string[] }) {
  if (aliases.length === 0) return null;
  return (
    <div className="mt-3 flex flex-wrap items-baseline gap-x-4 gap-y-0.5 text-muted text-sm">
      <span className="font-medium text-ink">{reader.t("profiles.aliases")}:</span>
      <ul className="contents">
        {aliases.map((alias) => (
          <li key={alias}>
            <bdi>{alias}</bdi>
          </li>
        ))}
      </ul>
    </div>
  );
}
