import type {
  Attribution,
  Channel,
  DateBasis,
  DatePrecision,
  Kind,
  Locale,
  ParticipationPart,
  Rank,
  ReferenceKind,
  Setting,
} from "@/lib/domain/words";
import { type CompiledMessage, formatMessage, type MessageValues } from "@/lib/i18n/format-message";
import type { en } from "@/lib/i18n/messages";
import type { Direction } from "@/lib/i18n/reader";

type Parts = typeof en;
/** The messages that the review screen may speak: all of its own part and the words of the record. */
export type TextKey = keyof Parts["review"] | keyof Parts["rules"] | keyof Parts["words"];

/** The closed lists that are chosen from. They come from the server, since their own module brings a validator along. */
export interface WordLists {
  kind: readonly Kind[];
  attribution: readonly Attribution[];
  channel: readonly Channel[];
  setting: readonly Setting[];
  precision: readonly DatePrecision[];
  basis: readonly DateBasis[];
  rank: readonly Rank[];
  part: readonly ParticipationPart[];
  reference: readonly ReferenceKind[];
}

/** What the browser needs in order to speak: messages without their parser. */
export interface ReviewTexts {
  locale: Locale;
  tag: string;
  dir: Direction;
  messages: Record<string, CompiledMessage>;
  lists: WordLists;
}

/** Says one of the messages. */
export type Say = (key: TextKey, values?: MessageValues<string>) => string;

/** A function that says messages in the reader's language. */
export function sayIn(texts: ReviewTexts): Say {
  return (key, values) => formatMessage(texts.messages[key] ?? "", texts.tag, values) as string;
}
