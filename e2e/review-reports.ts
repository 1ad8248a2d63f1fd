// Reports of our own wording about a meeting that never was, for the browser tests of import and review.

/** A report in Arabic: three who-said-what and one that both agreed on. */
export const FIRST = `وزيرة خارجية كينيا تبحث مع نظيرها النرويجي التعاون في الطاقة

نيروبي – 5 مارس 2024: التقت وزيرة الخارجية الكينية غريس وانجيرو، اليوم، وزير الخارجية النرويجي لارس بيرغ في العاصمة نيروبي.

وأكدت وانجيرو أن بلادها تولي الطاقة الحرارية الأرضية أهمية كبيرة، مضيفة أن الشراكة مع أوسلو تفتح أبوابا جديدة للاستثمار في الشبكات الريفية.

من جانبه، قال بيرغ إن النرويج ستواصل تمويل مشاريع المناخ في شرق أفريقيا.

واتفق الوزيران على عقد جولة جديدة من المشاورات في أوسلو.
`;

/** The same meeting as another agency tells it: one statement again, one that only it has. */
export const SECOND = `لقاء كيني نرويجي في نيروبي

نيروبي – 5 مارس 2024: عقدت وزيرة الخارجية الكينية غريس وانجيرو اليوم لقاء مع وزير الخارجية النرويجي لارس بيرغ في العاصمة نيروبي.

وأكدت وانجيرو أن كينيا تولي الطاقة الحرارية الأرضية أهمية كبيرة.

ودعا بيرغ إلى حماية الملاحة في المحيط الهندي من القرصنة.
`;

/** Paragraphs for a Word file and a line for a PDF, each of another meeting. */
export const WORD = [
  "Ministers of Chile and Ghana meet in Accra",
  "ACCRA, 12 June 2023 - Chilean Foreign Minister Pablo Rojas met Ghanaian Foreign Minister Ama Mensah in Accra on Monday.",
  "Rojas said that Chile wanted to buy more cocoa from Ghana. Mensah stressed that ports needed new investment.",
];
export const PDF = [
  "Peruvian Foreign Minister Elena Vargas met Finnish",
  "Foreign Minister Mikko Laine in Lima on 3 May 2022.",
  "Vargas said that Peru would protect its forests.",
];

/** A visit that is still to come. */
export const ANNOUNCED = `وزير الخارجية الكيني إلى أوسلو

نيروبي – 4 فبراير 2024: يتوجه وزير الخارجية الكيني غدا الاثنين إلى أوسلو لإجراء محادثات مع نظيره النرويجي لارس بيرغ حول الموانئ.
`;

/** Other people of the same countries, a year after FIRST: nothing proposes that it is the same meeting. */
export const APART = `Dahl and Maina discuss rural grids

OSLO, 2 May 2025 - Norwegian Energy Minister Ingrid Dahl met Kenyan Energy Minister Peter Maina in Oslo on Friday.

Dahl said that Norway would pay for rural grids. Maina stressed that villages needed cheaper current.
`;
