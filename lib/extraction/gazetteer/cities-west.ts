// Columns as in cities-east.ts.

/** Europe, Africa and the Americas. */
export const CITY_ROWS_WEST = `
CH | Geneva | {جنيف/جينيف/چنيف}
CH | Zurich; Zürich | {زيورخ/زيوريخ/زوريخ}
CH | Davos | {دافوس/داڤوس}
CH | Lausanne | {لوزان}
CH | Montreux | {مونترو}
CH | Lugano | {لوگانو/لوغانو}
CH | Basel | {بازل}
CH | Burgenstock; Bürgenstock | {بورگنشتوك/بورغنستوك/بورجنشتوك}
CH | Palais des Nations; Palace of Nations | {قصر الأمم}
AT | Vienna | {فيينا/فينا}
AT | Salzburg | {سالزبورگ/زالتسبورغ}
AT | Innsbruck | إنسبروك
DE | Berlin | برلين
DE | Munich | {ميونخ/ميونيخ}
DE | Hamburg | {هامبورگ/هامبورغ}
DE | Bonn | {بون}
DE | Frankfurt | {فرانكفورت}
DE | Dresden | {دريسدن}
DE | Baden-Baden | {بادن بادن}
DE | Meseberg | {ميزيبرگ/مسبرغ}
DE | Elmau; Schloss Elmau | {إلماو/قصر إلماو/إيلماو}
DE | Heiligendamm | {هايليگندام}
DE | Ramstein; Ramstein Air Base | {رامشتاين/قاعدة رامشتاين/رامشتين}
DE | Hannover; Hanover | {هانوفر}
DE | Leipzig | {لايبزيگ/لايبزغ}
DE | Weimar | {فايمار}
FR | Paris | {باريس}
FR | Nice | {مدينة نيس/نيس الفرنسية}
FR | Cannes | {مدينة كان/كان الفرنسية}
FR | Marseille; Marseilles | {مرسيليا/مارسيليا}
FR | Lyon; Lyons | {ليون الفرنسية/مدينة ليون}
FR | Strasbourg | {ستراسبورگ/ستراسبورغ}
FR | Deauville | {دوفيل}
FR | Biarritz | {بياريتس/بياريتز}
FR | Evian | {إيفيان}
FR | Versailles | {فرساي/قصر فرساي}
FR | Fort de Bregancon; Fort de Brégançon; Bregancon | {بريگانسون/قلعة بريغانسون/حصن بريغانسون}
FR | Normandy | {النورماندي/نورماندي}
FR | Toulouse | تولوز
GB | London | لندن
GB | Edinburgh | {إدنبرة/أدنبرة/ادنبره}
GB | Glasgow | {گلاسگو/غلاسكو/جلاسكو}
GB | Manchester | مانشستر
GB | Birmingham | {برمنغهام/بيرمنغهام/برمنجهام}
GB | Cornwall; Carbis Bay | {كورنوول/كورنوال/كاربيس باي}
GB | Belfast | بلفاست
GB | Cardiff; Newport | {كارديف/نيوبورت}
GB | Chequers | {تشيكرز/تشيكيرز}
GB | Lancaster House | {لانكستر هاوس}
GB | Windsor; Windsor Castle | {وندسور/قلعة وندسور}
GB | Blenheim Palace | {قصر بلينهايم}
GB | Lough Erne | {لوخ إيرن/لوك إيرن}
IE | Shannon | {شانون}
IT | Rome | {روما}
IT | Milan | {ميلانو/ميلان}
IT | Venice | {البندقية/فينيسيا}
IT | Florence | {فلورنسا/فلورنس}
IT | Naples | {نابولي}
IT | Palermo | {باليرمو}
IT | Turin | {تورينو}
IT | Bologna | {بولونيا الإيطالية}
IT | Bari | {باري}
IT | Taormina | {تاورمينا}
IT | L'Aquila | {لاكويلا/لأكويلا}
IT | Lucca | {لوكا}
IT | Matera | {ماتيرا}
IT | Borgo Egnazia; Apulia; Puglia | {بورگو إنياتسيا/بورجو إجنازيا/بوليا}
ES | Madrid | مدريد
ES | Barcelona | {برشلونة}
ES | Seville | {إشبيلية}
ES | Valencia | {فالنسيا/بلنسية}
ES | Granada | {غرناطة}
ES | Palma de Mallorca; Mallorca | {بالما دي مايوركا/مايوركا}
ES | Cordoba | {قرطبة}
PT | Lisbon | {لشبونة/ليشبونة}
PT | Porto | {بورتو}
PT | Sintra | {سينترا}
NL | The Hague | {لاهاي}
NL | Amsterdam | {أمستردام/امستردام}
NL | Rotterdam | {روتردام}
NL | Maastricht | {ماستريخت}
BE | Brussels | {بروكسل/بروكسيل}
BE | Antwerp | {أنتويرب}
LU | Luxembourg; Luxembourg City | {لوكسمبورگ/لكسمبورگ}
SE | Stockholm | {ستوكهولم/استوكهولم}
SE | Gothenburg; Göteborg | {گوتنبرگ/غوتنبرغ/يوتيبوري}
SE | Malmo; Malmö | {مالمو}
NO | Oslo | {أوسلو/اوسلو}
NO | Tromso; Tromsø | {ترومسو}
FI | Helsinki | {هلسنكي/هيلسنكي}
FI | Kultaranta | {كولتارانتا}
FI | Rovaniemi | {روفانييمي}
DK | Copenhagen | {كوبنهاگن/كوبنهاغن}
IS | Reykjavik | {ريكيافيك/ريكيافك}
PL | Warsaw | {وارسو}
PL | Krakow; Kraków; Cracow | {كراكوف/كراكاو}
PL | Gdansk; Gdańsk | {گدانسك/غدانسك}
PL | Katowice | {كاتوفيتسه/كاتوفيتشي}
CZ | Prague | {براغ/براج/براگ}
HU | Budapest | {بودابست}
SK | Bratislava | {براتيسلافا}
RO | Bucharest | {بوخارست}
BG | Sofia | {صوفيا}
BG | Varna | {فارنا}
GR | Athens | {أثينا/اثينا}
GR | Thessaloniki; Salonica | {سالونيك/تسالونيكي/ثيسالونيكي}
GR | Rhodes | {رودس}
GR | Crete | {كريت/جزيرة كريت}
GR | Corfu | {كورفو}
HR | Dubrovnik | {دوبروفنيك}
SI | Bled | {بليد}
SI | Brdo; Brdo pri Kranju | {بردو}
ME | Podgorica | {بودگوريتسا}
AL | Tirana | {تيرانا}
MK | Ohrid | {أوهريد}
BA | Sarajevo | {سراييفو/ساراييفو}
RS | Belgrade | {بلگراد/بيلگراد}
RS | Nis; Niš | {نيش}
UA | Kyiv; Kiev | {كييف/كيف}
UA | Odesa; Odessa | {أوديسا/أوديسة/اوديسا}
UA | Lviv | {لفيف/لفوف}
UA | Kharkiv; Kharkov | {خاركيف/خاركوف}
UA | Yalta | {يالطا}
UA | Sevastopol | {سيفاستوبول}
UA | Crimea; Simferopol | {القرم/سيمفروبول/شبه جزيرة القرم}
UA | Donetsk | {دونيتسك/دونتسك}
BY | Minsk | {مينسك}
BY | Brest | {بريست}
MT | Valletta | {فاليتا/لا فاليتا}
MC | Monaco; Monte Carlo | {موناكو}
US | Washington; Washington, D.C.; Washington DC; Washington D.C. | {واشنطن/العاصمة واشنطن}
US | New York; New York City | {نيويورك}
US | San Francisco | {سان فرانسيسكو/سان فرنسيسكو}
US | Los Angeles | {لوس أنجلوس/لوس انجلوس/لوس أنجليس/لوس أنجيلوس}
US | Chicago | {شيكاگو/شيكاغو}
US | Anchorage | {أنكوريج/أنكوراج/انكوريدج/أنكوريدج}
US | Alaska | {ألاسكا/الاسكا}
US | Honolulu; Hawaii | {هونولولو/هاواي}
US | Palm Beach; Mar-a-Lago | {بالم بيتش/مارالاگو/مار-أ-لاغو/مار إيه لاغو/مارالاغو/منتجع مارالاغو}
US | Camp David | {كامب ديفيد/كامب دافيد/منتجع كامب ديفيد}
US | Sunnylands; Rancho Mirage | {سانيلاندز/سني لاندز/صنيلاندز/رانشو ميراج}
US | Miami | {ميامي}
US | Florida | {فلوريدا}
US | Houston | {هيوستن}
US | Seattle | {سياتل}
US | Boston | {بوسطن}
US | Detroit | {ديترويت}
US | Atlanta | {أتلانتا}
US | Pittsburgh | {بيتسبرگ/بيتسبرغ}
US | Philadelphia | {فيلادلفيا}
US | Las Vegas | {لاس فيگاس/لاس فيغاس}
US | Wilmington | {ويلمنگتون}
US | Sea Island | {سي آيلاند}
US | Woodside; Filoli | {وودسايد/فيلولي/ضيعة فيلولي}
US | Bedminster | {بيدمنستر}
US | Blair House | {بلير هاوس}
US | UN Headquarters; United Nations Headquarters; UN headquarters | {مقر الأمم المتحدة/مقر الأمم المتحدة في نيويورك}
CA | Ottawa | {أوتاوا/أوتاوة}
CA | Toronto | {تورونتو}
CA | Montreal | {مونتريال}
CA | Vancouver | {فانكوفر}
CA | Quebec; Quebec City | {كيبيك/كيبك}
CA | La Malbaie; Charlevoix | {لا مالبي/شارلفوا/لا مالبيه}
CA | Kananaskis | {كاناناسكيس}
CA | Halifax | {هاليفاكس}
CA | Calgary | {كالگاري}
MX | Cancun; Cancún | {كانكون}
MX | Los Cabos | {لوس كابوس}
MX | Guadalajara | {گوادالاخارا}
CU | Havana; La Habana | {هافانا}
CU | Santiago de Cuba | {سانتياگو دي كوبا}
BR | Brasilia; Brasília | {برازيليا}
BR | Rio de Janeiro; Rio | {ريو دي جانيرو/ريودي جانيرو/ريو}
BR | Sao Paulo; São Paulo | {ساو باولو/سان باولو}
BR | Fortaleza | {فورتاليزا}
BR | Belem; Belém | {بيليم/بيلم}
AR | Buenos Aires | {بوينس آيرس/بوينس أيرس/بوينوس آيرس/بوينس ايرس}
CL | Santiago | {سانتياگو/سنتياغو}
CL | Vina del Mar | {فينيا ديل مار}
PE | Lima | {ليما}
PE | Chancay | {تشانكاي}
CO | Cartagena | {كارتاخينا/قرطاجنة الكولومبية}
BO | La Paz | {لاباز/لا باز}
BO | Santa Cruz | {سانتا كروز}
UY | Punta del Este | {بونتا ديل إستي}
PA | Panama City | {مدينة بنما/بنما سيتي}
EG | Cairo | {القاهرة/القاهره}
EG | Alexandria | {الإسكندرية/الاسكندرية}
EG | Sharm el-Sheikh; Sharm El Sheikh; Sharm al-Sheikh; Sharm El-Sheikh | {شرم الشيخ}
EG | El Alamein; New Alamein; El-Alamein | {العلمين/العلمين الجديدة/مدينة العلمين}
EG | Hurghada | {الغردقة}
EG | Luxor | {الأقصر/الاقصر}
EG | Aswan | {أسوان/اسوان}
EG | New Administrative Capital | {العاصمة الإدارية الجديدة/العاصمة الإدارية}
EG | Suez | {السويس}
EG | Ismailia | {الإسماعيلية}
EG | Al-Ittihadiya Palace; Ittihadiya Palace; Al-Ittihadeya Palace | {قصر الاتحادية/الاتحادية}
EG | Tahrir Palace | {قصر التحرير}
SD | Khartoum | {الخرطوم}
SD | Port Sudan | {بورتسودان/بورت سودان}
LY | Tripoli | {طرابلس/طرابلس الغرب}
LY | Benghazi | {بنغازي/بنگازي}
LY | Sirte | {سرت}
LY | Tobruk | {طبرق}
LY | Misrata | {مصراتة/مصراته}
LY | Al-Rajma; Rajma | {الرجمة}
TN | Tunis | {تونس العاصمة/العاصمة تونس}
TN | Carthage; Carthage Palace | {قرطاج/قصر قرطاج}
TN | Djerba | {جربة}
TN | Sfax | {صفاقس}
TN | Hammamet | {الحمامات}
DZ | Algiers | {الجزائر العاصمة/العاصمة الجزائر}
DZ | Oran | {وهران}
DZ | Constantine | {قسنطينة}
MA | Rabat | {الرباط}
MA | Marrakesh; Marrakech | {مراكش}
MA | Casablanca | {الدار البيضاء/كازابلانكا}
MA | Tangier; Tangiers | {طنجة/طنجه}
MA | Fez; Fes | {فاس}
MA | Skhirat | {الصخيرات}
MA | Bouznika | {بوزنيقة}
MA | Agadir | {أكادير/أغادير}
MA | Dakhla | {الداخلة}
MA | Laayoune | {العيون}
SO | Hargeisa | {هرگيسا/هرجيسا}
SO | Kismayo | {كيسمايو}
ET | Addis Ababa | {أديس أبابا/أديس ابابا/اديس ابابا}
KE | Nairobi | {نيروبي}
KE | Mombasa | {مومباسا/ممباسا}
UG | Kampala | {كمبالا/كامبالا}
UG | Entebbe | {عنتيبي/إنتيبي}
TZ | Dar es Salaam | {دار السلام}
TZ | Dodoma | {دودوما}
TZ | Arusha | {أروشا}
TZ | Zanzibar | {زنجبار}
BI | Bujumbura | {بوجمبورا}
BI | Gitega | {گيتيگا}
NG | Abuja | {أبوجا/ابوجا}
NG | Lagos | {لاگوس/لاغوس}
CI | Abidjan | {أبيدجان/ابيدجان}
CI | Yamoussoukro | {ياموسوكرو}
BJ | Cotonou | {كوتونو}
BJ | Porto-Novo | {بورتو نوفو}
ZA | Pretoria; Tshwane | {بريتوريا}
ZA | Cape Town | {كيب تاون/كيبتاون}
ZA | Johannesburg | {جوهانسبرگ/جوهانسبورگ/جوهانسبرغ}
ZA | Durban | {ديربان/دوربان}
ZA | Sandton | {ساندتون}
ZA | Sun City | {صن سيتي}
ZW | Victoria Falls | {شلالات فيكتوريا/فيكتوريا فولز}
CD | Goma | {گوما/غوما}
CM | Douala | {دوالا}
`;
