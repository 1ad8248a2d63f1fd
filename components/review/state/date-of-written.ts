import type { DateBasis, DatePrecision } from "@/lib/domain/words";

/** A date as it was written by hand. */
export interface WrittenDate {
  edtf: string | null;
  precision: DatePrecision;
  basis: DateBasis;
}

/**
 * A date that a reviewer has written, in EDTF, with the precision that its form shows. Where nothing was known before, what
 * is written comes from outside the text until the reviewer says otherwise.
 */
export function dateOfWritten(written: string, basis: DateBasis): WrittenDate {
  const edtf = written.trim();
  if (edtf === "") return { edtf: null, precision: "unknown", basis: "none" };
  return { edtf, precision: precisionOf(edtf), basis: basis === "none" ? "outside" : basis };
}

function precisionOf(edtf: string): DatePrecision {
  if (edtf.startsWith("XXXX")) return "unknown";
  if (edtf.includes("/")) return "range";
  if (/^\d{4}-\d{2}-\d{2}[?~%]?$/.test(edtf)) return "day";
  if (/^\d{4}-\d{2}[?~%]?$/.test(edtf)) return "month";
  return /^\d{4}[?~%]?$/.test(edtf) ? "year" : "unknown";
}
