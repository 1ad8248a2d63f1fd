import type { Locale } from "@/lib/domain/words";
import { type CompiledMessage, formatMessage, type MessageValues } from "@/lib/i18n/format-message";
import type { en } from "@/lib/i18n/messages";

type Name = keyof (typeof en)["import"];

/** What the browser needs in order to speak: the messages of the page without their parser. */
export interface ImportTexts {
  locale: Locale;
  tag: string;
  messages: Record<string, CompiledMessage>;
}

/** Says one of the messages. */
export function say(texts: ImportTexts, name: Name, values?: MessageValues<string>): string {
  return formatMessage(texts.messages[name] ?? "", texts.tag, values) as string;
}

/** Says what stands in the way of taking something in; a word that is not in the list is a failure of ours. */
export function sayProblem(texts: ImportTexts, problem: string | null): string {
  const name = `problem_${problem}`;
  return say(texts, (Object.hasOwn(texts.messages, name) ? name : "problem_failed") as Name);
}
