import { INSTITUTION_ROWS } from "./institutions-rows";
import { cell, slug, table } from "./spelling";
import type { Institution, InstitutionKind, MinistryPattern } from "./types";

const KINDS: Record<string, InstitutionKind> = {
  o: "office",
  m: "ministry",
  i: "organisation",
  c: "company",
  v: "movement",
  a: "agreement",
  f: "forum",
};

function institution(row: string[]): Institution {
  const [kind = "", id = "", english = "", arabic = "", country = ""] = row;
  const [en = "", ...aliasesEn] = cell(english);
  return {
    slug: id || slug(en),
    en,
    aliasesEn,
    ar: cell(arabic),
    country: country || null,
    kind: KINDS[kind] ?? "organisation",
  };
}

/** Organisations, offices, companies, movements, forums and agreements that are named, or speak, under their own name. */
export const INSTITUTIONS: readonly Institution[] = table(INSTITUTION_ROWS).map(institution);

/** What every state has: "وزارة الخارجية" with a demonym or a country is "Ministry of Foreign Affairs of <Country>". */
export const MINISTRIES: readonly MinistryPattern[] = table(`
ministry-of-foreign-affairs | Ministry of Foreign Affairs; Foreign Ministry; MFA; foreign ministry; Ministry of External Affairs; Foreign Office; Ministry for Foreign Affairs; FM office | وزارة الخارجية; الخارجية; وزارة الشؤون الخارجية; {وزارة خارجية}; {وزارة الخارجية والمغتربين/وزارة الخارجية والتعاون الدولي/وزارة الخارجية والهجرة}; الدبلوماسية
ministry-of-defence | Ministry of Defence; Ministry of Defense; Defence Ministry; Defense Ministry; MoD; Ministry of National Defense | وزارة الدفاع; وزارة الدفاع الوطني; وزارة دفاع
ministry-of-finance | Ministry of Finance; Finance Ministry | وزارة المالية; وزارة المال
ministry-of-interior | Ministry of the Interior; Interior Ministry; Ministry of Interior; Ministry of Internal Affairs; Home Office | وزارة الداخلية; الداخلية
ministry-of-commerce | Ministry of Commerce; Commerce Ministry; Ministry of Trade; MOFCOM | وزارة التجارة; وزارة التجارة والصناعة; وزارة الصناعة والتجارة
ministry-of-economy | Ministry of Economy; Economy Ministry; Ministry of Economic Development | وزارة الاقتصاد; وزارة التنمية الاقتصادية; وزارة الاقتصاد والتخطيط
ministry-of-energy | Ministry of Energy; Energy Ministry | وزارة الطاقة; وزارة النفط; وزارة البترول
ministry-of-information | Ministry of Information; Information Ministry | وزارة الإعلام; وزارة الاعلام
ministry | ministry | وزارة; الوزارة
presidency | Presidency; Office of the President; Presidential Office; President's Office; presidential office; presidency | الرئاسة; رئاسة الجمهورية; مكتب الرئيس; المكتب الرئاسي; ديوان الرئاسة; القصر الرئاسي; مكتب رئيس الجمهورية; قصر الرئاسة; مكتب رئاسة الجمهورية
prime-ministers-office | Office of the Prime Minister; Prime Minister's Office; PMO; prime minister's office; Cabinet Office | رئاسة الوزراء; مكتب رئيس الوزراء; مكتب رئيس الحكومة; رئاسة مجلس الوزراء; رئاسة الحكومة; المكتب الإعلامي لرئيس الوزراء; مجلس الوزراء; المكتب الإعلامي لرئيس مجلس الوزراء
government | Government; government; Cabinet; cabinet | الحكومة; حكومة; الإدارة; إدارة; السلطات; سلطات
parliament | Parliament; parliament; National Assembly | البرلمان; برلمان; مجلس النواب; مجلس الأمة; مجلس الشعب; الجمعية الوطنية; مجلس الشورى
royal-court | Royal Court; Royal Palace; Diwan; Amiri Diwan | الديوان الملكي; الديوان الأميري; القصر الملكي; الديوان
army | Army; Armed Forces; army; military | الجيش; القوات المسلحة; جيش; هيئة الأركان
embassy | Embassy; embassy; Consulate | السفارة; سفارة; القنصلية; قنصلية
central-bank | Central Bank; central bank | البنك المركزي; المصرف المركزي
security-council | Security Council; National Security Council; Supreme National Security Council; NSC | مجلس الأمن القومي; مجلس الأمن الوطني; المجلس الأعلى للأمن القومي
`).map(([id = "", english = "", arabic = ""]) => {
  const [en = "", ...aliasesEn] = cell(english);
  return { slug: id, en, aliasesEn, ar: cell(arabic) };
});
