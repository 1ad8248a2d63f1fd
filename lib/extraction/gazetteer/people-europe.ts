// Columns as in people-china.ts.

/** Europe, with the heads of the European Union and of NATO. */
export const PEOPLE_EUROPE = `
FR | Nicolas Sarkozy | {نيكولا/نيقولا} {ساركوزي/ساركوزى} | | |
FR | Francois Hollande; François Hollande | {فرانسوا/فرنسوا} {هولاند/أولاند/اولاند/هولند} | | |
FR | Emmanuel Macron | {إيمانويل/ايمانويل/إمانويل/إيمانوييل} {ماكرون/مكرون} | | |
FR | Jean-Yves Le Drian | جان{ /-}{إيف/ايف} {لودريان/لو دريان} | Le Drian | لودريان; لو دريان |
FR | Laurent Fabius | لوران {فابيوس} | | |
FR | Jean-Marc Ayrault | جان{ /-}مارك {إيرولت/أيرولت/آيرولت/إيرو/أيرو} | | |
FR | Bernard Kouchner | {برنار/برنارد} {كوشنير/كوشنر} | | |
FR | Alain Juppe; Alain Juppé | {آلان/ألان} جوبيه | | |
FR | Catherine Colonna | كاترين كولونا | | | f
FR | Stephane Sejourne; Stéphane Séjourné | ستيفان {سيجورنيه/سيجورنه} | | |
FR | Jean-Noel Barrot; Jean-Noël Barrot | جان{ /-}{نويل} بارو | | |
FR | Sebastien Lecornu; Sébastien Lecornu | {سيباستيان/سيبستيان} {ليكورنو/لوكورنو} | | |
FR | Florence Parly | {فلورنس/فلورانس} {بارلي} | | | f
FR | Emmanuel Bonne | {إيمانويل/ايمانويل} {بون} | | |
FR | Edouard Philippe; Édouard Philippe | {إدوار/إدوارد} فيليب | | |
FR | Francois Fillon; François Fillon | فرانسوا {فيون/فيلون} | | |
FR | Manuel Valls | {مانويل/مانوييل} فالس | | |
FR | Elisabeth Borne; Élisabeth Borne | إليزابيت بورن | | | f
FR | Gabriel Attal | {گابرييل/غابريال} أتال | | |
FR | Francois Bayrou; François Bayrou | فرانسوا بايرو | | |
FR | Bruno Le Maire | برونو {لومير/لو مير} | Le Maire | لومير; لو مير |
FR | Christine Lagarde | كريستين {لاگارد} | | | f@international-monetary-fund
FR | Brigitte Macron | {بريجيت/بريگيت} ماكرون | | | f
DE | Angela Merkel | {أنگيلا/أنجيلا/أنغيلا/انجيلا} {ميركل/مركل/ميركيل} | | | f
DE | Olaf Scholz | {أولاف/اولاف} {شولتس/شولتز/شولز} | | |
DE | Friedrich Merz | {فريدريش/فريدريتش/فريدريك} {ميرتس/ميرتز/ميرز/مرتس} | | |
DE | Frank-Walter Steinmeier | فرانك{ /-}{فالتر/والتر} {شتاينماير/شتاينمير/ستاينماير} | | |
DE | Guido Westerwelle | {گيدو/غيدو/جيدو} {فيسترفيله/فسترفيله/فيسترفيلي} | | |
DE | Sigmar Gabriel | {زيگمار/زيغمار/سيغمار/زيجمار} {گابرييل/غابرييل/جابرييل/غابريال} | | |
DE | Heiko Maas | {هايكو} ماس | | |
DE | Annalena Baerbock | {أنالينا/آنالينا/انالينا} {بيربوك/بيربك/بربوك} | | | f
DE | Johann Wadephul | يوهان {فاديفول/فادفول/فاديبول} | | |
DE | Boris Pistorius | بوريس بيستوريوس | | |
DE | Ursula von der Leyen | {أورسولا/اورسولا} فون دير {لاين/لايين/لايِن/لاين} | von der Leyen | فون دير لاين; دير لاين; لاين | f@european-union
DE | Joachim Gauck | يواخيم {گاوك} | | |
DE | Christian Wulff | كريستيان فولف | | |
DE | Robert Habeck | روبرت هابيك | | |
DE | Peter Altmaier | بيتر ألتماير | | |
DE | Jens Ploetner; Jens Plötner | ينس {بلوتنر} | | |
DE | Wolfgang Schaeuble; Wolfgang Schäuble | {فولفگانگ/فولفغانغ} شويبله | | |
GB | Gordon Brown | {گوردون/جوردون} براون | | |
GB | David Cameron | {ديفيد/دايفيد/دافيد} {كاميرون/كامرون} | | |
GB | Theresa May; Teresa May | {تيريزا/تريزا/تيريسا} ماي | | | f
GB | Boris Johnson | بوريس جونسون | | |
GB | Liz Truss; Elizabeth Truss | {ليز/إليزابيث} {تراس/تروس} | | | f
GB | Rishi Sunak | {ريشي} {سوناك} | | |
GB | Keir Starmer; Sir Keir Starmer | {كير/كيير} {ستارمر/ستارمير} | | |
GB | David Miliband | {ديفيد} {ميليباند} | | |
GB | William Hague | {ويليام/وليام} {هيگ/هيغ/هيج} | | |
GB | Philip Hammond | {فيليب} {هاموند} | | |
GB | Jeremy Hunt | {جيريمي/جيرمي} هانت | | |
GB | Dominic Raab | {دومينيك} {راب} | | |
GB | James Cleverly | {جيمس} {كليفرلي/كليفرلى} | | |
GB | David Lammy | {ديفيد} {لامي/لامى} | | |
GB | Yvette Cooper | {إيفيت} كوبر | | | f
GB | Ben Wallace | بن والاس | | |
GB | Grant Shapps | {گرانت} {شابس} | | |
GB | John Healey | جون هيلي | | |
GB | Michael Fallon | مايكل فالون | | |
GB | Jonathan Powell | {جوناثان} باول | | |
GB | Tony Blair | توني بلير | | |
GB | Charles III; King Charles( III); Prince Charles | تشارلز الثالث; الملك تشارلز( الثالث); الأمير تشارلز | King Charles; Charles | الملك تشارلز; تشارلز |
GB | Elizabeth II; Queen Elizabeth( II) | إليزابيث الثانية; الملكة إليزابيث( الثانية) | Queen Elizabeth | الملكة إليزابيث | f
GB | Mark Sedwill | مارك سيدويل | | |
GB | Hamish Falconer | {هاميش} فالكونر | | |
GB | Martin Griffiths | مارتن {گريفيث/غريفيثس/غريفث/جريفيث/غريفيتس} | | | @united-nations
IT | Silvio Berlusconi | {سيلفيو} {برلسكوني/بيرلسكوني/برلوسكوني} | | |
IT | Mario Monti | ماريو مونتي | | |
IT | Enrico Letta | {إنريكو/انريكو} ليتا | | |
IT | Matteo Renzi | ماتيو {رينزي/رنزي/رينتسي} | | |
IT | Paolo Gentiloni | باولو {جينتيلوني/جنتيلوني} | | |
IT | Giuseppe Conte | {جوزيبي/جيوسيبي/جوسيبي} {كونتي/كونتى} | | |
IT | Mario Draghi | ماريو {دراگي/دراغي/دراجي} | | |
IT | Giorgia Meloni | {جورجيا/جيورجيا} {ميلوني/ملوني} | | | f
IT | Sergio Mattarella | {سيرجيو/سرجيو} {ماتاريلا/متاريلا} | | |
IT | Giorgio Napolitano | {جورجيو} نابوليتانو | | |
IT | Luigi Di Maio | {لويجي/لويدجي} {دي مايو} | Di Maio | دي مايو |
IT | Antonio Tajani | أنطونيو {تاياني/تاجاني}; أنتونيو تاياني | | |
IT | Angelino Alfano | {أنجيلينو/أنجلينو} ألفانو | | |
IT | Franco Frattini | فرانكو فراتيني | | |
IT | Emma Bonino | {إيما/ايما} بونينو | | | f
IT | Enzo Moavero Milanesi | {إنزو} {موافيرو}( ميلانيزي) | Moavero | موافيرو; ميلانيزي |
IT | Guido Crosetto | {گويدو} كروزيتو | | |
IT | Lorenzo Guerini | لورينزو {گويريني} | | |
IT | Roberta Pinotti | روبرتا {بينوتي} | | | f
IT | Federica Mogherini | {فيديريكا/فريدريكا/فيدريكا} {موگيريني/موغيريني/موجيريني/موغريني/موكيريني} | | | f@european-union
IT | Staffan de Mistura; Staffan de {Mistura} | {ستيفان/ستافان/ستفان} {دي ميستورا/ديميستورا/دي مستورا} | de Mistura | دي ميستورا; ديميستورا | @united-nations
IT | Filippo Grandi | {فيليبو} {گراندي} | | | @unhcr
ES | Jose Luis Rodriguez Zapatero; José Luis Rodríguez Zapatero | خوسيه لويس( رودريگيز) {ثاباتيرو/زاباتيرو} | Zapatero | ثاباتيرو; زاباتيرو |
ES | Mariano Rajoy | {ماريانو} {راخوي/راهوي} | | |
ES | Pedro Sanchez; Pedro Sánchez | {بيدرو/بدرو} {سانشيز/سانتشيث/سانشيث/سانتشيز} | | |
ES | Felipe VI; King Felipe( VI) | {فيليبي/فيليب/فيلبي} السادس | King Felipe | الملك فيليبي; فيليبي السادس; الملك فيليب |
ES | Juan Carlos I; King Juan Carlos( I) | خوان كارلوس( الأول) | Juan Carlos | خوان كارلوس |
ES | Josep Borrell; {Josep/Joseph} {Borrell/Borrel}( Fontelles) | {جوزيب/جوزيف/جوسيب/خوسيب} {بوريل/بورييل/بورل} | | | @european-union
ES | Jose Manuel Albares; José Manuel Albares | خوسيه {مانويل/مانوييل} {ألباريس/الباريس/ألبارس} | | |
ES | Arancha Gonzalez Laya; Arancha González Laya | {أرانشا/أرانتشا} {گونزاليس/غونثاليث}( لايا) | | | f
ES | Miguel Angel Moratinos; Miguel Ángel Moratinos | {ميگيل/ميغيل} {أنخل/آنخل} {موراتينوس} | | |
ES | Javier Solana | {خافيير} {سولانا} | | | @european-union
ES | Margarita Robles | {مارگريتا/مارغاريتا} روبليس | | | f
PT | Antonio Guterres; António Guterres | {أنطونيو/أنتونيو/انطونيو/انتونيو} {گوتيريش/غوتيريش/غوتيريس/جوتيريش/جوتيريس/غوتيرش/غوتيرس/كوتيريش} | | {غوتيريش/غوتيريس/جوتيريش/جوتيريس/غوتيرش} | @united-nations
PT | Marcelo Rebelo de Sousa | {مارسيلو} {ريبيلو} دي سوزا | Rebelo de Sousa | دي سوزا |
PT | Antonio Costa; António Costa | {أنطونيو/أنتونيو/انطونيو} كوستا | | | @european-union
PT | Luis Montenegro; Luís Montenegro | لويس {مونتينيگرو} | | |
PT | Paulo Rangel | باولو {رانجيل/رانغيل} | | |
PT | Jose Manuel Barroso; José Manuel Barroso | {خوسيه/جوزيه} {مانويل} {باروسو} | | | @european-union
NL | Mark Rutte | {مارك} {روته/روتي/روتى/روتة} | | | @nato
NL | Dick Schoof | ديك {سخوف/شوف} | | |
NL | Caspar Veldkamp | {كاسبر/كاسبار} {فيلدكامب} | | |
NL | Sigrid Kaag | {سيگريد/سيغريد} {كاگ/كاغ/كاخ} | | | f@united-nations
NL | Jaap de Hoop Scheffer | {ياب} {دي هوب} {شيفر} | de Hoop Scheffer | شيفر | @nato
NL | Wopke Hoekstra | {فوبكه/ووبكه} {هوكسترا} | | |
NL | Willem-Alexander; King Willem-Alexander | {فيليم/ويليم}{ /-}ألكسندر | Willem-Alexander | فيليم ألكسندر |
BE | Herman Van Rompuy | {هرمان/هيرمان} فان {رومبوي/رومبي/رومبوي} | Van Rompuy | فان رومبوي; رومبوي | @european-union
BE | Charles Michel | {شارل/تشارلز} {ميشيل/ميشال} | | | @european-union
BE | Alexander De Croo | {ألكسندر/الكسندر} {دي كرو} | De Croo | دي كرو |
BE | Bart De Wever | {بارت} {دي ويفر/دي فيفر} | De Wever | دي ويفر |
BE | Philippe of Belgium; King Philippe | {الملك فيليب/فيليب ملك بلجيكا} | King Philippe | الملك فيليب |
BE | Maxime Prevot; Maxime Prévot | ماكسيم {بريفو} | | |
LU | Jean-Claude Juncker | جان{ /-}كلود {يونكر/يانكر/جونكر} | | | @european-union
LU | Jean Asselborn | جان {أسيلبورن} | | |
LU | Xavier Bettel | {كزافييه/زافييه} {بيتل} | | |
PL | Donald Tusk | دونالد {توسك/تاسك} | | | @european-union
PL | Andrzej Duda | {أندريه/أندجي/أندرزيج/اندريه} دودا | | |
PL | Lech Kaczynski; Lech Kaczyński | ليخ {كاتشينسكي/كاتشنسكي} | | |
PL | Bronislaw Komorowski; Bronisław Komorowski | {برونيسلاف} {كوموروفسكي} | | |
PL | Karol Nawrocki | {كارول} {نافروتسكي} | | |
PL | Mateusz Morawiecki | {ماتيوش} {مورافيتسكي} | | |
PL | Radoslaw Sikorski; Radosław Sikorski; Radek Sikorski | {رادوسواف/رادوسلاف} {سيكورسكي} | | |
PL | Zbigniew Rau | {زبيگنيو/زبيغنيف} {راو} | | |
SE | Fredrik Reinfeldt | {فريدريك} {راينفلت} | | |
SE | Stefan Lofven; Stefan Löfven | {ستيفان} {لوفين/لوفن} | | |
SE | Ulf Kristersson | {أولف} {كريسترسون/كريسترشون} | | |
SE | Magdalena Andersson | {ماگدالينا} {أندرسون} | | | f
SE | Carl Bildt | كارل {بيلت/بيلدت} | | |
SE | Margot Wallstrom; Margot Wallström | {مارگو/مارغوت} {فالستروم/والستروم} | | | f
SE | Ann Linde | {آن} {ليندي} | | | f
SE | Tobias Billstrom; Tobias Billström | {توبياس} {بيلستروم} | | |
SE | Maria Malmer Stenergard; Maria Malmer Stenergard | ماريا {مالمر} {ستينرگارد} | Stenergard | | f
SE | Hans Grundberg | {هانس/هانز} {گروندبرگ/غروندبرغ/جروندبرج} | | | @united-nations
NO | Jens Stoltenberg | {ينس/يانس/جينس} {ستولتنبرگ/ستولتنبرغ/شتولتنبرغ/ستولتنبيرغ/ستولتنبرج} | | | @nato
NO | Erna Solberg | {إرنا/ايرنا} {سولبرگ} | | | f
NO | Jonas Gahr Store; Jonas Gahr Støre | {يوناس} {گار/جار/غار} {ستوره/ستور} | Store; Støre | ستوره; ستور |
NO | Espen Barth Eide | {إسبن/إسبين/اسبن} {بارث/بارت} {إيدي/ايدي/إيده/إيدا} | Barth Eide; Eide | بارث إيدي; إيدي; ايدي |
NO | Geir Pedersen; Geir {O./Otto} Pedersen | {گير/غير/جير/غيير/جيير} {بيدرسن/بيدرسون/بيدرسين/بيديرسن} | | | @united-nations
DK | Anders Fogh Rasmussen | {أندرس/اندرس} {فوگ/فوغ} {راسموسن/راسموسين} | Rasmussen; Fogh Rasmussen | راسموسن; راسموسين | @nato
DK | Lars Lokke Rasmussen; Lars Løkke Rasmussen | {لارس} {لوكه/لوكي} {راسموسن} | Rasmussen | راسموسن |
DK | Mette Frederiksen | {ميته/ميتي} {فريدريكسن/فريدريكسين} | | | f
DK | Helle Thorning-Schmidt | {هيله/هيلي} {تورنينگ}{ /-}شميت | Thorning-Schmidt | | f
FI | Sauli Niinisto; Sauli Niinistö | {ساولي} {نينيستو/نييستو} | | |
FI | Alexander Stubb | {ألكسندر/الكسندر} {ستوب/ستاب} | | |
FI | Tarja Halonen | {تاريا} {هالونين} | | | f
FI | Sanna Marin | {سانا} {مارين} | | | f
FI | Pekka Haavisto | {بيكا} {هافيستو} | | |
FI | Elina Valtonen | {إلينا} {فالتونين/فالتونن} | | | f
FI | Petteri Orpo | {بيتيري} {أوربو} | | |
EE | Kaja Kallas | {كايا/كاجا/كاية} {كالاس/كلاس} | | | f@european-union
EE | Margus Tsahkna | {مارگوس/مارغوس} {تساكنا} | | |
LV | Edgars Rinkevics; Edgars Rinkēvičs | {إدگارس/إدغارس} {رينكيفيتش} | | |
LT | Dalia Grybauskaite; Dalia Grybauskaitė | {داليا} {گريباوسكايتي} | | | f
LT | Gitanas Nauseda; Gitanas Nausėda | {گيتاناس} {ناوسيدا} | | |
LT | Gabrielius Landsbergis | {گابريليوس} {لاندسبيرگيس} | | |
CZ | Vaclav Klaus; Václav Klaus | {فاتسلاف} كلاوس | | |
CZ | Milos Zeman; Miloš Zeman | {ميلوش/ميلوس} {زيمان} | | |
CZ | Petr Pavel | {بيتر} {بافل/بافيل} | | |
CZ | Petr Fiala | {بيتر} {فيالا} | | |
CZ | Andrej Babis; Andrej Babiš | {أندريه/أندريي} {بابيش} | | |
SK | Robert Fico | روبرت {فيتسو/فيكو} | | |
SK | Peter Pellegrini | بيتر {بيليگريني} | | |
SK | Juraj Blanar; Juraj Blanár | {يوراي} {بلانار} | | |
SK | Miroslav Lajcak; Miroslav Lajčák | {ميروسلاف} {لايتشاك} | | |
HU | Viktor Orban; Viktor Orbán | {فيكتور} {أوربان/اوربان} | | |
HU | Peter Szijjarto; Péter Szijjártó | {بيتر} {سيارتو/سيجارتو/زيجارتو/سييارتو} | | |
HU | Janos Ader; János Áder | {يانوش} {أدير} | | |
HU | Tamas Sulyok; Tamás Sulyok | {تاماش} {شويوك} | | |
AT | Sebastian Kurz | {سيباستيان/سبستيان} {كورتس/كورتز/كورز} | | |
AT | Karl Nehammer | كارل {نيهامر} | | |
AT | Alexander Schallenberg | {ألكسندر/الكسندر} {شالنبرگ/شالينبرغ} | | |
AT | Alexander Van der Bellen | {ألكسندر/الكسندر} فان دير {بيلين/بيلن} | Van der Bellen | فان دير بيلين; فان دير بيلن |
AT | Heinz Fischer | هاينز فيشر | | |
AT | Beate Meinl-Reisinger | {بياته} {ماينل}{ /-}{رايزينگر} | Meinl-Reisinger | | f
AT | Christian Stocker | كريستيان {شتوكر} | | |
AT | Karin Kneissl | {كارين} {كنايسل} | | | f
CH | Ignazio Cassis | {إينياتسيو/إغناسيو} {كاسيس} | | |
CH | Didier Burkhalter | {ديدييه} {بوركهالتر} | | |
CH | Alain Berset | {ألان/آلان} {بيرسيه} | | |
CH | Viola Amherd | {فيولا} {أمهيرد} | | | f
CH | Karin Keller-Sutter | {كارين} كيلر{ /-}سوتر | Keller-Sutter | | f
GR | Alexis Tsipras | {ألكسيس/أليكسيس} {تسيبراس} | | |
GR | Antonis Samaras | {أنطونيس/أنتونيس} {ساماراس} | | |
GR | George Papandreou | {جورج/يورگوس} {باباندريو} | | |
GR | Kyriakos Mitsotakis | {كيرياكوس} {ميتسوتاكيس} | | |
GR | Nikos Dendias | {نيكوس} {دندياس/ديندياس} | | |
GR | Nikos Kotzias | {نيكوس} {كوتزياس} | | |
GR | Giorgos Gerapetritis; George Gerapetritis | {يورگوس/جورج/جيورجوس/يورغوس} {گيرابيتريتيس/جيرابتريتيس/ييرابيتريتيس} | | |
GR | Prokopis Pavlopoulos | {بروكوبيس} {بافلوبولوس} | | |
CY | Nicos Anastasiades; Nikos Anastasiades | {نيكوس} {أناستاسياديس/اناستاسياديس} | | |
CY | Nikos Christodoulides; Nicos Christodoulides | {نيكوس} {خريستودوليديس/كريستودوليديس/خريستودوليدس} | | |
CY | Constantinos Kombos | {قسطنطينوس/كونستانتينوس} {كومبوس} | | |
BG | Boyko Borissov; Boyko Borisov | {بويكو} بوريسوف | | |
BG | Rumen Radev | {رومين/رومن} {راديف} | | |
RO | Traian Basescu; Traian Băsescu | {ترايان} {باسيسكو} | | |
RO | Klaus Iohannis | كلاوس {يوهانيس} | | |
RO | Nicusor Dan; Nicușor Dan | {نيكوشور} دان | | |
RO | Bogdan Aurescu | {بوگدان} {أوريسكو} | | |
RS | Boris Tadic; Boris Tadić | بوريس {تاديتش} | | |
RS | Tomislav Nikolic; Tomislav Nikolić | {توميسلاف} {نيكوليتش} | | |
RS | Aleksandar Vucic; {Aleksandar/Alexander} {Vučić/Vucic} | {ألكسندر/الكسندر/أليكساندر} {فوتشيتش/فوسيتش} | | |
RS | Ivica Dacic; Ivica Dačić | {إيفيتسا} {داتشيتش} | | |
RS | Marko Djuric; Marko Đurić | ماركو {جوريتش/ديوريتش} | | |
HR | Zoran Milanovic; Zoran Milanović | {زوران} {ميلانوفيتش} | | |
HR | Andrej Plenkovic; Andrej Plenković | {أندريه} {بلينكوفيتش} | | |
HR | Kolinda Grabar-Kitarovic; Kolinda Grabar-Kitarović | {كوليندا} {گرابار}{ /-}{كيتاروفيتش} | Grabar-Kitarovic | | f
SI | Borut Pahor | {بوروت} {باهور} | | |
SI | Natasa Pirc Musar; Nataša Pirc Musar | {ناتاشا} {بيرتس} {موسار} | | | f
SI | Robert Golob | روبرت {گولوب} | | |
SI | Tanja Fajon | {تانيا} {فايون} | | | f
AL | Edi Rama | {إيدي} راما | | |
XK | Albin Kurti | {ألبين} {كورتي} | | |
XK | Vjosa Osmani | {فيوسا} {عثماني} | | | f
XK | Hashim Thaci; Hashim Thaçi | هاشم {تاتشي/ثاتشي} | | |
ME | Milo Djukanovic; Milo Đukanović | {ميلو} {ديوكانوفيتش/جوكانوفيتش} | | |
BA | Milorad Dodik | {ميلوراد} {دوديك} | | |
IE | Micheal Martin; Micheál Martin | {ميهال/مايكل/ميشيل} {مارتن} | | |
IE | Leo Varadkar | {ليو} {فارادكار} | | |
IE | Enda Kenny | {إندا} {كيني} | | |
IE | Simon Harris | {سيمون/سايمون} هاريس | | |
IE | Michael D. Higgins | {مايكل}( دي) {هيگينز} | | |
MT | Robert Abela | روبرت {أبيلا} | | |
MT | Roberta Metsola | {روبرتا} {ميتسولا} | | | f@european-parliament
MT | Ian Borg | {إيان} {بورگ} | | |
GB | Catherine Ashton; Baroness Ashton | {كاثرين/كاترين} {أشتون/آشتون/اشتون} | | | f@european-union
UA | Viktor Yushchenko | {فيكتور} {يوشينكو/يوشتشينكو} | | |
UA | Viktor Yanukovych; Viktor Yanukovich | {فيكتور} {يانوكوفيتش/ياناكوفيتش} | | |
UA | Yulia Tymoshenko | {يوليا} {تيموشينكو/تيموشنكو} | | | f
UA | Petro Poroshenko; Pyotr Poroshenko | {بيترو/بترو/بيوتر} {بوروشينكو/بوروشنكو} | | |
UA | Volodymyr Zelenskyy; {Volodymyr/Vladimir/Volodimir} {Zelensky/Zelenskiy/Zelenskyy/Zelenski} | {فولوديمير/فلوديمير/فلاديمير/فولودومير} {زيلينسكي/زيلينسكى/زلينسكي/زيلنسكي/زيلينيسكي} | Zelenskyy; Zelensky; Zelenskiy | |
UA | Dmytro Kuleba; {Dmytro/Dmitry/Dmitriy} Kuleba | {دميترو/ديميترو/دمترو/دميتري/ديمتري} {كوليبا/كوليبه} | | |
UA | Andrii Sybiha; {Andrii/Andriy} Sybiha | {أندري/أندريه/اندريه} {سيبيها/سيبيغا/سيبيا} | | |
UA | Andriy Yermak; {Andriy/Andrii} Yermak | {أندري/أندريه} {يرماك/ييرماك} | | |
UA | Pavlo Klimkin; Pavel Klimkin | {بافلو/بافل} {كليمكين} | | |
UA | Denys Shmyhal; Denis Shmyhal | {دينيس/دنيس} {شميهال/شميغال} | | |
UA | Oleksii Reznikov | {أوليكسي} {ريزنيكوف} | | |
UA | Rustem Umerov | {رستم} {عمروف/أوميروف/عميروف} | | |
UA | Yulia Svyrydenko | {يوليا} {سفيريدينكو} | | | f
BY | Alexander Lukashenko; {Alexander/Aleksandr/Aliaksandr} {Lukashenko/Lukashenka} | {ألكسندر/الكسندر/أليكساندر/ألكساندر} {لوكاشينكو/لوكاشنكو} | | |
BY | Vladimir Makei; {Vladimir/Uladzimir} {Makei/Makey} | فلاديمير {ماكي/ماكيه/ماكيي} | | |
BY | Maxim Ryzhenkov; {Maxim/Maksim} Ryzhenkov | {مكسيم/ماكسيم} {ريجينكوف/ريجنكوف} | | |
BY | Sergei Aleinik; Sergey Aleinik | {سيرگي} {ألينيك/أليينيك} | | |
BY | Roman Golovchenko | {رومان} {گولوفتشينكو} | | |
MD | Maia Sandu | {مايا} {ساندو} | | | f
MD | Igor Dodon | {إيگور/ايگور} {دودون} | | |
VA | Pope Francis | البابا {فرانسيس/فرنسيس}; {بابا الفاتيكان} {فرنسيس/فرنسيس} | Pope Francis | البابا; فرنسيس; فرانسيس |
VA | Pope Benedict XVI; Pope Benedict | البابا {بنديكت/بنديكتوس}( السادس عشر) | Pope Benedict | البابا; بنديكت |
VA | Pope Leo XIV; Pope Leo | البابا {ليو/لاون}( الرابع عشر) | Pope Leo | البابا; ليو |
VA | Pietro Parolin | {بيترو} {بارولين} | | |
`;
