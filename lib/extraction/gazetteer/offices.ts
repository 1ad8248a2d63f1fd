import { OFFICE_ROWS_UPPER } from "./offices-leaders";
import { OFFICE_ROWS_LOWER } from "./offices-officials";
import { cell, table } from "./spelling";
import type { Office, OfficeRank } from "./types";

const RANKS: Record<string, OfficeRank> = { L: "leader", M: "minister", O: "official" };

function office(row: string[]): Office {
  const [rank = "", role = "", en = "", ar = "", arFeminine = "", arDual = "", arPlural = "", flags = ""] = row;
  const country = /\b[A-Z]{2}\b/.exec(flags)?.[0];
  return {
    role,
    rank: RANKS[rank] ?? "official",
    en: [role, ...cell(en).filter((title) => title !== role)],
    ar: cell(ar),
    arFeminine: cell(arFeminine),
    arDual: cell(arDual),
    arPlural: cell(arPlural),
    ...(flags.includes("narrator") ? { narrator: true as const } : {}),
    ...(country ? { country } : {}),
  };
}

/**
 * Titles of office in both languages. The longest title wins where several fit: "نائب رئيس الوزراء وزير الخارجية" is
 * one person with two offices, which the reader of participants puts together.
 */
export const OFFICES: readonly Office[] = [OFFICE_ROWS_UPPER, OFFICE_ROWS_LOWER].flatMap((text) =>
  table(text).map(office),
);

/** Words of honour that stand before a title or a name and say nothing of the office. */
export const HONORIFICS = {
  ar: cell(
    `السيد; السيدة; السادة; الأستاذ; الأستاذة; الدكتور; الدكتورة; د.; د; المهندس; م.; الحاج; حجة الإسلام; آية الله; آية الله العظمى; سماحة; فضيلة;
    معالي; معالى; معاليه; معاليها; سعادة; سعادته; سعادتها; دولة; دولته; فخامة; فخامته; فخامتها; سيادة; سيادته; سيادتها; الزعيم;
    سمو; السمو; سموه; سموها; صاحب السمو; صاحبة السمو; صاحب السمو الملكي; صاحبة السمو الملكي; صاحب السمو الشيخ; سمو الشيخ; سمو الأمير; سمو ولي العهد;
    حضرة صاحب السمو; حضرة صاحب الجلالة; جلالة; جلالته; صاحب الجلالة; صاحبة الجلالة; العاهل; الأمير; الأميرة; الشيخ; الشيخة; السلطان; الملك;
    أخيه; أخاه; أخوه; شقيقه; الأخ; الشقيق; صديقه; الصديق; الرفيق; غبطة; قداسة; نيافة; الكاردينال; الأب; البطريرك`,
  ),
  en: cell(
    `Mr; Mr.; Mrs; Mrs.; Ms; Ms.; Miss; Dr; Dr.; Prof.; Professor; Sir; Dame; Lord; Baroness; Engineer; Eng.; His Excellency; Her Excellency; H.E.; HE; H.E. Mr.;
    the Honourable; the Honorable; the Right Honourable; Rt Hon; Rt. Hon.; Hon.; His Majesty; Her Majesty; HM; H.M.; His Highness; Her Highness; HH; H.H.;
    His Royal Highness; Her Royal Highness; HRH; H.R.H.; Their Majesties; Their Excellencies; Sheikh; Shaikh; Sheikha; Prince; Princess; Comrade; Ayatollah; Grand Ayatollah; Hojjatoleslam; Imam; His Holiness; Cardinal; Archbishop; Patriarch; Gen.; Lt. Gen.; Col.`,
  ),
};

/** Words that turn an office into a lesser or a former one, with what the plain English role becomes. */
export const OFFICE_MODIFIERS: readonly { en: string; ar: string[]; aliasesEn: string[] }[] = table(`
Deputy | نائب; نائبة; وكيل; وكيلة | deputy; vice
First Deputy | النائب الأول ل; نائب أول; النائب الأول | first deputy; 1st deputy; first vice
Assistant | مساعد; مساعدة; المساعد; المساعدة | assistant
Senior Assistant | كبير مساعدي; مساعد أول; كبير مساعدين | senior assistant
Undersecretary | وكيل; وكيلة; وكيل أول | undersecretary; under secretary; under-secretary; permanent secretary
Acting | بالإنابة; بالوكالة; القائم بأعمال; القائمة بأعمال; المكلف; المكلفة; المؤقت; الانتقالي; الانتقالية; بالنيابة; قائم بأعمال; لتصريف الأعمال | acting; interim; caretaker; transitional; provisional
Former | السابق; السابقة; الأسبق; سابقا; سابقاً; الراحل; الراحلة; المخلوع; المعزول | former; ex-; ex; late; outgoing; then; then-; previous; ousted
Outgoing | المنتهية ولايته; المنتهية ولايتها | outgoing
Elect | المنتخب; المنتخبة | -elect; elect
Designate | المكلف; المعين; المعيّن; المرشح | designate; -designate; nominee; incoming
Visiting | الزائر; الزائرة; الضيف; الضيفة | visiting
Honorary | الشرفي; الفخري | honorary
`).map(([en = "", ar = "", aliases = ""]) => ({ en, ar: cell(ar), aliasesEn: cell(aliases) }));
