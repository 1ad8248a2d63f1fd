import { z } from "zod";

/**
 * Everything that can stand in the way of taking a report in. Each has its sentence in both languages: message
 * `problem_<code>` of the part `import`.
 */
export const IntakeProblem = z.enum([
  // What was handed in
  "empty",
  "too_large",
  "too_long",
  "too_many",
  "unknown_type",
  "unreadable_file",
  // Text
  "not_text",
  "holds_nul",
  "lone_surrogate",
  "too_many_hidden",
  // Documents
  "no_text_in_page",
  "broken_word",
  "inflates_too_much",
  "document_type_declared",
  "broken_pdf",
  "locked_pdf",
  "no_text_in_pdf",
  "reading_took_too_much",
  // Addresses
  "bad_address",
  "address_scheme",
  "address_port",
  "address_credentials",
  "address_not_public",
  "address_unknown_host",
  "address_redirects",
  "address_too_slow",
  "address_status",
  "address_unreachable",
  // Feeds
  "broken_feed",
  "empty_feed",
  // What the person said of it
  "unknown_agency",
  // Our side
  "failed",
]);
export type IntakeProblem = z.infer<typeof IntakeProblem>;

/** A report cannot be taken in; the message is English for a log or a terminal, the code is for everybody else. */
export class IntakeError extends Error {
  constructor(
    readonly problem: IntakeProblem,
    message: string,
  ) {
    super(message);
  }
}
