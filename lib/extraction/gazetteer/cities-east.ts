// country | English names | Arabic names. Capitals that have more than one seat in countries-*.ts stand here one by
// one; all others are taken from there (cities.ts). Patterns: spelling.ts.

/** Asia with the Arab east, and Oceania. */
export const CITY_ROWS_EAST = `
CN | Beijing; Peking | {بكين/بيجين/بيجينغ/بيجينج/بيكين}
CN | Shanghai | {شانگهاي/شنگهاي/شانقهاي/شنقهاي/شانكهاي}
CN | Hangzhou | {هانگتشو/هانگ تشو/هانگجو/هانغتشوه/هانغزو}
CN | Xiamen | {شيامن/شيامين}
CN | Qingdao; Tsingtao | {تشينگداو/تشينغ داو/كينغداو/شينغداو/تشينجداو}
CN | Xi'an; Xian | {شيآن/شيان/شي آن/شيأن}
CN | Tianjin | {تيانجين/تيان جين/تيانتشين/تيانجن}
CN | Guangzhou; Canton | {قوانگتشو/گوانگتشو/قوانغتشو/غوانغتشو/غوانزو/كانتون/جوانزو}
CN | Shenzhen | {شنتشن/شنجن/شينجين/شنزن/شينزين/شنتشين}
CN | Chengdu | {تشنگدو/تشينغدو/تشنغ دو/شنغدو}
CN | Chongqing | {تشونگتشينگ/تشونغ تشينغ/تشونغكينغ/تشونج تشينج}
CN | Wuhan | {ووهان/يوهان/وهان}
CN | Nanjing; Nanking | {نانجينگ/نانكين/نانجينغ}
CN | Kunming | {كونمينگ/كونمينغ}
CN | Urumqi | {أورومتشي/أورومچي/أورومكي/أورومتشى/أوروموتشي}
CN | Kashgar; Kashi | {كاشغر/كاشي/كاشگر}
CN | Yinchuan | {ينتشوان/يينتشوان}
CN | Boao | {بوآو/بواو}
CN | Sanya | سانيا
CN | Haikou | {هايكو/هايكوه}
CN | Hainan | هاينان
CN | Harbin | {هاربين/خاربين}
CN | Dalian | {داليان/دا ليان}
CN | Shenyang | {شنيانگ/شينيانغ}
CN | Changchun | {تشانگتشون/تشانغ تشون}
CN | Lijiang | ليجيانگ
CN | Guilin | {قويلين/گويلين}
CN | Anji | {آنجي/أنجي}
CN | Tunxi | {تونشي/تون شي}
CN | Huangshan | {هوانگشان/هوانغ شان}
CN | Fuzhou | {فوتشو/فوجو}
CN | Ningbo | {نينگبو/نينغبو}
CN | Yiwu | {ييوو/إيوو}
CN | Zhengzhou | {تشنگتشو/جنغجو}
CN | Lhasa | لاسا
CN | Hong Kong | {هونگ كونگ/هونغكونغ/هونج كونج}
CN | Macao; Macau | ماكاو
CN | Diaoyutai State Guesthouse; Diaoyutai; Diaoyutai State Guest House | {دياويوتاي/دار ضيافة دياويوتاي/دار دياويوتاي للضيافة/قصر دياويوتاي/دار ضيافة الدولة دياويوتاي}
CN | Great Hall of the People | {قاعة الشعب الكبرى/قاعة الشعب الكبير/قصر الشعب}
CN | Zhongnanhai | {تشونگنانهاي/تشونغنانهاي/جونغنانهاي}
RU | Moscow | موسكو
RU | Saint Petersburg; St. Petersburg; St Petersburg | {سان بطرسبورگ/سانت بطرسبورگ/سانت بطرسبرگ/سان بطرسبرگ/بطرسبورگ/بطرسبرگ/سانت بيترسبورغ/سان بيترسبورغ}
RU | Sochi | {سوتشي/سوشي/سوتشى}
RU | Vladivostok | {فلاديفوستوك/فلاديفستوك}
RU | Kazan | {قازان/كازان}
RU | Ufa | {أوفا/اوفا}
RU | Yekaterinburg; Ekaterinburg | {يكاترينبورگ/يكاتيرينبورگ/يكاترينبرغ/ايكاترينبورغ}
RU | Khabarovsk | {خاباروفسك/خباروفسك}
RU | Nizhny Novgorod | {نيجني نوفگورود/نيجني نوفغورد}
RU | Novosibirsk | {نوفوسيبيرسك/نوفوسيبرسك}
RU | Irkutsk | {إيركوتسك/ايركوتسك}
RU | Samara | سامارا
RU | Kaliningrad | كالينينگراد
RU | Murmansk | مورمانسك
RU | Grozny | {گروزني/غروزني/جروزني}
RU | Astrakhan | {أستراخان/استراخان}
RU | Volgograd | فولگوگراد
RU | Novo-Ogaryovo; Novo-Ogarevo | {نوفو أوگاريوفو/نوفو-أوغاريوفو/نوفو أوغاريفو}
RU | Vostochny Cosmodrome; Vostochny | {فوستوتشني/قاعدة فوستوتشني الفضائية/مركز فوستوتشني الفضائي}
RU | Blagoveshchensk | بلاگوفيشتشينسك
RU | Yakutsk | ياكوتسك
JP | Tokyo | {طوكيو/توكيو}
JP | Osaka | {أوساكا/اوساكا}
JP | Kyoto | كيوتو
JP | Hiroshima | هيروشيما
JP | Nagasaki | {ناگازاكي/ناغازاكي}
JP | Nagoya | {ناگويا}
JP | Yokohama | يوكوهاما
JP | Fukuoka | فوكوكا; فوكوؤوكا
JP | Sapporo | سابورو
JP | Sendai | سنداي
JP | Karuizawa | كارويزاوا
JP | Ise-Shima | {إيسي شيما/إيسه شيما/ايسي-شيما}
JP | Okinawa | أوكيناوا
JP | Hakone | هاكوني
JP | Nagato | ناگاتو
KR | Seoul | {سول/سيول/سيئول}
KR | Busan; Pusan | بوسان
KR | Jeju; Jeju Island | {جيجو/جزيرة جيجو}
KR | Gyeongju | {گيونگجو/كيونغجو/جيونغجو}
KR | Incheon | {إنتشون/إنشيون/انتشون}
KR | Panmunjom | {بانمونجوم/بانمونغوم/بانمونجون}
KR | Pyeongchang | {بيونگتشانگ/بيونغ تشانغ}
KP | Wonsan | وونسان
KP | Rason | راسون
MN | Ulaanbaatar; Ulan Bator | {أولان باتور/أولانباتار/أولان باتار/أولان بتور}
IN | New Delhi | {نيودلهي/نيو دلهي}
IN | Delhi | دلهي
IN | Mumbai; Bombay | {مومباي/بومباي/ممباي}
IN | Goa | {گوا/غوا}
IN | Hyderabad | {حيدر آباد/حيدر أباد/حيدرأباد}
IN | Bengaluru; Bangalore | {بنگالور/بنغالورو}
IN | Chennai | {تشيناي/شيناي}
IN | Kolkata; Calcutta | {كولكاتا/كلكتا}
IN | Mamallapuram; Mahabalipuram | {مامالابورام/ماهاباليبورام}
IN | Ahmedabad | {أحمد آباد/أحمد أباد}
IN | Varanasi | فاراناسي
IN | Amritsar | أمريتسار
IN | Srinagar | سريناگار
IN | Udaipur | أودايبور
PK | Islamabad | {إسلام آباد/إسلام أباد/اسلام آباد/إسلام اباد}
PK | Karachi | {كراتشي/كاراتشي}
PK | Lahore | لاهور
PK | Peshawar | {بيشاور/بشاور}
PK | Rawalpindi | {روالبندي/راولبندي}
PK | Gwadar | {گوادر/جوادر/غوادر}
AF | Kandahar | قندهار
AF | Herat | هرات
BD | Chittagong; Chattogram | {شيتاگونگ/تشيتاغونغ}
BD | Cox's Bazar | {كوكس بازار}
LK | Colombo | كولومبو
MV | Male | ماليه
KZ | Astana; Nur-Sultan | {أستانا/آستانا/أستانة/آستانة/نور سلطان/نورسلطان/استانا}
KZ | Almaty; Alma-Ata | {ألماتي/ألما آتا/المآتا/ألما أتا/الماتي}
KZ | Aktau | {أكتاو/أقطاو/آكتاو}
KZ | Turkistan | {تركستان/توركستان}
KZ | Burabay | {بورابا/بوراباي}
UZ | Tashkent | {طشقند/تاشكند/طاشقند}
UZ | Samarkand | {سمرقند/سمركند}
UZ | Bukhara | بخارى
UZ | Khiva | {خيوة/خيفا/خيوه}
UZ | Termez | {ترمذ/ترميز}
KG | Cholpon-Ata; Cholpon Ata | {تشولبون أتا/تشولبون آتا/تشولبون-أتا}
KG | Osh | {أوش/اوش}
TJ | Khujand | {خوجاند/خجند}
TM | Awaza; Avaza | {أوازا/آوازا/افازا}
TM | Mary | ماري
VN | Hanoi | هانوي
VN | Ho Chi Minh City; Saigon | {هو تشي منه/هوشي منه/مدينة هو تشي منه/مدينة هوشي منه/سايغون}
VN | Da Nang; Danang | {دا نانگ/دانانگ/دا نانغ}
TH | Phuket | {بوكيت/فوكيت}
TH | Pattaya | {باتايا/بتايا}
TH | Chiang Mai | {شيانگ ماي/تشيانغ ماي}
TH | Hua Hin | هوا هين
KH | Siem Reap | {سيام ريب/سيم ريب}
LA | Luang Prabang | {لوانگ برابانگ}
MM | Naypyidaw; Nay Pyi Taw | {نايبيداو/نايبيتاو/ناي بي تاو/نايبيدو}
MM | Yangon; Rangoon | {يانگون/يانغون/رانغون/رانجون}
MM | Bagan | {باگان}
MY | Kuala Lumpur | {كوالالمبور/كوالا لمبور/كوالالامبور}
MY | Putrajaya | {بوتراجايا/بوترا جايا}
MY | Langkawi | {لنگكاوي/لانغكاوي/لنكاوي}
MY | Penang | {بينانگ/بينانغ}
SG | Shangri-La Hotel | {فندق شانگريلا/فندق شانغري لا}
SG | Sentosa; Sentosa Island | {سنتوسا/جزيرة سنتوسا}
ID | Jakarta | {جاكرتا/جاكارتا}
ID | Bali | {بالي/جزيرة بالي}
ID | Nusa Dua | {نوسا دوا}
ID | Bandung | {باندونگ/باندونغ}
ID | Labuan Bajo | {لابوان باجو}
ID | Bogor | {بوگور/بوغور}
ID | Yogyakarta | {يوگياكرتا/جوجاكرتا}
PH | Cebu | {سيبو/سيبو}
PH | Davao | دافاو
BN | Bandar Seri Begawan | {بندر سري بكاوان/بندر سيري بيغاوان/بندر سري بيغاوان}
AU | Sydney | {سيدني/سيدنى}
AU | Melbourne | {ملبورن/ميلبورن}
AU | Brisbane | {بريزبن/بريسبان/بريزبين}
AU | Perth | {بيرث/بيرت}
AU | Adelaide | {أديلايد/أديليد}
NZ | Auckland | {أوكلاند/اوكلاند}
NZ | Queenstown | كوينزتاون
PG | Port Moresby | {بورت مورسبي/بورت موريسبي}
SA | Riyadh | {الرياض/رياض}
SA | Jeddah; Jidda; Jiddah | {جدة/جده}
SA | Mecca; Makkah | {مكة/مكة المكرمة/مكه المكرمة}
SA | Medina; Madinah | {المدينة المنورة}
SA | Dammam | الدمام
SA | Dhahran | الظهران
SA | Al-Khobar; Khobar | الخبر
SA | NEOM; Neom | {نيوم/مدينة نيوم}
SA | AlUla; Al-Ula; Al Ula | {العلا/العُلا}
SA | Diriyah; Diriya | {الدرعية/الدرعيه}
SA | Taif | الطائف
SA | Abha | أبها
SA | Tabuk | تبوك
SA | Al-Yamamah Palace; Al Yamamah Palace | {قصر اليمامة/قصر اليمامه}
SA | Al-Salam Palace; Al Salam Palace | {قصر السلام/قصر السلام بجدة}
SA | Mina Palace; Mina | {قصر منى/منى}
AE | Abu Dhabi | {أبوظبي/أبو ظبي/ابوظبي}
AE | Dubai | {دبي/دبى}
AE | Sharjah | {الشارقة/الشارقه}
AE | Al Ain | {مدينة العين}
AE | Fujairah | الفجيرة
AE | Ras Al Khaimah; Ras al-Khaimah | {رأس الخيمة}
AE | Qasr Al Watan | {قصر الوطن}
AE | Al Shati Palace; Qasr Al Shati | {قصر الشاطئ}
QA | Lusail; Lusail Palace | {لوسيل/قصر لوسيل}
QA | Amiri Diwan | {الديوان الأميري بالدوحة}
KW | Bayan Palace | {قصر بيان}
KW | Kuwait City | {مدينة الكويت/الكويت العاصمة}
BH | Sakhir Palace; Sakhir | {قصر الصخير/الصخير}
OM | Salalah | {صلالة/صلاله}
OM | Al Alam Palace | {قصر العلم}
OM | Al Baraka Palace | {قصر البركة}
OM | Duqm | {الدقم}
YE | Sanaa; Sana'a | صنعاء
YE | Aden | {عدن}
YE | Marib; Ma'rib | {مأرب/مارب}
YE | Hodeidah; Hudaydah | {الحديدة/الحديده}
YE | Mukalla | المكلا
YE | Taiz | تعز
IQ | Erbil; Arbil | {أربيل/اربيل/إربيل}
IQ | Basra; Basrah | {البصرة/البصره}
IQ | Najaf | {النجف/النجف الأشرف}
IQ | Mosul | {الموصل}
IQ | Sulaymaniyah; Sulaimaniya | {السليمانية}
IQ | Kirkuk | كركوك
IQ | Karbala | كربلاء
SY | Aleppo | حلب
SY | Homs | {حمص}
SY | Latakia | اللاذقية
SY | Tartus; Tartous | {طرطوس}
SY | Daraa; Deraa | {درعا}
SY | Idlib | {إدلب/ادلب}
SY | Palmyra | تدمر
SY | Hmeimim; Khmeimim | {حميميم/قاعدة حميميم}
SY | People's Palace | {قصر الشعب بدمشق}
LB | Baabda; Baabda Palace | {بعبدا/قصر بعبدا/القصر الجمهوري في بعبدا}
LB | Tripoli (Lebanon) | {طرابلس اللبنانية}
LB | Ain al-Tineh; Ain el-Tineh | {عين التينة}
LB | Naqoura | {الناقورة}
JO | Amman | {عمان/عمّان/العاصمة الأردنية}
JO | Aqaba | {العقبة}
JO | Dead Sea | {البحر الميت/منطقة البحر الميت}
JO | Petra | {البتراء}
JO | Al Husseiniya Palace | {قصر الحسينية}
JO | Basman Palace | {قصر بسمان/قصر بسمان الزاهر}
PS | Ramallah | {رام الله/رامالله}
PS | Gaza; Gaza City | {غزة/مدينة غزة/غزه}
PS | Bethlehem | {بيت لحم}
PS | East Jerusalem | {القدس الشرقية}
PS | Rafah | {رفح}
IL | Jerusalem | {القدس/القدس المحتلة/القدس الغربية}
IL | Tel Aviv | {تل أبيب/تل ابيب}
IL | Haifa | {حيفا}
IL | Eilat | {إيلات/ايلات}
IR | Tehran; Teheran | {طهران}
IR | Isfahan | {أصفهان/اصفهان}
IR | Mashhad | {مشهد}
IR | Qom | {قم}
IR | Tabriz | {تبريز}
IR | Shiraz | {شيراز}
IR | Chabahar | {تشابهار/جابهار/شاباهار}
IR | Bushehr | {بوشهر}
TR | Ankara | {أنقرة/انقرة}
TR | Istanbul | {إسطنبول/اسطنبول/إستانبول/استانبول/استنبول/إستنبول}
TR | Antalya | {أنطاليا/انطاليا}
TR | Izmir | {إزمير/ازمير}
TR | Konya | {قونية/قونيا}
TR | Gaziantep | {غازي عنتاب/غازيعنتاب}
TR | Bursa | {بورصة/بورصا}
TR | Bodrum | {بودروم}
TR | Dolmabahce Palace; Dolmabahçe Palace; Dolmabahce | {دولمة بهجة/قصر دولمة بهجة/قصر دولما بهجة/دولما بهتشه}
CY | Nicosia | {نيقوسيا}
CY | Limassol | {ليماسول}
CY | Larnaca | {لارنكا/لارناكا}
GE | Batumi | {باتومي}
GE | Tskhinvali | {تسخينفالي}
GE | Sukhumi | {سوخومي}
AM | Gyumri | {گيومري}
AZ | Shusha | {شوشا/شوشة}
AZ | Khankendi | {خانكندي/ستيباناكيرت}
AZ | Gabala | {قبالا/گابالا/قابالا}
`;
