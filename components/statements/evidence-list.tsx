import type { EvidencePiece } from "@/lib/domain/statement-row";
import { formatNumber } from "@/lib/format/numbers";
import { directionOf, type Reader } from "@/lib/i18n/reader";
import { SourceWords } from "./source-words";

interface Props {
  reader: Reader;
  evidence: EvidencePiece[];
  /** Where a report is described. */
  reportHref(reportId: string): string;
  /** The words alone, without what stands around them: for facts that a few words carry. */
  brief?: boolean;
}

/** Where a fact was read: the words themselves once the report is loaded, their place in it until then. */
export function EvidenceList(props: Props) {
  const { reader, evidence } = props;
  if (evidence.length === 0) return <p className="text-muted text-xs">{reader.t("statements.noEvidence")}</p>;
  return (
    <ol className="space-y-3" aria-label={reader.t("statements.evidence")}>
      {evidence.map((piece, i) => (
        <li key={`${piece.reportId}-${piece.start}-${piece.end}`} data-evidence={piece.state}>
          <Passage {...props} piece={piece} place={evidence.length > 1 ? i + 1 : null} />
        </li>
      ))}
    </ol>
  );
}

function Passage(props: Props & { piece: EvidencePiece; place: number | null }) {
  const { reader, piece } = props;
  const { t } = reader;
  const agency = piece.agency ? reader.name(piece.agency) : t("statements.unnamed");
  const place = { start: formatNumber(reader, piece.start), end: formatNumber(reader, piece.end) };
  const order = { n: formatNumber(reader, props.place ?? 1), total: formatNumber(reader, props.evidence.length) };
  return (
    <div className={piece.exact ? "border-accent border-s-2 ps-3" : "border-line border-s-2 border-dashed ps-3"}>
      {piece.exact ? (
        <Quotation reader={reader} piece={piece} exact={piece.exact} brief={props.brief ?? false} />
      ) : null}
      <p className="text-muted text-xs leading-relaxed">
        <State reader={reader} piece={piece} />
        {props.place ? ` · ${t("statements.passage", order)}` : ""}
        {" · "}
        <a href={props.reportHref(piece.reportId)} className="underline decoration-line">
          <bdi>{agency}</bdi>
        </a>
        {" · "}
        <span title={t("statements.characters", place)} className="whitespace-nowrap">
          <span className="sr-only">{t("statements.charactersWord")} </span>
          <bdi dir="ltr">{t("statements.range", place)}</bdi>
        </span>
      </p>
    </div>
  );
}

/** The words in their own direction, whatever the page's; what stands around them is dimmed. */
function Quotation(props: { reader: Reader; piece: EvidencePiece; exact: string; brief: boolean }) {
  const { reader, piece, exact } = props;
  const prefix = props.brief ? null : piece.prefix;
  const suffix = props.brief ? null : piece.suffix;
  return (
    <blockquote
      lang={piece.language}
      dir={directionOf(piece.language)}
      className="mb-1 text-start text-sm leading-loose"
    >
      {prefix ? (
        <>
          <SourceWords t={reader.t} text={`…${prefix}`} language={piece.language} className="text-muted" />{" "}
        </>
      ) : null}
      <SourceWords t={reader.t} text={exact} language={piece.language} />
      {suffix ? (
        <SourceWords t={reader.t} text={`${suffix}…`} language={piece.language} className="text-muted" />
      ) : null}
    </blockquote>
  );
}

function State({ reader, piece }: { reader: Reader; piece: EvidencePiece }) {
  const { t } = reader;
  const colour = piece.state === "broken" || piece.state === "moved" ? "font-medium text-warn" : "font-medium";
  return (
    <>
      <span className={colour}>{t(`words.evidence_${piece.state}`)}</span>
      {piece.state === "broken" ? ` · ${t("statements.broken")}` : ""}
      {piece.state === "moved" ? ` · ${t("statements.moved")}` : ""}
    </>
  );
}
