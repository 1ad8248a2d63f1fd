import { highlight } from "@/lib/domain/highlight";
import type { StatementRow } from "@/lib/domain/statement-row";
import { directionOf, type Reader } from "@/lib/i18n/reader";
import { languageName } from "./language-name";
import { statementWords } from "./statement-words";

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
 * What was said in the reader's language (in the report's, where nobody has worded it in the reader's), how it is
 * worded, and the other language's words to unfold: open where a search found its words in those alone.
 */
export function StatementText(props: { reader: Reader; row: StatementRow; question?: string | null; large?: boolean }) {
  const { reader, row } = props;
  const { t } = reader;
  const question = props.question ?? null;
  const [own, other] = statementWords(reader.locale, row);
  const wording = (
    <span title={own.wording === "paraphrase" ? t("statements.paraphraseTip") : undefined} className="italic">
      {t(`words.wording_${own.wording}`)}
    </span>
  );
  return (
    <>
      <p lang={own.language} dir="auto" className={props.large ? "text-xl leading-relaxed" : "leading-relaxed"}>
        <Highlighted text={own.text} question={question} />
      </p>
      {other ? (
        <details open={!found(own.text, question) && found(other.text, question)} className="group mt-1 text-sm">
          <summary className="flex min-h-6 cursor-pointer list-none flex-wrap items-baseline gap-x-3 text-muted text-xs">
            {wording}
            <span className="underline decoration-line underline-offset-4 group-open:no-underline">
              {t("statements.inLanguage", { language: languageName(reader, other.language) })}
            </span>
          </summary>
          <p
            lang={other.language}
            dir={directionOf(other.language)}
            className="mt-1 text-start text-muted leading-relaxed"
          >
            <Highlighted text={other.text} question={question} />
          </p>
        </details>
      ) : (
        <p className="mt-1 min-h-6 text-muted text-xs">{wording}</p>
      )}
    </>
  );
}
