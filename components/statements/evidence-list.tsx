import Link from "next/link";
import type { EvidencePiece } from "@/lib/domain/statement-row";
import { formatNumber } from "@/lib/format/numbers";
import { directionOf, type Reader } from "@/lib/i18n/reader";
import { SourceWords } from "./source-words";

interface Props {
  reader: Reader;
  evidence: EvidencePiece[];
  /** Where a report is described. */
  reportHref(reportId: string): string;
  /** Without the lead: only the passages. */
  bare?: boolean;
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
  const agency = piece.agency ? reader.name(piece.agency) : t("common.notNamed");
  const place = { start: formatNumber(reader, piece.start), end: formatNumber(reader, piece.end) };
  const order = { n: props.place ?? 1, total: props.evidence.length };
  return (
    <div className={piece.exact ? "border-accent border-s-2 ps-3" : "border-line border-s-2 border-dashed ps-3"}>
      {piece.exact ? <Quotation reader={reader} piece={piece} exact={piece.exact} /> : null}
      <p className="text-muted text-xs leading-relaxed">
        <State reader={reader} piece={piece} />
        {props.place ? ` · ${t("statements.passage", order)}` : ""}
        {" · "}
        <Link href={props.reportHref(piece.reportId)} prefetch={false} className="underline decoration-line">
          <bdi>{agency}</bdi>
        </Link>
        {" · "}
        {t("statements.characters", place)}
      </p>
    </div>
  );
}

/** The words in their own direction, whatever the page's; what stands around them is dimmed. */
function Quotation({ reader, piece, exact }: { reader: Reader; piece: EvidencePiece; exact: string }) {
  return (
    <blockquote
      lang={piece.language}
      dir={directionOf(piece.language)}
      className="mb-1 text-start text-sm leading-loose"
    >
      {piece.prefix ? (
        <>
          <SourceWords t={reader.t} text={`…${piece.prefix}`} language={piece.language} className="text-muted" />{" "}
        </>
      ) : null}
      <SourceWords t={reader.t} text={exact} language={piece.language} />
      {piece.suffix ? (
        <SourceWords t={reader.t} text={`${piece.suffix}…`} language={piece.language} className="text-muted" />
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
