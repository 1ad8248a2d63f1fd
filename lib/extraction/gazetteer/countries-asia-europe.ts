// code | name; official name | other names | demonyms | capitals | Arabic names | Arabic demonyms + broken plurals |
// Arabic capitals. Patterns: spelling.ts.

/** States of Asia and Europe, and the European Union. */
export const COUNTRIES_ASIA_EUROPE = `
CN | China; People's Republic of China | PRC; mainland China | Chinese | Beijing; Peking | الصين; جمهورية الصين الشعبية; الصين الشعبية | صيني | {بكين/بيجين/بيجينغ/بيجينج/بكّين}
RU | Russia; Russian Federation | | Russian | Moscow | روسيا; روسيا الاتحادية; {الاتحاد الروسي/الاتحاد الروسى}; جمهورية روسيا الاتحادية; الفيدرالية الروسية | روسي + روس | موسكو
JP | Japan | | Japanese | Tokyo | اليابان | ياباني | طوكيو
KR | South Korea; Republic of Korea | ROK; S. Korea; Korea | South Korean; S. Korean; Korean | Seoul | كوريا الجنوبية; جمهورية كوريا; كوريا | كوري جنوبي; كوري | {سول/سيول/سيئول}
KP | North Korea; Democratic People's Republic of Korea | DPRK; N. Korea | North Korean; N. Korean; DPRK | Pyongyang | كوريا الشمالية; جمهورية كوريا الديمقراطية الشعبية; كوريا الديمقراطية; كوريا الديمقراطية الشعبية | كوري شمالي | {بيونغ يانغ/بيونغيانغ/بيونج يانج/بيونجيانج/بيونغ يانج}
MN | Mongolia | | Mongolian | Ulaanbaatar; Ulan Bator | منغوليا; منجوليا | منغولي; منجولي | {أولان باتور/أولانباتار/أولان باتار}
TW | Taiwan | Chinese Taipei; Taiwan, China | Taiwanese | Taipei | تايوان | تايواني | {تايبيه/تايبي/تايبيي}
IN | India; Republic of India | Bharat | Indian | New Delhi; Delhi | الهند; جمهورية الهند | هندي + هنود | {نيودلهي/نيو دلهي/دلهي/دلهي الجديدة}
PK | Pakistan; Islamic Republic of Pakistan | | Pakistani | Islamabad | باكستان; جمهورية باكستان الإسلامية | باكستاني | {إسلام آباد/إسلام أباد/إسلام اباد}
BD | Bangladesh; People's Republic of Bangladesh | | Bangladeshi | Dhaka | {بنغلاديش/بنجلاديش/بنغلادش/بنجلادش} | {بنغلاديشي/بنجلاديشي/بنغالي} | {دكا/داكا}
LK | Sri Lanka; Democratic Socialist Republic of Sri Lanka | | Sri Lankan | Colombo; Sri Jayawardenepura Kotte | {سريلانكا/سري لانكا/سيريلانكا} | {سريلانكي/سري لانكي/سيريلانكي} | كولومبو
NP | Nepal | | Nepali; Nepalese | Kathmandu | {نيبال/النيبال} | نيبالي | {كاتماندو/كاتمندو/كتماندو}
BT | Bhutan | | Bhutanese | Thimphu | بوتان; بهوتان | بوتاني | {تيمفو/ثيمفو}
MV | Maldives; Republic of Maldives | the Maldives | Maldivian | Male | {المالديف/جزر المالديف/جمهورية المالديف} | مالديفي | ماليه
AF | Afghanistan; Islamic Republic of Afghanistan | Islamic Emirate of Afghanistan | Afghan | Kabul | أفغانستان; جمهورية أفغانستان الإسلامية | {أفغاني/أفغانستاني} + أفغان | {كابول/كابل}
KZ | Kazakhstan; Republic of Kazakhstan | | Kazakh; Kazakhstani; Kazakhstan's | Astana; Nur-Sultan | {كازاخستان/قازاقستان/كازخستان/قازاخستان}; جمهورية كازاخستان | {كازاخستاني/كازاخي/قازاقستاني/قازاقي/كازاخ} | {أستانا/آستانا/أستانة/آستانة/نور سلطان/نورسلطان}
UZ | Uzbekistan; Republic of Uzbekistan | | Uzbek; Uzbekistani | Tashkent | {أوزبكستان/أوزبكستان/اوزباكستان/أوزباكستان}; جمهورية أوزبكستان | {أوزبكي/أوزبكستاني/أوزباكستاني} + أوزبك | {طشقند/تاشكند/طاشقند}
KG | Kyrgyzstan; Kyrgyz Republic | Kirghizstan; Kirgizstan | Kyrgyz; Kyrgyzstani | Bishkek | {قيرغيزستان/قرغيزستان/قيرغزستان/كيرغيزستان/قرغيزيا/قيرقيزستان/قيرغيزيا}; جمهورية قيرغيزستان | {قيرغيزي/قرغيزي/قيرغيزستاني/قرغيزستاني/كيرغيزي} | {بيشكيك/بشكيك/بيشكك}
TJ | Tajikistan; Republic of Tajikistan | | Tajik; Tajikistani | Dushanbe | {طاجيكستان/تاجيكستان/طاجكستان}; جمهورية طاجيكستان | {طاجيكي/طاجيكستاني/تاجيكي} + طاجيك | {دوشنبه/دوشانبي/دوشنبيه/دوشانبه}
TM | Turkmenistan | | Turkmen; Turkmenistani | Ashgabat; Ashkhabad | {تركمانستان/تركمنستان}; جمهورية تركمانستان | {تركماني/تركمانستاني} + تركمان | {عشق آباد/عشق أباد/عشقباد/أشغابات/عشق اباد}
VN | Vietnam; Socialist Republic of Vietnam | Viet Nam | Vietnamese | Hanoi; Ha Noi | {فيتنام/فييتنام} | {فيتنامي/فييتنامي} | هانوي
LA | Laos; Lao People's Democratic Republic | Lao PDR | Lao; Laotian | Vientiane | {لاوس/لاووس} | {لاوسي/لاووسي} | {فيينتيان/فينتيان}
KH | Cambodia; Kingdom of Cambodia | Kampuchea | Cambodian | Phnom Penh | {كمبوديا/كامبوديا} | {كمبودي/كامبودي} | {بنوم بنه/فنوم بنه/بنوم بن}
TH | Thailand; Kingdom of Thailand | | Thai | Bangkok | {تايلاند/تايلند/تايلاندا} | {تايلاندي/تايلندي} | {بانكوك/بانغكوك/بانجكوك}
MM | Myanmar; Republic of the Union of Myanmar | Burma | Burmese; Myanmar; Myanmarese | Naypyidaw; Nay Pyi Taw; Yangon; Rangoon | {ميانمار/مينمار/بورما} | {ميانماري/بورمي} | {نايبيداو/نايبيتاو/ناي بي تاو/نايبيدو}; {يانغون/يانجون/رانغون}
MY | Malaysia | | Malaysian | Kuala Lumpur; Putrajaya | ماليزيا; ماليزيا الاتحادية | ماليزي | {كوالالمبور/كوالا لمبور}; {بوتراجايا/بوتراجاياه}
SG | Singapore; Republic of Singapore | | Singaporean | Singapore | {سنغافورة/سنغافوره/سنجافورة/سينغافورة} | {سنغافوري/سنجافوري} | {سنغافورة/سنجافورة}
ID | Indonesia; Republic of Indonesia | | Indonesian | Jakarta | {إندونيسيا/أندونيسيا}; جمهورية إندونيسيا | {إندونيسي/أندونيسي} | {جاكرتا/جاكارتا}
PH | Philippines; Republic of the Philippines | the Philippines | Philippine; Filipino | Manila | {الفلبين/الفيليبين/الفليبين}; جمهورية الفلبين | {فلبيني/فيليبيني/فليبيني} | {مانيلا/مانيللا}
BN | Brunei; Brunei Darussalam | Negara Brunei Darussalam | Bruneian | Bandar Seri Begawan | {بروناي/بروناي دار السلام/سلطنة بروناي} | بروناوي; بروني | {بندر سري بكاوان/بندر سيري بيغاوان/بندر سري بيغاوان}
TL | Timor-Leste; Democratic Republic of Timor-Leste | East Timor | Timorese; East Timorese | Dili | {تيمور الشرقية/تيمور ليشتي/تيمور-ليشتي/تيمور لشتي} | تيموري | ديلي
AU | Australia; Commonwealth of Australia | | Australian | Canberra | أستراليا; استراليا | {أسترالي/استرالي} | {كانبيرا/كانبرا}
NZ | New Zealand | Aotearoa | New Zealand; New Zealander | Wellington | {نيوزيلندا/نيوزلندا/نيوزيلاندا/نيوزيلندة} | {نيوزيلندي/نيوزلندي} | {ولنغتون/ويلينغتون/ولينغتون/ويلنجتون}
FJ | Fiji | | Fijian | Suva | {فيجي/جزر فيجي} | فيجي | سوفا
PG | Papua New Guinea | PNG | Papua New Guinean | Port Moresby | {بابوا غينيا الجديدة/بابوا نيو غينيا/بابوا غينيا} | بابوي | {بورت مورسبي/بورت موريسبي}
SB | Solomon Islands | Solomons | Solomon Islander | Honiara | جزر سليمان; {جزر سولومون/جزر سولومن} | سليماني | هونيارا
VU | Vanuatu | | Ni-Vanuatu; Vanuatuan | Port Vila | فانواتو | فانواتي | {بورت فيلا/بورتفيلا}
WS | Samoa | Western Samoa | Samoan | Apia | ساموا | ساموي | {آبيا/أبيا}
TO | Tonga | | Tongan | Nukualofa; Nuku'alofa | {تونغا/تونجا} | {تونغي/تونجي} | {نوكو ألوفا/نوكوالوفا}
KI | Kiribati | | I-Kiribati; Kiribatian | Tarawa; South Tarawa | {كيريباتي/كيريباس} | كيريباتي | {تاراوا/جنوب تاراوا}
TV | Tuvalu | | Tuvaluan | Funafuti | توفالو | توفالي | فونافوتي
NR | Nauru | | Nauruan | Yaren | {ناورو/نورو} | ناوروي | يارين
PW | Palau | | Palauan | Ngerulmud | بالاو | بالاوي | {نغيرولمود/نجيرولمود}
FM | Micronesia; Federated States of Micronesia | | Micronesian | Palikir | {ميكرونيزيا/ولايات ميكرونيزيا المتحدة} | ميكرونيزي | باليكير
MH | Marshall Islands | | Marshallese | Majuro | جزر مارشال | مارشالي | ماجورو
SA | Saudi Arabia; Kingdom of Saudi Arabia | KSA | Saudi; Saudi Arabian | Riyadh | السعودية; المملكة العربية السعودية; العربية السعودية | سعودي | الرياض
AE | United Arab Emirates | UAE; Emirates; the Emirates | Emirati; UAE | Abu Dhabi | {الإمارات/الامارات}; الإمارات العربية المتحدة; دولة الإمارات; دولة الإمارات العربية المتحدة | {إماراتي/اماراتي} | {أبوظبي/أبو ظبي/ابوظبي}
QA | Qatar; State of Qatar | | Qatari | Doha | قطر; دولة قطر | قطري | الدوحة
KW | Kuwait; State of Kuwait | | Kuwaiti | Kuwait City | الكويت; دولة الكويت | كويتي | {مدينة الكويت/الكويت العاصمة}
BH | Bahrain; Kingdom of Bahrain | | Bahraini | Manama | البحرين; مملكة البحرين | بحريني | المنامة
OM | Oman; Sultanate of Oman | | Omani | Muscat | {سلطنة عمان/سلطنة عُمان/عُمان/عمان} | {عماني/عُماني} | مسقط
YE | Yemen; Republic of Yemen | | Yemeni | Sanaa; Sana'a; Aden | اليمن; الجمهورية اليمنية | يمني | صنعاء
IQ | Iraq; Republic of Iraq | | Iraqi | Baghdad | العراق; جمهورية العراق | عراقي | بغداد
SY | Syria; Syrian Arab Republic | | Syrian | Damascus | {سوريا/سورية}; الجمهورية العربية السورية | سوري | دمشق
LB | Lebanon; Lebanese Republic | | Lebanese | Beirut | لبنان; الجمهورية اللبنانية | لبناني | بيروت
JO | Jordan; Hashemite Kingdom of Jordan | | Jordanian | Amman | الأردن; المملكة الأردنية الهاشمية; المملكة الأردنية | أردني; اردني | {العاصمة الأردنية/عمّان}
PS | Palestine; State of Palestine | Palestinian Authority; Palestinian National Authority; Palestinian territories | Palestinian | Ramallah | فلسطين; دولة فلسطين; السلطة الفلسطينية; السلطة الوطنية الفلسطينية; الأراضي الفلسطينية | فلسطيني | رام الله
IL | Israel; State of Israel | | Israeli | Jerusalem; Tel Aviv | {إسرائيل/اسرائيل}; الكيان الصهيوني; الاحتلال الإسرائيلي | {إسرائيلي/اسرائيلي} | تل أبيب; تل ابيب
IR | Iran; Islamic Republic of Iran | Islamic Republic; Persia | Iranian | Tehran; Teheran | {إيران/ايران}; الجمهورية الإسلامية الإيرانية; الجمهورية الإسلامية; الجمهورية الاسلامية | {إيراني/ايراني} | طهران
TR | Turkey; Republic of Türkiye | Türkiye; Turkiye; Republic of Turkey | Turkish; Türkish | Ankara | {تركيا/تركية}; الجمهورية التركية; جمهورية تركيا | تركي + أتراك | أنقرة; انقرة
CY | Cyprus; Republic of Cyprus | | Cypriot; Greek Cypriot | Nicosia | {قبرص/جمهورية قبرص} | قبرصي; قبرصي يوناني + قبارصة | نيقوسيا
GE | Georgia | Republic of Georgia | Georgian | Tbilisi | {جورجيا/جيورجيا}; جمهورية جورجيا | جورجي | {تبليسي/تبيليسي/تفليس}
AM | Armenia; Republic of Armenia | | Armenian | Yerevan | أرمينيا; ارمينيا | {أرميني/أرمني} + أرمن | {يريفان/ييريفان/إيريفان}
AZ | Azerbaijan; Republic of Azerbaijan | | Azerbaijani; Azeri | Baku | {أذربيجان/اذربيجان/آذربيجان} | {أذربيجاني/أذري/آذري/اذربيجاني} | باكو
UA | Ukraine | | Ukrainian | Kyiv; Kiev | {أوكرانيا/اوكرانيا} | {أوكراني/اوكراني} | {كييف/كيف}
BY | Belarus; Republic of Belarus | Byelorussia; Belorussia | Belarusian; Belarussian; Byelorussian | Minsk | {بيلاروسيا/بيلاروس/روسيا البيضاء/بلاروسيا/بيلوروسيا} | {بيلاروسي/بيلاروسي/بلاروسي/بيلوروسي} | مينسك
MD | Moldova; Republic of Moldova | Moldavia | Moldovan | Chisinau; Kishinev | {مولدوفا/مولدافيا/ملدوفا} | {مولدوفي/مولدافي} | {كيشيناو/تشيسيناو/كيشينيف}
GB | United Kingdom; United Kingdom of Great Britain and Northern Ireland | UK; U.K.; Britain; Great Britain; England | British; UK; U.K.; Briton | London | {بريطانيا/المملكة المتحدة/بريطانيا العظمى} | بريطاني; {إنجليزي/إنكليزي/انجليزي} + إنجليز; إنكليز | لندن
FR | France; French Republic | | French | Paris | فرنسا; الجمهورية الفرنسية | فرنسي | باريس
DE | Germany; Federal Republic of Germany | | German | Berlin | ألمانيا; المانيا; ألمانيا الاتحادية; جمهورية ألمانيا الاتحادية | {ألماني/الماني} + ألمان | برلين
IT | Italy; Italian Republic | | Italian | Rome | {إيطاليا/ايطاليا} | {إيطالي/ايطالي} + طليان | روما
ES | Spain; Kingdom of Spain | | Spanish; Spaniard | Madrid | {إسبانيا/أسبانيا/اسبانيا} | {إسباني/أسباني/اسباني} + إسبان | مدريد
PT | Portugal; Portuguese Republic | | Portuguese | Lisbon | البرتغال | برتغالي | لشبونة
NL | Netherlands; Kingdom of the Netherlands | Holland; the Netherlands | Dutch | The Hague; Hague; Amsterdam | {هولندا/هولاندا/الأراضي المنخفضة} | هولندي | لاهاي; أمستردام
BE | Belgium; Kingdom of Belgium | | Belgian | Brussels | بلجيكا | بلجيكي | بروكسل; بروكسيل
LU | Luxembourg; Grand Duchy of Luxembourg | | Luxembourgish; Luxembourger | Luxembourg | {لوكسمبورغ/لوكسمبورج/لكسمبورغ/لكسمبورج} | {لوكسمبورغي/لوكسمبورجي} | {لوكسمبورغ/لوكسمبورج}
IE | Ireland; Republic of Ireland | Irish Republic | Irish | Dublin | {أيرلندا/إيرلندا/ايرلندا} | {أيرلندي/إيرلندي/ايرلندي} | دبلن
IS | Iceland | | Icelandic; Icelander | Reykjavik | {آيسلندا/أيسلندا/إيسلندا/ايسلندا} | {آيسلندي/أيسلندي/إيسلندي} | {ريكيافيك/ريكيافيك}
NO | Norway; Kingdom of Norway | | Norwegian | Oslo | النرويج | نرويجي | أوسلو; اوسلو
SE | Sweden; Kingdom of Sweden | | Swedish; Swede | Stockholm | السويد | سويدي | {ستوكهولم/استوكهولم}
FI | Finland; Republic of Finland | | Finnish; Finn | Helsinki | فنلندا; فنلنده | فنلندي | هلسنكي
DK | Denmark; Kingdom of Denmark | | Danish; Dane | Copenhagen | {الدنمارك/الدانمارك/الدانمرك} | {دنماركي/دانماركي/دانمركي} | {كوبنهاغن/كوبنهاجن}
EE | Estonia; Republic of Estonia | | Estonian | Tallinn | {إستونيا/أستونيا/استونيا} | {إستوني/أستوني/استوني} | {تالين/تالن}
LV | Latvia; Republic of Latvia | | Latvian | Riga | {لاتفيا/لتفيا} | لاتفي | {ريغا/ريجا}
LT | Lithuania; Republic of Lithuania | | Lithuanian | Vilnius | {ليتوانيا/لتوانيا} | ليتواني | {فيلنيوس/فلنيوس}
PL | Poland; Republic of Poland | | Polish; Pole | Warsaw | {بولندا/بولونيا} | {بولندي/بولوني} | {وارسو/فارسوفيا}
CZ | Czech Republic; Czechia | | Czech | Prague | {التشيك/جمهورية التشيك/تشيكيا/الجمهورية التشيكية} | {تشيكي/تشيكى} | براغ; براج
SK | Slovakia; Slovak Republic | | Slovak; Slovakian | Bratislava | {سلوفاكيا/جمهورية سلوفاكيا} | سلوفاكي | براتيسلافا
HU | Hungary | | Hungarian | Budapest | {المجر/هنغاريا/هنجاريا} | {مجري/هنغاري/هنجاري} | بودابست
AT | Austria; Republic of Austria | | Austrian | Vienna | النمسا | نمساوي | {فيينا/فينا}
CH | Switzerland; Swiss Confederation | | Swiss | Bern; Berne | سويسرا; الاتحاد السويسري | سويسري | {برن/بيرن}
LI | Liechtenstein; Principality of Liechtenstein | | Liechtenstein; Liechtensteiner | Vaduz | {ليختنشتاين/لختنشتاين/ليشتنشتاين} | ليختنشتايني | فادوز
MC | Monaco; Principality of Monaco | | Monegasque; Monacan | Monaco | موناكو; إمارة موناكو | {موناكي/موناكوي} | موناكو
AD | Andorra | | Andorran | Andorra la Vella | أندورا; اندورا | أندوري | {أندورا لا فيلا/أندورا لافيلا}
SM | San Marino | | Sammarinese | San Marino | سان مارينو | سان ماريني | سان مارينو
VA | Vatican; Vatican City State | Holy See; Vatican City; the Vatican | Vatican; Papal | Vatican City | الفاتيكان; الكرسي الرسولي; حاضرة الفاتيكان; دولة الفاتيكان; الكرسي البابوي | فاتيكاني | {مدينة الفاتيكان/حاضرة الفاتيكان}
MT | Malta; Republic of Malta | | Maltese | Valletta | {مالطا/مالطة} | مالطي | {فاليتا/فالتا/لا فاليتا}
GR | Greece; Hellenic Republic | | Greek; Hellenic | Athens | اليونان | يوناني | أثينا; اثينا
BG | Bulgaria; Republic of Bulgaria | | Bulgarian | Sofia | بلغاريا; بلجاريا | بلغاري; بلجاري + بلغار | صوفيا
RO | Romania | | Romanian | Bucharest | رومانيا | روماني | {بوخارست/بوخاريست}
RS | Serbia; Republic of Serbia | | Serbian; Serb | Belgrade | {صربيا/جمهورية صربيا} | صربي + صرب | {بلغراد/بلجراد/بيلغراد}
HR | Croatia; Republic of Croatia | | Croatian; Croat | Zagreb | كرواتيا | كرواتي + كروات | {زغرب/زاغرب/زجرب/زاغريب}
SI | Slovenia; Republic of Slovenia | | Slovenian; Slovene | Ljubljana | سلوفينيا | سلوفيني | {ليوبليانا/لوبليانا}
BA | Bosnia and Herzegovina | Bosnia; Bosnia-Herzegovina; BiH | Bosnian; Bosniak | Sarajevo | {البوسنة والهرسك/البوسنة} | {بوسني/بوسنوي} + بوشناق | {سراييفو/ساراييفو/سارايفو}
ME | Montenegro | | Montenegrin | Podgorica | {الجبل الأسود/مونتينيغرو/مونتنيغرو/مونتينيجرو} | {مونتينيغري/جبل أسودي} | {بودغوريتسا/بودجوريتسا/بودغوريكا}
MK | North Macedonia; Republic of North Macedonia | Macedonia; FYROM | Macedonian; North Macedonian | Skopje | {مقدونيا الشمالية/شمال مقدونيا/مقدونيا} | {مقدوني/مقدوني شمالي} | {سكوبيه/سكوبي/سكوبيا/إسكوبية}
AL | Albania; Republic of Albania | | Albanian | Tirana | ألبانيا; البانيا | {ألباني/الباني} + ألبان | تيرانا
XK | Kosovo; Republic of Kosovo | Kosova | Kosovar; Kosovan | Pristina; Prishtina | {كوسوفو/كوسوفا}; جمهورية كوسوفو | {كوسوفي/كوسوفوي} | {بريشتينا/برشتينا/بريستينا}
EU | European Union | EU; E.U. | European; EU | Brussels | {الاتحاد الأوروبي/الاتحاد الاوروبي/الإتحاد الأوروبي/الاتحاد الأوربي/الاتحاد الاوربي} | {أوروبي/أوربي/اوروبي} | بروكسل; بروكسيل
`;
