import { describe, expect, it } from "vitest";
import { fold } from "../text/fold";
import { segment } from "../text/sentences";
import { rememberTopics, type TopicContext, topicsOf } from "./topics-of";

function read(clause: string, context: Partial<TopicContext> = {}): string[] {
  const text = segment(fold(clause));
  const language = /[\u0621-\u064a]/.test(clause) ? "ar" : "en";
  const found = topicsOf(text, 0, text.tokens.length, { language, sides: ["SA", "JP"], ...context });
  return found.map(({ slug }) => slug).sort();
}

const check = (rows: readonly (readonly [clause: string, topics: string])[]) =>
  it.each(rows)("%s", (clause, topics) => {
    expect(read(clause)).toEqual(topics === "" ? [] : topics.split(" ").sort());
  });

describe("cooperation and relations", () => {
  check([
    ["وبحثا تعزيز التعاون بين البلدين", "practical-cooperation"],
    ["وبحثا تعزيز التعاون في مجالات الطاقة والنقل والصحة", "energy infrastructure-connectivity public-health"],
    ["تعزيز التعاون في مجالات الزراعة وغيرها من المجالات", "food-security practical-cooperation"],
    ["وبحثا توسيع التعاون الاقتصادي والاستثماري", "trade-investment"],
    ["تعزيز التعاون العسكري بين الجيشين", "defence-military"],
    ["تطوير العلاقات الثنائية والتعاون في شتى المجالات", "bilateral-ties practical-cooperation"],
    ["رفع العلاقات إلى شراكة استراتيجية", "bilateral-ties strategic-coordination"],
    ["ترسيخ الشراكة الاستراتيجية بين البلدين", "strategic-coordination"],
    ["وأشار إلى أهمية العلاقات الاقتصادية", "bilateral-ties trade-investment"],
    ["They agreed to widen cooperation", "practical-cooperation"],
    [
      "They agreed to widen cooperation in trade, health and education",
      "people-to-people public-health trade-investment",
    ],
    ["They agreed to widen cooperation in trade and many other areas", "practical-cooperation trade-investment"],
    ["They welcomed growing economic cooperation", "trade-investment"],
    ["He called the strategic partnership a success", "strategic-coordination"],
    ["He praised ties and cooperation between the two countries", "bilateral-ties practical-cooperation"],
  ]);
});

describe("coordination and bodies", () => {
  check([
    ["مواصلة التنسيق بين البلدين في المحافل الدولية", "strategic-coordination"],
    ["تعزيز التنسيق في الشؤون الدولية والإقليمية", "strategic-coordination"],
    ["تعزيز التنسيق بين الدول الأعضاء في منظمة شنغهاي للتعاون", "sco"],
    ["تعزيز التنسيق بين البلدين داخل الأمم المتحدة", "strategic-coordination un"],
    ["وجدد الدعم المتبادل فيما يخص المصالح الجوهرية", "sovereignty-noninterference strategic-coordination"],
    ["They will coordinate positions in the United Nations", "strategic-coordination un"],
    ["They called for solidarity among members of BRICS", "brics"],
    ["دعم انضمام البلاد إلى منظمة التعاون الإسلامي", "other-forums"],
    ["إصلاح مجلس الأمن", "un"],
    ["Support for the Gulf Cooperation Council", "arab-gulf-cooperation"],
    ["على هامش قمة مجموعة العشرين أكد عمق العلاقات", "bilateral-ties"],
    ["On the margins of an APEC meeting he praised trade", "trade-investment"],
  ]);
});

describe("whose measures, allies and capitals are named", () => {
  check([
    ["He regretted the sanctions that the European Union imposed", "sanctions"],
    ["She thanked a NATO ally for its help with mediation", "protocol-courtesies"],
    ["He praised the European Union", "other-forums"],
    ["He promised cooperation with the World Health Organization", "public-health un"],
    ["He recalled the first session of the Constitutional Committee", "syria"],
    ["ودعا المجتمع الدولي إلى وقف الحرب", ""],
    ["وبحثا آفاق التعاون في مجال الطاقة", "energy"],
    ["وبحثا آفاق التعاون بين البلدين", "practical-cooperation"],
  ]);

  it("knows a side by its capital", () => {
    expect(read("the crisis in Khartoum", { sides: ["EG", "SD"] })).toEqual([]);
    expect(read("the crisis in Khartoum", { sides: ["EG", "KE"] })).toEqual(["other-regional-issue"]);
  });

  it("takes a side's own war for the ceasefire where no place was named", () => {
    expect(read("He hoped for a ceasefire", { sides: ["UA", "TR"] })).toEqual(["ukraine"]);
    expect(read("He hoped for a ceasefire", { sides: ["PT", "TR"] })).toEqual([]);
    expect(read("He hoped for a ceasefire", { sides: ["UA", "TR"], previous: ["syria"] })).toEqual(["syria"]);
  });
});

describe("meetings", () => {
  check([
    ["وأطلعه على نتائج زيارته الأخيرة إلى روما", "high-level-exchanges"],
    ["وقال خلال اللقاء إن التجارة تنمو", "trade-investment"],
    ["واتفقا على البقاء على اتصال", "high-level-exchanges"],
    ["وأشاد بنتائج الاجتماع الثلاثي السابق", "high-level-exchanges"],
    ["وتطلع إلى قمة بريكس المقبلة", "brics"],
    ["ووجه إليه دعوة لزيارة بلاده", "high-level-exchanges"],
    ["He recalled their previous meeting in spring", "high-level-exchanges"],
    ["During the meeting he praised trade", "trade-investment"],
    ["They agreed to stay in close contact", "high-level-exchanges"],
    ["The ministers praised the next G20 summit", "other-forums"],
  ]);
});

describe("security, regions and places", () => {
  check([
    ["تعزيز أمن واستقرار المنطقة", "regional-security"],
    ["الحفاظ على السلام والاستقرار في العالم", "global-security"],
    ["صون الأمن الإقليمي والدولي", "global-security regional-security"],
    ["تحقيق السلام في أفغانستان", "afghanistan"],
    ["Peace and stability in the region depend on dialogue", "regional-security"],
    ["بحث الأزمة اليمنية والأوضاع في ليبيا", "middle-east"],
    ["مستجدات الوضع في السودان", "other-regional-issue"],
    ["ملف سد النهضة", "other-regional-issue"],
    ["حل الأزمة الخليجية", "arab-gulf-cooperation"],
    ["قضية الصحراء المغربية", "other-regional-issue"],
    ["الوضع في كشمير وأزمة الروهينغا", "other-regional-issue"],
    ["The conflict over Nagorno-Karabakh", "other-regional-issue"],
    ["They discussed Venezuela and the situation in Kosovo", "other-regional-issue"],
    ["They discussed developments in Yemen and the Sahel", "middle-east other-regional-issue"],
    ["ولقي وفدا من كوبا في العاصمة", ""],
    ["نظيره السوري والسفير الإيراني", ""],
    ["He condemned the strikes by Israel on Iranian soil", "defence-military iran"],
    ["He condemned the Israeli occupation", "palestine-israel"],
    ["وقال إن الحرب في أوكرانيا يجب أن تنتهي", "ukraine"],
    ["وندد بقصف الجيش مدنا في أوكرانيا", "defence-military ukraine"],
    ["وقال وزير الدفاع إن الطقس جميل", ""],
    ["تبادلا الرأي حول القضايا الإقليمية والدولية", "international-situation"],
    ["In the complex international situation, regional crises multiply", "international-situation regional-security"],
  ]);

  it("leaves a side's own name out of other issues", () => {
    expect(read("The situation in Sudan", { sides: ["SD", "EG"] })).toEqual([]);
    expect(read("الوضع في السودان", { sides: ["SD", "EG"] })).toEqual([]);
    expect(read("الوضع في السودان", { sides: ["EG", "TR"] })).toEqual(["other-regional-issue"]);
  });

  it("keeps a side's own name for its war or programme", () => {
    expect(read("تعزيز العلاقات مع إيران", { sides: ["IR", "SA"] })).toEqual(["bilateral-ties"]);
    expect(read("بحثا برنامج إيران النووي", { sides: ["IR", "SA"] })).toEqual(["iran"]);
    expect(read("Relations with Ukraine are good", { sides: ["UA", "PL"] })).toEqual(["bilateral-ties"]);
    expect(read("The war in Ukraine must end", { sides: ["UA", "PL"] })).toEqual(["ukraine"]);
  });
});

describe("words that look alike", () => {
  check([
    ["وهنأ الرئيس نظيره بفوزه", "protocol-courtesies"],
    ["وقال هنا إن الطقس جميل", ""],
    ["تبادل التجارب والتعليمات في الرياض", ""],
    ["بحماس كبير", ""],
    ["مشروع خط أنابيب للغاز", "energy infrastructure-connectivity"],
    ["استقرار سلاسل الإمداد العالمية", "trade-investment"],
    ["العمل مع الحكومة الأميركية على رفع العقوبات", "sanctions"],
    ["مبدأ صين واحدة ووحدة الأراضي", "sovereignty-noninterference taiwan"],
    ["Development of relations goes on", "bilateral-ties"],
    ["Sustainable development matters", "development"],
  ]);
});

describe("families of words", () => {
  check([
    ["وأشاد بمنح الطلاب مقاعد دراسية وبتنظيم المونديال", "people-to-people"],
    ["وبحثا حصة بلاده من مياه النهر وموسم الجفاف", "climate-environment"],
    ["ودعا إلى تنفيذ القرار 1559", "middle-east un"],
    ["وطلب تسريع إصدار سمات الدخول", "justice-consular"],
    ["وبحثا توريد المسيرات والذخائر", "defence-military"],
    ["ورحب بضيفه متمنيا له التوفيق", "protocol-courtesies"],
    ["ووعد بالوقوف إلى جانب حليفه الاستراتيجي", "strategic-coordination"],
    ["وطلب جدولة الديون وقرضا من صندوق النقد", "finance-currency"],
    ["وبحثا اتفاق الصيد وتوريد الشعير", "food-security"],
    ["وبحثا ترسيم الحدود البحرية", "maritime-disputes"],
    ["وندد بجماعات متشددة لها ملاذات آمنة", "counterterrorism"],
    ["They discussed green hydrogen and a second reactor", "energy"],
    ["They spoke of football and of scholarships", "people-to-people"],
    ["They want more direct flights and a ferry line", "infrastructure-connectivity"],
    ["He asked for debt relief and a grant", "finance-currency"],
    ["He asked for the extradition of two fugitives", "justice-consular"],
    ["They welcomed the exports of wheat and fertiliser", "food-security trade-investment"],
    ["He thanked Minister Ruiz for the warm reception", "protocol-courtesies"],
    ["They agreed to set up a hotline", "high-level-exchanges"],
    ["He praised the fight against terrorism and its financing", "counterterrorism"],
    ["The defence minister sat beside him", ""],
    ["He spoke in the margins of the second session of the SCO on trade", "trade-investment"],
    ["They discussed the dispute between Ethiopia and Somalia", "other-regional-issue"],
  ]);
});

describe("places and their names", () => {
  check([
    ["واستعرضا مستجدات الأوضاع في لبنان", "middle-east"],
    ["They reviewed recent developments in Libya", "middle-east"],
    ["واستعرضا المستجدات الإقليمية", "international-situation"],
    ["وطالبا باستئناف عملية السلام", "palestine-israel"],
    ["وطالبا باستئناف عملية السلام في اليمن", "middle-east"],
    ["وحث على ضبط النفس بمنطقة الخليج", "middle-east regional-security"],
    ["وانتقد مقاطعة الدوحة", "arab-gulf-cooperation"],
    ["وطالب باعتذار عن نساء المتعة", "ww2-memory"],
    ["واطلع على سير العمل في حقل بارس", "energy"],
    ["واتفقا على عقد القمة في سيول", "high-level-exchanges"],
    ["وضربت سيول جارفة ثلاث ولايات", "humanitarian"],
    ["وشكلا لجنة فنية", ""],
    ["وشددا على القضاء على الفقر", "development"],
    ["وأشادا ببناء جسور الثقة", ""],
    ["وحثا على معالجة آثار الأزمة", ""],
    ["وتسلما ملف آثار قديمة", "people-to-people"],
    ["ورحبا بنزاهة القضاء", "justice-consular"],
  ]);
});

describe("a meeting that is still to come", () => {
  it("is itself a topic", () => {
    expect(read("He said that the talks would be long", { pending: true })).toEqual(["high-level-exchanges"]);
    expect(read("وأبدى أسفه لهذا القرار", { pending: true })).toEqual(["high-level-exchanges"]);
    expect(read("He said that gas prices were fair", { pending: true })).toEqual(["energy"]);
    expect(read("He said that the talks would be long")).toEqual([]);
  });
});

describe("what went before", () => {
  it("lets words that point back stand for it", () => {
    expect(read("وقال إن الأزمة لن تطول", { previous: ["syria", "bilateral-ties"] })).toEqual(["syria"]);
    expect(read("He called for an end to the conflict", { previous: ["ukraine", "sanctions"] })).toEqual(["ukraine"]);
    expect(read("He welcomed this proposal", { previous: ["energy", "", "sco", "syria"] })).toEqual(["energy"]);
    expect(read("وأبدى تفاؤلا إزاء هذا الملف", { previous: ["food-security"] })).toEqual(["food-security"]);
    expect(read("وحث المنظمة على المضي قدما", { previous: ["sco"] })).toEqual(["sco"]);
  });

  it("does not where the clause names its own", () => {
    expect(read("The conflict in Sudan is getting worse", { previous: ["ukraine"] })).toEqual(["other-regional-issue"]);
    expect(read("خفض التصعيد في المنطقة", { previous: ["syria"] })).not.toContain("syria");
    expect(read("He called for an end to the conflict")).toEqual([]);
    expect(read("في هذا الصدد شكره", { previous: ["syria"] })).toEqual(["protocol-courtesies"]);
  });

  it("goes on with one matter where a clause names none", () => {
    expect(read("وأضاف أنه لن يطول", { previous: ["energy"] })).toEqual(["energy"]);
    expect(read("She said it would take time", { previous: ["energy", "", "syria"] })).toEqual(["energy"]);
    expect(read("وأعرب عن أمله في ذلك", { previous: ["bilateral-ties", "food-security"] })).toEqual(["food-security"]);
    expect(read("وتعهد بدراسته", { previous: ["un", "iran"] })).toEqual(["iran"]);
    expect(read("وتعهد بدراسته", { previous: ["bilateral-ties"] })).toEqual(["bilateral-ties"]);
    expect(read("وعبر عن تفاؤله", { previous: ["energy", "food-security", "development"] })).toEqual([]);
    expect(read("من جهته، أعرب عن تفاؤله", { previous: ["energy"] })).toEqual([]);
    expect(read("For her part, she voiced optimism", { previous: ["energy"] })).toEqual([]);
    expect(read("وقال إن أسعار القمح مرتفعة", { previous: ["energy"] })).toEqual(["food-security"]);
  });

  it("tells whose nuclear programme is meant", () => {
    expect(read("ودعا إلى حل المسألة النووية")).toEqual(["iran"]);
    expect(read("ودعا إلى حل المسألة النووية", { sides: ["KP", "US"] })).toEqual(["korea"]);
    expect(read("ودعا إلى حل المسألة النووية", { previous: ["korea"] })).toEqual(["korea"]);
    expect(read("ودعا إيران إلى حل المسألة النووية", { previous: ["korea"] })).toEqual(["iran"]);
  });

  it("keeps the last place and the last body", () => {
    expect(rememberTopics(["ukraine", "sco"], ["energy"])).toEqual(["energy", "", "ukraine", "sco"]);
    expect(rememberTopics(["ukraine"], ["iran"])).toEqual(["iran"]);
  });
});

it("says which words made a topic", () => {
  const text = segment(fold("أكد أهمية الأمن في المنطقة"));
  const [found] = topicsOf(text, 0, text.tokens.length, { language: "ar", sides: [] });
  expect(found).toMatchObject({ slug: "regional-security", rule: "topic-together" });
  const words = found?.tokens.map(([first, last]) => text.tokens.slice(first, last + 1).map((token) => token.text));
  expect(words).toEqual([["الامن"], ["المنطقة"]]);
});
