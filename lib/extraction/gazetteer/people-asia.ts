// Columns as in people-china.ts.

/** Iran, Turkey, Israel, the Caucasus, and the rest of Asia and Oceania. */
export const PEOPLE_ASIA = `
IR | Ali Khamenei; Ayatollah Khamenei; {Sayyid/Seyyed} Ali Khamenei | علي {خامنئي/الخامنئي/خامنه اي/خامنائي/خامنئى} | Khamenei | {خامنئي/الخامنئي/خامنه اي/خامنائي/خامنئى} |
IR | Mojtaba Khamenei | مجتبى {خامنئي/الخامنئي} | | |
IR | Mahmoud Ahmadinejad; Mahmoud {Ahmadi-Nejad/Ahmadi Nejad} | محمود {أحمدي نجاد/أحمدينجاد/أحمدي نژاد/احمدي نجاد} | Ahmadinejad | أحمدي نجاد; نجاد; احمدي نجاد |
IR | Hassan Rouhani; {Hassan/Hasan} {Rouhani/Rohani/Ruhani} | حسن {روحاني/روحانى} | | |
IR | Ebrahim Raisi; {Ebrahim/Ibrahim}( Sayyid) {Raisi/Raeisi/Raeesi} | إبراهيم {رئيسي/رئيسى/رئیسی} | | |
IR | Masoud Pezeshkian; {Masoud/Massoud} Pezeshkian | مسعود {بزشكيان/پزشكيان/بزيشكيان/بيزيشكيان/بزكشيان} | | |
IR | Mohammad Mokhber; {Mohammad/Mohammed} Mokhber | محمد مخبر | | |
IR | Mohammad Reza Aref; {Mohammad/Mohammed}{ Reza/-Reza} Aref | محمد رضا عارف | | |
IR | Eshaq Jahangiri; {Eshaq/Eshagh/Ishaq} Jahangiri | إسحاق {جهانگيري/جهانغيري/جهانجيري/جهانكيري} | | جهانغيري; جهانكيري; جهانجيري |
IR | Manouchehr Mottaki | {منوشهر/منوچهر/منوتشهر} متكي | | |
IR | Ali Akbar Salehi; {Ali/Ali-} Akbar Salehi | علي أكبر {صالحي/صالحى} | | |
IR | Mohammad Javad Zarif; {Mohammad/Mohammed/Muhammad} Javad Zarif; Javad Zarif | محمد جواد ظريف; جواد ظريف | | |
IR | Hossein Amir-Abdollahian; {Hossein/Hussein} {Amir-Abdollahian/Amirabdollahian/Amir Abdollahian/Amir-Abdullahian/Amirabdollahiyan} | حسين {أمير عبد اللهيان/أمير عبداللهيان/أميرعبداللهيان/امير عبد اللهيان} | Amir-Abdollahian; Amirabdollahian; Abdollahian | عبد اللهيان; عبداللهيان; أمير عبد اللهيان; أمير عبداللهيان; أميرعبداللهيان |
IR | Ali Bagheri Kani; Ali {Bagheri/Baqeri/Bagheri-Kani}( Kani) | علي {باقري/باقرى}( كني) | Bagheri Kani; Bagheri | باقري; باقري كني; كني |
IR | Abbas Araghchi; {Abbas/Seyed Abbas} {Araghchi/Araqchi/Araghci/Araqhchi/Aragchi} | عباس {عراقجي/عراقچي/عراقتشي/عراقجى/آراغتشي} | | |
IR | Kazem Gharibabadi; Kazem Gharib Abadi | كاظم {غريب آبادي/غريب أبادي} | Gharibabadi | غريب آبادي; غريب أبادي |
IR | Majid Takht-Ravanchi; Majid {Takht Ravanchi/Takht-e-Ravanchi/Takhtravanchi} | مجيد تخت {روانجي/روانتشي/روانچي/رافانتشي} | Takht-Ravanchi | تخت روانجي; روانجي; تخت روانتشي |
IR | Esmaeil Baghaei; {Esmaeil/Esmail/Ismail} {Baghaei/Baqaei/Baqai/Baghai} | إسماعيل {بقائي/بقايي/باقائي} | | |
IR | Nasser Kanaani; {Nasser/Naser} {Kanaani/Kanani} | ناصر {كنعاني/كنعانى} | | |
IR | Saeed Khatibzadeh; {Saeed/Said} Khatibzadeh | سعيد {خطيب زاده/خطيب زادة} | Khatibzadeh | خطيب زاده; خطيب زادة |
IR | Bahram Qassemi; Bahram {Qassemi/Ghasemi/Qasemi} | بهرام قاسمي | | |
IR | Abbas Mousavi; {Abbas/Seyyed Abbas} {Mousavi/Moussavi} | عباس موسوي | | |
IR | Ramin Mehmanparast | رامين {مهمانبرست/مهمان برست} | | مهمانبرست; مهمان برست |
IR | Marzieh Afkham | مرضية أفخم | | | f
IR | Ali Larijani; {Ali/Ali Ardashir} {Larijani/Larijany} | علي {لاريجاني/لاريجانى} | | |
IR | Saeed Jalili; {Saeed/Said} Jalili | سعيد {جليلي/جليلى} | | |
IR | Ali Shamkhani | علي {شمخاني/شمخانى} | | |
IR | Ali Akbar Ahmadian; {Ali-Akbar/Ali Akbar} Ahmadian | علي أكبر أحمديان | | |
IR | Ali Akbar Velayati; Ali{-/ }Akbar Velayati | علي أكبر {ولايتي/ولايتى} | | |
IR | Kamal Kharrazi; Kamal {Kharazi/Kharrazi} | كمال {خرازي/خرازى} | | |
IR | Mohammad Bagher Ghalibaf; {Mohammad/Mohammed} {Bagher/Baqer/Baqir} {Ghalibaf/Qalibaf} | محمد باقر {قاليباف/قالیباف/غاليباف} | | |
IR | Qasem Soleimani; {Qasem/Qassem/Ghasem/Qassim} {Soleimani/Suleimani} | قاسم {سليماني/سليمانى} | | |
IR | Esmail Qaani; {Esmail/Ismail} {Qaani/Ghaani/Qaani} | إسماعيل {قاآني/قآني/قاني} | | |
IR | Hossein Salami; {Hossein/Hussein} Salami | حسين {سلامي/سلامى} | | |
IR | Mohammad Bagheri; {Mohammad/Mohammed}( Hossein) {Bagheri/Baqeri} | محمد( حسين) {باقري/باقرى} | | |
IR | Hossein Dehghan; {Hossein/Hussein} {Dehghan/Dehqan} | حسين دهقان | | |
IR | Amir Hatami | أمير {حاتمي/حاتمى} | | |
IR | Mohammad Reza Ashtiani; {Mohammad/Mohammed}{-/ }Reza( Gharaei) Ashtiani | محمد رضا( قرائي) آشتياني | | آشتياني |
IR | Aziz Nasirzadeh; Aziz {Nasirzadeh/Nasir Zadeh} | عزيز {نصير زاده/نصيرزاده/نصير زادة} | Nasirzadeh | نصير زاده; نصيرزاده |
IR | Mohammad Eslami; {Mohammad/Mohammed} {Eslami/Islami} | محمد {إسلامي/اسلامي} | | |
IR | Bijan Zanganeh; Bijan( Namdar) Zanganeh | {بيجن/بيژن/بيجان}( نامدار) {زنگنه/زنغنه/زنكنه/زنجنه/زنغنة} | | |
IR | Alireza Enayati | علي رضا عنايتي; عليرضا عنايتي | | |
IR | Mohammad Khatami; {Mohammad/Mohammed} Khatami | محمد {خاتمي/خاتمى} | | |
TR | Recep Tayyip Erdogan; Recep Tayyip Erdoğan; {Tayyip/Recep/Rejep Tayyip/Recep Tayip} {Erdogan/Erdoğan} | رجب( طيب/ طيّب) {أردوگان/أردوغان/اردوغان/إردوغان/أوردوغان/أردوجان} | Erdogan; Erdoğan | {أردوغان/اردوغان/إردوغان/أوردوغان/أردوجان} |
TR | Abdullah Gul; {Abdullah} {Gul/Gül} | عبد الله {گول/غول/غل/جل/كول} | Gul; Gül | {غول/غل/جول/كول/جل} |
TR | Ahmet Davutoglu; {Ahmet/Ahmed} {Davutoglu/Davutoğlu} | أحمد {داود أوغلو/داوود أوغلو/داوود أوغلو/داود أوغلوا/داودأوغلو} | Davutoglu; Davutoğlu | داود أوغلو; داوود أوغلو; أوغلو |
TR | Binali Yildirim; {Binali} {Yildirim/Yıldırım} | {بن علي/بنالي/بن على} {يلدريم/يلديريم/يلدرم} | Yildirim; Yıldırım | |
TR | Mevlut Cavusoglu; {Mevlut/Mevlüt} {Cavusoglu/Çavuşoğlu/Çavusoglu} | {مولود/ميفلوت/مولوت} {جاويش أوغلو/تشاووش أوغلو/جاووش أوغلو/تشاويش أوغلو/جاويش اوغلو/تشاوش أوغلو/شاويش أوغلو} | Cavusoglu; Çavuşoğlu | جاويش أوغلو; تشاووش أوغلو; جاووش أوغلو; تشاويش أوغلو; أوغلو; جاويش اوغلو |
TR | Hakan Fidan | {هاكان/حقان/خاقان/حاقان} {فيدان/فدان} | | |
TR | Ali Babacan | علي {باباجان/بابا جان} | | |
TR | Feridun Sinirlioglu; Feridun {Sinirlioğlu/Sinirlioglu} | {فريدون/فيريدون} {سينيرلي أوغلو/سينيرلي اوغلو/سنيرلي أوغلو/سنيرلي اوغلو/سينيرلي أغلو} | Sinirlioglu | سينيرلي أوغلو; سنيرلي أوغلو | @osce
TR | Ibrahim Kalin; {Ibrahim/İbrahim} {Kalin/Kalın} | إبراهيم {كالين/قالن/قالين/كالن} | Kalin; Kalın | |
TR | Hulusi Akar | {خلوصي/حلوصي} {أكار/آكار/أقار/اكار} | | |
TR | Yasar Guler; {Yasar/Yaşar} {Guler/Güler} | {يشار/ياشار} {گولر/غولر/غولير/جولر} | Guler; Güler | {غولر/غولير/جولر} |
TR | Ismet Yilmaz; {Ismet/İsmet} {Yilmaz/Yılmaz} | عصمت {يلماز/يلمظ} | Yilmaz; Yılmaz | |
TR | Cevdet Yilmaz; Cevdet {Yılmaz/Yilmaz} | جودت {يلماز/يلمظ} | Yilmaz; Yılmaz | |
TR | Fuat Oktay | فؤاد {أوكتاي/أقطاي/اوكتاي} | | |
TR | Numan Kurtulmus; Numan {Kurtulmuş/Kurtulmus} | نعمان {قورتولموش/كورتولموش/قورتلموش} | Kurtulmus; Kurtulmuş | |
TR | Mehmet Simsek; Mehmet {Şimşek/Simsek} | محمد {شيمشك/شمشك} | Simsek; Şimşek | |
TR | Omer Celik; {Ömer/Omer} {Çelik/Celik} | عمر {جليك/تشليك/جيليك} | Celik; Çelik | |
IL | Benjamin Netanyahu; {Binyamin/Bibi} Netanyahu | {بنيامين/بنيامين} {نتنياهو/نتانياهو/نيتانياهو} | | |
IL | Ehud Olmert | {إيهود/ايهود} {أولمرت/اولمرت} | | |
IL | Shimon Peres | {شمعون/شيمون} {بيريز/بيريس/بيرس} | | |
IL | Reuven Rivlin | {رؤوفين/رؤوبين/روفين} {ريفلين/رفلين} | | |
IL | Isaac Herzog; {Yitzhak/Isaac} Herzog | {إسحاق/يتسحاق/اسحق/إسحق} {هرتسوغ/هرتسوگ/هرتزوغ/هيرتسوغ/هرتصوغ} | | {هرتسوغ/هرتسوج/هرتزوغ/هيرتسوغ} |
IL | Naftali Bennett | {نفتالي/نافتالي} {بينيت/بينت/بنيت} | | |
IL | Yair Lapid | {يائير/يئير/ياير} {لابيد/لبيد} | | |
IL | Benny Gantz | {بيني/بني} {گانتس/غانتس/جانتس/غانتز} | | |
IL | Yoav Gallant | {يوآف/يؤاف/يواف} {گالانت/غالانت/جالانت} | | |
IL | Israel Katz; {Yisrael/Israel} Katz | {يسرائيل/إسرائيل} {كاتس/كاتز} | | |
IL | Gideon Saar; {Gideon} {Sa'ar/Saar} | {جدعون} {ساعر/سار} | Saar; Sa'ar | |
IL | Eli Cohen | {إيلي/ايلي} {كوهين/كوهن} | | |
IL | Gabi Ashkenazi | {غابي/جابي} {أشكنازي/اشكنازي} | | |
IL | Avigdor Lieberman; {Avigdor} {Liberman/Lieberman} | {أفيگدور/أفيغدور/افيغدور} {ليبرمان} | | |
IL | Tzipi Livni; {Tzipi} Livni | {تسيبي/تسيفي} ليفني | | | f
IL | Ehud Barak | {إيهود/ايهود} باراك | | |
IL | Moshe Yaalon; Moshe {Ya'alon/Yaalon} | {موشيه/موشي} {يعلون/يعالون} | | |
IL | Ron Dermer | رون {ديرمر/درمر} | | |
IL | Tzachi Hanegbi | {تساحي/تساهي} {هنگبي/هنغبي/هنجبي} | | |
IL | David Barnea; {David/Dedi} Barnea | {ديفيد/دافيد/دافيد} {برنياع/بارنيا/برنيع} | | |
IL | Yossi Cohen | يوسي {كوهين/كوهن} | | |
IL | Meir Ben-Shabbat | {مئير/مائير} بن شبات | Ben-Shabbat | بن شبات |
IL | Eyal Zamir | {إيال/ايال} زامير | | |
IL | Herzi Halevi | {هرتسي/هرتزي} {هاليفي/هليفي} | | |
IL | Itamar Ben-Gvir; Itamar {Ben Gvir/Ben-Gvir} | {إيتمار/ايتمار} بن {غفير/جفير/گفير} | Ben-Gvir | بن غفير; بن جفير |
IL | Bezalel Smotrich | {بتسلئيل/بتسليئيل} {سموتريتش/سموطريتش} | | |
AM | Serzh Sargsyan; {Serzh/Serge} {Sargsyan/Sarkisian} | {سيرج/سيرژ} {سركسيان/سارگسيان/سركيسيان} | | |
AM | Armen Sarkissian; Armen {Sarkissian/Sargsyan} | أرمين {سركيسيان/ساركيسيان/سركسيان} | | |
AM | Nikol Pashinyan; {Nikol} {Pashinyan/Pashinian} | {نيكول} {باشينيان/باشنيان} | | |
AM | Ararat Mirzoyan | {أرارات/آرارات} {ميرزويان} | | |
AM | Edward Nalbandian; {Edward/Eduard} {Nalbandian/Nalbandyan} | {إدوارد/ادوارد} {نالبانديان/نالبنديان} | | |
AM | Zohrab Mnatsakanyan | {زوهراب/زهراب} {مناتساكانيان/مناتسكانيان} | | |
AM | Vahagn Khachaturyan | {فاهاگن/فاهاغن} {خاتشاتوريان} | | |
AZ | Ilham Aliyev; {Ilham} {Aliyev/Aliev} | {إلهام/الهام} {علييف/عليف/الييف} | | |
AZ | Elmar Mammadyarov; {Elmar} {Mammadyarov/Mamedyarov} | {إلمار/المار} {محمدياروف/مامدياروف/محمد ياروف/ماميدياروف} | | |
AZ | Jeyhun Bayramov; {Jeyhun/Ceyhun} {Bayramov} | {جيحون/جيهون} {بيراموف/بايراموف/بيرموف} | | |
AZ | Ali Asadov | علي {أسدوف/اسدوف} | | |
AZ | Hikmet Hajiyev | {حكمت} {حاجييف/حاجيف} | | |
GE | Mikheil Saakashvili; {Mikhail/Mikheil} {Saakashvili/Saakashvilli} | {ميخائيل} {ساكاشفيلي/سآكاشفيلي} | | |
GE | Giorgi Margvelashvili | {گيورگي/جيورجي/غيورغي} {مارگفيلاشفيلي} | | |
GE | Salome Zourabichvili; Salome {Zourabishvili/Zurabishvili} | {سالومي/صالومي} {زورابيشفيلي/زورابشفيلي} | | | f
GE | Irakli Kobakhidze | {إيراكلي/ايراكلي} {كوباخيدزه/كوباخيدزي} | | |
GE | Irakli Garibashvili | {إيراكلي/ايراكلي} {گاريباشفيلي} | | |
GE | Maka Botchorishvili; Maka Bochorishvili | {ماكا} {بوتشوريشفيلي} | | | f
AF | Hamid Karzai; {Hamid/Hamed} {Karzai/Karzay} | {حامد/حميد} {كرزاي/قرضاي/كرزائي} | | |
AF | Ashraf Ghani; {Ashraf/Mohammad Ashraf} Ghani( Ahmadzai) | {أشرف/محمد أشرف} {غني/عبد الغني}( أحمدزي) | Ghani | غني |
AF | Abdullah Abdullah | عبد الله عبد الله; عبدالله عبدالله | Abdullah | عبد الله |
AF | Salahuddin Rabbani | صلاح الدين رباني | | |
AF | Mohammad Haneef Atmar; {Hanif/Haneef/Mohammad Hanif/Mohammed Haneef} Atmar | {محمد حنيف/حنيف} {أتمر/أتمار/اتمر} | | |
AF | Hamdullah Mohib | {حمد الله/حمدالله} {محب/مهيب} | | |
AF | Zalmai Rassoul; {Zalmai/Zalmay} {Rassoul/Rasoul} | {زلماي/زالماي} رسول | | |
AF | Amir Khan Muttaqi; {Amir/Mawlawi Amir} Khan {Muttaqi/Mottaki/Muttaqi} | {أمير خان/أمير خان} {متقي/متقى/متكي} | Muttaqi | متقي; متقى |
AF | Abdul Ghani Baradar; {Abdul/Abdul-/Mullah Abdul} Ghani Baradar; Mullah Baradar | عبد الغني {برادر/بارادار/برادار}; الملا برادر | Baradar | برادر; بارادار | @taliban
AF | Hassan Akhund; {Mohammad/Mullah} Hassan Akhund; Mullah Mohammad Hassan Akhund | {محمد حسن/حسن} {آخوند/أخوند} | Akhund | آخوند; أخوند | @taliban
AF | Suhail Shaheen | سهيل شاهين | | | @taliban
AF | Sirajuddin Haqqani | سراج الدين حقاني | | | @taliban
PK | Asif Ali Zardari; Asif Zardari | {آصف/أصف/عاصف} علي {زرداري/زردارى} | | |
PK | Yousaf Raza Gilani; {Yusuf/Yousuf/Yousaf/Syed Yousaf} Raza {Gilani/Gillani} | يوسف رضا {گيلاني/جيلاني/غيلاني/كيلاني} | | {جيلاني/غيلاني/كيلاني} |
PK | Nawaz Sharif; {Nawaz/Muhammad Nawaz/Mohammad Nawaz} {Sharif/Shareef} | {نواز/محمد نواز/نوّاز} شريف | | |
PK | Shehbaz Sharif; {Shehbaz/Shahbaz/Muhammad Shehbaz/Mian Shehbaz} {Sharif/Shareef} | {شهباز/شاهباز/محمد شهباز} شريف | | |
PK | Imran Khan | عمران خان | | |
PK | Shahid Khaqan Abbasi | شاهد خاقان عباسي | | |
PK | Anwaar-ul-Haq Kakar; {Anwaar/Anwar}{-ul-Haq/ul Haq/ ul Haq} Kakar | أنوار{ الحق/الحق} {كاكار/كاكر} | | |
PK | Mamnoon Hussain | ممنون حسين | | |
PK | Arif Alvi; {Arif} Alvi | عارف {علوي/ألفي} | | |
PK | Shah Mahmood Qureshi; {Shah/Makhdoom Shah} {Mahmood/Mehmood/Mahmoud} Qureshi | شاه محمود {قريشي/قرشي/قرشى} | | |
PK | Hina Rabbani Khar | {حنا/هينا/حناء} رباني {كهر/خار/خر/كار} | | | f
PK | Khawaja Asif; {Khawaja/Khwaja}( Muhammad/ Mohammad) Asif | {خواجة/خواجه/خواجا}( محمد) {آصف/أصف} | | |
PK | Bilawal Bhutto Zardari; Bilawal {Bhutto-Zardari/Bhutto} | {بيلاوال/بلاول} {بوتو/بهوتو}( زرداري) | Bhutto Zardari; Bilawal | بوتو زرداري; بوتو; زرداري |
PK | Ishaq Dar; {Mohammad/Muhammad} Ishaq Dar; Mohammed Ishaq Dar | {محمد إسحاق/إسحاق/اسحق/إسحق/محمد إسحق} {دار/دآر} | | |
PK | Sartaj Aziz | {سرتاج/سارتاج} عزيز | | |
PK | Jalil Abbas Jilani | جليل عباس {جيلاني/گيلاني} | | |
PK | Asim Munir; {Asim/Syed Asim} {Munir/Muneer} | {عاصم/سيد عاصم} منير | | |
PK | Qamar Javed Bajwa; {Qamar/Qamar Javed} Bajwa | قمر {جاويد/جافيد} {باجوا/باجوه/باجوة} | | |
PK | Raheel Sharif | {راحيل/رحيل} شريف | | |
PK | Ashfaq Parvez Kayani; Ashfaq Kayani | {أشفق/أشفاق} {برويز/پرويز} {كياني/كيانى} | | |
PK | Pervez Musharraf | {برويز/پرويز/بيرويز} مشرف | | |
IN | Manmohan Singh | {مانموهان/منموهان/مانموهن} {سينگ/سينغ/سنغ/سينج} | | |
IN | Narendra Modi; Shri Narendra Modi | {ناريندرا/نارندرا/ناريندار} {مودي/مودى} | | |
IN | Subrahmanyam Jaishankar; S. Jaishankar; S Jaishankar; {Dr. S./Dr. S} Jaishankar | {سوبرامنيام/سوبراهمانيام/س./إس./سوبراهمنيام/سوبرامانيام} {جايشانكار/جاي شانكار/جايشنكار} | | جايشانكار; جاي شانكار; جايشنكار |
IN | Sushma Swaraj | {سوشما/شوشما} {سواراج/سوراج} | | | f
IN | Salman Khurshid | سلمان خورشيد | | |
IN | S.M. Krishna; {SM/S. M./S.M} Krishna | {إس إم/اس ام/س. م./سومانهالي مالايا} {كريشنا/كرشنا} | | |
IN | Pranab Mukherjee | {براناب/برناب} {موخرجي/مكرجي/موكرجي/موخيرجي} | | |
IN | Ajit Doval | {أجيت/اجيت} {دوفال/دوڤال} | | |
IN | Rajnath Singh | {راجناث/راجنات} {سينگ/سينغ/سنغ} | | |
IN | Ram Nath Kovind | رام نات {كوفيند/كوفند} | | |
IN | Droupadi Murmu | {دروبادي/دراوبادي} مورمو | | | f
IN | Pratibha Patil | {براتيبا} {باتيل} | | | f
IN | Vikram Misri | فيكرام {ميسري/مصري} | | |
IN | Vinay Kwatra; Vinay Mohan Kwatra | {فيناي}( موهان) {كواترا} | | |
IN | Piyush Goyal | {بيوش} {گويال} | | |
IN | Nirmala Sitharaman | {نيرمالا} {سيتارامان} | | | f
IN | Randhir Jaiswal | {راندير} {جايسوال} | | |
IN | Arindam Bagchi | {أريندام} {باگتشي} | | |
BD | Sheikh Hasina; {Sheikh/Shaikh} Hasina( Wazed) | {شيخة/الشيخة} {حسينة}( واجد) | Hasina | حسينة; الشيخة حسينة | f
BD | Muhammad Yunus; {Muhammad/Mohammad} Yunus | محمد يونس | | |
BD | A.K. Abdul Momen; {AK/A K/A. K.} Abdul Momen | {أ. ك./أبو الكلام} عبد {المؤمن/المومن} | Momen | عبد المؤمن |
BD | Hasan Mahmud; {Hasan/Hassan} {Mahmud/Mahmood} | حسن محمود | | |
BD | Md. Touhid Hossain; {Touhid/Md Touhid} Hossain | {محمد توحيد/توحيد} حسين | | |
LK | Mahinda Rajapaksa; {Mahinda} {Rajapaksa/Rajapakse} | {ماهيندا} {راجاباكسا/راجاباكسه/راجاباكسى} | | |
LK | Gotabaya Rajapaksa; {Gotabaya} {Rajapaksa/Rajapakse} | {گوتابايا/غوتابايا} {راجاباكسا/راجاباكسه} | | |
LK | Maithripala Sirisena | {مايثريبالا/ميثريبالا} {سيريسينا} | | |
LK | Ranil Wickremesinghe | {رانيل} {ويكرمسينگه/ويكرمسينغه/ويكريمسينغ/ويكرمسينغ/ويكريمسينغه} | | |
LK | Anura Kumara Dissanayake; Anura {Dissanayake/Kumara Dissanayaka} | {أنورا/انورا} {كومارا} {ديساناياكي/ديساناياكا/ديسانايكي/ديساناياكه} | | |
LK | Vijitha Herath | {فيجيتا/فيجيثا} {هيراث} | | |
LK | Dinesh Gunawardena | {دينيش} {گوناواردينا} | | |
NP | KP Sharma Oli; {K.P./K P/Khadga Prasad} Sharma Oli; K.P. Oli | {كيه بي/ك. ب./خادجا براساد} شارما {أولي/اولي} | | |
NP | Pushpa Kamal Dahal; Prachanda | {بوشبا} كمال {داهال}; {براتشاندا} | Dahal; Prachanda | داهال; براتشاندا |
NP | Sher Bahadur Deuba | {شير} بهادور {ديوبا} | | |
MV | Mohamed Muizzu; {Mohamed/Mohammed} {Muizzu/Muizu} | محمد {معز/مويزو/معزو} | | |
MV | Ibrahim Mohamed Solih; Ibrahim Solih | إبراهيم( محمد) صليح; إبراهيم محمد صالح | | صليح |
MV | Abdulla Yameen; {Abdulla/Abdullah} {Yameen/Yamin}( Abdul Gayoom) | عبد الله يمين( عبد القيوم) | Yameen | يمين |
MV | Abdulla Khaleel; {Abdulla/Abdullah} Khaleel | عبد الله خليل | | |
MV | Abdulla Shahid; {Abdulla/Abdullah} Shahid | عبد الله شاهد | | |
KZ | Nursultan Nazarbayev; {Nursultan} {Nazarbayev/Nazarbaev} | {نور سلطان/نورسلطان} {نزارباييف/نزاربايف/نازارباييف/نزارباييڤ/نازاربايف} | | |
KZ | Kassym-Jomart Tokayev; {Kassym-Jomart/Kasym-Jomart/Kassym-Zhomart/Qasym-Jomart} {Tokayev/Tokaev} | {قاسم جومارت/قاسم-جومارت/قاسم چومارت/كاسيم جومارت} {توكاييف/توكايف/توقاييف/توقايف} | | |
KZ | Murat Nurtleu; {Murat} {Nurtleu/Nurtleuov} | {مراد/مورات} {نورتلو/نورتليو/نورتيلو} | | |
KZ | Mukhtar Tileuberdi; {Mukhtar/Mukhtar} {Tleuberdi/Tileuberdi} | {مختار} {تليوبردي/تيليوبردي/تلوبردي} | | |
KZ | Erlan Idrissov; {Erlan/Yerlan} {Idrissov/Idrisov} | {إرلان/يرلان/ارلان} {إدريسوف/ادريسوف} | | |
KZ | Kairat Abdrakhmanov | {خيرات/كيرات} {عبد الرحمنوف/عبدالرحمنوف/عبدرحمانوف} | | |
KZ | Beibut Atamkulov | {بيبوت} {أتامكولوف} | | |
KZ | Karim Massimov | {كريم} {ماسيموف} | | |
KZ | Alikhan Smailov | {علي خان/عليخان} {سمايلوف} | | |
KZ | Olzhas Bektenov | {أولجاس/ألجاس} {بيكتينوف/بكتنوف} | | |
KZ | Askar Mamin | {عسكر} {مامين} | | |
KZ | Yermek Kosherbayev | {يرميك/إرميك} {كوشربايف/كوشيربايف} | | |
UZ | Islam Karimov | {إسلام/اسلام} {كريموف/كاريموف} | | |
UZ | Shavkat Mirziyoyev; {Shavkat} {Mirziyoev/Mirziyoyev/Mirziyaev} | {شوكت/شفكت} {ميرضيائيف/ميرزيوييف/ميرزياييف/ميرزيايف/ميرضياييف/ميرزيويف/ميرزيائيف} | | |
UZ | Abdulaziz Kamilov; {Abdulaziz} {Kamilov/Komilov} | عبد العزيز {كاميلوف/كامیلوف} | | |
UZ | Vladimir Norov | فلاديمير نوروف | | | @shanghai-cooperation-organisation
UZ | Bakhtiyor Saidov; {Bakhtiyor/Bakhtiyar} Saidov | {بختيار/بختيور/باختيور} {سعيدوف} | | |
UZ | Abdulla Aripov; {Abdulla/Abdullah} Aripov | عبد الله {عاريبوف/أريبوف/عريبوف} | | |
KG | Kurmanbek Bakiyev; {Kurmanbek} {Bakiyev/Bakiev} | {قرمان بك/كرمان بك/كورمان بيك} {باقييف/باكييف/باقيف} | | |
KG | Almazbek Atambayev; {Almazbek} {Atambayev/Atambaev} | {ألماز بك/ألمازبك/الماز بك/ألماظ بك} {أتامباييف/أتامبايف/أتامباي/اتامباييف} | | |
KG | Sooronbay Jeenbekov; {Sooronbai/Sooronbay} {Jeenbekov/Zheenbekov} | {سورونباي} {جينبيكوف/جينبكوف} | | |
KG | Sadyr Japarov; {Sadyr} {Zhaparov/Japarov} | {صادير/سادير/صدر/صادر} {جاباروف/جباروف/جاپاروف} | | |
KG | Jeenbek Kulubaev; {Jeenbek/Zheenbek} {Kulubaev/Kulubayev} | {جين بيك/جينبيك/جين بك} {كولوباييف/كولوبايف} | | |
KG | Chingiz Aidarbekov | {جنكيز/تشينغيز/جينكيز} {أيداربيكوف/عيدربكوف} | | |
KG | Ruslan Kazakbaev | رسلان {كازاكباييف/كازاكبايف} | | |
KG | Akylbek Japarov; {Akylbek} {Zhaparov/Japarov} | {أكيل بيك/أقيل بك/أكيلبيك} {جاباروف/جباروف} | | |
TJ | Emomali Rahmon; {Emomali/Emomalii/Imomali} {Rahmon/Rakhmon/Rahmonov} | {إمام علي/إمام علي/إمامعلي/امام علي/إيمومالي/إمام على} {رحمان/رحمن/رحمون/رحمانوف/رحمنوف} | | |
TJ | Sirojiddin Muhriddin; {Sirojiddin/Sirodjidin} {Muhriddin/Mukhriddin/Aslov} | {سراج الدين} {مهر الدين/مهرالدين/محرالدين/أصلوف} | Muhriddin | مهر الدين; مهرالدين |
TJ | Hamrokhon Zarifi | {حمراخان/حمراه خان} ظريفي | | |
TM | Gurbanguly Berdimuhamedov; {Gurbanguly} {Berdimuhamedow/Berdymukhamedov/Berdymukhammedov/Berdimuhamedov} | {قربان قولي/قربانقلي/قربان قلي/غوربانغولي/قربانغولي} {بيردي محمدوف/بردي محمدوف/بيردي محمدوڤ/بردي محمدوف/بيرديمحمدوف/بردي محمدوو} | | بيردي محمدوف; بردي محمدوف; محمدوف |
TM | Serdar Berdimuhamedov; {Serdar} {Berdimuhamedow/Berdimukhamedov} | {سردار/سيردار} {بيردي محمدوف/بردي محمدوف/بيرديمحمدوف/بردي محمدوو} | | بيردي محمدوف; بردي محمدوف; محمدوف |
TM | Rashid Meredov; {Rashid/Raşid} {Meredov/Meredow} | {رشيد} {ميريدوف/مردوف/ميردوف} | | |
MN | Tsakhiagiin Elbegdorj; Elbegdorj Tsakhia | {تساخيا/تساخياغين} {إلبغدورج/البغدورج/إلبيگدورج} | Elbegdorj | البغدورج; إلبغدورج |
MN | Khaltmaagiin Battulga; Battulga Khaltmaa | {خالتما/خالتماغين} {باتولگا/باتولغا} | Battulga | باتولغا; باتولجا |
MN | Ukhnaagiin Khurelsukh; {Khurelsukh Ukhnaa/Ukhnaa Khurelsukh} | {أوخنا/أوخناگين/أوخناغين} {خورلسوخ/خورالسوخ/خوريلسوخ} | Khurelsukh | خورلسوخ; خورالسوخ; خوريلسوخ |
MN | Luvsannamsrain Oyun-Erdene; {L./Luvsannamsrai} Oyun-Erdene | {لوفسان نامسراين/لوفساننامسرين} {أويون إردين/أيون إردين/أويون-إردين} | Oyun-Erdene | أويون إردين |
MN | Batmunkh Battsetseg; {B./Batmunkh} Battsetseg | {باتمونخ} {باتسيتسيگ/باتتسيتسيغ} | Battsetseg | باتسيتسيغ | f
JP | Yasuo Fukuda | {ياسو/ياسوو} فوكودا | | |
JP | Taro Aso | تارو {آسو/أسو} | | |
JP | Yukio Hatoyama | {يوكيو} {هاتوياما} | | |
JP | Naoto Kan | {ناوتو/ناووتو} كان | | |
JP | Yoshihiko Noda | {يوشيهيكو} نودا | | |
JP | Shinzo Abe; Abe Shinzo; Shinzō Abe | {شينزو/شنزو} {آبي/أبي/ابي} | Abe | آبي; أبي |
JP | Yoshihide Suga; Suga Yoshihide | {يوشيهيدي/يوشهيدي/يوشيهيده} {سوگا/سوغا} | Suga | {سوغا/سوجا} |
JP | Fumio Kishida; Kishida Fumio | {فوميو} كيشيدا | Kishida | كيشيدا |
JP | Shigeru Ishiba; Ishiba Shigeru | {شيگيرو/شيغيرو/شيجيرو} {إيشيبا/ايشيبا/إشيبا} | Ishiba | إيشيبا; ايشيبا; إشيبا |
JP | Sanae Takaichi; Takaichi Sanae | {ساناي/ساناى/سانايه} {تاكايتشي/تاكائيتشي} | Takaichi | تاكايتشي; تاكائيتشي | f
JP | Taro Kono; Kono Taro | تارو {كونو/كوونو} | Kono | كونو |
JP | Toshimitsu Motegi; Motegi Toshimitsu | {توشيميتسو/توشيمتسو} {موتيگي/موتيغي/موتجي} | Motegi | {موتيغي/موتيجي} |
JP | Yoshimasa Hayashi; Hayashi Yoshimasa | {يوشيماسا} {هاياشي/حياشي} | Hayashi | هاياشي |
JP | Yoko Kamikawa; Kamikawa Yoko | {يوكو} {كاميكاوا} | Kamikawa | كاميكاوا | f
JP | Takeshi Iwaya; Iwaya Takeshi | {تاكيشي} {إيوايا/ايوايا} | Iwaya | إيوايا; ايوايا |
JP | Katsuya Okada | {كاتسويا} {أوكادا} | | |
JP | Seiji Maehara | {سيجي} {مايهارا} | | |
JP | Koichiro Gemba | {كويتشيرو} {گيمبا/غيمبا/جيمبا} | | |
JP | Takeo Mori | تاكيو موري | | |
JP | Nobuo Kishi | {نوبو/نوبوو} كيشي | | |
JP | Minoru Kihara | {مينورو} كيهارا | | |
JP | Itsunori Onodera | {إيتسونوري/ايتسونوري} {أونوديرا} | | |
JP | Shotaro Yachi | {شوتارو} {ياتشي/ياشي} | | |
JP | Takeo Akiba | تاكيو أكيبا | | |
JP | Junichiro Koizumi | {جونيتشيرو} {كويزومي} | | |
JP | Yohei Kono | {يوهي/يوهيه} كونو | | |
JP | Toshihiro Nikai | {توشيهيرو} {نيكاي} | | |
JP | Naruhito; Emperor Naruhito | {ناروهيتو/الإمبراطور ناروهيتو} | Naruhito | ناروهيتو |
JP | Akihito; Emperor Akihito | {أكيهيتو/الإمبراطور أكيهيتو} | Akihito | أكيهيتو |
KR | Lee Myung-bak; Lee Myung Bak | لي ميونگ{ / - /-}{باك/بك} | Lee | لي |
KR | Park Geun-hye; Park Geun Hye | {بارك/باك} {گيون/كون/غون/جون/كن}{ /-}{هيه/هي/هاي} | Park | بارك | f
KR | Moon Jae-in; Moon Jae In | مون {جيه/جاي/جي}{ /-}{إن/ان/اين} | Moon | مون |
KR | Yoon Suk Yeol; Yoon {Suk-yeol/Seok-yeol/Suk-Yeol/Sukyeol} | يون {سوك/سيوك}{ /-}{يول/يول/يويل/يؤول} | Yoon | يون |
KR | Lee Jae-myung; Lee {Jae Myung/Jae-Myung/Jaemyung} | لي {جيه/جاي/جي}{ /-}{ميونگ/ميونغ} | Lee | لي |
KR | Ban Ki-moon; Ban {Ki Moon/Ki-Moon} | بان {كي/كى}{ /-/}مون | Ban | بان | @united-nations
KR | Kang Kyung-wha; Kang Kyung Wha | {كانگ/كانغ/كانج} {كيونگ/كيونغ}{ /-}{هوا/وا/وها} | Kang | كانغ; كانج | f
KR | Chung Eui-yong; Chung Eui Yong | {تشونگ/تشونغ/جونغ} {إيوي/اوي/يوي/وي}{ /-}{يونگ/يونغ} | Chung | تشونغ; جونغ |
KR | Park Jin | {بارك/باك} جين | Park | بارك |
KR | Cho Tae-yul; Cho Tae-yeol | تشو {تيه/تاي}{ /-}{يول} | Cho | تشو |
KR | Cho Hyun | {تشو/جو} {هيون} | Cho | تشو |
KR | Yun Byung-se; Yun Byung Se | يون {بيونگ/بيونغ}{ /-}{سيه/سي} | Yun | يون |
KR | Kim Sung-hwan | كيم {سونگ/سونغ}{ /-}{هوان} | Kim | كيم |
KR | Cho Tae-yong | تشو {تيه/تاي}{ /-}{يونگ/يونغ} | Cho | تشو |
KR | Suh Hoon; Suh Hoon | {سوه/سو} هون | Suh | |
KR | Wi Sung-lac | {وي/وي} {سونگ/سونغ}{ /-}{راك/لاك} | Wi | |
KR | Han Duck-soo; Han Duck Soo | هان {داك/دوك}{ /-}{سو/سوو} | Han | هان |
KR | Lee Nak-yon | لي {ناك}{ /-}{يون/يون} | Lee | لي |
KR | Kim Kwan-jin | كيم {كوان}{ /-}{جين} | Kim | كيم |
KP | Kim Jong Un; Kim Jong-un; Kim Jong-Un | كيم {جونگ/يونگ/جونغ}{ /-}{أون/اون/إيل اون/أُون}; كيم جونغ{أون/اون} | Kim | كيم; أون |
KP | Kim Jong Il; Kim Jong-il; Kim Jong-Il | كيم {جونگ/يونگ}{ /-}{إيل/ايل/إل} | Kim | كيم |
KP | Kim Yo Jong; Kim Yo-jong | كيم يو{ /-}{جونگ/جونغ} | Kim | كيم | f
KP | Kim Yong Nam; Kim Yong-nam | كيم {يونگ/يونغ}{ /-}{نام} | Kim | كيم |
KP | Choe Son Hui; Choe Son-hui; Choe Sun Hui | {تشوي/شوي/تشو} {سون}{ /-}{هوي/هي/هيي/هو} | Choe | تشوي; تشو | f
KP | Ri Yong Ho; Ri Yong-ho | ري {يونگ/يونغ}{ /-}{هو} | Ri | ري |
KP | Ri Su Yong; Ri Su-yong | ري سو{ /-}{يونگ/يونغ} | Ri | ري |
KP | Choe Ryong Hae; Choe Ryong-hae | {تشوي/تشو} {ريونگ/ريونغ}{ /-}{هيه/هاي/هي} | Choe | تشوي |
KP | Pak Ui Chun; Pak Ui-chun | {باك/بارك} {أوي/وي/إوي}{ /-}{تشون} | Pak | باك |
KP | Kim Kye Gwan; Kim Kye-gwan | كيم {كيه/كي}{ /-}{گوان/كوان/غوان} | Kim | كيم |
KP | Kim Yong Chol; Kim Yong-chol | كيم {يونگ/يونغ}{ /-}{تشول} | Kim | كيم |
KP | Jang Song Thaek; Jang Song-thaek | {جانگ/تشانگ} {سونگ/سونغ}{ /-}{تيك/ثيك/تايك} | Jang | جانغ; تشانغ |
KP | Pak Thae Song; Pak Thae-song | باك {تيه/تاي/ثاي}{ /-}{سونگ/سونغ} | Pak | باك |
KP | Kim Tok Hun; Kim Tok-hun | كيم {توك/دوك}{ /-}{هون} | Kim | كيم |
KP | Jo Yong Won; Jo Yong-won | جو {يونگ/يونغ}{ /-}{وون/ون} | Jo | جو |
`;
