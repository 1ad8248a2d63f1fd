import format, { type CompiledMessage, type FormatValues } from "icu-minify/format";
import { messageFormatters } from "./intl-formats";

export type { CompiledMessage };
export type MessageValues<E = unknown> = FormatValues<E>;

/**
 * Fills in a compiled message. Small enough for the browser: the parser stays on the server.
 * @param tag The BCP 47 tag to format by.
 * @returns Text, or a list of text and elements where the message has tags.
 */
export function formatMessage<E = string>(
  message: CompiledMessage,
  tag: string,
  values?: MessageValues<E>,
): string | E | (string | E)[] {
  return format<E>(message, tag, values, { formatters: messageFormatters, timeZone: "UTC" });
}
