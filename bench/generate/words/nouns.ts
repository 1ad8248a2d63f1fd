import { type Noun, noun } from "./piece";

// The order is how often they are used: the first ones most.
const TABLE = `
cooperation|التعاون
dialogue|الحوار
partnership|الشراكة
coordination|التنسيق
stability|الاستقرار
investment|الاستثمار
trust|الثقة
exchange|التبادل
security|الأمن
consultations|المشاورات
growth|النمو
peace|السلام
contacts|الاتصالات
projects|المشروعات
agreements|الاتفاقات
friendship|الصداقة
integration|التكامل
negotiations|المفاوضات
understanding|التفاهم
commerce|التجارة
training|التدريب
solidarity|التضامن
planning|التخطيط
mediation|الوساطة
transport|النقل
research|البحوث
education|التعليم
tourism|السياحة
reforms|الإصلاحات
protection|الحماية
openness|الانفتاح
balance|التوازن
financing|التمويل
assistance|المساعدة
innovation|الابتكار
visits|الزيارات
responsibility|المسؤولية
monitoring|المراقبة
modernisation|التحديث
neutrality|الحياد
legislation|التشريعات
prevention|الوقاية
resilience|الصمود
services|الخدمات
verification|التحقق
arbitration|التحكيم
reconstruction|الإعمار
navigation|الملاحة
irrigation|الري
standards|المعايير
licensing|التراخيص
quarantine|الحجر
archives|المحفوظات
museums|المتاحف
satellites|الأقمار
fisheries|المصائد
forests|الغابات
rivers|الأنهار
vaccines|اللقاحات
railways|السكك
harbours|الموانئ
bridges|الجسور
warehouses|المستودعات
scholarships|المنح
translation|الترجمة
observatories|المراصد
lighthouses|المنارات
orchards|البساتين
turbines|التوربينات
ceramics|الخزف
`;

/** What meetings speak of, the usual first. */
export const NOUNS: readonly Noun[] = TABLE.trim()
  .split("\n")
  .map((line) => {
    const [en = "", ar = ""] = line.split("|");
    return noun(en, ar);
  });
