import { en } from "@/lib/i18n/messages";
import type { Reader } from "@/lib/i18n/reader";
import type { MessageKey } from "@/lib/i18n/translate";
import type { ImportTexts } from "./import-texts";

/** The messages of the import page for the browser. Server only: it draws in every message there is. */
export function compileTexts(reader: Reader): ImportTexts {
  const names = Object.keys(en.import);
  const messages = Object.fromEntries(names.map((name) => [name, reader.t.compiled(`import.${name}` as MessageKey)]));
  return { locale: reader.locale, tag: reader.tag, messages };
}
