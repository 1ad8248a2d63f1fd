import { type Term, term } from "./piece";

// What is said when a topic comes up: slug, then English and Arabic words. A topic that is not here has its name.
const TABLE = `
bilateral-ties|bilateral ties|العلاقات الثنائية|the neighbourly relationship|علاقات الجوار
strategic-coordination|strategic coordination|التنسيق الاستراتيجي|the comprehensive partnership|الشراكة الشاملة
high-level-exchanges|visits at the highest level|الزيارات رفيعة المستوى|regular summits|القمم الدورية
people-to-people|culture and youth exchanges|الثقافة وتبادل الشباب|language schools|مدارس اللغات
justice-consular|consular services|الخدمات القنصلية|the transfer of convicts|نقل المحكوم عليهم
practical-cooperation|practical cooperation|التعاون العملي|joint undertakings|الأعمال المشتركة
trade-investment|trade and investment|التجارة والاستثمار|customs and supply chains|الجمارك وسلاسل التوريد
energy|energy and gas|الطاقة والغاز|nuclear power stations|المحطات النووية
infrastructure-connectivity|roads and ports|الطرق والموانئ|cross-border railways|السكك الحديدية العابرة للحدود
belt-and-road|the Belt and Road|الحزام والطريق|corridors of the Silk Road|ممرات طريق الحرير
eaeu-alignment|the Eurasian Economic Union|الاتحاد الاقتصادي الأوراسي|common tariffs|التعريفات المشتركة
finance-currency|settlement in national currencies|التسوية بالعملات الوطنية|central banks|البنوك المركزية
industry-technology|industry and technology|الصناعة والتكنولوجيا|artificial intelligence|الذكاء الاصطناعي
food-security|food security|الأمن الغذائي|wheat deliveries|شحنات القمح
development|sustainable development|التنمية المستدامة|poverty in rural districts|الفقر في المناطق الريفية
regional-security|regional security|الأمن الإقليمي|calm along the borders|الهدوء على الحدود
global-security|strategic stability|الاستقرار الاستراتيجي|arms control|الحد من التسلح
defence-military|defence contacts|الاتصالات الدفاعية|joint exercises|التدريبات المشتركة
counterterrorism|the fight against terrorism|مكافحة الإرهاب|extremist groups|الجماعات المتطرفة
transnational-crime|organised crime|الجريمة المنظمة|drug smuggling|تهريب المخدرات
maritime-disputes|maritime disputes|النزاعات البحرية|freedom of navigation|حرية الملاحة
sanctions|unilateral sanctions|العقوبات الأحادية|frozen assets|الأصول المجمدة
multilateralism|true multilateralism|التعددية الحقة|global governance|الحوكمة العالمية
un|the United Nations|الأمم المتحدة|the Security Council|مجلس الأمن
sovereignty-noninterference|respect for sovereignty|احترام السيادة|non-interference|عدم التدخل
ww2-memory|the memory of the war|ذاكرة الحرب|the anniversary of victory|ذكرى النصر
sco|the Shanghai Cooperation Organisation|منظمة شانغهاي للتعاون|the spirit of Shanghai|روح شانغهاي
brics|the BRICS group|مجموعة بريكس|the BRICS bank|بنك بريكس
other-forums|regional forums|المحافل الإقليمية|the group of twenty|مجموعة العشرين
arab-gulf-cooperation|the Gulf and the Arab League|الخليج والجامعة العربية|joint Arab action|العمل العربي المشترك
international-situation|the international situation|الوضع الدولي|recent developments|التطورات الأخيرة
afghanistan|the situation in Afghanistan|الوضع في أفغانستان|help for Kabul|مساعدة كابول
korea|the Korean Peninsula|شبه الجزيرة الكورية|the talks on Pyongyang|المحادثات بشأن بيونغ يانغ
palestine-israel|the Palestinian question|القضية الفلسطينية|a ceasefire in Gaza|وقف إطلاق النار في غزة
middle-east|the Middle East|الشرق الأوسط|the crisis in the Levant|الأزمة في المشرق
iran|the nuclear file of Iran|الملف النووي الإيراني|talks with Tehran|المحادثات مع طهران
syria|the settlement in Syria|التسوية في سورية|the return of refugees|عودة اللاجئين
ukraine|the crisis in Ukraine|الأزمة في أوكرانيا|the grain of the Black Sea|حبوب البحر الأسود
taiwan|the question of Taiwan|مسألة تايوان|the strait|المضيق
china-internal-affairs|Hong Kong and Xinjiang|هونغ كونغ وشينجيانغ|affairs of Tibet|شؤون التبت
other-regional-issue|the conflict in the Sahel|الصراع في الساحل|elections in the Caucasus|الانتخابات في القوقاز
public-health|public health|الصحة العامة|the response to epidemics|مواجهة الأوبئة
climate-environment|climate and the environment|المناخ والبيئة|desertification|التصحر
humanitarian|humanitarian aid|المساعدات الإنسانية|prisoners of war|أسرى الحرب
protocol-courtesies|the warm welcome|حفاوة الاستقبال|the wishes of the season|تهاني الموسم
`;

/** The words for each topic, the usual first. */
export const TOPIC_WORDS: ReadonlyMap<string, readonly Term[]> = new Map(
  TABLE.trim()
    .split("\n")
    .map((line) => {
      const [slug = "", first = "", firstAr = "", second = "", secondAr = ""] = line.split("|");
      return [slug, [term(first, firstAr), term(second, secondAr)]] as const;
    }),
);
