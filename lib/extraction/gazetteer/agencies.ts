import { cell, slug, table } from "./spelling";
import type { Agency } from "./types";

const ROWS = `
xinhua | Xinhua; Xinhua News Agency; New China News Agency | {شينخوا/وكالة شينخوا/وكالة أنباء شينخوا/وكالة الصين الجديدة/وكالة أنباء الصين الجديدة/الصين الجديدة/أنباء الصين الجديدة/وكالة أنباء الصين الجديدة (شينخوا)/شينخوا الصينية/وكالة أنباء شينخوا الصينية/شنخوا/وكالة شينخوا الصينية} | CN
cctv | CCTV; China Central Television | {سي سي تي في/تلفزيون الصين المركزي/التلفزيون المركزي الصيني/التلفزيون الصيني المركزي/التلفزيون الصيني} | CN
cgtn | CGTN; CGTN Arabic | {سي جي تي إن/سي جي تي إن العربية/شبكة تلفزيون الصين الدولية} | CN
peoples-daily | People's Daily | {صحيفة الشعب اليومية/صحيفة الشعب/الشعب اليومية} | CN
global-times | Global Times | {غلوبال تايمز/جلوبال تايمز/غلوبال تايمز الصينية} | CN
china-daily | China Daily | {تشاينا ديلي/صحيفة تشاينا ديلي/تشاينا دايلي} | CN
china-radio-international | China Radio International; CRI | {إذاعة الصين الدولية/إذاعة الصين} | CN
china-news-service | China News Service; CNS | وكالة أنباء الصين; خدمة أخبار الصين | CN
tass | TASS; ITAR-TASS; Itar-Tass; TASS news agency | {تاس/وكالة تاس/إيتار تاس/ايتار تاس/إيتار-تاس/وكالة تاس الروسية/وكالة أنباء تاس/وكالة ايتار تاس} | RU
sputnik | Sputnik; Sputnik news agency | {سبوتنيك/وكالة سبوتنيك/سبوتنك/وكالة سبوتنيك الروسية} | RU
ria-novosti | RIA Novosti; RIA; Ria Novosti; Novosti | {نوفوستي/ريا نوفوستي/وكالة نوفوستي/وكالة ريا نوفوستي/وكالة نوفوستي الروسية/وكالة أنباء نوفوستي} | RU
interfax | Interfax; Interfax news agency | {إنترفاكس/انترفاكس/وكالة إنترفاكس/وكالة انترفاكس/إنتر فاكس/إنترفاكس الروسية} | RU
rt | RT; Russia Today; RT Arabic | {روسيا اليوم/آر تي/قناة روسيا اليوم} | RU
rossiya-24 | Rossiya 24; Rossiya-24; Rossiya 1; Rossiya-1 | {روسيا 24/قناة روسيا 24/روسيا-24/روسيا-1/روسيا 1/قناة روسيا-24} | RU
izvestia | Izvestia; Izvestiya | {إزفستيا/صحيفة إزفستيا/ازفستيا/إيزفيستيا} | RU
kommersant | Kommersant | {كوميرسانت/صحيفة كوميرسانت/كومرسانت} | RU
rossiyskaya-gazeta | Rossiyskaya Gazeta; Rossiiskaya Gazeta | {روسيسكايا غازيتا/روسيسكايا جازيتا/صحيفة روسيسكايا غازيتا} | RU
irna | IRNA; Islamic Republic News Agency | {إرنا/ارنا/وكالة إرنا/وكالة ارنا/وكالة الجمهورية الإسلامية للأنباء/وكالة أنباء الجمهورية الإسلامية/وكالة الأنباء الإيرانية/وكالة أنباء إيرنا/إيرنا/وكالة أنباء إرنا} | IR
tasnim | Tasnim; Tasnim News Agency | {تسنيم/وكالة تسنيم/وكالة أنباء تسنيم/وكالة تسنيم الدولية للأنباء/وكالة تسنيم الإيرانية} | IR
fars | Fars; Fars News Agency; Fars News | {فارس/وكالة فارس/وكالة أنباء فارس/وكالة فارس الإيرانية/وكالة فارس للأنباء} | IR
mehr | Mehr; Mehr News Agency; Mehr News | {مهر/وكالة مهر/وكالة أنباء مهر/وكالة مهر للأنباء/وكالة مهر الإيرانية} | IR
isna | ISNA; Iranian Students' News Agency | {إسنا/ايسنا/إيسنا/وكالة إسنا/وكالة أنباء الطلبة الإيرانية/وكالة إيسنا/وكالة أنباء الطلبة} | IR
press-tv | Press TV | {برس تي في/قناة برس تي في/بريس تي في} | IR
al-alam | Al-Alam; Al Alam | {قناة العالم/العالم الإيرانية} | IR
spa | SPA; Saudi Press Agency | {واس/وكالة الأنباء السعودية/وكالة الأنباء السعودية (واس)/وكالة الأنباء السعودية "واس"/وكالة واس} | SA
al-arabiya | Al Arabiya; Al-Arabiya; Al Arabiya TV | {العربية/قناة العربية/العربية نت/العربية.نت} | SA
al-hadath | Al Hadath; Al-Hadath | {الحدث/قناة الحدث} | SA
asharq-al-awsat | Asharq Al-Awsat; Asharq al-Awsat | {الشرق الأوسط اللندنية/صحيفة الشرق الأوسط} | SA
al-sharq | Asharq News; Asharq | {الشرق للأخبار/قناة الشرق للأخبار} | SA
okaz | Okaz | {عكاظ/صحيفة عكاظ} | SA
al-riyadh-daily | Al Riyadh (newspaper) | {صحيفة الرياض/جريدة الرياض} | SA
mbc | MBC | {إم بي سي/ام بي سي} | SA
kuna | KUNA; Kuwait News Agency | {كونا/وكالة كونا/وكالة الأنباء الكويتية/وكالة الأنباء الكويتية (كونا)/وكالة الأنباء الكويتية كونا/وكالة الانباء الكويتية} | KW
al-rai-kuwait | Al Rai; Al-Qabas | {الراي الكويتية/القبس/صحيفة القبس/صحيفة الراي} | KW
wam | WAM; Emirates News Agency | {وام/وكالة وام/وكالة أنباء الإمارات/وكالة أنباء الإمارات (وام)/وكالة أنباء الامارات} | AE
sky-news-arabia | Sky News Arabia | {سكاي نيوز عربية/قناة سكاي نيوز عربية/سكاي نيوز عربيه} | AE
al-khaleej | Al Khaleej | {صحيفة الخليج/الخليج الإماراتية/جريدة الخليج} | AE
al-ittihad | Al Ittihad | {صحيفة الاتحاد/الاتحاد الإماراتية} | AE
the-national | The National | {صحيفة ذا ناشيونال/ذا ناشونال} | AE
qna | QNA; Qatar News Agency | {قنا/وكالة قنا/وكالة الأنباء القطرية/وكالة الأنباء القطرية (قنا)/وكالة الانباء القطرية} | QA
al-jazeera | Al Jazeera; Al-Jazeera | {الجزيرة/قناة الجزيرة/الجزيرة نت/شبكة الجزيرة} | QA
bna | BNA; Bahrain News Agency | {بنا/وكالة بنا/وكالة أنباء البحرين/وكالة أنباء البحرين (بنا)} | BH
ona | ONA; Oman News Agency | {العمانية/وكالة الأنباء العمانية} | OM
mena | MENA; Middle East News Agency | {أ ش أ/أ.ش.أ/وكالة أنباء الشرق الأوسط/وكالة الشرق الأوسط/وكالة أنباء الشرق الأوسط المصرية} | EG
al-ahram | Al-Ahram; Al Ahram | {الأهرام/صحيفة الأهرام/بوابة الأهرام/الاهرام} | EG
al-youm-al-sabea | Youm7; Al-Youm Al-Sabea | {اليوم السابع/صحيفة اليوم السابع} | EG
sana | SANA; Syrian Arab News Agency | {سانا/وكالة سانا/الوكالة العربية السورية للأنباء/الوكالة العربية السورية للأنباء (سانا)/وكالة الأنباء السورية/وكالة الأنباء العربية السورية} | SY
petra | Petra; Petra News Agency; Jordan News Agency | {بترا/وكالة بترا/وكالة الأنباء الأردنية/وكالة الأنباء الأردنية (بترا)} | JO
nna | NNA; National News Agency | {الوكالة الوطنية للإعلام/الوكالة الوطنية اللبنانية} | LB
al-mayadeen | Al Mayadeen; Al-Mayadeen | {الميادين/قناة الميادين} | LB
al-manar | Al-Manar; Al Manar | {قناة المنار} | LB
an-nahar | An-Nahar; Annahar | {صحيفة النهار/النهار اللبنانية} | LB
ina | INA; Iraqi News Agency | {واع/وكالة الأنباء العراقية/وكالة الأنباء العراقية (واع)} | IQ
wafa | WAFA; Palestine News Agency | {وفا/وكالة وفا/وكالة الأنباء الفلسطينية/وكالة الأنباء والمعلومات الفلسطينية/وكالة الأنباء الفلسطينية (وفا)/وكالة الأنباء الفلسطينية "وفا"} | PS
saba | Saba; Saba News Agency | {سبأ/وكالة سبأ/وكالة الأنباء اليمنية/وكالة الأنباء اليمنية (سبأ)/سبأ نت} | YE
suna | SUNA; Sudan News Agency | {سونا/وكالة سونا/وكالة السودان للأنباء/وكالة الأنباء السودانية} | SD
lana | LANA; Libyan News Agency | {وال/وكالة الأنباء الليبية} | LY
tap | TAP; Tunis Afrique Presse | {وات/وكالة تونس أفريقيا للأنباء/وكالة تونس إفريقيا للأنباء/وكالة الأنباء التونسية} | TN
mosaique-fm | Mosaique FM; Tunisian radio; Tunisian national radio | {موزاييك/موزاييك أف أم/الإذاعة التونسية/الإذاعة الوطنية التونسية/الإذاعة الوطنية} | TN
aps | APS; Algeria Press Service | {واج/وأج/وكالة الأنباء الجزائرية} | DZ
map | MAP; Maghreb Arab Press; Moroccan news agency | {لاماب/وكالة المغرب العربي للأنباء/وكالة المغرب العربي/وكالة الأنباء المغربية} | MA
hespress | Hespress | هسبريس | MA
ami | AMI; Mauritanian News Agency | {الوكالة الموريتانية للأنباء/وكالة الأنباء الموريتانية} | MR
anadolu | Anadolu Agency; Anadolu; AA; Anatolia news agency | {الأناضول/وكالة الأناضول/وكالة أنباء الأناضول/الاناضول/وكالة الأناضول التركية/أنباء الأناضول} | TR
trt | TRT; TRT Haber; TRT Arabi | {تي آر تي/تي ار تي/تي آر تي عربي/قناة تي آر تي} | TR
daily-sabah | Daily Sabah | {ديلي صباح/صحيفة ديلي صباح} | TR
kcna | KCNA; Korean Central News Agency | {وكالة الأنباء المركزية الكورية/وكالة الأنباء المركزية/الوكالة المركزية الكورية للأنباء/وكالة الأنباء المركزية الكورية الشمالية/وكالة الأنباء الكورية الشمالية/كيه سي إن إيه/وكالة الأنباء الكورية المركزية/وكالة أنباء كوريا المركزية/وكالة أنباء كوريا الشمالية المركزية} | KP
rodong-sinmun | Rodong Sinmun | {رودونغ سينمون/صحيفة رودونغ سينمون/رودونج سينمون} | KP
yonhap | Yonhap; Yonhap News Agency | {يونهاب/وكالة يونهاب/وكالة أنباء يونهاب/وكالة يونهاب الكورية الجنوبية/يونهاب الكورية الجنوبية/وكالة يونهاب للأنباء} | KR
kyodo | Kyodo; Kyodo News | {كيودو/وكالة كيودو/وكالة أنباء كيودو/وكالة كيودو اليابانية/كيودو اليابانية/وكالة كيودو للأنباء} | JP
nhk | NHK | {إن إتش كيه/ان اتش كيه/هيئة الإذاعة والتلفزيون اليابانية/هيئة الإذاعة اليابانية/إن.إتش.كيه} | JP
jiji | Jiji; Jiji Press | {جيجي/وكالة جيجي/جيجي برس/وكالة جيجي برس} | JP
nikkei | Nikkei | {نيكاي/صحيفة نيكاي/نيكي} | JP
pti | PTI; Press Trust of India | {برس ترست أوف إنديا/وكالة برس ترست الهندية/بي تي آي} | IN
ani | ANI | {إيه إن آي/وكالة إيه إن آي} | IN
the-hindu | The Hindu; Times of India; Hindustan Times | {تايمز أوف إنديا/ذا هندو/هندوستان تايمز} | IN
app | APP; Associated Press of Pakistan | {وكالة أنباء أسوشيتد برس الباكستانية/وكالة الأنباء الباكستانية/أسوشيتد برس أوف باكستان} | PK
pakistani-state-television | Pakistani state television; PTV; Radio Pakistan; Geo News; Geo TV | {التلفزيون الباكستاني/إذاعة باكستان/جيو نيوز/التلفزيون الرسمي الباكستاني/تلفزيون جيو} | PK
dawn | Dawn | صحيفة دون; صحيفة داون | PK
bernama | Bernama | {برناما/وكالة برناما/وكالة الأنباء الماليزية} | MY
antara | Antara | {أنتارا/وكالة أنتارا/وكالة الأنباء الإندونيسية} | ID
vna | Vietnam News Agency; VNA | {وكالة الأنباء الفيتنامية/وكالة أنباء فيتنام} | VN
kazinform | Kazinform; Kazinform News Agency | {كازينفورم/وكالة كازينفورم} | KZ
azertac | AZERTAC; Azertag | {أذرتاج/وكالة أذرتاج/أذرتاغ} | AZ
belta | BelTA; BELTA | {بيلتا/وكالة بيلتا} | BY
ukrinform | Ukrinform | {أوكرينفورم/وكالة أوكرينفورم} | UA
afp | AFP; Agence France-Presse; Agence France Presse | {أ ف ب/أ.ف.ب/فرانس برس/وكالة فرانس برس/وكالة الصحافة الفرنسية/الصحافة الفرنسية/الفرنسية/ا ف ب/أ ف ب} | FR
france-24 | France 24; France24 | {فرانس 24/فرانس24/قناة فرانس 24/فرانس ٢٤} | FR
le-monde | Le Monde; Le Figaro | {لوموند/صحيفة لوموند/لوفيغارو/لو فيغارو/لوفيجارو/صحيفة لو فيغارو/صحيفة لوفيغارو} | FR
monte-carlo | Monte Carlo Doualiya; RFI; Radio France Internationale | {مونت كارلو/مونت كارلو الدولية/إذاعة مونت كارلو/إذاعة فرنسا الدولية} | FR
reuters | Reuters | {رويترز/وكالة رويترز/رويتر/وكالة رويترز للأنباء/وكالة أنباء رويترز} | GB
bbc | BBC; British Broadcasting Corporation; BBC Arabic | {بي بي سي/بي.بي.سي/هيئة الإذاعة البريطانية/بي بي سي عربي/البي بي سي} | GB
sky-news | Sky News | {سكاي نيوز/شبكة سكاي نيوز} | GB
financial-times | Financial Times; FT | {فايننشال تايمز/صحيفة فايننشال تايمز/فاينانشال تايمز/فايننشيال تايمز} | GB
the-guardian | The Guardian; Guardian | {الغارديان/الجارديان/صحيفة الغارديان/غارديان} | GB
the-times | The Times; The Telegraph; The Economist; Daily Telegraph | {صحيفة التايمز/التايمز/التلغراف/ذي إيكونوميست/الإيكونوميست/صحيفة التلغراف} | GB
al-quds-al-arabi | Al-Quds Al-Arabi; Al Hayat; Al-Hayat | {القدس العربي/صحيفة القدس العربي/صحيفة الحياة/الحياة اللندنية} | GB
ap | AP; Associated Press; The Associated Press | {أسوشيتد برس/اسوشيتد برس/أسوشييتد برس/أسوشيتدبرس/وكالة أسوشيتد برس/الأسوشيتد برس/أ ب/أ.ب} | US
upi | UPI; United Press International | {يو بي آي/يو بي اي/يو.بي.آي/وكالة يونايتد برس إنترناشونال/يونايتد برس انترناشونال} | US
bloomberg | Bloomberg; Bloomberg News | {بلومبرغ/بلومبرج/وكالة بلومبرغ/وكالة بلومبرج/بلومبيرغ} | US
cnn | CNN; CNN Arabic | {سي إن إن/سي ان ان/سي.إن.إن/شبكة سي إن إن/سي إن إن بالعربية/CNN بالعربية} | US
fox-news | Fox News | {فوكس نيوز/شبكة فوكس نيوز} | US
abc-news | ABC News; ABC | {إيه بي سي نيوز/إيه بي سي/شبكة إيه بي سي/أي بي سي} | US
cbs-news | CBS News; CBS | {سي بي إس/شبكة سي بي إس/سي بي إس نيوز} | US
nbc-news | NBC News; NBC; MSNBC | {إن بي سي/إن بي سي نيوز/شبكة إن بي سي/ان بي سي} | US
new-york-times | The New York Times; New York Times | {نيويورك تايمز/صحيفة نيويورك تايمز} | US
washington-post | The Washington Post; Washington Post | {واشنطن بوست/صحيفة واشنطن بوست/الواشنطن بوست} | US
wall-street-journal | The Wall Street Journal; Wall Street Journal; WSJ | {وول ستريت جورنال/صحيفة وول ستريت جورنال} | US
axios | Axios; Politico | {أكسيوس/موقع أكسيوس/بوليتيكو/صحيفة بوليتيكو/موقع اكسيوس} | US
alhurra | Alhurra; Al Hurra | {الحرة/قناة الحرة/الحرة الأميركية} | US
voice-of-america | Voice of America; VOA | {صوت أمريكا/صوت أميركا/إذاعة صوت أمريكا} | US
dpa | dpa; DPA; Deutsche Presse-Agentur; German Press Agency | {د ب أ/د.ب.أ/وكالة الأنباء الألمانية/وكالة الأنباء الألمانية (د ب أ)/د ب ا} | DE
deutsche-welle | Deutsche Welle; DW | {دويتشه فيله/دويتشه فيلله/دي دبليو/دويتشة فيله} | DE
bild | Bild; Der Spiegel; Spiegel | {صحيفة بيلد/بيلد/دير شبيغل/شبيغل/دير شبيجل/مجلة دير شبيغل} | DE
ansa | ANSA; Ansa | {أنسا/وكالة أنسا/آنسا/وكالة أنسا الإيطالية} | IT
aki | Adnkronos; AKI | {آكي/وكالة آكي/وكالة آكي الإيطالية/أدنكرونوس} | IT
efe | EFE | {إفي/وكالة إفي/إيفي/وكالة إفي الإسبانية/وكالة الأنباء الإسبانية} | ES
el-pais | El País; El Pais | {إل باييس/صحيفة إل باييس/الباييس} | ES
euronews | Euronews | {يورونيوز/شبكة يورونيوز} | FR
prensa-latina | Prensa Latina | {برنسا لاتينا/برينسا لاتينا/وكالة برنسا لاتينا} | CU
telesur | Telesur; teleSUR | {تيليسور/قناة تيليسور} | VE
haaretz | Haaretz; The Jerusalem Post; Jerusalem Post; Times of Israel | {هآرتس/صحيفة هآرتس/هاآرتس/جيروزاليم بوست/تايمز أوف إسرائيل} | IL
yedioth-ahronoth | Yedioth Ahronoth; Ynet; Maariv | {يديعوت أحرونوت/صحيفة يديعوت أحرونوت/معاريف/واي نت} | IL
israeli-tv | Channel 12; Channel 13; Kan; Israeli Public Broadcasting Corporation | {القناة 12/القناة 13/القناة 12 الإسرائيلية/هيئة البث الإسرائيلية/القناة الثانية عشرة/هيئة البث/القناة 14/القناة 13 الإسرائيلية} | IL
ena | Ethiopian News Agency; ENA; Fana | {وكالة الأنباء الإثيوبية/وكالة الأنباء الأثيوبية} | ET
sonna | SONNA; Somali National News Agency | {صونا/وكالة الأنباء الصومالية/وكالة الأنباء الوطنية الصومالية} | SO
una | UNA; Union of OIC News Agencies | {يونا/اتحاد وكالات أنباء دول منظمة التعاون الإسلامي} |
un-news | UN News | {أخبار الأمم المتحدة} |
`;

/** News agencies, papers and broadcasters: they tell what others said. */
export const AGENCIES: readonly Agency[] = table(ROWS).map(([id = "", english = "", arabic = "", country = ""]) => {
  const [en = "", ...aliasesEn] = cell(english);
  return { id: id || slug(en), en, aliasesEn, ar: cell(arabic), country: country || null };
});

/** Nouns for a narrator without a name: "the agency", "state television", "a statement". */
export const NARRATOR_NOUNS = {
  ar: cell(
    `وكالة; الوكالة; وكالات; وكالات الأنباء; وكالة الأنباء; وكالة أنباء; وكالة الأنباء الرسمية; الوكالة الرسمية; وكالات أنباء; الوكالات; التلفزيون; تلفزيون; التلفزيون الرسمي; التلفزيون الحكومي;
    التليفزيون; التلفاز; الإذاعة; إذاعة; الاذاعة; راديو; الراديو; قناة; القناة; قنوات; شبكة; الشبكة; صحيفة; الصحيفة; صحف; الصحف; جريدة; الجريدة; مجلة; المجلة; موقع; الموقع; الموقع الرسمي; الموقع الإلكتروني; الموقع الالكتروني;
    وسائل الإعلام; وسائل إعلام; وسائل الاعلام; وسائل الإعلام الرسمية; الإعلام الرسمي; الإعلام; الصحافة; تقارير; تقرير; التقرير; متحدث; المتحدث; متحدثة; المتحدثة; المتحدث باسم; متحدث باسم; ناطق; الناطق; الناطق باسم; بيان; البيان; بيان صحفي; بيان صحافي; بيان رسمي; بيان مشترك; البيان المشترك; بيان ختامي; البيان الختامي; بلاغ; البلاغ; بلاغ مشترك; إعلان; إعلان مشترك;
    الإعلان المشترك; نص البيان; حساب; الحساب الرسمي; تغريدة; تغريدات; تدوينة; منشور; مصدر; مصادر; المصدر; المصادر; مراسل; مراسلنا; مراسل الوكالة; المكتب الصحفي; المكتب الإعلامي; المركز الإعلامي; الخدمة الصحفية; الدائرة الصحفية; خلاصة; محضر`,
  ),
  en: cell(
    `agency; the agency; news agency; the news agency; news agencies; agencies; state news agency; official news agency; state media; media; media reports; local media; press; the press; television; TV; state television; state TV; radio; state radio; channel; broadcaster;
    newspaper; the newspaper; daily; the daily; newspapers; magazine; website; official website; report; reports; the report; spokesperson; spokesman; spokeswoman; press secretary; press service; press office; press release; statement; the statement; joint statement; a joint statement; communique; communiqué; joint communique; joint communiqué; readout; the readout; declaration; joint declaration; tweet; post; Telegram channel; X account; source; sources; correspondent`,
  ),
};
