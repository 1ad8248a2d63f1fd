import { directionOf } from "@/lib/i18n/reader";
import type { Translate } from "@/lib/i18n/translate";
import { visibleControls } from "./visible-controls";

/**
 * Words of a source as they stand there: in the source's language and direction, isolated from the page around them,
 * with characters that work unseen shown as marks.
 */
export function SourceWords(props: { t: Translate; text: string; language?: string; className?: string }) {
  const parts = visibleControls(props.text);
  return (
    <bdi lang={props.language} dir={props.language ? directionOf(props.language) : "auto"} className={props.className}>
      {parts.map((part, i) =>
        "text" in part ? (
          part.text
        ) : (
          <bdi
            // The parts of a text never change places.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            key={i}
            dir="ltr"
            title={props.t("statements.control", { code: part.control })}
            className="mx-0.5 rounded border border-warn px-1 font-mono text-warn text-xs"
          >
            {part.control}
          </bdi>
        ),
      )}
    </bdi>
  );
}
