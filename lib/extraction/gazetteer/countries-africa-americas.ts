// Columns as in countries-asia-europe.ts.

/** States of Africa and the Americas. */
export const COUNTRIES_AFRICA_AMERICAS = `
US | United States; United States of America | US; U.S.; USA; U.S.A.; America; the States | American; US; U.S. | Washington; Washington, D.C.; Washington DC | الولايات المتحدة; {الولايات المتحدة الأمريكية/الولايات المتحدة الأميركية/الولايات المتحدة الامريكية/الولايات المتحدة الاميركية}; {أمريكا/أميركا/امريكا/اميركا} | {أمريكي/أميركي/امريكي/اميركي} + أمريكان; أميركان | واشنطن
CA | Canada | | Canadian | Ottawa | كندا | كندي | {أوتاوا/أوتاوة/اوتاوا}
MX | Mexico; United Mexican States | | Mexican | Mexico City | المكسيك | مكسيكي | {مكسيكو سيتي/مكسيكو/مدينة مكسيكو}
CU | Cuba; Republic of Cuba | | Cuban | Havana | كوبا; جمهورية كوبا | كوبي | {هافانا/لاهافانا}
BR | Brazil; Federative Republic of Brazil | | Brazilian | Brasilia; Brasília | البرازيل | برازيلي | {برازيليا/برازيلية}
AR | Argentina; Argentine Republic | the Argentine | Argentine; Argentinian; Argentinean | Buenos Aires | الأرجنتين; الارجنتين | أرجنتيني; ارجنتيني | {بوينس آيرس/بوينس أيرس/بوينوس آيرس/بوينس ايرس}
CL | Chile; Republic of Chile | | Chilean | Santiago | {تشيلي/شيلي/التشيلي} | {تشيلي/شيلي/تشيلياني} | {سانتياغو/سانتياجو}
PE | Peru; Republic of Peru | | Peruvian | Lima | {بيرو/البيرو} | {بيروفي/بيروي/بيرواني} | ليما
CO | Colombia; Republic of Colombia | | Colombian | Bogota; Bogotá | كولومبيا | كولومبي | {بوغوتا/بوجوتا}
VE | Venezuela; Bolivarian Republic of Venezuela | | Venezuelan | Caracas | فنزويلا; جمهورية فنزويلا البوليفارية | {فنزويلي/فينزويلي} | {كاراكاس/كراكاس}
EC | Ecuador; Republic of Ecuador | | Ecuadorian; Ecuadorean | Quito | {الإكوادور/الاكوادور/إكوادور} | {إكوادوري/اكوادوري} | كيتو
BO | Bolivia; Plurinational State of Bolivia | | Bolivian | La Paz; Sucre | بوليفيا; دولة بوليفيا المتعددة القوميات | بوليفي | {لاباز/لا باز}
PY | Paraguay | | Paraguayan | Asuncion; Asunción | {باراغواي/الباراغواي/باراجواي} | {باراغواياني/باراغوايي/باراجوايي} | {أسونسيون/اسونسيون}
UY | Uruguay | | Uruguayan | Montevideo | {أوروغواي/الأوروغواي/أوروجواي/الأوروجواي} | {أوروغواياني/أوروغوايي/أوروجوايي} | {مونتيفيديو/مونتفيديو}
GY | Guyana | | Guyanese | Georgetown | {غيانا/غويانا/جيانا} | {غياني/غوياني} | {جورج تاون/جورجتاون}
SR | Suriname | Surinam | Surinamese | Paramaribo | سورينام | سورينامي | باراماريبو
GT | Guatemala | | Guatemalan | Guatemala City | {غواتيمالا/جواتيمالا} | {غواتيمالي/جواتيمالي} | {مدينة غواتيمالا/غواتيمالا سيتي}
HN | Honduras | | Honduran | Tegucigalpa | {هندوراس/الهندوراس} | {هندوراسي/هندوري} | {تيغوسيغالبا/تيجوسيجالبا}
SV | El Salvador | | Salvadoran; Salvadorean | San Salvador | {السلفادور/السالفادور} | {سلفادوري/سالفادوري} | {سان سلفادور/سان سالفادور}
NI | Nicaragua | | Nicaraguan | Managua | {نيكاراغوا/نيكاراجوا} | {نيكاراغوي/نيكاراجوي/نيكاراغواني} | {ماناغوا/ماناجوا}
CR | Costa Rica | | Costa Rican | San Jose; San José | كوستاريكا; كوستا ريكا | كوستاريكي | {سان خوسيه/سان خوسي}
PA | Panama | | Panamanian | Panama City | {بنما/باناما} | بنمي; بنماوي | {مدينة بنما/بنما سيتي}
BZ | Belize | | Belizean | Belmopan | {بليز/بيليز} | بليزي | بلموبان
JM | Jamaica | | Jamaican | Kingston | {جامايكا/جاميكا} | {جامايكي/جاميكي} | {كينغستون/كنغستون/كينجستون}
HT | Haiti | | Haitian | Port-au-Prince | {هايتي/هاييتي} | {هايتي/هاييتي} | {بورت أو برنس/بور أو برانس/بورت أوبرنس}
DO | Dominican Republic | | Dominican | Santo Domingo | {جمهورية الدومينيكان/الدومينيكان/جمهورية الدومنيكان/الدومنيكان} | {دومينيكاني/دومنيكاني} | {سانتو دومينغو/سانتو دومينجو/سانتو دومنغو}
DM | Dominica; Commonwealth of Dominica | | Dominican | Roseau | دومينيكا | دومينيكي | روسو
BS | Bahamas; Commonwealth of The Bahamas | the Bahamas | Bahamian | Nassau | {الباهاماس/البهاما/الباهاما/جزر البهاما} | {باهامي/بهامي} | ناساو
BB | Barbados | | Barbadian | Bridgetown | {باربادوس/بربادوس} | {باربادوسي/بربادوسي} | {بريدجتاون/بريدج تاون}
TT | Trinidad and Tobago | Trinidad | Trinidadian | Port of Spain; Port-of-Spain | {ترينيداد وتوباغو/ترينيداد وتوباجو/ترينيداد} | ترينيدادي | {بورت أوف سبين/بورت أوف سباين}
GD | Grenada | | Grenadian | St. George's; Saint George's | {غرينادا/جرينادا/غرناطة الكاريبية} | {غرينادي/جرينادي} | {سانت جورجز/سان جورج}
LC | Saint Lucia; St. Lucia | St Lucia | Saint Lucian | Castries | {سانت لوسيا/سانتا لوسيا} | لوسي | كاستريس
VC | Saint Vincent and the Grenadines; St. Vincent and the Grenadines | St Vincent | Vincentian | Kingstown | {سانت فنسنت وجزر غرينادين/سانت فنسنت/سانت فينسنت وغرينادين/سانت فينسنت والغرينادين} | فنسنتي | {كينغزتاون/كينجستاون}
AG | Antigua and Barbuda | Antigua | Antiguan | St. John's; Saint John's | {أنتيغوا وباربودا/أنتيغوا وبربودا/أنتيجوا وباربودا} | {أنتيغوي/أنتيجوي} | {سانت جونز/سانت جون}
KN | Saint Kitts and Nevis; St. Kitts and Nevis | St Kitts and Nevis | Kittitian | Basseterre | {سانت كيتس ونيفيس/سانت كيتس} | كيتسي | {باستير/باسيتير}
EG | Egypt; Arab Republic of Egypt | | Egyptian | Cairo | مصر; جمهورية مصر العربية | مصري | القاهرة
SD | Sudan; Republic of the Sudan | Republic of Sudan | Sudanese | Khartoum | السودان; جمهورية السودان | سوداني | {الخرطوم/بورتسودان}
SS | South Sudan; Republic of South Sudan | | South Sudanese | Juba | {جنوب السودان/دولة جنوب السودان/جمهورية جنوب السودان/السودان الجنوبي} | جنوب سوداني | جوبا
LY | Libya; State of Libya | Libyan Arab Jamahiriya; Great Jamahiriya | Libyan | Tripoli | ليبيا; دولة ليبيا; الجماهيرية الليبية; الجماهيرية العظمى; الجماهيرية | ليبي | طرابلس
TN | Tunisia; Republic of Tunisia | | Tunisian | Tunis | {تونس/الجمهورية التونسية} | تونسي | {تونس العاصمة/العاصمة تونس}
DZ | Algeria; People's Democratic Republic of Algeria | | Algerian | Algiers | الجزائر; الجمهورية الجزائرية الديمقراطية الشعبية; الجمهورية الجزائرية | جزائري | {الجزائر العاصمة/العاصمة الجزائر}
MA | Morocco; Kingdom of Morocco | | Moroccan | Rabat | المغرب; المملكة المغربية | مغربي + مغاربة | الرباط
MR | Mauritania; Islamic Republic of Mauritania | | Mauritanian | Nouakchott | موريتانيا; الجمهورية الإسلامية الموريتانية | موريتاني | {نواكشوط/انواكشوط}
SO | Somalia; Federal Republic of Somalia | | Somali | Mogadishu | {الصومال/جمهورية الصومال الفيدرالية/جمهورية الصومال} | صومالي | {مقديشو/مقديشيو/مقاديشو}
DJ | Djibouti; Republic of Djibouti | | Djiboutian | Djibouti | جيبوتي; جمهورية جيبوتي | {جيبوتي/جيبوتاوي} | {جيبوتي العاصمة/مدينة جيبوتي}
KM | Comoros; Union of the Comoros | the Comoros | Comorian; Comoran | Moroni | {جزر القمر/القمر المتحدة/جمهورية القمر المتحدة/الاتحاد القمري} | {قمري/قُمري} | موروني
ET | Ethiopia; Federal Democratic Republic of Ethiopia | | Ethiopian | Addis Ababa | {إثيوبيا/أثيوبيا/اثيوبيا} | {إثيوبي/أثيوبي/اثيوبي} | {أديس أبابا/أديس ابابا/اديس ابابا}
ER | Eritrea; State of Eritrea | | Eritrean | Asmara | {إريتريا/أريتريا/اريتريا} | {إريتري/أريتري/اريتري} | أسمرة; أسمرا
KE | Kenya; Republic of Kenya | | Kenyan | Nairobi | كينيا | كيني | نيروبي
UG | Uganda; Republic of Uganda | | Ugandan | Kampala | {أوغندا/أوغاندا/أوجندا/اوغندا} | {أوغندي/أوجندي/اوغندي} | كمبالا; كامبالا
TZ | Tanzania; United Republic of Tanzania | | Tanzanian | Dodoma; Dar es Salaam | {تنزانيا/تانزانيا} | {تنزاني/تانزاني} | {دودوما/دار السلام}
RW | Rwanda; Republic of Rwanda | | Rwandan | Kigali | {رواندا/روندا} | رواندي | {كيغالي/كيجالي}
BI | Burundi; Republic of Burundi | | Burundian | Gitega; Bujumbura | {بوروندي/بوراندي} | {بوروندي/بورونديّ} | {غيتيغا/جيتيجا/بوجمبورا}
CD | Democratic Republic of the Congo; Democratic Republic of Congo | DRC; DR Congo; Congo-Kinshasa | Congolese; DRC | Kinshasa | {الكونغو الديمقراطية/جمهورية الكونغو الديمقراطية/الكونغو الديموقراطية/الكونجو الديمقراطية} | {كونغولي/كونغولي ديمقراطي/كونجولي} | {كينشاسا/كنشاسا}
CG | Republic of the Congo; Congo | Congo-Brazzaville; Republic of Congo | Congolese; Congo-Brazzaville | Brazzaville | {الكونغو/جمهورية الكونغو/الكونغو برازافيل/الكونجو} | {كونغولي/كونجولي} | {برازافيل/برازفيل}
NG | Nigeria; Federal Republic of Nigeria | | Nigerian | Abuja; Lagos | نيجيريا; جمهورية نيجيريا الاتحادية | نيجيري | أبوجا; ابوجا
NE | Niger; Republic of the Niger | Republic of Niger | Nigerien | Niamey | النيجر; جمهورية النيجر | {نيجري/نيجيري نيجري} | نيامي
ML | Mali; Republic of Mali | | Malian | Bamako | مالي; جمهورية مالي | {مالي/ماليّ} | باماكو
BF | Burkina Faso | Burkina | Burkinabe; Burkinabé | Ouagadougou | {بوركينا فاسو/بوركينافاسو/بوركينا} | {بوركيني/بوركينابي} | {واغادوغو/واجادوجو/واغادوقو}
TD | Chad; Republic of Chad | | Chadian | N'Djamena; Ndjamena | تشاد; جمهورية تشاد | تشادي | {نجامينا/انجامينا/إنجمينا/أنجمينا/نجامينا}
CF | Central African Republic | CAR | Central African | Bangui | {أفريقيا الوسطى/إفريقيا الوسطى/جمهورية أفريقيا الوسطى/جمهورية إفريقيا الوسطى/افريقيا الوسطى} | {أفريقي أوسط/إفريقي أوسط} | {بانغي/بانجي}
CM | Cameroon; Republic of Cameroon | | Cameroonian | Yaounde; Yaoundé | {الكاميرون/الكامرون/كاميرون} | كاميروني | {ياوندي/ياونديه}
GA | Gabon; Gabonese Republic | | Gabonese | Libreville | {الغابون/الجابون/غابون} | {غابوني/جابوني} | {ليبرفيل/ليبروفيل}
GQ | Equatorial Guinea; Republic of Equatorial Guinea | | Equatorial Guinean; Equatoguinean | Malabo | {غينيا الاستوائية/غينيا الإستوائية} | غيني استوائي | مالابو
ST | Sao Tome and Principe; São Tomé and Príncipe | Sao Tome | Santomean; Sao Tomean | Sao Tome; São Tomé | {ساو تومي وبرينسيب/ساو تومي وبرنسيب/ساوتومي وبرنسيب} | ساوتومي | ساو تومي
AO | Angola; Republic of Angola | | Angolan | Luanda | {أنغولا/أنجولا/انغولا} | {أنغولي/أنجولي/انغولي} | لواندا
ZM | Zambia; Republic of Zambia | | Zambian | Lusaka | زامبيا | زامبي | لوساكا
ZW | Zimbabwe; Republic of Zimbabwe | | Zimbabwean | Harare | {زيمبابوي/زمبابوي} | {زيمبابوي/زيمبابوياني/زمبابوي} | هراري
MW | Malawi; Republic of Malawi | | Malawian | Lilongwe | {مالاوي/ملاوي} | {مالاوي/ملاوي} | {ليلونغوي/ليلونجوي}
MZ | Mozambique; Republic of Mozambique | | Mozambican | Maputo | {موزمبيق/الموزمبيق/موزامبيق} | {موزمبيقي/موزامبيقي} | مابوتو
NA | Namibia; Republic of Namibia | | Namibian | Windhoek | ناميبيا | ناميبي | {ويندهوك/فيندهوك}
BW | Botswana; Republic of Botswana | | Botswanan; Motswana; Batswana | Gaborone | {بوتسوانا/بتسوانا} | {بوتسواني/بتسواني} | {غابورون/جابورون/غابوروني}
LS | Lesotho; Kingdom of Lesotho | | Basotho; Lesothan; Mosotho | Maseru | {ليسوتو/لسوتو} | {ليسوتي/لسوتي} | {ماسيرو/مازيرو}
SZ | Eswatini; Kingdom of Eswatini | Swaziland | Swazi; Eswatini | Mbabane; Lobamba | {إسواتيني/سوازيلاند/اسواتيني/سوازيلند} | سوازي; إسواتيني | {مبابان/مبابني}
ZA | South Africa; Republic of South Africa | RSA | South African | Pretoria; Tshwane; Cape Town | {جنوب أفريقيا/جنوب إفريقيا/جنوب افريقيا}; {جمهورية جنوب أفريقيا/جمهورية جنوب إفريقيا} | {جنوب أفريقي/جنوب إفريقي/جنوب افريقي} | {بريتوريا/كيب تاون}
MG | Madagascar; Republic of Madagascar | | Malagasy; Madagascan | Antananarivo | {مدغشقر/مداغشقر} | {مدغشقري/ملغاشي/مالاغاشي} | أنتاناناريفو
MU | Mauritius; Republic of Mauritius | | Mauritian | Port Louis | {موريشيوس/موريشوس/جزر موريشيوس} | {موريشيوسي/موريشي} | {بورت لويس/بور لويس}
SC | Seychelles; Republic of Seychelles | the Seychelles | Seychellois | Victoria | {سيشل/سيشيل/جزر سيشل/السيشل} | {سيشلي/سيشيلي} | فيكتوريا
SN | Senegal; Republic of Senegal | | Senegalese | Dakar | {السنغال/السنجال} | {سنغالي/سنجالي} | {داكار/دكار}
GM | Gambia; Republic of The Gambia | the Gambia | Gambian | Banjul | {غامبيا/جامبيا} | {غامبي/جامبي} | {بانجول/بانغول}
GN | Guinea; Republic of Guinea | Guinea-Conakry | Guinean | Conakry | {غينيا/غينيا كوناكري/جمهورية غينيا} | {غيني/جيني} | كوناكري
GW | Guinea-Bissau; Republic of Guinea-Bissau | Guinea Bissau | Bissau-Guinean | Bissau | {غينيا بيساو/غينيا-بيساو/غينيا-بساو} | غيني بيساوي | بيساو
SL | Sierra Leone; Republic of Sierra Leone | | Sierra Leonean | Freetown | {سيراليون/سييرا ليون/سيرا ليون} | {سيراليوني/سييرا ليوني} | {فريتاون/فري تاون}
LR | Liberia; Republic of Liberia | | Liberian | Monrovia | {ليبيريا/ليبريا} | {ليبيري/ليبري} | مونروفيا
CI | Ivory Coast; Republic of Côte d'Ivoire | Côte d'Ivoire; Cote d'Ivoire | Ivorian; Ivoirian | Yamoussoukro; Abidjan | {ساحل العاج/كوت ديفوار/كوت دي فوار/الكوت ديفوار} | {إيفواري/عاجي/ايفواري} | {ياموسوكرو/أبيدجان}
GH | Ghana; Republic of Ghana | | Ghanaian | Accra | {غانا/جانا} | {غاني/جاني} | {أكرا/اكرا}
TG | Togo; Togolese Republic | | Togolese | Lome; Lomé | {توغو/توجو/الطوغو} | {توغولي/توجولي} | {لومي/لوميه}
BJ | Benin; Republic of Benin | | Beninese | Porto-Novo; Cotonou | {بنين/بينين/البنين} | {بنيني/بينيني} | {بورتو نوفو/بورتونوفو/كوتونو}
CV | Cape Verde; Republic of Cabo Verde | Cabo Verde | Cape Verdean; Cabo Verdean | Praia | {الرأس الأخضر/الرأس الاخضر/كابو فيردي/كاب فيردي} | {رأس أخضري/كابو فيردي} | برايا
`;
