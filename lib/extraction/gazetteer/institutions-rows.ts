// kind (o office, m ministry, i organisation, c company, v movement, a agreement or programme, f forum or summit) |
// slug | English names | Arabic names | country. Patterns: spelling.ts.

/** The institutions of institutions.ts. */
export const INSTITUTION_ROWS = `
o | white-house | The White House; White House; the White House; Oval Office | {البيت الأبيض/البيت الابيض}; المكتب البيضاوي | US
m | us-department-of-state | US Department of State; State Department; Department of State; U.S. Department of State; U.S. State Department; US State Department; Foggy Bottom | {وزارة الخارجية الأمريكية/وزارة الخارجية الأميركية/وزارة الخارجية الامريكية/وزارة الخارجية الاميركية}; {الخارجية الأمريكية/الخارجية الأميركية/الخارجية الامريكية/الخارجية الاميركية} | US
m | pentagon | Pentagon; US Department of Defense; Department of Defense; the Pentagon; U.S. Department of Defense; DoD; US Department of War; Department of War | {البنتاغون/البنتاجون/البنتاگون}; {وزارة الدفاع الأمريكية/وزارة الدفاع الأميركية/وزارة الحرب الأمريكية/وزارة الحرب الأميركية} | US
m | us-treasury | US Department of the Treasury; US Treasury; Treasury Department; Department of the Treasury; U.S. Treasury | {وزارة الخزانة الأمريكية/وزارة الخزانة الأميركية}; وزارة الخزانة | US
o | us-congress | US Congress; Congress; U.S. Congress; Capitol Hill | {الكونغرس/الكونجرس/الكونغرس الأمريكي/الكونغرس الأميركي/الكونجرس الأمريكي} | US
o | us-senate | US Senate; the Senate; U.S. Senate | {مجلس الشيوخ الأمريكي/مجلس الشيوخ الأميركي} | US
o | us-house-of-representatives | US House of Representatives; House of Representatives; U.S. House of Representatives | {مجلس النواب الأمريكي/مجلس النواب الأميركي} | US
o | cia | CIA; Central Intelligence Agency | وكالة المخابرات المركزية; وكالة الاستخبارات المركزية; {وكالة الاستخبارات المركزية الأمريكية/وكالة الاستخبارات المركزية الأميركية}; السي آي إيه | US
o | us-national-security-council | US National Security Council; National Security Council of the United States | {مجلس الأمن القومي الأمريكي/مجلس الأمن القومي الأميركي} | US
o | centcom | US Central Command; CENTCOM; U.S. Central Command | {القيادة المركزية الأمريكية/القيادة المركزية الأميركية}; سنتكوم | US
o | usaid | USAID; US Agency for International Development | الوكالة الأمريكية للتنمية الدولية; الوكالة الأميركية للتنمية الدولية | US
o | federal-reserve | Federal Reserve; the Fed | الاحتياطي الفيدرالي; مجلس الاحتياطي الفيدرالي; الاحتياطي الاتحادي | US
o | kremlin | Kremlin; the Kremlin; Kremlin press service; Kremlin site; Presidential Administration of Russia | الكرملين; قصر الكرملين; الرئاسة الروسية; موقع الكرملين; المكتب الصحفي للكرملين; الخدمة الصحفية للكرملين | RU
o | state-duma | State Duma; Russian State Duma; Duma | {مجلس الدوما/الدوما/مجلس النواب الروسي/دوما الدولة} | RU
o | federation-council | Federation Council; Federation Council of Russia | مجلس الاتحاد الروسي; مجلس الاتحاد; مجلس الفيدرالية | RU
o | russian-security-council | Security Council of the Russian Federation; Russian Security Council | مجلس الأمن الروسي; مجلس الأمن القومي الروسي | RU
o | elysee-palace | Elysee Palace; Élysée; Elysee; Élysée Palace; Elysée; the Elysee | {الإليزيه/الاليزيه/قصر الإليزيه/قصر الاليزيه/الإليزية/قصر الإليزية}; الرئاسة الفرنسية | FR
m | quai-d-orsay | French Ministry for Europe and Foreign Affairs; Quai d'Orsay; French Foreign Ministry | {الكي دورسيه/كي دورسيه/الكيه دورسيه} | FR
o | downing-street | Downing Street; 10 Downing Street; No 10; Number 10; No. 10 | {داونينغ ستريت/داونينج ستريت/داوننغ ستريت/داوننج ستريت}; {10 داونينغ ستريت/10 داوننغ ستريت}; رئاسة الوزراء البريطانية | GB
m | uk-foreign-office | UK Foreign, Commonwealth & Development Office; Foreign Office; FCDO; FCO; Foreign, Commonwealth and Development Office; UK Foreign Office; British Foreign Office | وزارة الخارجية البريطانية; الخارجية البريطانية; وزارة الخارجية والكومنولث والتنمية | GB
o | blue-house | Blue House; Cheong Wa Dae; South Korean presidential office | البيت الأزرق; المكتب الرئاسي الكوري; الرئاسة الكورية الجنوبية | KR
o | uae-presidential-court | UAE Presidential Court; Presidential Court | ديوان الرئاسة الإماراتي | AE
o | saudi-royal-court | Saudi Royal Court | الديوان الملكي السعودي | SA
o | central-committee-cpc | CPC Central Committee; Central Committee of the Communist Party of China; Communist Party of China Central Committee | اللجنة المركزية للحزب الشيوعي الصيني | CN
i | communist-party-of-china | Communist Party of China; CPC; Chinese Communist Party; CCP | الحزب الشيوعي الصيني | CN
i | cpc-international-department | International Department of the CPC Central Committee; IDCPC; International Liaison Department | دائرة العلاقات الخارجية باللجنة المركزية للحزب الشيوعي الصيني; دائرة العلاقات الخارجية للجنة المركزية للحزب الشيوعي الصيني | CN
o | state-council | State Council; China's State Council; State Council of the People's Republic of China | مجلس الدولة الصيني | CN
o | national-peoples-congress | National People's Congress; NPC | المجلس الوطني لنواب الشعب الصيني; المجلس الوطني لنواب الشعب; مجلس النواب الشعبي | CN
o | cppcc | Chinese People's Political Consultative Conference; CPPCC | المؤتمر الاستشاري السياسي للشعب الصيني | CN
o | central-military-commission | Central Military Commission | اللجنة العسكرية المركزية | CN
o | peoples-liberation-army | People's Liberation Army; PLA | جيش التحرير الشعبي الصيني; جيش التحرير الشعبي | CN
i | workers-party-of-korea | Workers' Party of Korea; WPK | حزب العمال الكوري; حزب العمل الكوري | KP
i | communist-party-of-vietnam | Communist Party of Vietnam; CPV | الحزب الشيوعي الفيتنامي | VN
i | communist-party-of-cuba | Communist Party of Cuba | الحزب الشيوعي الكوبي | CU
i | united-russia | United Russia; United Russia party | {حزب روسيا الموحدة/روسيا الموحدة} | RU
o | islamic-revolutionary-guard-corps | Islamic Revolutionary Guard Corps; IRGC; Revolutionary Guards; Revolutionary Guard | الحرس الثوري; الحرس الثوري الإيراني; حرس الثورة الإسلامية; حرس الثورة | IR
o | supreme-national-security-council | Supreme National Security Council; SNSC | المجلس الأعلى للأمن القومي; المجلس الأعلى للأمن القومي الإيراني | IR
o | atomic-energy-organization-of-iran | Atomic Energy Organization of Iran; AEOI | منظمة الطاقة الذرية الإيرانية; هيئة الطاقة الذرية الإيرانية | IR
o | knesset | Knesset | الكنيست; الكنيست الإسرائيلي | IL
o | mossad | Mossad | الموساد; جهاز الموساد | IL
o | israel-defense-forces | Israel Defense Forces; IDF; Israeli army; Israeli military | الجيش الإسرائيلي; جيش الاحتلال; جيش الدفاع الإسرائيلي | IL
o | bundestag | Bundestag; German Bundestag | {البوندستاغ/البوندستاج}; البرلمان الألماني | DE
o | holy-see | Holy See | الكرسي الرسولي; الكرسي البابوي | VA
i | united-nations | United Nations; UN; U.N.; the UN; United Nations Organization; UNO | {الأمم المتحدة/الامم المتحدة/هيئة الأمم المتحدة/منظمة الأمم المتحدة/المنظمة الدولية/المنظمة الأممية} |
i | un-security-council | UN Security Council; Security Council; UNSC; United Nations Security Council; U.N. Security Council | {مجلس الأمن/مجلس الأمن الدولي/مجلس الأمن التابع للأمم المتحدة/مجلس الامن/مجلس الامن الدولي} |
i | un-general-assembly | UN General Assembly; UNGA; General Assembly; United Nations General Assembly; U.N. General Assembly | {الجمعية العامة للأمم المتحدة/الجمعية العامة/الجمعية العمومية للأمم المتحدة/الجمعية العامة للامم المتحدة} |
i | un-human-rights-council | UN Human Rights Council; Human Rights Council; UNHRC; HRC | {مجلس حقوق الإنسان/مجلس حقوق الإنسان التابع للأمم المتحدة/مجلس حقوق الانسان} |
i | unrwa | UNRWA; United Nations Relief and Works Agency | {الأونروا/أونروا/وكالة الأونروا/وكالة غوث وتشغيل اللاجئين الفلسطينيين/الاونروا} |
i | unhcr | UNHCR; UN Refugee Agency; UN High Commissioner for Refugees | المفوضية السامية للأمم المتحدة لشؤون اللاجئين; مفوضية اللاجئين; المفوضية السامية لشؤون اللاجئين |
i | unicef | UNICEF; United Nations Children's Fund | {اليونيسف/يونيسف/اليونيسيف/يونيسيف} |
i | unesco | UNESCO | {اليونسكو/يونسكو/اليونيسكو/منظمة اليونسكو} |
i | undp | UNDP; United Nations Development Programme | برنامج الأمم المتحدة الإنمائي |
i | unodc | UNODC; United Nations Office on Drugs and Crime | مكتب الأمم المتحدة المعني بالمخدرات والجريمة |
i | unifil | UNIFIL | {اليونيفيل/يونيفيل/قوات اليونيفيل} |
i | world-food-programme | World Food Programme; WFP | برنامج الأغذية العالمي; برنامج الغذاء العالمي |
i | food-and-agriculture-organization | Food and Agriculture Organization; FAO | {منظمة الأغذية والزراعة/الفاو/منظمة الفاو/منظمة الأغذية والزراعة للأمم المتحدة} |
i | world-health-organization | World Health Organization; WHO; World Health Organisation | منظمة الصحة العالمية |
i | international-labour-organization | International Labour Organization; ILO | منظمة العمل الدولية |
i | iaea | International Atomic Energy Agency; IAEA | الوكالة الدولية للطاقة الذرية; وكالة الطاقة الذرية |
i | opcw | Organisation for the Prohibition of Chemical Weapons; OPCW; Organization for the Prohibition of Chemical Weapons | منظمة حظر الأسلحة الكيميائية; منظمة حظر الأسلحة الكيماوية |
i | international-court-of-justice | International Court of Justice; ICJ | محكمة العدل الدولية |
i | international-criminal-court | International Criminal Court; ICC | المحكمة الجنائية الدولية; الجنائية الدولية |
i | icrc | International Committee of the Red Cross; ICRC; Red Cross | اللجنة الدولية للصليب الأحمر; الصليب الأحمر |
i | international-monetary-fund | International Monetary Fund; IMF | صندوق النقد الدولي; صندوق النقد |
i | world-bank | World Bank; World Bank Group | البنك الدولي; مجموعة البنك الدولي |
i | world-trade-organization | World Trade Organization; WTO; World Trade Organisation | منظمة التجارة العالمية |
i | asian-infrastructure-investment-bank | Asian Infrastructure Investment Bank; AIIB | البنك الآسيوي للاستثمار في البنية التحتية; البنك الآسيوي للاستثمار |
i | new-development-bank | New Development Bank; NDB; BRICS Bank | بنك التنمية الجديد |
i | interpol | Interpol; INTERPOL | {الإنتربول/الانتربول} |
i | oecd | OECD; Organisation for Economic Co-operation and Development | منظمة التعاون الاقتصادي والتنمية; منظمة التعاون والتنمية الاقتصادية |
i | opec | OPEC; Organization of the Petroleum Exporting Countries | {أوبك/منظمة أوبك/اوبك/منظمة الدول المصدرة للنفط/منظمة البلدان المصدرة للبترول} |
i | opec-plus | OPEC+; OPEC plus; OPEC Plus | {أوبك+/أوبك بلس/تحالف أوبك+/أوبك بلاس/اوبك+/مجموعة أوبك+} |
i | gas-exporting-countries-forum | Gas Exporting Countries Forum; GECF | منتدى الدول المصدرة للغاز |
i | arab-league | Arab League; League of Arab States; LAS | {جامعة الدول العربية/الجامعة العربية/الجامعه العربية}; مجلس الجامعة العربية |
i | gulf-cooperation-council | Gulf Cooperation Council; GCC; Cooperation Council for the Arab States of the Gulf | {مجلس التعاون الخليجي/مجلس التعاون لدول الخليج العربية/مجلس التعاون/مجلس التعاون لدول الخليج/دول مجلس التعاون} |
i | organisation-of-islamic-cooperation | Organisation of Islamic Cooperation; OIC; Organization of Islamic Cooperation; Organization of the Islamic Conference | {منظمة التعاون الإسلامي/منظمة المؤتمر الإسلامي/منظمة التعاون الاسلامي} |
i | arab-maghreb-union | Arab Maghreb Union; AMU | {اتحاد المغرب العربي/الاتحاد المغاربي} |
i | african-union | African Union; AU | {الاتحاد الأفريقي/الاتحاد الإفريقي/الاتحاد الافريقي} |
i | ecowas | ECOWAS; Economic Community of West African States | {إيكواس/الإيكواس/المجموعة الاقتصادية لدول غرب أفريقيا/إكواس/المجموعة الاقتصادية لدول غرب إفريقيا} |
i | igad | IGAD; Intergovernmental Authority on Development | {الإيغاد/إيغاد/الإيقاد/إيقاد/الهيئة الحكومية للتنمية/الإيجاد} |
i | sadc | Southern African Development Community; SADC | {الجماعة الإنمائية للجنوب الأفريقي/سادك/مجموعة تنمية الجنوب الأفريقي} |
i | european-union | European Union; EU; E.U. | {الاتحاد الأوروبي/الاتحاد الاوروبي/الاتحاد الأوربي/الاتحاد الاوربي} | EU
i | european-commission | European Commission; EU Commission | {المفوضية الأوروبية/المفوضية الاوروبية} | EU
i | european-council | European Council | {المجلس الأوروبي/المجلس الاوروبي} | EU
i | european-parliament | European Parliament; EU Parliament | {البرلمان الأوروبي/البرلمان الاوروبي} | EU
i | european-central-bank | European Central Bank; ECB | {البنك المركزي الأوروبي} | EU
i | eu-external-action-service | European External Action Service; EEAS | {جهاز العمل الخارجي الأوروبي/دائرة العمل الخارجي الأوروبي} | EU
i | council-of-europe | Council of Europe; PACE | مجلس أوروبا |
i | osce | OSCE; Organization for Security and Co-operation in Europe; Organisation for Security and Cooperation in Europe | منظمة الأمن والتعاون في أوروبا; منظمة الأمن والتعاون الأوروبي |
i | nato | NATO; North Atlantic Treaty Organization; North Atlantic Alliance; Nato | {حلف شمال الأطلسي/حلف الناتو/الناتو/ناتو/حلف شمال الاطلسي/الحلف الأطلسي/حلف الأطلسي/منظمة حلف شمال الأطلسي} |
i | shanghai-cooperation-organisation | Shanghai Cooperation Organisation; SCO; Shanghai Cooperation Organization | {منظمة شنغهاي للتعاون/منظمة شانغهاي للتعاون/منظمة شانجهاي للتعاون/منظمة شنجهاي للتعاون/منظمة شنغهاي/منظمة شانغهاي} |
i | brics | BRICS; BRIC; BRICS Plus | {بريكس/البريكس/مجموعة بريكس/مجموعة البريكس/تجمع بريكس/دول بريكس/دول البريكس/تكتل بريكس} |
i | g20 | G20; Group of 20; Group of Twenty; G-20 | {مجموعة العشرين/مجموعة الـ20/مجموعة ال20/مجموعة دول العشرين/جي 20/مجموعة الـ 20/قمة العشرين} |
i | g7 | G7; Group of Seven; G-7; G8; Group of Eight; G-8 | {مجموعة السبع/مجموعة السبعة/مجموعة الدول السبع/مجموعة الثماني/مجموعة الثمانية/الدول الصناعية السبع} |
i | g77 | G77; Group of 77; Group of 77 and China | {مجموعة الـ77/مجموعة ال77/مجموعة الـ77 والصين/مجموعة 77/مجموعة السبعة والسبعين} |
i | apec | APEC; Asia-Pacific Economic Cooperation | {أبيك/آبيك/منتدى التعاون الاقتصادي لآسيا والمحيط الهادئ/منظمة التعاون الاقتصادي لآسيا والمحيط الهادئ/التعاون الاقتصادي لآسيا والمحيط الهادي/منتدى أبيك/إيبك/الأبيك} |
i | asean | ASEAN; Association of Southeast Asian Nations | {آسيان/الآسيان/رابطة دول جنوب شرق آسيا/رابطة آسيان/أسيان/الاسيان/رابطة أمم جنوب شرق آسيا} |
i | saarc | SAARC; South Asian Association for Regional Cooperation | {سارك/رابطة جنوب آسيا للتعاون الإقليمي} |
i | bimstec | BIMSTEC | {بيمستك/بيمستيك} |
i | cica | CICA; Conference on Interaction and Confidence-Building Measures in Asia | {سيكا/مؤتمر التفاعل وإجراءات بناء الثقة في آسيا/مؤتمر التفاعل وبناء الثقة في آسيا/مؤتمر سيكا} |
i | eurasian-economic-union | Eurasian Economic Union; EAEU; EEU | {الاتحاد الاقتصادي الأوراسي/الاتحاد الاقتصادي الأوراسيوي/الاتحاد الأوراسي/الاتحاد الاقتصادي الأورآسي/الاتحاد الاقتصادي الاوراسي} |
i | collective-security-treaty-organization | Collective Security Treaty Organization; CSTO; Collective Security Treaty Organisation | {منظمة معاهدة الأمن الجماعي/معاهدة الأمن الجماعي} |
i | commonwealth-of-independent-states | Commonwealth of Independent States; CIS | {رابطة الدول المستقلة/كومنولث الدول المستقلة/رابطة الدول المستقله} |
i | organization-of-turkic-states | Organization of Turkic States; Turkic Council; OTS | {منظمة الدول التركية/المجلس التركي/منظمة الدول الناطقة بالتركية} |
i | economic-cooperation-organization | Economic Cooperation Organization; ECO | {منظمة التعاون الاقتصادي/منظمة التعاون الاقتصادي إيكو} |
i | d-8 | D-8; D8; Developing-8 | {مجموعة الثماني الإسلامية/مجموعة الدول الثماني النامية/منظمة الدول الثماني النامية} |
i | commonwealth | Commonwealth of Nations; the Commonwealth | {الكومنولث/رابطة الكومنولث/دول الكومنولث} |
i | non-aligned-movement | Non-Aligned Movement; NAM | {حركة عدم الانحياز/دول عدم الانحياز} |
i | celac | CELAC; Community of Latin American and Caribbean States | {سيلاك/جماعة دول أمريكا اللاتينية والكاريبي/مجموعة دول أمريكا اللاتينية والكاريبي} |
i | mercosur | Mercosur; MERCOSUR | {ميركوسور/السوق المشتركة الجنوبية} |
i | organization-of-american-states | Organization of American States; OAS | منظمة الدول الأمريكية; منظمة الدول الأميركية |
i | pacific-islands-forum | Pacific Islands Forum | منتدى جزر المحيط الهادئ |
i | group-of-friends-un-charter | Group of Friends in Defense of the UN Charter; Group of Friends in Defense of the Charter of the United Nations; Group of Friends in Defence of the UN Charter | مجموعة الأصدقاء للدفاع عن ميثاق الأمم المتحدة; مجموعة أصدقاء الدفاع عن ميثاق الأمم المتحدة |
i | friends-of-peace-group | Friends for Peace; Group of Friends for Peace; Friends of Peace; Friends for Peace group | مجموعة أصدقاء السلام; مجموعة الأصدقاء من أجل السلام |
i | quad | Quad; Quadrilateral Security Dialogue; the Quad | {كواد/الحوار الأمني الرباعي/تحالف كواد/الرباعية} |
i | aukus | AUKUS | {أوكوس/اتفاق أوكوس/تحالف أوكوس} |
i | middle-east-quartet | Middle East Quartet; Quartet | {اللجنة الرباعية/الرباعية الدولية/اللجنة الرباعية الدولية} |
i | p5-plus-1 | P5+1; 5+1; E3+3; E3/EU+3 | {مجموعة 5+1/دول 5+1/مجموعة خمسة زائد واحد/السداسية الدولية/السداسية/مجموعة الست} |
i | normandy-format | Normandy Format; Normandy Four; Normandy Quartet | {صيغة نورماندي/رباعية نورماندي/رباعي نورماندي} |
f | belt-and-road-forum | Belt and Road Forum; Belt and Road Forum for International Cooperation; BRF | {منتدى الحزام والطريق/منتدى الحزام والطريق للتعاون الدولي} |
f | boao-forum | Boao Forum for Asia; Boao Forum; BFA | {منتدى بوآو الآسيوي/منتدى بواو الآسيوي/منتدى بوآو/منتدى بواو} |
f | china-arab-states-cooperation-forum | China-Arab States Cooperation Forum; CASCF; China-Arab Cooperation Forum | {منتدى التعاون الصيني العربي/منتدى التعاون العربي الصيني/منتدى التعاون الصيني - العربي} |
f | forum-on-china-africa-cooperation | Forum on China-Africa Cooperation; FOCAC | {منتدى التعاون الصيني الأفريقي/منتدى التعاون الصيني الإفريقي/فوكاك/منتدى التعاون الصيني - الأفريقي} |
f | russia-africa-partnership-forum | Russia-Africa Partnership Forum; Russia-Africa Summit; Russia–Africa Partnership Forum | {منتدى الشراكة الروسية الأفريقية/القمة الروسية الأفريقية/قمة روسيا أفريقيا/القمة الروسية الإفريقية/منتدى الشراكة روسيا - أفريقيا} |
f | st-petersburg-international-economic-forum | St. Petersburg International Economic Forum; SPIEF; St Petersburg International Economic Forum | {منتدى سان بطرسبورغ الاقتصادي الدولي/منتدى سانت بطرسبورغ الاقتصادي/منتدى بطرسبورغ الاقتصادي/منتدى سان بطرسبرغ الاقتصادي/منتدى بطرسبورغ الاقتصادي الدولي} | RU
f | eastern-economic-forum | Eastern Economic Forum; EEF | {منتدى الشرق الاقتصادي/المنتدى الاقتصادي الشرقي} | RU
f | valdai-club | Valdai Discussion Club; Valdai Club | {نادي فالداي/منتدى فالداي/منتدى فالداي الدولي للحوار} | RU
f | munich-security-conference | Munich Security Conference; MSC | {مؤتمر ميونخ للأمن/مؤتمر ميونيخ للأمن/مؤتمر الأمن في ميونيخ} | DE
f | world-economic-forum | World Economic Forum; WEF; Davos Forum | {المنتدى الاقتصادي العالمي/منتدى دافوس/المنتدى الاقتصادي العالمي في دافوس/منتدى دافوس الاقتصادي} |
f | antalya-diplomacy-forum | Antalya Diplomacy Forum; ADF | {منتدى أنطاليا الدبلوماسي/منتدى أنطاليا للدبلوماسية} | TR
f | doha-forum | Doha Forum | منتدى الدوحة | QA
f | manama-dialogue | Manama Dialogue; IISS Manama Dialogue | {حوار المنامة/مؤتمر حوار المنامة} | BH
f | shangri-la-dialogue | Shangri-La Dialogue | {حوار شانغريلا/حوار شانجريلا/حوار شانغري-لا/حوار شنغريلا} | SG
f | east-asia-summit | East Asia Summit; EAS | قمة شرق آسيا |
f | nuclear-security-summit | Nuclear Security Summit | {قمة الأمن النووي/قمة الأمن النووى} |
f | cop | COP; United Nations Climate Change Conference; UN Climate Change Conference; COP28; COP27; COP29; COP30; COP26 | {مؤتمر الأطراف/مؤتمر المناخ/كوب 28/كوب28/كوب 27/كوب 26/مؤتمر الأمم المتحدة للتغير المناخي} |
f | future-investment-initiative | Future Investment Initiative; FII | {مبادرة مستقبل الاستثمار/منتدى مبادرة مستقبل الاستثمار} | SA
f | astana-process | Astana Process; Astana format; Astana Platform | {مسار أستانا/مسار أستانة/صيغة أستانا/صيغة أستانة/مفاوضات أستانا/محادثات أستانا} |
a | belt-and-road-initiative | Belt and Road Initiative; BRI; Belt and Road; One Belt, One Road; One Belt One Road; Silk Road Economic Belt; 21st Century Maritime Silk Road | {مبادرة الحزام والطريق/الحزام والطريق/مبادرة "الحزام والطريق"/مبادرة حزام واحد وطريق واحد/الحزام الاقتصادي لطريق الحرير/حزام واحد طريق واحد} |
a | global-development-initiative | Global Development Initiative; GDI | مبادرة التنمية العالمية |
a | global-security-initiative | Global Security Initiative; GSI | مبادرة الأمن العالمي |
a | global-civilization-initiative | Global Civilization Initiative; GCI | مبادرة الحضارة العالمية |
a | global-governance-initiative | Global Governance Initiative; GGI | مبادرة الحوكمة العالمية |
a | vision-2030 | Vision 2030; Saudi Vision 2030 | {رؤية 2030/رؤية المملكة 2030/رؤية السعودية 2030} | SA
a | jcpoa | JCPOA; Joint Comprehensive Plan of Action; Iran nuclear deal; Iranian nuclear deal; nuclear deal | {خطة العمل الشاملة المشتركة/الاتفاق النووي/الاتفاق النووي الإيراني/خطة العمل المشتركة الشاملة/الصفقة النووية} |
a | treaty-of-good-neighbourliness-2001 | Treaty of Good-Neighbourliness and Friendly Cooperation; Treaty of Good-Neighborliness and Friendly Cooperation; China-Russia Treaty of Good-Neighborliness | {معاهدة حسن الجوار والتعاون الودي/معاهدة حسن الجوار والصداقة والتعاون/معاهدة حسن الجوار} |
a | minsk-agreements | Minsk agreements; Minsk Agreements; Minsk accords; Package of Measures | {اتفاقيات مينسك/اتفاقات مينسك/اتفاق مينسك} |
a | new-start | New START; New START Treaty; START | {ستارت الجديدة/نيو ستارت/معاهدة ستارت/معاهدة ستارت الجديدة/معاهدة نيو ستارت/ستارت 3} |
a | inf-treaty | INF Treaty; Intermediate-Range Nuclear Forces Treaty | {معاهدة القوى النووية المتوسطة المدى/معاهدة القوات النووية متوسطة المدى/معاهدة الصواريخ النووية المتوسطة المدى} |
a | npt | Non-Proliferation Treaty; NPT; Treaty on the Non-Proliferation of Nuclear Weapons | {معاهدة عدم انتشار الأسلحة النووية/معاهدة حظر انتشار الأسلحة النووية/معاهدة منع انتشار الأسلحة النووية/معاهدة الحد من انتشار الأسلحة النووية} |
a | paris-agreement | Paris Agreement; Paris climate agreement; Paris Climate Accord | {اتفاق باريس/اتفاقية باريس/اتفاق باريس للمناخ/اتفاقية باريس للمناخ} |
a | abraham-accords | Abraham Accords | {الاتفاقيات الإبراهيمية/اتفاقات إبراهيم/اتفاقيات إبراهيم/الاتفاقات الإبراهيمية/اتفاقيات أبراهام/اتفاقات أبراهام} |
a | arab-peace-initiative | Arab Peace Initiative | {مبادرة السلام العربية/المبادرة العربية للسلام} |
a | black-sea-grain-initiative | Black Sea Grain Initiative; grain deal | {مبادرة حبوب البحر الأسود/اتفاق الحبوب/اتفاقية الحبوب/صفقة الحبوب/مبادرة البحر الأسود} |
a | china-pakistan-economic-corridor | China-Pakistan Economic Corridor; CPEC | الممر الاقتصادي الصيني الباكستاني; الممر الاقتصادي الباكستاني الصيني |
a | north-south-corridor | International North-South Transport Corridor; North-South Transport Corridor; INSTC | {ممر الشمال الجنوب/ممر شمال جنوب/ممر النقل الدولي شمال-جنوب/ممر الشمال - الجنوب} |
a | nord-stream | Nord Stream; Nord Stream 2 | {نورد ستريم/السيل الشمالي/نورد ستريم 2/السيل الشمالي 2/التيار الشمالي} |
a | power-of-siberia | Power of Siberia; Power of Siberia 2 | {قوة سيبيريا/قوة سيبيريا 2} |
a | turkish-stream | TurkStream; Turkish Stream; Turk Stream | {السيل التركي/تورك ستريم/ترك ستريم/التيار التركي} |
c | gazprom | Gazprom | {غازبروم/جازبروم/شركة غازبروم/كازبروم} | RU
c | rosneft | Rosneft | {روسنفت/روس نفط/روسنيفت} | RU
c | rosatom | Rosatom; State Atomic Energy Corporation | {روس آتوم/روساتوم/روس أتوم/مؤسسة روساتوم/شركة روساتوم} | RU
c | lukoil | Lukoil | {لوك أويل/لوكويل} | RU
c | cnpc | CNPC; China National Petroleum Corporation | {مؤسسة النفط الوطنية الصينية/شركة البترول الوطنية الصينية} | CN
c | sinopec | Sinopec | {سينوبك/ساينوبك} | CN
c | huawei | Huawei | {هواوي/شركة هواوي} | CN
c | saudi-aramco | Saudi Aramco; Aramco | {أرامكو السعودية/أرامكو/ارامكو/شركة أرامكو} | SA
c | public-investment-fund | Public Investment Fund; PIF | صندوق الاستثمارات العامة | SA
c | adnoc | ADNOC | {أدنوك/ادنوك} | AE
c | boeing | Boeing | {بوينغ/بوينج} | US
c | airbus | Airbus | {إيرباص/ايرباص} | FR
v | hamas | Hamas; Islamic Resistance Movement | {حماس/حركة حماس/حركة المقاومة الإسلامية/حركة المقاومة الإسلامية حماس} | PS
v | fatah | Fatah | {حركة فتح/حركة التحرير الوطني الفلسطيني} | PS
v | plo | Palestine Liberation Organization; PLO | منظمة التحرير الفلسطينية | PS
v | islamic-jihad | Palestinian Islamic Jihad; Islamic Jihad | حركة الجهاد الإسلامي; الجهاد الإسلامي | PS
v | hezbollah | Hezbollah; Hizbullah; Hizballah | حزب الله; حزب الله اللبناني | LB
v | houthis | Houthis; Ansar Allah; Houthi group; Ansarallah; Houthi movement | {الحوثيون/الحوثيين/جماعة الحوثي/أنصار الله/جماعة أنصار الله/ميليشيا الحوثي/ميليشيات الحوثي} | YE
v | taliban | Taliban; Taliban movement; Afghan Taliban | {طالبان/حركة طالبان/حركة طالبان الأفغانية} | AF
v | islamic-state | Islamic State; ISIS; ISIL; Daesh; IS | {داعش/تنظيم داعش/تنظيم الدولة الإسلامية/تنظيم الدولة/الدولة الإسلامية} |
v | al-qaeda | Al-Qaeda; al-Qaeda; Al Qaeda | {القاعدة/تنظيم القاعدة} |
v | pkk | PKK; Kurdistan Workers' Party | {حزب العمال الكردستاني/بي كي كي/تنظيم بي كي كي} |
v | syrian-democratic-forces | Syrian Democratic Forces; SDF; YPG | {قوات سوريا الديمقراطية/قسد/وحدات حماية الشعب/قوات سورية الديمقراطية} | SY
v | syrian-national-coalition | Syrian National Coalition; Syrian Opposition Coalition; High Negotiations Committee; Syrian opposition | {الائتلاف الوطني السوري/الائتلاف السوري/الهيئة العليا للمفاوضات/المعارضة السورية/هيئة التفاوض السورية/الائتلاف الوطني لقوى الثورة والمعارضة السورية} | SY
v | rapid-support-forces | Rapid Support Forces; RSF | {قوات الدعم السريع/الدعم السريع} | SD
v | polisario | Polisario Front; Polisario | {البوليساريو/جبهة البوليساريو/البوليزاريو/جبهة البوليزاريو} |
v | muslim-brotherhood | Muslim Brotherhood | {الإخوان المسلمون/الإخوان المسلمين/جماعة الإخوان/جماعة الإخوان المسلمين} |
`;
