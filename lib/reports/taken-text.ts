import type { Draft, ExtractOptions } from "@/lib/extraction/draft";

/** The text of one report as a file, a page or a paste gave it, with what its source says of itself. */
export type TakenText = {
  text: string;
  /** An encoding ("utf-8", "windows-1256") or a format ("html", "docx", "pdf"). */
  readAs: string;
  /** SHA-256 of the bytes that it was read from; null for pasted text. */
  bytesSha256: string | null;
  /** Whether these bytes are the text itself: the report may then be known by their fingerprint. */
  plain: boolean;
  title: string | null;
  /** The day of publication that the page names, YYYY-MM-DD. */
  published: string | null;
  /** The address that the page calls its own. */
  address: string | null;
};

/** Where a report comes from. What a person says here goes before what the source says of itself. */
export type ReportSource = {
  origin: "paste" | "upload" | "address" | "feed" | "cli";
  /** The name of who takes it in. */
  takenInBy: string;
  fileName?: string | null;
  address?: string | null;
  /** Id of an agency of the record. */
  agency?: string | null;
  /** BCP 47; told by the script where it is not given. */
  language?: string | null;
  /** YYYY-MM-DD. */
  published?: string | null;
};

/** Reads a text into a draft (lib/extraction): pure, so that it may run inside a transaction. */
export type ReadDraft = (text: string, options: ExtractOptions) => Draft;
