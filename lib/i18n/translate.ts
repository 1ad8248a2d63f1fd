import compile from "icu-minify/compile";
import type { Locale } from "@/lib/domain/words";
import { type CompiledMessage, formatMessage, type MessageValues } from "./format-message";
import { ar, en } from "./messages";

type Messages = typeof en;
/** "part.name" of every message, as the English files have them. */
export type MessageKey = { [P in keyof Messages]: `${P}.${keyof Messages[P] & string}` }[keyof Messages];

export interface Translate {
  /** The message in the reader's language, its values filled in. */
  (key: MessageKey, values?: MessageValues): string;
  /** The same with elements for its tags: `<meetings>{n}</meetings>`. */
  rich<E>(key: MessageKey, values: MessageValues<E>): (string | E)[];
  /** The message for a client component to fill in. */
  compiled(key: MessageKey): CompiledMessage;
}

const messages: Record<Locale, Record<string, Record<string, string>>> = { en, ar };
const cache = new Map<string, CompiledMessage>();

function compiledFor(locale: Locale, key: MessageKey): CompiledMessage {
  const id = `${locale} ${key}`;
  const known = cache.get(id);
  if (known !== undefined) return known;
  const [part = "", name = ""] = key.split(".");
  const message = messages[locale][part]?.[name];
  if (message === undefined) throw new Error(`No message ${key} in ${locale}`);
  // The compiler's objects have no prototype, and React hands only plain ones to client components.
  const compiled = JSON.parse(JSON.stringify(compile(message))) as CompiledMessage;
  cache.set(id, compiled);
  return compiled;
}

/**
 * A translator for one reader.
 * @param tag The BCP 47 tag to format numbers and plurals by; carries the choice of digits.
 */
export function translator(locale: Locale, tag: string): Translate {
  const translate = (key: MessageKey, values?: MessageValues) =>
    formatMessage(compiledFor(locale, key), tag, values) as string;
  return Object.assign(translate, {
    rich: <E>(key: MessageKey, values: MessageValues<E>): (string | E)[] => {
      const result = formatMessage<E>(compiledFor(locale, key), tag, values);
      return Array.isArray(result) ? result : [result];
    },
    compiled: (key: MessageKey) => compiledFor(locale, key),
  });
}
