import { type Term, term } from "./piece";

const terms = (table: string): Term[] =>
  table
    .trim()
    .split("\n")
    .map((line) => {
      const [en = "", ar = ""] = line.split("|");
      return term(en, ar);
    });

/** What one does with a noun; in Arabic a verbal noun. The usual first. */
export const ACTIONS = terms(`
strengthen|تعزيز
widen|توسيع
deepen|تعميق
support|دعم
develop|تطوير
protect|حماية
continue|مواصلة
advance|دفع
restore|استعادة
improve|تحسين
organise|تنظيم
accelerate|تسريع
preserve|صون
encourage|تشجيع
renew|تجديد
link|ربط
fund|تمويل
simplify|تبسيط
review|مراجعة
safeguard|ضمان
host|استضافة
map|رسم
audit|تدقيق
revive|إحياء
`);

/** How it is to be done. */
export const STANCES = terms(`
is ready to|على استعداد من أجل
intends to|تعتزم العمل على
wants to|ترغب في العمل على
attaches importance to steps that|تولي أهمية لخطوات من شأنها
will go on working to|ستواصل العمل على
has drawn up a plan to|وضعت خطة من أجل
expects both ministries to|تتوقع من الوزارتين العمل على
considers it timely to|ترى أن الوقت مناسب من أجل
`);

/** What it is for. */
export const TAILS = terms(`
to serve both peoples|بما يخدم الشعبين
in the interest of the whole region|لمصلحة المنطقة كلها
on the basis of mutual respect|على أساس الاحترام المتبادل
in line with international law|وفقا للقانون الدولي
without conditions from outside|بلا شروط من الخارج
under the agreements already signed|بموجب الاتفاقات الموقعة
with the help of a joint commission|بمساعدة لجنة مشتركة
before the next round of talks|قبل جولة المحادثات المقبلة
so that results are seen soon|كي تظهر النتائج قريبا
in spite of a difficult year|على الرغم من عام صعب
as the two capitals agreed earlier|كما اتفقت العاصمتان من قبل
and to report on it every spring|مع تقديم تقرير عنه كل ربيع
with equal shares of the cost|مع تقاسم التكلفة بالتساوي
at the level of experts first|على مستوى الخبراء أولا
in a manner open to third countries|بطريقة مفتوحة أمام بلدان ثالثة
with due care for small towns|مع عناية واجبة بالبلدات الصغيرة
and to publish the figures|مع نشر الأرقام
for as long as the season allows|ما دام الموسم يسمح بذلك
by way of a written exchange|عن طريق تبادل مكتوب
with observers from both parliaments|بحضور مراقبين من البرلمانين
`);

/** Kinds of undertakings that have a proper name. */
export const UNDERTAKINGS = terms(`
notably the project of|ولا سيما مشروع
including the port of|بما في ذلك ميناء
along the corridor of|على امتداد ممر
under the charter of|بموجب ميثاق
after the talks of|بعد محادثات
at the institute of|في معهد
around the lake of|حول بحيرة
with the fund of|مع صندوق
`);
