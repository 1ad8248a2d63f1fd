import type { Reader } from "@/lib/i18n/reader";
import { DatelessMark } from "./uncertain-mark";

const SHAPES = {
  legendDot: <circle cx="14" cy="8" r="5.5" fill="var(--accent)" />,
  legendHollow: (
    <>
      <rect
        x="1"
        y="2"
        width="26"
        height="12"
        rx="3"
        fill="var(--accent)"
        fillOpacity="0.16"
        stroke="var(--accent)"
        strokeDasharray="4 3"
      />
      <circle cx="14" cy="8" r="4.5" fill="var(--paper)" stroke="var(--accent)" strokeWidth="2" />
    </>
  ),
  legendBar: (
    <rect x="1" y="2" width="26" height="12" rx="3" fill="var(--accent)" fillOpacity="0.16" stroke="var(--accent)" />
  ),
  legendCount: (
    <>
      <circle cx="14" cy="8" r="7" fill="var(--raised)" stroke="var(--accent)" strokeWidth="1.75" />
      <path d="M11.5 6h5M11.5 8h5M11.5 10h5" stroke="var(--ink)" />
    </>
  ),
  legendDateless: null,
  legendBand: <rect x="1" y="2" width="26" height="12" fill="var(--accent)" opacity="0.35" />,
};

/** What the marks mean; bands are only there where the server has counted. */
export function Legend({ reader, names }: { reader: Reader; names: (keyof typeof SHAPES)[] }) {
  return (
    <ul aria-label={reader.t("timeline.legend")} className="mb-3 flex flex-wrap gap-x-5 gap-y-1 text-muted text-xs">
      {names.map((name) => (
        <li key={name} className="flex items-center gap-1.5">
          <svg width="28" height="16" className="shrink-0" aria-hidden="true">
            {name === "legendDateless" ? (
              <DatelessMark x="14" y={8} colour="var(--accent)" dir={reader.dir} />
            ) : (
              SHAPES[name]
            )}
          </svg>
          {reader.t(`timeline.${name}`)}
        </li>
      ))}
    </ul>
  );
}
