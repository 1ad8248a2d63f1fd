import type { TakenText } from "../taken-text";
import { checkText } from "./check-text";

/** Pasted words as a report. */
export function readPaste(text: string): TakenText {
  checkText(text);
  return { text, readAs: "utf-8", bytesSha256: null, plain: false, title: null, published: null, address: null };
}
