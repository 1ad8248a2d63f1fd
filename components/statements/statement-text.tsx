import { highlight } from "@/lib/domain/highlight";
import type { StatementRow } from "@/lib/domain/statement-row";
import { directionOf, type Reader } from "@/lib/i18n/reader";
import { languageName } from "./language-name";

/** A text with the words that a search found marked. */
export function Highlighted({ text, question }: { text: string; question: string | null }) {
  if (!question) return text;
  return highlight(text, question).map((part, i) =>
    part.found ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text never change places
      <mark key={i} className="rounded-sm bg-accent-soft px-0.5 text-ink">
        {part.text}
      </mark>
    ) : (
      part.text
    ),
  );
}

function found(text: string, question: string | null): boolean {
  return highlight(text, question).some((part) => part.found);
}

/**
 * What was said in the reader's language, how it is worded, and the other language's wording to unfold: it is open
 * where a search found its words in that wording alone.
 */
export function StatementText(props: { reader: Reader; row: StatementRow; question?: string | null; large?: boolean }) {
  const { reader, row } = props;
  const { t } = reader;
  const question = props.question ?? null;
  const other = reader.locale === "ar" ? "en" : "ar";
  const [own, others] = reader.locale === "ar" ? [row.textAr, row.textEn] : [row.textEn, row.textAr];
  return (
    <>
      <p lang={reader.locale} dir="auto" className={props.large ? "text-xl leading-relaxed" : "leading-relaxed"}>
        <Highlighted text={own} question={question} />
      </p>
      <details open={!found(own, question) && found(others, question)} className="group mt-1 text-sm">
        <summary className="flex min-h-6 cursor-pointer list-none flex-wrap items-baseline gap-x-3 text-muted text-xs">
          <span title={row.wording === "paraphrase" ? t("statements.paraphraseTip") : undefined} className="italic">
            {t(`words.wording_${row.wording}`)}
          </span>
          <span className="underline decoration-line underline-offset-4 group-open:no-underline">
            {t("statements.inLanguage", { language: languageName(reader, other) })}
          </span>
        </summary>
        <p lang={other} dir={directionOf(other)} className="mt-1 text-start text-muted leading-relaxed">
          <Highlighted text={others} question={question} />
        </p>
      </details>
    </>
  );
}
