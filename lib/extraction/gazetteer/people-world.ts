// Columns as in people-china.ts.

/** South-East Asia, Oceania, Africa, Latin America, and heads and envoys of organisations from there. */
export const PEOPLE_WORLD = `
VN | Nguyen Phu Trong; Nguyễn Phú Trọng | {نگوين/نجوين/نغوين/نوين} فو {ترونگ/تشونغ/ترونغ} | Trong; Nguyen Phu Trong | ترونغ; نغوين فو ترونغ |
VN | Nguyen Tan Dung; Nguyễn Tấn Dũng | {نگوين/نجوين/نغوين/نوين} {تان} {دونگ/دونغ/زونغ} | Dung; Nguyen Tan Dung | دونغ; دونج; زونغ |
VN | Nguyen Xuan Phuc | {نگوين/نوين} {شوان/تشوان} {فوك} | Phuc | فوك |
VN | Truong Tan Sang | {ترونگ/ترونغ/تروونغ} تان {سانگ} | Sang | سانغ |
VN | Tran Dai Quang | {تران/تشان} {داي} {كوانگ/كوانغ} | Quang | كوانغ |
VN | To Lam; Tô Lâm | {تو} {لام} | To Lam; Lam | تو لام; لام |
VN | Pham Minh Chinh | {فام} {مينه/مينغ/منه} {تشينه/تشينغ/تشين/شينه} | Chinh | تشينه; تشينغ |
VN | Pham Binh Minh | {فام} {بينه/بنه} {مينه} | Minh | مينه |
VN | Bui Thanh Son | {بوي} {ثانه/تانه/تان} {سون} | Son | سون |
VN | Luong Cuong | {لونگ/لوونغ} {كونگ/كوونغ/كيونغ} | Cuong | كوونغ |
VN | Vo Van Thuong | {فو} فان {ثونگ/ثوونغ/تونغ} | Thuong | |
LA | Bounnhang Vorachith; Bounnhang Vorachit | {بونيانگ/بونهانغ} {فوراتشيت/فوراتشيث} | | |
LA | Thongloun Sisoulith | {ثونگلون/تونگلون} {سيسوليث/سيسوليت} | | |
LA | Saleumxay Kommasith | {سالومكساي/سالومساي} {كوماسيت/كوماسيث} | | |
KH | Hun Sen; Samdech Hun Sen | {هون/هن} {سين/سن} | Hun Sen | هون سين; هون سن |
KH | Hun Manet | {هون/هن} {مانيت/مانيه} | Hun Manet | هون مانيت; مانيت |
KH | Prak Sokhonn | {براك} {سوخون/سوكون} | | |
KH | Norodom Sihamoni | {نورودوم} {سيهاموني} | Sihamoni | سيهاموني |
TH | Abhisit Vejjajiva | {أبهيسيت/أبيسيت} {فيجاجيفا} | | |
TH | Yingluck Shinawatra | {ينگلوك/ينغلاك/يينغلوك/ينجلوك} {شيناواترا} | | | f
TH | Prayut Chan-o-cha; {Prayuth/Prayut} {Chan-ocha/Chan-o-cha} | {برايوت/برايوث} {تشان أوتشا/تشان-أوتشا/تشان أو تشا/شان أوشا} | Prayut | برايوت; تشان أوتشا |
TH | Srettha Thavisin | {سريتا/سريثا/سيتا} {تافيسين/تافيسن} | | |
TH | Paetongtarn Shinawatra | {بايتونگتارن/بيتونغتارن/بيتونجتارن} {شيناواترا} | | | f
TH | Don Pramudwinai | {دون} {برامودويناي} | | |
TH | Maris Sangiampongsa | {ماريس} {سانگيامبونگسا} | | |
TH | Anutin Charnvirakul | {أنوتين} {تشارنفيراكول} | | |
MM | Aung San Suu Kyi; Suu Kyi | {أونگ/أونغ/اونغ} سان سو {تشي/كي/تشى} | Suu Kyi | سو تشي; سو كي; تشي | f
MM | Min Aung Hlaing | {مين} {أونگ/أونغ} {هلاينگ/هلينغ/لاينغ} | Min Aung Hlaing | هلاينغ; مين أونغ هلاينغ |
MM | Thein Sein | {ثين/تين} {سين} | Thein Sein | ثين سين |
MM | Than Shwe | {ثان/تان} {شوي} | Than Shwe | |
MM | Win Myint | {وين} {مينت/ميينت} | Win Myint | |
MY | Najib Razak; Najib {Tun/Abdul} Razak | نجيب( تون)( عبد) {رزاق/الرزاق/عبد الرزاق} | Najib | نجيب; عبد الرزاق |
MY | Mahathir Mohamad; {Mahathir/Mahathir bin} {Mohamad/Mohammad/Mohamed} | {مهاتير/محاضر}( بن) محمد | Mahathir | مهاتير; محاضر; مهاتير محمد |
MY | Muhyiddin Yassin | {محيي الدين/محي الدين} {ياسين} | Muhyiddin | ياسين; محيي الدين |
MY | Anwar Ibrahim; Dato' Seri Anwar Ibrahim | {أنور/انور} إبراهيم | Anwar; Ibrahim | إبراهيم; أنور; أنور إبراهيم |
MY | Ismail Sabri Yaakob | إسماعيل صبري( يعقوب) | Ismail Sabri | صبري; إسماعيل صبري |
MY | Hishammuddin Hussein | هشام الدين حسين | Hishammuddin | |
MY | Saifuddin Abdullah | سيف الدين عبد الله | Saifuddin | |
MY | Mohamad Hasan; {Mohamad/Mohammad} Hasan | محمد {حسن/حسان} | Mohamad | |
MY | Anifah Aman | {أنيفة/حنيفة} أمان | | |
MY | Ibrahim Iskandar; Sultan Ibrahim( Iskandar) | السلطان إبراهيم( إسكندر/ بن إسكندر); إبراهيم إسكندر | Sultan Ibrahim | السلطان إبراهيم |
SG | Lee Hsien Loong | لي {هسين/هسيين/شين} {لونگ/لونغ} | Lee | لي |
SG | Lawrence Wong | {لورانس/لورنس} {وونگ/وونغ} | Wong | |
SG | Vivian Balakrishnan | {فيفيان} {بالاكريشنان/بالاكرشنان} | | |
SG | Ng Eng Hen | {نگ/نغ/إنغ} {إنگ/إنغ} {هين/هن} | Ng | |
SG | Tharman Shanmugaratnam | {ثارمان/تارمان} {شانموگاراتنام} | Tharman | |
SG | Halimah Yacob | حليمة يعقوب | | | f
ID | Susilo Bambang Yudhoyono | {سوسيلو} {بامبانگ} {يودويونو/يوديونو} | Yudhoyono | يودويونو; يوديونو |
ID | Joko Widodo; Jokowi | {جوكو} {ويدودو/ويدود}; جوكوي | Widodo; Jokowi | ويدودو; جوكوي |
ID | Prabowo Subianto | {برابوو/برابو} {سوبيانتو} | Prabowo; Subianto | برابوو; سوبيانتو |
ID | Retno Marsudi; Retno( Lestari)( Priansari) Marsudi | {ريتنو}( ليستاري)( بريانساري) {مارسودي} | | | f
ID | Marty Natalegawa | {مارتي} {ناتاليگاوا} | | |
ID | Sugiono | {سوگيونو/سوغيونو} | Sugiono | |
ID | Luhut Binsar Pandjaitan; Luhut Pandjaitan | {لوهوت}( بينسار) {باندجايتان/بانجيتان} | Luhut | لوهوت |
PH | Gloria Macapagal Arroyo; Gloria Arroyo | {گلوريا}( ماكاباگال) {أرويو} | Arroyo | | f
PH | Benigno Aquino; Benigno( S.) Aquino( III); Noynoy Aquino | {بنيگنو/بينيغنو/بينينيو/بنينو} {أكينو/اكينو/أكوينو}( الثالث) | Aquino | أكينو; اكينو; أكوينو |
PH | Rodrigo Duterte | {رودريگو/رودريغو} {دوتيرتي/دوتيرتى/دوتيرت} | | |
PH | Ferdinand Marcos; Ferdinand {Marcos Jr./Romualdez Marcos/R. Marcos Jr.}; Bongbong Marcos | {فرديناند/فيرديناند} ماركوس( الابن/ جونيور) | Marcos | ماركوس |
PH | Enrique Manalo | {إنريكي/انريكي} مانالو | | |
PH | Teodoro Locsin; Teodoro Locsin Jr. | {تيودورو} {لوكسين} | Locsin | |
PH | Ma. Theresa Lazaro; Theresa Lazaro; Maria Theresa Lazaro | {ماريا تيريزا/تيريزا} لازارو | | | f
BN | Hassanal Bolkiah; Sultan Hassanal Bolkiah; Sultan Haji Hassanal Bolkiah | {السلطان/الحاج} {حسن البلقية/حسن بلقية/حسنال بلقية}; حسن البلقية | Bolkiah | البلقية; بلقية |
TL | Jose Ramos-Horta; José Ramos-Horta | {خوسيه/جوزيه} راموس{ /-}هورتا | Ramos-Horta | هورتا; راموس هورتا |
TL | Xanana Gusmao; Xanana Gusmão | {شانانا} {گوسماو} | | |
AU | Kevin Rudd | {كيفن/كيفين} {رود} | | |
AU | Julia Gillard | {جوليا} {گيلارد/جيلارد} | | | f
AU | Tony Abbott | {توني} أبوت | | |
AU | Malcolm Turnbull | {مالكولم} {تيرنبول/تورنبول} | | |
AU | Scott Morrison | سكوت موريسون | | |
AU | Anthony Albanese | {أنتوني/أنطوني} {ألبانيز/ألبانيزي/البانيز} | | |
AU | Penny Wong | {بيني} {وونگ/وونغ} | | | f
AU | Marise Payne | {ماريس} {باين} | | | f
AU | Julie Bishop | {جولي} {بيشوب} | | | f
AU | Bob Carr | بوب كار | | |
AU | Richard Marles | {ريتشارد} {مارلز/مارليس} | | |
NZ | John Key | جون كي | | |
NZ | Jacinda Ardern | {جاسيندا/جاسندا} {أرديرن/أردرن/آرديرن} | | | f
NZ | Chris Hipkins | كريس هيبكنز | | |
NZ | Christopher Luxon | {كريستوفر} {لوكسون/لاكسون} | | |
NZ | Winston Peters | {وينستون/ونستون} بيترز | | |
NZ | Nanaia Mahuta | {نانايا} {ماهوتا} | | | f
NZ | Helen Clark | {هيلين} كلارك | | | f
FJ | Frank Bainimarama | {فرانك} {باينيماراما} | | |
FJ | Sitiveni Rabuka | {سيتيفيني} {رابوكا} | | |
PG | James Marape | {جيمس} {مارابي} | | |
SB | Manasseh Sogavare | {ماناسيه} {سوگافاري} | | |
SB | Jeremiah Manele | {جيريمايا} {مانيلي} | | |
ET | Meles Zenawi | {ملس/ميليس} {زيناوي} | | |
ET | Hailemariam Desalegn | {هيلي ماريام/هايلي مريام/هيلا مريام/هايلي ماريام} {ديسالين/دسالين/ديسالنغ} | | |
ET | Abiy Ahmed; Abiy Ahmed Ali | {آبي/أبي/ابي/أبيي} أحمد( علي) | Abiy | آبي أحمد; أبي أحمد; أحمد |
ET | Demeke Mekonnen; Demeke Mekonnen Hassen | {ديميكي/دمقي/دمقى/ديميك/ديميكيه} {ميكونين/مكونن/ميكونن/موكنن} | | |
ET | Gedion Timothewos; {Gedion/Gideon} {Timothewos/Timotheos} | {گيديون/جيديون/جيدون} {طيموتيوس/تيموثيوس/تيموتيوس/طيموتيوس} | | |
ET | Taye Atske Selassie; Taye {Atske Selassie/Atskeselassie} | {تاي/تايي} {أتسكي سيلاسي/أسقي سلاسي/أتسقي سيلاسي/أصقي سلاسي} | Taye | |
ET | Workneh Gebeyehu | {ورقنه/وركنه/ورقيني} {گيبيهو/جبيو/قبيهو/جيبيهو} | | | @igad
ET | Tedros Adhanom Ghebreyesus; Tedros Adhanom | {تيدروس/تادروس} {أدهانوم/ادهانوم/أدحانوم}( غيبريسوس/ جيبريسوس/ غيبرييسوس/ غبريسوس/ جبريسوس) | Tedros | تيدروس; غيبريسوس; أدهانوم | @world-health-organization
ER | Isaias Afwerki; {Isaias/Isaiah} {Afwerki/Afewerki} | {أسياس/إسياس/أسياسي/آسياس/اسياس} {أفورقي/أفورقى/افورقي/أفوركي} | | |
ER | Osman Saleh; Osman Saleh Mohammed | عثمان صالح( محمد) | | صالح |
KE | Mwai Kibaki | {مواي} {كيباكي} | | |
KE | Uhuru Kenyatta | {أوهورو/اوهورو} {كينياتا} | | |
KE | William Ruto; William Samoei Ruto | {ويليام/وليام} {روتو} | | |
KE | Musalia Mudavadi | {موساليا} {مودافادي} | | |
KE | Raila Odinga | {رايلا} {أودينگا} | | |
UG | Yoweri Museveni; Yoweri Kaguta Museveni | {يوري/يويري/يووري} {موسيفيني/موسفيني} | | |
TZ | Jakaya Kikwete | {جاكايا} {كيكويتي} | | |
TZ | John Magufuli | جون {ماگوفولي} | | |
TZ | Samia Suluhu Hassan | سامية {سولوهو/صلوحي}( حسن) | Hassan | حسن; سامية حسن | f
RW | Paul Kagame | {بول} {كاگامي/كاغامي/كاجامي/كاغامه} | | |
RW | Olivier Nduhungirehe | {أوليفييه} {ندوهونگيريهي} | | |
RW | Vincent Biruta | {فنسنت/فينسنت} {بيروتا} | | |
BI | Evariste Ndayishimiye | {إيفاريست} {ندايشيمي/ندايشيميي} | | |
CD | Joseph Kabila | {جوزيف} كابيلا | | |
CD | Felix Tshisekedi; {Félix/Felix-Antoine/Felix Antoine} Tshisekedi | {فيليكس/فليكس} {تشيسيكيدي/تشيسكيدي} | | |
CD | Therese Kayikwamba Wagner; Thérèse Kayikwamba Wagner | {تيريز} {كاييكوامبا} {فاگنر} | Wagner | | f
CG | Denis Sassou Nguesso; Denis Sassou-Nguesso | {دينيس/دوني/دنيس} ساسو{ /-}{نگيسو/نغيسو/نجيسو} | Sassou Nguesso; Sassou | ساسو نغيسو; نغيسو; ساسو |
CG | Jean-Claude Gakosso | جان{ /-}كلود {گاكوسو} | | |
NG | Goodluck Jonathan | {گودلاك/غودلاك} {جوناثان} | | |
NG | Muhammadu Buhari; {Muhammadu/Mohammadu} Buhari | {محمدو/محمد} {بخاري/بوهاري} | | |
NG | Bola Tinubu; Bola Ahmed Tinubu | {بولا}( أحمد) {تينوبو} | | |
NG | Yusuf Tuggar; Yusuf Maitama Tuggar | يوسف( مايتاما) {توگار/توجار} | | |
NG | Ngozi Okonjo-Iweala | {نگوزي/نجوزي} {أوكونجو}{ /-}{إيويالا/ايويالا} | Okonjo-Iweala | أوكونجو إيويالا; إيويالا | f@world-trade-organization
NE | Mahamadou Issoufou | {محمدو/محمد} {إيسوفو/يوسفو} | | |
NE | Mohamed Bazoum | محمد بازوم | | |
NE | Abdourahamane Tiani; {Abdourahamane/Abdourahmane} {Tchiani/Tiani} | عبد الرحمن {تياني/تشياني} | Tiani; Tchiani | |
ML | Ibrahim Boubacar Keita; Ibrahim Boubacar Keïta | إبراهيم {أبوبكر/أبو بكر/بوبكر/بوبكار} كيتا | | كيتا |
ML | Assimi Goita; {Assimi/Asimi} {Goita/Goïta} | {عاصمي/أسيمي/عصيمي/آسيمي} {گويتا/غويتا/كويتا} | | |
ML | Abdoulaye Diop | {عبد الله/عبدولاي} {ديوب/جوب} | | |
BF | Ibrahim Traore; Ibrahim Traoré | إبراهيم {تراوري/تراوريه} | | |
BF | Blaise Compaore; Blaise Compaoré | {بليز} {كومباوري} | | |
BF | Roch Marc Christian Kabore; Roch Kaboré; Roch Marc Christian Kaboré | {روك}( مارك كريستيان) {كابوري} | Kabore | |
TD | Idriss Deby; Idriss Déby( Itno) | {إدريس/ادريس} ديبي( إتنو/ ايتنو) | Deby | ديبي |
TD | Mahamat Idriss Deby; Mahamat( Idriss) Déby( Itno); Mahamat Deby | محمد( إدريس) ديبي( إتنو/ ايتنو) | Deby; Déby | ديبي |
TD | Moussa Faki Mahamat; Moussa Faki | موسى {فكي/فقي/فاكي}( محمد/ محمات) | Faki; Faki Mahamat | فكي; فقي | @african-union
TD | Hissein Brahim Taha; {Hissein/Hussein} {Brahim/Ibrahim} Taha | حسين إبراهيم طه | Taha | طه | @organisation-of-islamic-cooperation
CF | Faustin-Archange Touadera; {Faustin Archange/Faustin-Archange} {Touadéra/Touadera} | {فوستان/فاوستين}{ /-}{أركانج/أرشانج/أركانغ} {تواديرا/توديرا} | Touadera | |
CM | Paul Biya | بول بيا | | |
CM | Lejeune Mbella Mbella | {لوجون} {مبيلا}( مبيلا) | | |
GA | Ali Bongo; Ali Bongo Ondimba | علي {بونگو/بونغو/بونجو}( أونديمبا) | Bongo | بونغو; بونجو |
GA | Brice Oligui Nguema; Brice Clotaire Oligui Nguema | {بريس}( كلوتير) {أوليگي} {نگيما/نغيما/نجيما} | Oligui Nguema | أوليغي; نغيما |
GQ | Teodoro Obiang Nguema Mbasogo; Teodoro Obiang( Nguema) | {تيودورو} {أوبيانگ/أوبيانغ}( نگيما/ نغيما)( مباسوغو) | Obiang | أوبيانغ; أوبيانج |
AO | Jose Eduardo dos Santos; José Eduardo dos Santos | {خوسيه/جوزيه} {إدواردو} دوس سانتوس | dos Santos | دوس سانتوس |
AO | Joao Lourenco; João Lourenço; João Manuel Gonçalves Lourenço | {جواو/جوان} {لورينسو/لورنسو/لورينزو} | | |
AO | Tete Antonio; Téte António | {تيتي} {أنطونيو/أنتونيو} | | |
ZM | Hakainde Hichilema | {هاكايندي} {هيشيليما/هيتشيليما} | | |
ZM | Edgar Lungu | {إدگار/إدغار} {لونگو} | | |
ZW | Robert Mugabe | روبرت {موگابي/موغابي/موجابي} | | |
ZW | Emmerson Mnangagwa | {إيمرسون/إمرسون/ايمرسون} {منانگاگوا/منانغاغوا/منانجاجوا} | | |
MW | Lazarus Chakwera | {لازاروس} {تشاكويرا} | | |
MZ | Filipe Nyusi | {فيليبي/فيليب} {نيوسي} | | |
MZ | Daniel Chapo | {دانيال/دانيل} {تشابو/شابو} | | |
NA | Hage Geingob | {هاگي} {گينگوب} | | |
NA | Netumbo Nandi-Ndaitwah | {نيتومبو} {ناندي}{ /-}{نديتواه/ندايتوا} | Nandi-Ndaitwah | | f
BW | Mokgweetsi Masisi | {موكويتسي/موغويتسي} {ماسيسي} | | |
ZA | Thabo Mbeki | {ثابو/تابو} {مبيكي} | | |
ZA | Jacob Zuma | {جاكوب/جايكوب} {زوما} | | |
ZA | Cyril Ramaphosa; Matamela Cyril Ramaphosa | {سيريل/سيرل} {رامافوزا/رامابوزا/رامافوسا} | | |
ZA | Naledi Pandor | {ناليدي} {باندور} | | | f
ZA | Ronald Lamola | {رونالد} {لامولا} | | |
ZA | Maite Nkoana-Mashabane | {مايتي} {نكوانا}{ /-}{ماشاباني} | Nkoana-Mashabane | | f
ZA | Lindiwe Sisulu | {لينديوي} {سيسولو} | | | f
ZA | Nkosazana Dlamini-Zuma; Nkosazana Dlamini Zuma | {نكوسازانا} {دلاميني}{ /-}زوما | Dlamini-Zuma | دلاميني زوما | f@african-union
MG | Andry Rajoelina | {أندري/أندريه} {راجولينا/راجويلينا} | | |
MU | Pravind Jugnauth | {برافيند} {جوگنوث} | | |
MU | Navin Ramgoolam | {نافين} {رامگولام} | | |
SC | Wavel Ramkalawan | {وافل/وافيل} {رامكالوان} | | |
SN | Abdoulaye Wade | {عبد الله/عبدولاي} {واد} | | |
SN | Macky Sall | {ماكي} {سال/صال/سل} | | |
SN | Bassirou Diomaye Faye | {باسيرو/بصيرو/بشيرو} {ديوماي/جوماي/ديوماي} {فاي/فاى} | Faye | فاي; ديوماي فاي |
SN | Ousmane Sonko | {عثمان/أوسمان} {سونكو} | | |
SN | Aissata Tall Sall; Aïssata Tall Sall | {عائشة/عيساتا/آيساتا} {تال} {سال} | Tall Sall | | f
GM | Adama Barrow | {آداما/أداما/أدما} {بارو/باروو} | | |
GM | Yahya Jammeh | {يحيى/يحيا} {جامي/جامع/جاميه} | | |
GN | Alpha Conde; Alpha Condé | {ألفا} {كوندي/كوندى} | | |
GN | Mamady Doumbouya; Mamadi Doumbouya | {مامادي/ممادي} {دومبويا} | | |
GW | Umaro Sissoco Embalo; Umaro Sissoco Embaló | {عمر/عمرو/أومارو} {سيسوكو} {إمبالو/امبالو} | Embalo | |
SL | Julius Maada Bio | {جوليوس} {مادا} {بيو} | Bio | |
LR | Ellen Johnson Sirleaf | {إلين/ألين} جونسون{ /-}{سيرليف} | Sirleaf | | f
LR | George Weah | {جورج} {ويا/وياه} | | |
LR | Joseph Boakai | {جوزيف} {بواكاي} | | |
CI | Alassane Ouattara | {الحسن/ألاسان/الحسان/حسن} {واتارا/وتارا/وتره} | | |
CI | Laurent Gbagbo | {لوران} {گباگبو/غباغبو/باغبو} | | |
GH | John Mahama; John Dramani Mahama | جون( دراماني) {ماهاما} | | |
GH | Nana Akufo-Addo; Nana Addo Dankwa Akufo-Addo | {نانا} {أكوفو}{ /-}{أدو/آدو} | Akufo-Addo | أكوفو أدو |
GH | Samuel Okudzeto Ablakwa | {صامويل} {أوكودزيتو} {أبلاكوا} | | |
GH | Kofi Annan | {كوفي} {أنان/عنان/آنان} | | | @united-nations
TG | Faure Gnassingbe; Faure Gnassingbé; Faure Essozimna Gnassingbé | {فوري/فور} {گناسينگبي/غناسينغبي/ناسينغبي} | | |
TG | Robert Dussey | روبرت {دوسي/دوسيه} | | |
BJ | Patrice Talon | {باتريس} {تالون} | | |
CV | Jose Maria Neves; José Maria Neves | {خوسيه/جوزيه} ماريا {نيفيس} | | |
SS | Salva Kiir; Salva Kiir Mayardit | {سلفا/سالفا} {كير/كيير}( ميارديت) | Kiir | كير; سلفا كير |
SS | Riek Machar | {رياك/ريك} {مشار/ماشار/مشّار} | | |
DZ | Lakhdar Brahimi | {الأخضر/لخضر} الإبراهيمي | Brahimi | الإبراهيمي | @united-nations
MX | Felipe Calderon; Felipe Calderón | {فيليبي} {كالديرون} | | |
MX | Enrique Pena Nieto; Enrique Peña Nieto | {إنريكي/انريكي} {بينيا} {نييتو/نيتو} | Pena Nieto; Peña Nieto | بينيا نييتو; نييتو |
MX | Andres Manuel Lopez Obrador; Andrés Manuel López Obrador | {أندريس/اندريس} مانويل لوبيز أوبرادور | Lopez Obrador; López Obrador | لوبيز أوبرادور; أوبرادور |
MX | Claudia Sheinbaum; Claudia Sheinbaum Pardo | {كلوديا} {شينباوم/شاينباوم} | | | f
MX | Marcelo Ebrard | {مارسيلو} {إبرارد/ابرارد} | | |
MX | Alicia Barcena; Alicia Bárcena | {أليسيا} {بارسينا} | | | f
MX | Juan Ramon de la Fuente; Juan Ramón de la Fuente | خوان رامون دي لا {فوينتي} | de la Fuente | |
CU | Fidel Castro; Fidel Castro Ruz | {فيدل/فيديل} كاسترو | | |
CU | Raul Castro; Raúl Castro( Ruz) | {راؤول/راوول/راول} كاسترو | | كاسترو |
CU | Miguel Diaz-Canel; Miguel Díaz-Canel( Bermudez/ Bermúdez); Miguel {Diaz Canel/Diaz-Canel Bermudez} | {ميگيل/ميغيل/ميجيل/ميكيل} {دياز/دياث}{ /-/ - }{كانيل/كانل}( بيرموديز) | Diaz-Canel; Díaz-Canel | دياز كانيل; دياز-كانيل; كانيل |
CU | Bruno Rodriguez; Bruno Rodríguez( Parrilla); Bruno Rodriguez Parrilla | {برونو} {رودريگيز/رودريغيز/رودريجيز/رودريغز}( باريا/ بارييا) | Rodriguez | {رودريغيز/رودريجيز} |
CU | Manuel Marrero; Manuel Marrero Cruz | {مانويل} {ماريرو}( كروز) | Marrero | ماريرو |
CU | Esteban Lazo | {إستيبان} {لازو} | | |
VE | Hugo Chavez; Hugo Chávez | {هوگو/هوغو/هيوغو/أوغو/هوجو} {تشافيز/شافيز/تشافيس} | | |
VE | Nicolas Maduro; Nicolás Maduro( Moros) | {نيكولاس/نيقولاس} {مادورو} | Maduro | مادورو |
VE | Delcy Rodriguez; Delcy Rodríguez | {ديلسي} {رودريگيز/رودريغيز/رودريجيز} | | | f
VE | Jorge Arreaza | {خورخي} {أرياسا/أرياثا/أريازا} | | |
VE | Yvan Gil; Yván Gil( Pinto) | {إيفان/ايفان} {خيل/جيل} | | |
VE | Juan Guaido; Juan Guaidó | خوان {گوايدو/غوايدو/جوايدو} | | |
BR | Luiz Inacio Lula da Silva; {Luiz/Luis} {Inácio/Inacio} Lula( da Silva); Lula da Silva | {لويس/لويز} {إيناسيو/اناسيو/ايناسيو} لولا( دا سيلفا/ داسيلفا/ دي سيلفا); لولا {دا سيلفا/داسيلفا/دي سيلفا} | Lula; Lula da Silva | لولا; دا سيلفا; لولا دا سيلفا |
BR | Dilma Rousseff | {ديلما} {روسيف/روسف} | | | f
BR | Michel Temer | {ميشال/ميشيل} {تامر/تيمر} | | |
BR | Jair Bolsonaro; Jair Messias Bolsonaro | {جايير/جاير/خايير/جائير} {بولسونارو} | | |
BR | Celso Amorim | {سيلسو} {أموريم} | | |
BR | Mauro Vieira | {ماورو} {فييرا/فيرا} | | |
BR | Antonio Patriota; Antônio Patriota | {أنطونيو/أنتونيو} {باتريوتا} | | |
BR | Geraldo Alckmin | {جيرالدو} {ألكمين} | | |
AR | Cristina Fernandez de Kirchner; Cristina {Kirchner/Fernández de Kirchner} | {كريستينا}( فرنانديز دي/ فرنانديز) {كيرشنر/كيرتشنر} | Kirchner | كيرشنر | f
AR | Mauricio Macri | {ماوريسيو} {ماكري} | | |
AR | Alberto Fernandez; Alberto Fernández | {ألبرتو} {فرنانديز/فيرنانديز} | | |
AR | Javier Milei | {خافيير/خابيير} {ميلي/ميلاي} | | |
AR | Rafael Grossi; Rafael Mariano Grossi | {رافاييل/رفائيل/رافائيل/روفائيل}( ماريانو) {گروسي/غروسي/جروسي} | | | @iaea
CL | Sebastian Pinera; Sebastián Piñera | {سيباستيان/سباستيان} {بينيرا/بنييرا} | | |
CL | Michelle Bachelet | {ميشيل/ميشال} {باشليه/باشيليت/باتشيليت} | | | f
CL | Gabriel Boric | {گابرييل/غابرييل} {بوريك/بوريتش} | | |
PE | Ollanta Humala | {أولانتا} {هومالا/أومالا} | | |
PE | Dina Boluarte | {دينا} {بولوارتي} | | | f
PE | Pedro Castillo | {بيدرو} {كاستيو/كاستيلو} | | |
CO | Juan Manuel Santos | خوان مانويل سانتوس | | |
CO | Alvaro Uribe; Álvaro Uribe | {ألفارو} {أوريبي} | | |
CO | Ivan Duque; Iván Duque | {إيفان} {دوكي} | | |
CO | Gustavo Petro | {گوستافو/غوستافو/جوستافو} {بيترو/بترو} | | |
EC | Rafael Correa | {رافاييل/رفائيل} {كوريا} | | |
EC | Lenin Moreno; Lenín Moreno | {لينين} {مورينو} | | |
EC | Daniel Noboa | {دانييل/دانيال} {نوبوا} | | |
EC | Guillermo Lasso | {گييرمو/غييرمو} {لاسو} | | |
BO | Evo Morales | {إيفو/ايفو} {موراليس/مورالس} | | |
BO | Luis Arce | {لويس} {آرسي/أرسي} | | |
NI | Daniel Ortega | {دانييل/دانيال/دانيل} {أورتيگا/أورتيغا/أورتيجا} | | |
NI | Denis Moncada | {دينيس} {مونكادا} | | |
SV | Nayib Bukele | {نجيب/ناييب} {أبو كيلة/بوكيلي/بوكيلة/بقيلة} | | |
HN | Xiomara Castro | {زيومارا/شيومارا/سيومارا} {كاسترو} | | | f
PA | Jose Raul Mulino; José Raúl Mulino | {خوسيه} {راؤول} {مولينو} | | |
UY | Luis Lacalle Pou | {لويس} {لاكايي} {بو} | Lacalle Pou | |
PY | Santiago Pena; Santiago Peña | {سانتياگو} {بينيا} | | |
HT | Michel Martelly | {ميشال} {مارتيلي} | | |
DO | Luis Abinader | {لويس} {أبي نادر/أبينادر} | | |
BB | Mia Mottley | {ميا} {موتلي} | | | f
JM | Andrew Holness | {أندرو} {هولنس} | | |
GY | Irfaan Ali; Mohamed Irfaan Ali | {محمد عرفان/عرفان} علي | | |
BG | Kristalina Georgieva | {كريستالينا} {جورجيفا/جورجييفا/گيورگييفا} | | | f@international-monetary-fund
BG | Nickolay Mladenov; Nikolay Mladenov | {نيكولاي} {ملادينوف/ميلادينوف} | | | @united-nations
JP | Yukiya Amano | {يوكيا} {أمانو/امانو} | | | @iaea
EG | Mohamed ElBaradei; {Mohamed/Mohammed} {ElBaradei/El Baradei/el-Baradei/al-Baradei} | محمد {البرادعي/البرادعى} | ElBaradei | البرادعي | @iaea
LB | Ghassan Salame; Ghassan {Salamé/Salameh/Salame} | غسان سلامة | | | @united-nations
SK | Jan Kubis; Ján Kubiš; {Jan} Kubis | {يان} {كوبيش/كوبيتش/كوبش} | | | @united-nations
SN | Abdoulaye Bathily | {عبد الله/عبدولاي} {باتيلي/باثيلي} | | | @united-nations
GH | Hanna Tetteh; Hanna Serwaa Tetteh | {هانا/حنا}( سيروا) {تيتيه/تيته/تيتي} | | | f@united-nations
US | Stephanie Williams | {ستيفاني} {ويليامز/وليامز} | | | f@united-nations
GB | Tom Fletcher | {توم} {فليتشر/فلتشر} | | | @united-nations
NL | Jeanine Hennis-Plasschaert; Jeanine Hennis | {جينين/جانين} {هينيس}{ /-}{بلاسخارت/بلاسخيرت/بلاسشيرت} | Hennis-Plasschaert | بلاسخارت; هينيس; بلاسخيرت | f@united-nations
DE | Martin Kobler | مارتن كوبلر | | | @united-nations
ES | Bernardino Leon; Bernardino León | {برناردينو/بيرناردينو} {ليون} | | | @united-nations
AT | Volker Turk; Volker Türk | {فولكر} {تورك/ترك/تورك} | | | @united-nations
CH | Philippe Lazzarini | {فيليب} {لازاريني/لازاريني} | | | @unrwa
FR | Audrey Azoulay | {أودري/اودري} أزولاي | | | f@unesco
EG | Khaled el-Enany; {Khaled/Khalid} {El-Enany/el-Anani/El Enany} | خالد( أحمد) العناني | el-Enany | العناني | @unesco
SA | Yousef al-Othaimeen; {Yousef/Youssef/Yousuf} {Al-Othaimeen/bin Ahmed Al-Othaimeen/al-Othaimeen} | يوسف( بن أحمد) العثيمين | al-Othaimeen | العثيمين | @organisation-of-islamic-cooperation
SA | Iyad Madani; {Iyad/Iyad Ameen} Madani | إياد( أمين/ بن أمين) مدني | | | @organisation-of-islamic-cooperation
TR | Ekmeleddin Ihsanoglu; {Ekmeleddin/Ekmeleddin} {İhsanoğlu/Ihsanoglu} | أكمل الدين {إحسان أوغلو/إحسان أوغلي/إحسان اوغلو/احسان أوغلي} | Ihsanoglu | أوغلو; أوغلي; إحسان أوغلي | @organisation-of-islamic-cooperation
KW | Jasem Albudaiwi; {Jasem/Jassim}( Mohamed) {AlBudaiwi/Al-Budaiwi/Albudaiwi/Al Budaiwi} | جاسم( محمد) البديوي | Albudaiwi | البديوي | @gulf-cooperation-council
KW | Nayef al-Hajraf; {Nayef/Naif}( Falah)( Mubarak) {Al-Hajraf/al-Hajraf} | نايف( فلاح)( مبارك) الحجرف | al-Hajraf | الحجرف | @gulf-cooperation-council
QA | Abdulrahman al-Attiyah; Abdulrahman( bin Hamad) {al-Attiyah/Al-Attiyah/al-Attiya} | عبد الرحمن( بن حمد) العطية | al-Attiyah | العطية | @gulf-cooperation-council
KZ | Imangali Tasmagambetov | {إيمانگالي/إيمانغالي} {تاسماگامبيتوف} | | | @collective-security-treaty-organization
KZ | Nurlan Yermekbayev; {Nurlan/Nurlan} {Yermekbayev/Ermekbayev} | {نورلان} {يرميكبايف/يرمكباييف/إرمكباييف} | | | @shanghai-cooperation-organisation
TJ | Rashid Alimov | رشيد {عليموف/عاليموف} | | | @shanghai-cooperation-organisation
BR | Paulo Sergio Pinheiro; Paulo Sérgio Pinheiro | {باولو} {سيرجيو} {بينيرو/بينهيرو} | | | @united-nations
`;
