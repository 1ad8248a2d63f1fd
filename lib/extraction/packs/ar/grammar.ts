// Words by which is read whose verb one is, and whether a verb opens a statement of its own. Stems stand for every word that begins with them.

const list = (text: string): string[] => text.trim().split(/\s+/);

/** Prepositions: the noun right behind one is no subject. */
export const PREPOSITIONS = list("إلى على عن من في مع حول بشأن لدى عند ضد بين");

/** Prepositions of time: they open a phrase that may be long. */
export const TIME_PREPOSITIONS = list("خلال أثناء عقب بعد قبل");

/** Words that open a sentence and belong to what its verb tells; with ب every longer word does. */
export const SENTENCE_OPENERS = list("في من عن على مع خلال عقب بعد قبل حول بشأن إلى لدى عند منذ رغم أمام وسط ضمن");

/** Behind لل: stems of those who are told something ("للصحفيين"), and so are no speakers. */
export const PRESS_STEMS = list("صح إعلام قنا تلفز وكال");

/** Stems of names that begin with a letter which is a particle as well. */
export const OWN_PARTICLE_STEMS = list("لافروف بوت باراك بشار بايدن بلينك لي كي كو");

/** Words whose first و is their own, and no "and". */
export const OWN_WAW = list("وزير وزيرة وزيرا وزيري وزيرتا وكيل وكيلة ولي والي وفد وسيط");

/** "Has", "was": between a subject and its verb. */
export const AUXILIARIES = list("قد كان كانت");

/** "Was", joined or not: a happening only with another verb. */
export const WAS = list("كان كانت وكان وكانت");

/** Stems of states and bodies of the masculine; the others are feminine. */
export const MASCULINE_STEMS = list(`
الجانب الطرف لبنان العراق المغرب السودان الأردن اليمن الصومال البيت الكرملين مجلس الاتحاد البنتاغون حلف قصر مكتب بيان البيان الحزب حزب البنك صندوق الناتو
`);

/** Offices that a woman has; with the article or without. */
export const WOMEN_OFFICES = list(
  "وزيرة رئيسة سفيرة متحدثة مستشارة مفوضة ناطقة ممثلة مبعوثة ملكة أميرة منسقة نائبة مساعدة مديرة سيدة",
);

/** Past forms that are also nouns: without a subject they open nothing in the middle of a sentence. */
export const NOUN_LIKE_VERBS = list(`
بحث رد ذكر وعد عرض طلب نقل حمل رفض شرح طرح وصف كشف تعهد تبادل تناول توقع تحدث تمسك تطرق تشاور شكر لفت نفى رأى أمل أسف قبل ختم حذر حث نصح درس سرد شجب تدارس تداول تباحث توافق
كتب بين سلم ضمن فضل بارك سأل حض زعم ظن مدح عقب علق قرر ثمن
`);

/** Verbs that two do together: who is named behind "with" did it too. */
export const MUTUAL_VERBS = list("بحث ناقش تباحث تشاور تبادل اتفق توافق تدارس تناقش تداول تحاور أجرى استعرض تحدث");

/** Verbs of answering: their noun only opens what is answered ("في رده على سؤال"). */
export const ANSWERS = list("رد سأل أجاب");

/** Words before a verb that goes on with what was said. */
export const CONTINUING = list("فقد وفقد كما ثم كذلك وكذلك وقد قد وكما فيما وكان كان وكانت كانت");

/** The last words of the phrases with which the other side takes the floor ("من جانبه"). */
export const TURNS = list("جانبه جانبها جهته جهتها ناحيته ناحيتها بدوره بدورها المقابل");

/** "But": the subject stands between it and its verb. */
export const BUT = list("لكن ولكن");

/** "And that he": a second thing that was told. */
export const AND_THAT_HE = list("وأنه وأنها وأنهما");

/** Stems of words for talks; with the article or without. */
export const TALK_STEMS = list("اتصال لقاء اجتماع محادثات مباحثات مكالمة حديث");

/** Pronouns before a relative clause that tells what somebody did. */
export const WHO_OR_WHAT = list("الذي التي ما");

/** "He", "she": before "who" and a verb with its object they point at somebody. */
export const HE_OR_SHE = list("هو وهو هي وهي");

/** What stands for all that was said: "وهو ما رفضه", "الأمر الذي نفته". */
export const ALL_THAT = list("هو وهو الأمر الشيء وهذا هذا");

/** Words of a sentence that make its statement one of all sides together. */
export const JOINT_STATEMENT = list("مشترك ختام الرئيسين الجانبين الطرفين القمة");

/** Before the one whose words an agency passes on: "نقلت عن", "نسبت إلى". */
export const PASSED_ON_FROM = list("عن إلى");
