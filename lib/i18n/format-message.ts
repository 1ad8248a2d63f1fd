import format, { type CompiledMessage, type FormatValues } from "icu-minify/format";

export type { CompiledMessage };
export type MessageValues<E = unknown> = FormatValues<E>;

const formatters = {
  getDateTimeFormat: (...args: ConstructorParameters<typeof Intl.DateTimeFormat>) => new Intl.DateTimeFormat(...args),
  getNumberFormat: (...args: ConstructorParameters<typeof Intl.NumberFormat>) => new Intl.NumberFormat(...args),
  getPluralRules: (...args: ConstructorParameters<typeof Intl.PluralRules>) => new Intl.PluralRules(...args),
};

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
  return format<E>(message, tag, values, { formatters, timeZone: "UTC" });
}
