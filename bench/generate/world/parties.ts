import type { ReferenceLists } from "@/lib/domain/record";

type Party = ReferenceLists["parties"][number];

/** A party with the city where it receives others. */
export type BenchParty = Party & { capital: { id: string; en: string; ar: string } };

// Code, names, capital. The order is how often they meet: the first ones most.
const STATES = `
CN|China|الصين|Beijing|بكين
RU|Russia|روسيا|Moscow|موسكو
US|United States|الولايات المتحدة|Washington|واشنطن
SA|Saudi Arabia|السعودية|Riyadh|الرياض
FR|France|فرنسا|Paris|باريس
DE|Germany|ألمانيا|Berlin|برلين
IN|India|الهند|New Delhi|نيودلهي
EG|Egypt|مصر|Cairo|القاهرة
TR|Türkiye|تركيا|Ankara|أنقرة
GB|United Kingdom|المملكة المتحدة|London|لندن
IR|Iran|إيران|Tehran|طهران
AE|United Arab Emirates|الإمارات|Abu Dhabi|أبوظبي
JP|Japan|اليابان|Tokyo|طوكيو
KZ|Kazakhstan|كازاخستان|Astana|أستانا
PK|Pakistan|باكستان|Islamabad|إسلام آباد
BR|Brazil|البرازيل|Brasilia|برازيليا
QA|Qatar|قطر|Doha|الدوحة
ZA|South Africa|جنوب أفريقيا|Pretoria|بريتوريا
KR|South Korea|كوريا الجنوبية|Seoul|سيول
IQ|Iraq|العراق|Baghdad|بغداد
JO|Jordan|الأردن|Amman|عمّان
IT|Italy|إيطاليا|Rome|روما
UZ|Uzbekistan|أوزبكستان|Tashkent|طشقند
DZ|Algeria|الجزائر|Algiers|الجزائر العاصمة
ID|Indonesia|إندونيسيا|Jakarta|جاكرتا
KW|Kuwait|الكويت|Kuwait City|مدينة الكويت
MY|Malaysia|ماليزيا|Kuala Lumpur|كوالالمبور
VN|Vietnam|فيتنام|Hanoi|هانوي
MA|Morocco|المغرب|Rabat|الرباط
BY|Belarus|بيلاروسيا|Minsk|مينسك
OM|Oman|عُمان|Muscat|مسقط
ES|Spain|إسبانيا|Madrid|مدريد
MX|Mexico|المكسيك|Mexico City|مكسيكو
CA|Canada|كندا|Ottawa|أوتاوا
AU|Australia|أستراليا|Canberra|كانبيرا
NG|Nigeria|نيجيريا|Abuja|أبوجا
ET|Ethiopia|إثيوبيا|Addis Ababa|أديس أبابا
KE|Kenya|كينيا|Nairobi|نيروبي
TN|Tunisia|تونس|Tunis|تونس العاصمة
LB|Lebanon|لبنان|Beirut|بيروت
SY|Syria|سورية|Damascus|دمشق
SD|Sudan|السودان|Khartoum|الخرطوم
LY|Libya|ليبيا|Tripoli|طرابلس
BH|Bahrain|البحرين|Manama|المنامة
KG|Kyrgyzstan|قيرغيزستان|Bishkek|بيشكيك
TJ|Tajikistan|طاجيكستان|Dushanbe|دوشنبه
TM|Turkmenistan|تركمانستان|Ashgabat|عشق آباد
MN|Mongolia|منغوليا|Ulaanbaatar|أولان باتور
RS|Serbia|صربيا|Belgrade|بلغراد
HU|Hungary|المجر|Budapest|بودابست
GR|Greece|اليونان|Athens|أثينا
TH|Thailand|تايلاند|Bangkok|بانكوك
SG|Singapore|سنغافورة|Singapore City|مدينة سنغافورة
AR|Argentina|الأرجنتين|Buenos Aires|بوينس آيرس
`;

const ORGANISATIONS = `
un|United Nations|الأمم المتحدة|New York|نيويورك|US
european-union|European Union|الاتحاد الأوروبي|Brussels|بروكسل|BE
arab-league|Arab League|جامعة الدول العربية|Cairo|القاهرة|EG
african-union|African Union|الاتحاد الأفريقي|Addis Ababa|أديس أبابا|ET
asean|ASEAN|رابطة آسيان|Jakarta|جاكرتا|ID
gulf-cooperation-council|Gulf Cooperation Council|مجلس التعاون الخليجي|Riyadh|الرياض|SA
`;

const rows = (table: string): string[][] =>
  table
    .trim()
    .split("\n")
    .map((line) => line.split("|"));

/** The 60 parties of the bench, those that meet most first. */
export const BENCH_PARTIES: readonly BenchParty[] = [
  ...rows(STATES).map((cells) => party("state", cells)),
  ...rows(ORGANISATIONS).map((cells) => party("organisation", cells)),
].map((one, position) => ({ ...one, colour: position, position }));

/** The state in which a party's capital stands. */
export const CAPITAL_COUNTRY: ReadonlyMap<string, string> = new Map([
  ...rows(STATES).map(([code = ""]) => [code, code] as const),
  ...rows(ORGANISATIONS).map(([code = "", , , , , country = ""]) => [code, country] as const),
]);

function party(kind: Party["kind"], [code = "", en = "", ar = "", city = "", cityAr = ""]: string[]): BenchParty {
  const capital = { id: city.toLowerCase().replaceAll(" ", "-"), en: city, ar: cityAr };
  return { code, kind, name: { en, ar }, colour: 0, position: 0, capital };
}
