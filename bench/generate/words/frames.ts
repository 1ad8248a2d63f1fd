import type { Kind } from "@/lib/domain/words";
import { type Piece, piece } from "./piece";

/**
 * The beginning of a sentence for one kind of statement. English: speaker, `en`. Arabic: `verb`, speaker, `ar`. Then
 * follows a stance and an action (`stance`), an action (`action`), or only the thing itself (`thing`).
 */
export type Frame = {
  kind: Kind;
  printed: string;
  en: Piece;
  verb: Piece;
  ar: Piece;
  then: "stance" | "action" | "thing";
};

const frame = (
  kind: Kind,
  then: Frame["then"],
  en: string,
  [printed, verb, ar]: readonly [string, string, string],
): Frame => ({ kind, then, printed, en: piece(en), verb: piece(verb), ar: piece(ar) });

const FRAMES: readonly Frame[] = [
  frame("said", "stance", "says that the country", ["قال", "يقول", "إن بلاده"]),
  frame("said", "stance", "stresses that the country", ["أكد", "يؤكد", "أن بلاده"]),
  frame("said", "stance", "notes that the country", ["أشار", "يشير", "إلى أن بلاده"]),
  frame("said", "stance", "explains that the government", ["أوضح", "يوضح", "أن الحكومة"]),
  frame("urged", "action", "calls for efforts to", ["دعا", "يدعو", "إلى بذل الجهود من أجل"]),
  frame("urged", "action", "urges the other side to", ["حث", "يحث", "الجانب الآخر على"]),
  frame("pledged", "action", "pledges to", ["تعهد", "يتعهد", "بالعمل على"]),
  frame("pledged", "action", "promises new means to", ["وعد", "يعد", "بوسائل جديدة من أجل"]),
  frame("agreed", "action", "agrees to", ["وافق", "يوافق", "على"]),
  frame("agreed", "action", "accepts a plan to", ["اتفق", "يقبل", "خطة من أجل"]),
  frame("discussed", "action", "reviews ways to", ["بحث", "يبحث", "سبل"]),
  frame("discussed", "action", "considers how to", ["ناقش", "يناقش", "كيفية"]),
  frame("praised", "thing", "praises the progress of", ["أشاد", "يشيد", "بتقدم"]),
  frame("congratulated", "thing", "congratulates the hosts on the success of", ["هنأ", "يهنئ", "المضيفين بنجاح"]),
  frame("condemned", "thing", "condemns attempts against", ["أدان", "يدين", "المحاولات التي تستهدف"]),
  frame("announced", "action", "announces a decision to", ["أعلن", "يعلن", "قرار"]),
  frame("denied", "thing", "denies any intention to limit", ["نفى", "ينفي", "أي نية للحد من"]),
];

const BY_KIND = new Map<Kind, Frame[]>();
for (const one of FRAMES) BY_KIND.set(one.kind, [...(BY_KIND.get(one.kind) ?? []), one]);

/** The beginnings for a kind of statement. */
export function framesOf(kind: Kind): readonly Frame[] {
  return BY_KIND.get(kind) ?? FRAMES;
}
