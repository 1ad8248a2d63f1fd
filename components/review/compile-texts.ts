import {
  Attribution,
  Channel,
  DateBasis,
  DatePrecision,
  Kind,
  ParticipationPart,
  Rank,
  ReferenceKind,
  Setting,
} from "@/lib/domain/words";
import { en } from "@/lib/i18n/messages";
import type { Reader } from "@/lib/i18n/reader";
import type { MessageKey } from "@/lib/i18n/translate";
import type { ReviewTexts, WordLists } from "./review-texts";

const lists: WordLists = {
  kind: Kind.options,
  attribution: Attribution.options,
  channel: Channel.options,
  setting: Setting.options,
  precision: DatePrecision.options,
  basis: DateBasis.options,
  rank: Rank.options,
  part: ParticipationPart.options,
  reference: ReferenceKind.options,
};

/** The messages of the review screen for the browser. Server only: it draws in every message there is. */
export function compileTexts(reader: Reader): ReviewTexts {
  const keys = (["words", "review", "rules"] as const).flatMap((part) =>
    Object.keys(en[part]).map((name) => [name, `${part}.${name}` as MessageKey] as const),
  );
  const messages = Object.fromEntries(keys.map(([name, key]) => [name, reader.t.compiled(key)]));
  return { locale: reader.locale, tag: reader.tag, dir: reader.dir, messages, lists };
}
