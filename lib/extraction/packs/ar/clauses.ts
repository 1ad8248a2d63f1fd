// Words that open, close and join the clauses of an Arabic report.

const list = (text: string): string[] => text.trim().split(/\s+/);

/** That: what follows is what somebody said. Folded, behind ب and ل too. */
export const COMPLEMENTISERS = list(
  "أن أنه أنها أنهما أنهم أنهن أننا إن إنه إنها إنهما إنهم إننا بأن بأنه بأنها بأنهما بأنهم لأن لأنه",
);

/** Who, which: what follows is told of a noun. */
export const RELATIVES = list("الذي التي الذين اللذين اللذان اللتين اللتان اللواتي اللاتي والذي والتي والذين");

/** Words between verb and subject that name nobody. */
export const ADVERBS = list(`
أيضا كذلك اليوم أمس مساء صباح الليلة السبت الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة مجددا مرارا لاحقا سابقا هنا بوضوح بشدة تماما رسميا علنا صراحة هاتفيا قد خلاله خلالها عليه عليها له لها لهم من_جديد من_جهته من_جانبه بدوره بدورها حينها آنذاك وقتها أول أخيرا
`);

/** Pronouns that show a relative clause without "which": "a speech in which he condemned". */
export const RESUMPTIVES = list("فيه فيها فيهما فيهم خلاله خلالها بها به عنه عنها منه منها عليه عليها خلالهما");

/** What narrates with a verb of reporting but reports nobody: background. */
export const IMPERSONAL = list("يذكر يشار يتوقع ينتظر يعتقد يفترض ذكر تجدر يجدر يرجح يعتبر تعتبر توقع يلاحظ يعد");

/** Outside voices whose comment is no statement: analysts, experts, observers, the press. */
export const COMMENTATORS = list(`
محللون محللين محلل المحلل المحللون خبراء خبير الخبير الخبيرة خبيرة محللة المحللة الخبراء مراقبون مراقب المراقبون باحث باحثة الباحث الباحثة باحثون أستاذ أستاذة الأستاذ الأستاذة معلقون معلق كاتب الكاتب ناشطون نشطاء ناشط شهود
`);

/** Unnamed officials: with a demonym they speak as "<Country> official". */
export const OFFICIALS = list(
  "مسؤولا مسؤولان دبلوماسيا مصدرا المصدر مسؤول مسئول مسؤولون مسئولون المسؤول المسئول مسؤولين دبلوماسي دبلوماسيون الدبلوماسي مصدر مصادر",
);

/** Verbs of the narrative that report no words: what happened. Past, he and she; folded forms are made from them. */
export const HAPPENINGS = list(`
التقى التقت التقيا استقبل استقبلت اجتمع اجتمعت اجتمعا عقد عقدت عقدا أجرى أجرت أجريا تلقى تلقت وصل وصلت غادر غادرت زار زارت عاد عادت شارك شاركت حضر حضرت ترأس ترأست وقع وقعت وقعا شهد شهدت
جاء جاءت جرى جرت تم تمت بدأ بدأت انطلقت افتتح اختتم قام قامت أقيم أقيمت صدر نشر نشرت بلغ بلغت كانت كان استضاف استضافت ودع رافق ضم ضمت تسلم سلم منح منحت قلد تواجه تواجد
`);

/** How a statement's tail begins that names only who passed it on; cut off where it is an agency's. */
export const ACCORDING_TO = [
  "وفق",
  "وفقا",
  "بحسب",
  "حسب",
  "حسبما",
  "طبقا",
  "نقلا عن",
  "على حد",
  "كما نقلت",
  "كما أفادت",
  "كما ذكرت",
  "كما جاء",
  "كما ورد",
  "وفق ما",
  "على ما",
];

/** How a tail begins that names only the occasion. */
export const OCCASION_TAILS = [
  "في إشارة إلى",
  "وذلك خلال",
  "وذلك على هامش",
  "وذلك في",
  "وذلك أثناء",
  "جاء ذلك",
  "وجاء ذلك",
  "وذلك عقب",
  "وذلك بعد",
  "وذلك قبيل",
  "دون الكشف",
  "دون إعطاء",
  "من دون إعطاء",
  "دون أن",
  "دون ذكر",
  "بدون إعطاء",
];

/** Verbs of the passive: "was", "took place"; what was discussed follows as a verbal noun. */
export const PASSIVES = list("جرى جرت تم تمت يتم شهد شهدت");

/** Verbal nouns after them, with what they do. */
export const PASSIVE_NOUNS: Readonly<Record<string, string>> = {
  بحث: "discussed",
  البحث: "discussed",
  عرض: "discussed",
  العرض: "discussed",
  تداول: "discussed",
  التداول: "discussed",
  نقاش: "discussed",
  المناقشة: "discussed",
  مناقشة: "discussed",
  استعراض: "discussed",
  تبادل: "discussed",
  تناول: "discussed",
  التطرق: "discussed",
  تطرق: "discussed",
  التباحث: "discussed",
  التشاور: "discussed",
  تدارس: "discussed",
  الحديث: "discussed",
  التركيز: "discussed",
  طرح: "discussed",
  التأكيد: "agreed",
  تأكيد: "agreed",
  الاتفاق: "agreed",
  الإعراب: "agreed",
  التعبير: "agreed",
  التشديد: "agreed",
  الإشارة: "agreed",
  التنويه: "agreed",
  الترحيب: "agreed",
  التوافق: "agreed",
  التفاهم: "agreed",
  الإعلان: "announced",
};

/** Marks at the end of a report, after which nothing belongs to it. */
export const END_MARKS = ["انتهى", "النهاية", "انتهي"];

/** Headings of other stories: they and what follows belong to no report. */
export const TEASERS = [
  "اقرأ أيضا",
  "اقرأ المزيد",
  "إقرأ أيضا",
  "اقرا ايضا",
  "اقرأوا أيضا",
  "طالع أيضا",
  "شاهد أيضا",
  "مواضيع ذات صلة",
  "أخبار ذات صلة",
  "قد يهمك",
  "موضوعات متعلقة",
  "للمزيد",
  "المزيد من",
  "تابعوا",
  "لمتابعة",
  "روابط ذات صلة",
];

/** The other one of two: "his guest", "his host", "his interlocutor". Behind و and ل too. */
export const OTHER_ONE = list(
  "ضيفه ضيفها مضيفه مضيفها محاوره محاورها محدثه محدثها ضيفته مضيفته محاورته الضيف الضيفة المضيف",
);

/** "It says in the statement": with "في" and a narrator's noun it tells what the narrator reports. */
export const STANDS_IN = list("جاء ورد وجاء وورد");

/** Titles of courtesy by the word that tells them, for the pronouns made of it ("سموه", "معاليه"). */
export const COURTESY_ROOTS = list("سمو معالي فخامة جلالة سعادة دولة سيادة عظمة");

/** "But he": the subject is the one who spoke before. */
export const BUT_HE = list("لكنه لكنها لكنهما ولكنه ولكنها ولكنهما");

/** Words that make a "but" of "that he" behind them: "إلا أنه". */
export const BUT_WORDS = list("إلا بيد غير");

/** Verbs of being and becoming: the participle behind them is their predicate, and no clause of its own. */
export const COPULA_WORDS = list("كان كانت يكون ليس أصبح أصبحت يبدو يعتبر يعد بات ظل ظلت زال وكان كون باعتباره");

/** "In, during, in the course of": before a verbal noun they open a sentence with what somebody did. */
export const OCCASION_PREPOSITIONS = list("وفي في معرض سياق وخلال خلال ولدى لدى وعند عند");

/** Verbs that tell the next meeting, visit or journey: behind a comma they end what was said before. */
export const MEETING_VERBS = list("التقى التقت التقيا استقبل استقبلت اجتمع اجتمعت زار زارت غادر غادرت وصل وصلت");
