// Columns as in people-china.ts.

/** Arab states. */
export const PEOPLE_ARAB = `
SA | Salman bin Abdulaziz Al Saud; King Salman; Salman bin Abdulaziz; King Salman bin Abdulaziz( Al Saud) | سلمان بن عبد العزيز( آل سعود); الملك سلمان | King Salman; Salman | الملك سلمان; سلمان بن عبد العزيز |
SA | Abdullah bin Abdulaziz Al Saud; King Abdullah; Abdullah bin Abdulaziz; King Abdullah bin Abdulaziz( Al Saud) | عبد الله بن عبد العزيز( آل سعود) | King Abdullah | الملك عبد الله |
SA | Mohammed bin Salman; {Mohammed/Mohammad/Muhammad/Mohamed} {bin/Bin} Salman( bin Abdulaziz/ Al Saud/ bin Abdulaziz Al Saud/ Al-Saud); MBS | محمد بن سلمان( بن عبد العزيز)( آل سعود) | bin Salman; MBS; Prince Mohammed | بن سلمان; ابن سلمان; الأمير محمد |
SA | Mohammed bin Nayef; {Mohammed/Mohammad/Muhammad} bin Nayef( bin Abdulaziz)( Al Saud) | محمد بن نايف( بن عبد العزيز)( آل سعود) | bin Nayef | بن نايف; ابن نايف |
SA | Muqrin bin Abdulaziz; Muqrin bin Abdulaziz Al Saud | مقرن بن عبد العزيز( آل سعود) | Muqrin | مقرن |
SA | Sultan bin Abdulaziz; Sultan bin Abdulaziz Al Saud | سلطان بن عبد العزيز( آل سعود) | Prince Sultan | الأمير سلطان |
SA | Nayef bin Abdulaziz; Nayef bin Abdulaziz Al Saud | نايف بن عبد العزيز( آل سعود) | Prince Nayef | الأمير نايف |
SA | Faisal bin Farhan Al Saud; Faisal bin Farhan( Al-Saud/ bin Abdullah/ bin Abdullah Al Saud); Prince Faisal bin Farhan( Al Saud) | فيصل بن فرحان( بن عبد الله)( آل سعود) | bin Farhan; Faisal | بن فرحان; الأمير فيصل |
SA | Saud al-Faisal; Saud Al-Faisal( bin Abdulaziz); Saud al-Faisal bin Abdulaziz | سعود الفيصل( بن عبد العزيز)( آل سعود) | al-Faisal | الفيصل |
SA | Adel al-Jubeir; {Adel/Adil} {al-Jubeir/Al-Jubeir/al-Jubair/Al Jubeir}( bin Ahmed) | عادل( بن أحمد) الجبير | al-Jubeir; Jubeir | الجبير |
SA | Ibrahim al-Assaf; Ibrahim Al-Assaf | إبراهيم( بن عبد العزيز) العساف | al-Assaf | العساف |
SA | Khalid bin Salman; {Khalid/Khaled} bin Salman( bin Abdulaziz)( Al Saud) | خالد بن سلمان( بن عبد العزيز)( آل سعود) | | بن سلمان; الأمير خالد |
SA | Waleed El Khereiji; {Waleed/Walid} {Elkhereiji/El-Khereiji/Al-Khuraiji/Elkhuraiji/A. Elkhereiji} | وليد( بن عبد الكريم) {الخريجي} | Elkhereiji | الخريجي |
SA | Abdulaziz bin Salman; Abdulaziz bin Salman( bin Abdulaziz)( Al Saud) | عبد العزيز بن سلمان( بن عبد العزيز)( آل سعود) | | الأمير عبد العزيز |
SA | Abdulaziz bin Saud bin Nayef; Abdulaziz bin Saud( Al Saud) | عبد العزيز بن سعود( بن نايف)( بن عبد العزيز)( آل سعود) | | |
SA | Turki bin Mohammed bin Fahd; Turki bin Mohammed( bin Fahd bin Abdulaziz) | تركي بن محمد( بن فهد)( بن عبد العزيز) | | |
SA | Turki al-Faisal; Turki Al-Faisal | تركي الفيصل( بن عبد العزيز) | al-Faisal | الفيصل |
SA | Bandar bin Sultan; Bandar bin Sultan( bin Abdulaziz)( Al Saud) | بندر بن سلطان( بن عبد العزيز)( آل سعود) | | |
SA | Musaed al-Aiban; {Musaed/Musaad} {bin Mohammed al-Aiban/Al-Aiban/bin Mohammed Al-Aiban/Al Aiban} | مساعد( بن محمد) العيبان | al-Aiban | العيبان |
SA | Mohammed al-Jadaan; {Mohammed/Mohammad} {Al-Jadaan/al-Jadaan/Aljadaan} | محمد( بن عبد الله) الجدعان | al-Jadaan | الجدعان |
SA | Khalid al-Falih; {Khalid/Khaled} {Al-Falih/al-Falih} | خالد( بن عبد العزيز) الفالح | al-Falih | الفالح |
SA | Ali al-Naimi; Ali Al-Naimi | علي( بن إبراهيم) النعيمي | al-Naimi | النعيمي |
SA | Majid al-Qasabi; Majid {Al-Qasabi/Al-Kassabi/al-Qasabi} | ماجد( بن عبد الله) القصبي | al-Qasabi | القصبي |
SA | Thamer al-Sabhan; Thamer Al-Sabhan | ثامر السبهان | al-Sabhan | السبهان |
SA | Reema bint Bandar; Reema bint Bandar( bin Sultan)( Al Saud) | ريما بنت بندر( بن سلطان)( آل سعود) | | | f
SA | Mohammed Al Jaber; Mohammed {al-Jaber/Al-Jaber} | محمد( بن سعيد) آل جابر | Al Jaber | آل جابر |
SA | Fayyad al-Ruwaili; Fayyadh( bin Hamed) Al-Ruwaili | فياض( بن حامد) الرويلي | al-Ruwaili | الرويلي |
SA | Abdulrahman al-Rassi; Abdulrahman Al-Rassi | عبد الرحمن( بن إبراهيم) الرسي | al-Rassi | الرسي |
SA | Nizar Madani; Nizar( bin Obaid) Madani | نزار( بن عبيد) مدني | | |
SA | Abdullah bin Bandar; Abdullah bin Bandar( bin Abdulaziz) | عبد الله بن بندر( بن عبد العزيز) | | |
SA | Yazid al-Farhan; Yazid bin Farhan; Yazid bin Mohammed( bin Fahd) Al Farhan | يزيد بن {فرحان/محمد بن فهد الفرحان/محمد آل فرحان} | bin Farhan | بن فرحان |
AE | Mohamed bin Zayed Al Nahyan; {Mohamed/Mohammed/Mohammad/Muhammad} {bin/Bin} Zayed( Al Nahyan/ al-Nahyan/ Al-Nahyan); MBZ | محمد بن زايد( آل نهيان) | bin Zayed; MBZ | بن زايد; محمد بن زايد |
AE | Khalifa bin Zayed Al Nahyan; Khalifa bin Zayed( al-Nahyan) | خليفة بن زايد( آل نهيان) | | خليفة بن زايد |
AE | Mohammed bin Rashid Al Maktoum; {Mohammed/Mohammad/Mohamed} bin {Rashid/Rashed}( Al Maktoum/ al-Maktoum) | محمد بن راشد( آل مكتوم) | bin Rashid | بن راشد; محمد بن راشد |
AE | Abdullah bin Zayed Al Nahyan; {Abdullah/Abdulla} bin Zayed( Al Nahyan/ al-Nahyan/ Al-Nahyan) | عبد الله بن زايد( آل نهيان) | bin Zayed | بن زايد; عبد الله بن زايد |
AE | Tahnoun bin Zayed Al Nahyan; {Tahnoun/Tahnoon} bin Zayed( Al Nahyan) | {طحنون/طحنُون} بن زايد( آل نهيان) | bin Zayed | بن زايد; طحنون بن زايد |
AE | Mansour bin Zayed Al Nahyan; Mansour bin Zayed | منصور بن زايد( آل نهيان) | | منصور بن زايد |
AE | Saif bin Zayed Al Nahyan; Saif bin Zayed | سيف بن زايد( آل نهيان) | | سيف بن زايد |
AE | Khaled bin Mohamed bin Zayed; Khaled bin Mohamed( bin Zayed Al Nahyan/ Al Nahyan) | خالد بن محمد بن زايد( آل نهيان) | | |
AE | Hamdan bin Mohammed Al Maktoum; Hamdan bin Mohammed( bin Rashid Al Maktoum) | حمدان بن محمد( بن راشد)( آل مكتوم) | | |
AE | Anwar Gargash; Anwar( Mohammed) Gargash | أنور( بن محمد/ محمد) {قرقاش/گرگاش} | | |
AE | Sultan Al Jaber; Sultan( Ahmed) {Al Jaber/al-Jaber/Al-Jaber} | سلطان( بن)( أحمد) الجابر | Al Jaber | الجابر |
AE | Suhail al-Mazrouei; Suhail( bin Mohammed) {Al Mazrouei/al-Mazrouei} | سهيل( بن محمد)( فرج)( فارس) المزروعي | al-Mazrouei | المزروعي |
AE | Reem al-Hashimy; Reem( bint Ebrahim) {Al Hashimy/Al Hashemi/al-Hashimi} | ريم( بنت إبراهيم) الهاشمي | al-Hashimy | الهاشمي | f
AE | Khalifa Shaheen Almarar; Khalifa( Shaheen) {Al Marar/Al-Marar/Almarar} | خليفة( بن)( شاهين) المرر | Almarar | المرر |
AE | Khaldoon Al Mubarak; Khaldoon( Khalifa) {Al Mubarak/al-Mubarak} | خلدون( خليفة) المبارك | Al Mubarak | المبارك |
AE | Lana Nusseibeh; Lana( Zaki) Nusseibeh | لانا( زكي) نسيبة | | | f
AE | Mohammed al-Bowardi; Mohammed( bin)( Ahmed) {Al Bowardi/Al-Bowardi} | محمد( بن)( أحمد) البواردي | al-Bowardi | البواردي |
QA | Tamim bin Hamad Al Thani; {Tamim/Tameem} bin Hamad( al-Thani/ Al-Thani) | تميم بن حمد( آل ثاني) | Tamim; bin Hamad | تميم; الشيخ تميم; تميم بن حمد |
QA | Hamad bin Khalifa Al Thani; Hamad bin Khalifa( al-Thani) | حمد بن خليفة( آل ثاني) | | حمد بن خليفة |
QA | Hamad bin Jassim Al Thani; Hamad bin {Jassim/Jasim}( bin Jaber/ bin Jabr)( Al Thani) | حمد بن جاسم( بن جبر)( آل ثاني) | bin Jassim | بن جاسم; حمد بن جاسم |
QA | Abdullah bin Nasser Al Thani; Abdullah bin Nasser( bin Khalifa Al Thani) | عبد الله بن ناصر( بن خليفة)( آل ثاني) | | |
QA | Khalid bin Khalifa Al Thani; Khalid bin Khalifa( bin Abdulaziz Al Thani) | خالد بن خليفة( بن عبد العزيز)( آل ثاني) | | |
QA | Khalid al-Attiyah; {Khalid/Khaled}( bin Mohammed) {al-Attiyah/Al-Attiyah/Al Attiyah/al-Attiya} | خالد( بن محمد) العطية | al-Attiyah | العطية |
QA | Hamad bin Ali al-Attiyah; Hamad bin Ali {Al-Attiyah/Al Attiyah/al-Attiya} | حمد بن علي العطية | al-Attiyah | العطية |
QA | Mohammed bin Abdulrahman Al Thani; {Mohammed/Mohammad/Muhammad} bin {Abdulrahman/Abdul Rahman/Abdurrahman}( bin Jassim)( Al Thani/ Al-Thani/ al-Thani) | محمد بن عبد الرحمن( بن جاسم)( آل ثاني) | bin Abdulrahman; Al Thani | بن عبد الرحمن; آل ثاني |
QA | Sultan al-Muraikhi; Sultan( bin Saad) {Al-Muraikhi/Al Muraikhi} | سلطان( بن سعد) المريخي | al-Muraikhi | المريخي |
QA | Majed al-Ansari; Majed( bin Mohammed) {Al Ansari/Al-Ansari} | ماجد( بن محمد) الأنصاري | al-Ansari | الأنصاري |
QA | Mohammed al-Khulaifi; Mohammed( bin Abdulaziz)( bin Saleh) {Al-Khulaifi/Al Khulaifi} | محمد( بن عبد العزيز)( بن صالح) الخليفي | al-Khulaifi | الخليفي |
QA | Lolwah Al-Khater; {Lolwah/Lulwah} {Al-Khater/Al Khater/bint Rashid Al Khater/al-Khater} | لولوة( بنت راشد) الخاطر | Al-Khater | الخاطر | f
QA | Saud bin Abdulrahman Al Thani; Saud bin Abdulrahman( bin Hassan Al Thani) | سعود بن عبد الرحمن( بن حسن)( آل ثاني) | | |
QA | Saad al-Kaabi; Saad( bin)( Sherida) {Al-Kaabi/Al Kaabi} | سعد( بن)( شريدة) الكعبي | al-Kaabi | الكعبي |
KW | Sabah al-Ahmad al-Jaber al-Sabah; Sabah {al-Ahmad/Al-Ahmad/al-Ahmed/Al-Ahmad Al-Jaber}( al-Sabah/ Al-Sabah/ al-Jaber Al-Sabah) | صباح الأحمد( الجابر)( الصباح) | Sheikh Sabah | الشيخ صباح; صباح الأحمد |
KW | Nawaf al-Ahmad al-Jaber al-Sabah; Nawaf {al-Ahmad/Al-Ahmad/Al-Ahmad Al-Jaber}( al-Sabah/ Al-Sabah) | نواف الأحمد( الجابر)( الصباح) | Sheikh Nawaf | الشيخ نواف; نواف الأحمد |
KW | Mishal al-Ahmad al-Jaber al-Sabah; {Mishal/Meshal/Mishaal} {al-Ahmad/Al-Ahmad/Al-Ahmad Al-Jaber}( al-Sabah/ Al-Sabah) | مشعل الأحمد( الجابر)( الصباح) | Sheikh Mishal | الشيخ مشعل; مشعل الأحمد |
KW | Sabah Khalid al-Sabah; Sabah {Khalid/Khaled/Al-Khaled/al-Khaled/Al-Khalid}( al-Hamad/ Al-Hamad)( al-Sabah/ Al-Sabah) | صباح{ الخالد/ خالد}( الحمد)( الصباح) | | صباح الخالد |
KW | Mohammad Sabah al-Salem al-Sabah; {Mohammad/Mohammed} {Sabah/Al-Sabah} {al-Salem/Al-Salem}( al-Sabah/ Al-Sabah) | محمد( صباح) السالم( الصباح); محمد الصباح | | محمد الصباح |
KW | Ahmad Nasser al-Sabah; {Ahmad/Ahmed} Nasser( al-Mohammad/ Al-Mohammad)( Al-Sabah) | أحمد {ناصر/الناصر}( المحمد)( الصباح) | | |
KW | Salem Abdullah al-Sabah; Salem( Abdullah)( Al-Jaber/ al-Jaber) Al-Sabah | سالم( عبد الله)( الجابر) الصباح | | |
KW | Abdullah al-Yahya; {Abdullah/Abdulla}( Ali) {Al-Yahya/al-Yahya} | عبد الله( علي) اليحيا; عبد الله( علي) اليحيى | al-Yahya | اليحيا; اليحيى |
KW | Khaled al-Jarallah; {Khaled/Khalid}( Sulaiman) Al-Jarallah | خالد( سليمان) الجارالله; خالد( سليمان) الجار الله | al-Jarallah | الجارالله; الجار الله |
KW | Jarrah Jaber al-Ahmad al-Sabah; Jarrah Jaber( Al-Ahmad)( Al-Sabah) | جراح جابر( الأحمد)( الصباح) | | |
KW | Marzouq al-Ghanim; {Marzouq/Marzouk}( Ali) {Al-Ghanim/Al-Ghanem/al-Ghanem} | مرزوق( علي) الغانم | al-Ghanim | الغانم |
KW | Ahmad Abdullah al-Sabah; {Ahmad/Ahmed} {Abdullah/Al-Abdullah}{ Al-Ahmad/ Al-Ahmad Al-Sabah/ Al-Sabah} | أحمد {عبد الله/العبد الله/العبدالله}( الأحمد)( الجابر)( الصباح) | | |
BH | Hamad bin Isa Al Khalifa; King Hamad; Hamad bin {Isa/Issa}( al-Khalifa) | حمد بن عيسى( آل خليفة) | King Hamad | الملك حمد |
BH | Salman bin Hamad Al Khalifa; Salman bin Hamad( al-Khalifa) | سلمان بن حمد( آل خليفة) | | |
BH | Khalifa bin Salman Al Khalifa; Khalifa bin Salman( al-Khalifa) | خليفة بن سلمان( آل خليفة) | | |
BH | Khalid bin Ahmed Al Khalifa; {Khalid/Khaled} bin {Ahmed/Ahmad}( bin Mohammed)( Al Khalifa/ al-Khalifa) | خالد بن أحمد( بن محمد)( آل خليفة) | | |
BH | Abdullatif bin Rashid al-Zayani; {Abdullatif/Abdul Latif/Abdellatif}( bin Rashid) {Al Zayani/al-Zayani/Al-Zayani} | عبد اللطيف( بن راشد) الزياني | al-Zayani | الزياني |
BH | Nasser bin Hamad Al Khalifa; Nasser bin Hamad | ناصر بن حمد( آل خليفة) | | |
OM | Qaboos bin Said; {Qaboos/Qabus} bin {Said/Saeed}( Al Said/ al-Said) | قابوس بن سعيد( آل سعيد) | Qaboos | قابوس; السلطان قابوس |
OM | Haitham bin Tariq; {Haitham/Haytham} bin {Tariq/Tarik}( Al Said/ al-Said) | هيثم بن طارق( آل سعيد) | Haitham | هيثم; السلطان هيثم |
OM | Yusuf bin Alawi; {Yusuf/Yousef/Youssef/Yousuf} bin Alawi( bin Abdullah/ bin Abdulla) | يوسف بن علوي( بن عبد الله) | bin Alawi | بن علوي |
OM | Badr al-Busaidi; {Badr/Sayyid Badr}( bin Hamad)( bin Hamood) {Al Busaidi/al-Busaidi/Albusaidi/Al-Busaidi} | بدر( بن حمد)( بن حمود) {البوسعيدي/البوسعيدى} | al-Busaidi; Albusaidi | البوسعيدي |
OM | Fahd bin Mahmoud Al Said; Fahd bin {Mahmoud/Mahmood}( Al Said) | فهد بن محمود( آل سعيد) | | |
OM | Shihab bin Tariq; {Shihab/Shehab} bin Tariq( Al Said) | شهاب بن طارق( آل سعيد) | | |
YE | Ali Abdullah Saleh; Ali Abdulla Saleh | علي عبد الله صالح | Saleh | صالح |
YE | Abdrabbuh Mansur Hadi; {Abd-Rabbu/Abdrabbuh/Abed Rabbo/Abd Rabbuh} {Mansour/Mansur} Hadi | {عبدربه/عبد ربه} منصور( هادي) | Hadi | هادي; عبدربه; عبد ربه |
YE | Rashad al-Alimi; Rashad( Mohammed) {Al-Alimi/al-Alimi/Al Alimi} | رشاد( محمد) العليمي | al-Alimi | العليمي |
YE | Abu Bakr al-Qirbi; Abu Bakr( Abdullah) {Al-Qirbi/al-Qirbi} | أبو بكر( عبد الله) القربي; أبوبكر( عبد الله) القربي | al-Qirbi | القربي |
YE | Khaled Bahah; {Khaled/Khalid}( Mahfoudh) Bahah | خالد( محفوظ) بحاح | | |
YE | Abdulmalik al-Mekhlafi; {Abdulmalik/Abdul-Malik} {al-Mekhlafi/al-Mikhlafi/Al-Mikhlafi} | عبد الملك المخلافي | al-Mekhlafi | المخلافي |
YE | Khaled al-Yamani; {Khaled/Khalid} {Al-Yamani/al-Yemany} | خالد( حسين) اليماني | al-Yamani | اليماني |
YE | Ahmed Awad bin Mubarak; {Ahmed/Ahmad}( Awad) {bin/Bin} {Mubarak/Mubarek} | أحمد( عوض) بن مبارك | bin Mubarak | بن مبارك |
YE | Shaya al-Zindani; {Shaya/Shaea/Shayea}( Mohsen) {Al-Zindani/al-Zindani/Zindani} | شائع( محسن) الزنداني | al-Zindani | الزنداني |
YE | Maeen Abdulmalik; {Maeen/Moeen} {Abdulmalik Saeed/Abdul Malik/Abdulmalek} | معين عبد الملك( سعيد) | | معين عبد الملك |
YE | Abdul-Malik al-Houthi; {Abdulmalik/Abdul Malik} {al-Houthi/Al-Houthi} | عبد الملك( بدر الدين) الحوثي | al-Houthi | الحوثي | @houthis
YE | Mohammed Abdulsalam; {Mohammed/Mohammad} {Abdul Salam/Abdul-Salam/Abdel Salam} | محمد عبد السلام | | عبد السلام | @houthis
IQ | Jalal Talabani | جلال {طالباني/الطالباني/طالبانى} | | |
IQ | Nouri al-Maliki; {Nouri/Nuri} {al-Maliki/Al-Maliki}; Nouri Kamal al-Maliki | نوري( كامل) المالكي | al-Maliki; Maliki | المالكي |
IQ | Hoshyar Zebari; {Hoshyar/Hoshiyar} {Zebari/Zibari} | {هوشيار/هوشیار} {زيباري/زيبارى} | | |
IQ | Haider al-Abadi; {Haider/Haidar} {al-Abadi/Al-Abadi} | حيدر العبادي | al-Abadi; Abadi | العبادي |
IQ | Fuad Masum; {Fuad/Fouad} {Masum/Massoum} | فؤاد معصوم | | |
IQ | Barham Salih; Barham {Saleh/Salih}( Ahmed) | برهم( أحمد) صالح | | صالح |
IQ | Abdul Latif Rashid; {Abdul Latif/Abdullatif/Abdul-Latif}( Jamal) {Rashid/Rasheed} | عبد اللطيف( جمال) رشيد | Rashid | رشيد |
IQ | Adel Abdul Mahdi; Adil {Abdul-Mahdi/Abd al-Mahdi/Abdul Mahdi}; Adel {Abdul-Mahdi/Abdel Mahdi} | عادل عبد المهدي | Abdul Mahdi | عبد المهدي |
IQ | Mustafa al-Kadhimi; {Mustafa/Mustapha} {al-Kadhimi/Al-Kadhimi/al-Kazemi/Kadhimi/al-Kadhemi} | مصطفى الكاظمي | al-Kadhimi; Kadhimi | الكاظمي |
IQ | Mohammed Shia al-Sudani; {Mohammed/Mohammad/Muhammad}( Shia'/ Shia/ S.) {Al-Sudani/al-Sudani/Al Sudani} | محمد( شياع) السوداني | al-Sudani; Sudani | السوداني |
IQ | Ibrahim al-Jaafari; Ibrahim {Al-Jaafari/al-Jafari/al-Ja'afari} | إبراهيم( الأشيقر) الجعفري | al-Jaafari | الجعفري |
IQ | Mohamed Ali al-Hakim; {Mohamed/Mohammed/Muhammad} {Ali al-Hakim/Ali Alhakim/Ali Al-Hakim} | محمد علي الحكيم | al-Hakim | الحكيم |
IQ | Fuad Hussein; {Fuad/Fouad} {Hussein/Hussain} | فؤاد( محمد) حسين | | حسين |
IQ | Ammar al-Hakim; Ammar {Al-Hakim/al-Hakim} | عمار الحكيم | al-Hakim | الحكيم |
IQ | Qasim al-Araji; {Qasim/Qassim/Qasem/Kassim} {Al-Araji/al-Araji/al-Aaraji} | قاسم الأعرجي | al-Araji | الأعرجي |
IQ | Muqtada al-Sadr; {Moqtada/Muqtada} {al-Sadr/Al-Sadr} | مقتدى الصدر | al-Sadr | الصدر |
IQ | Masoud Barzani; {Masoud/Massoud/Masud} {Barzani/Barazani} | مسعود {بارزاني/البارزاني/برزاني} | | |
IQ | Nechirvan Barzani; {Nechirvan/Nechervan} Barzani | {نيجيرفان/نيچيرفان/نيتشيرفان/نيجرفان} {بارزاني/البارزاني/برزاني} | | |
IQ | Masrour Barzani | مسرور {بارزاني/البارزاني/برزاني} | | |
IQ | Mohammed al-Halbousi; {Mohammed/Mohammad/Mohamed} {al-Halbousi/Al-Halbousi} | محمد الحلبوسي | al-Halbousi | الحلبوسي |
SY | Bashar al-Assad; {Bashar/Bashshar} {Al-Assad/Assad/al-Asad/al Assad}; Bashar Hafez al-Assad | بشار( حافظ) {الأسد/الاسد} | al-Assad; Assad | الأسد; الاسد |
SY | Walid al-Moallem; {Walid/Waleed} {al-Moallem/al-Muallem/Muallem/al-Mouallem/al-Moualem/Moallem} | وليد المعلم | al-Moallem; Muallem | المعلم |
SY | Faisal Mekdad; {Faisal/Faysal} {Mekdad/al-Mekdad/Miqdad/al-Miqdad/Mikdad} | فيصل {المقداد/مقداد} | Mekdad | المقداد |
SY | Bassam Sabbagh; Bassam {al-Sabbagh/Sabbagh} | بسام( إسماعيل) {صباغ/الصباغ} | | |
SY | Bouthaina Shaaban; {Bouthaina/Buthaina} {Shaaban/Shaban} | بثينة شعبان | | | f
SY | Ahmed al-Sharaa; {Ahmed/Ahmad} {al-Sharaa/Al-Sharaa/al-Shara/Al-Shara/Sharaa/al-Shar'a}; Abu Mohammed al-Julani; Abu Mohammad al-Jolani | أحمد( حسين) الشرع; أبو محمد الجولاني; أحمد الشرع أبو محمد الجولاني | al-Sharaa; Sharaa; al-Julani | الشرع; الجولاني |
SY | Asaad al-Shaibani; {Asaad/As'ad/Assad}( Hassan)( Hasan) {al-Shaibani/Al-Shaibani/al-Shibani/Shaibani/al-Shaybani} | أسعد( حسن) الشيباني | al-Shaibani; Shaibani | الشيباني |
SY | Murhaf Abu Qasra; {Murhaf/Marhaf} {Abu Qasra/Abu Qasrah} | مرهف أبو قصرة | Abu Qasra | أبو قصرة |
SY | Imad Khamis; Emad Khamis | عماد( محمد ديب) خميس | | |
SY | Hussein Arnous | حسين عرنوس | | |
SY | Bashar Jaafari; Bashar {al-Jaafari/Ja'afari} | بشار الجعفري | | الجعفري |
SY | Farouk al-Sharaa; {Farouk/Farouq} {al-Sharaa/al-Shara} | فاروق الشرع | al-Sharaa | الشرع |
SY | Ali Mamlouk; Ali {Mamluk/Mamlouk} | علي مملوك | | |
SY | Mazloum Abdi; {Mazloum/Mazlum} {Abdi/Kobani} | مظلوم عبدي | | | @syrian-democratic-forces
SY | Riyad Hijab; {Riyad/Riad} Hijab | رياض حجاب | | | @syrian-national-coalition
LB | Michel Suleiman; Michel {Sleiman/Suleiman} | ميشال سليمان | | |
LB | Michel Aoun | {ميشال/ميشيل} عون | | |
LB | Joseph Aoun | {جوزيف/جوزاف} عون | | |
LB | Saad Hariri; {Saad/Sa'ad} {Hariri/al-Hariri/Al-Hariri/el-Hariri} | سعد( الدين) {الحريري/الحريرى} | Hariri | الحريري |
LB | Najib Mikati; {Najib/Nagib} {Mikati/Miqati} | نجيب {ميقاتي/ميقاتى} | | |
LB | Nawaf Salam | نواف سلام | | |
LB | Tammam Salam | تمام سلام | | |
LB | Fouad Siniora; {Fouad/Fuad} {Siniora/Saniora} | فؤاد السنيورة | | |
LB | Hassan Diab | حسان دياب | | |
LB | Nabih Berri; {Nabih/Nabeeh} {Berri/Berry} | نبيه بري | | بري |
LB | Gebran Bassil; {Gebran/Jebran} Bassil | جبران باسيل | | |
LB | Adnan Mansour | عدنان منصور | | |
LB | Abdallah Bou Habib; {Abdallah/Abdullah} {Bou Habib/Bouhabib/Abou Habib} | عبد الله {بو حبيب/بوحبيب/أبو حبيب} | Bou Habib | بو حبيب; بوحبيب |
LB | Youssef Rajji; {Youssef/Joe/Youssef} {Raggi/Rajji/Rajjy} | يوسف رجي; جو رجي | | رجي |
LB | Walid Jumblatt; {Walid/Waleed} {Jumblatt/Junblat/Jumblat} | وليد جنبلاط | | |
LB | Abbas Ibrahim | عباس إبراهيم | | |
LB | Hassan Nasrallah | حسن نصر الله; حسن نصرالله | | نصر الله; نصرالله | @hezbollah
LB | Naim Qassem; {Naim/Naeem} {Qassem/Qasem/Kassem} | نعيم قاسم | | | @hezbollah
JO | Abdullah II; King Abdullah II; King Abdullah II {bin Al Hussein/ibn Al-Hussein/bin Al-Hussein/of Jordan} | عبد الله الثاني( بن الحسين/ ابن الحسين) | King Abdullah; Abdullah | الملك عبد الله; عبد الله الثاني |
JO | Hussein bin Abdullah; Crown Prince Hussein; {Hussein/Al Hussein/Al-Hussein} bin Abdullah( II) | الحسين بن عبد الله( الثاني); حسين بن عبد الله | | الأمير الحسين |
JO | Ayman Safadi; Ayman( Hussein) {Al Safadi/al-Safadi/Al-Safadi} | أيمن( حسين) {الصفدي/الصفدى} | Safadi | الصفدي |
JO | Nasser Judeh; {Nasser/Naser} {Judeh/Joudeh} | ناصر( سامي) جودة | | جودة |
JO | Bisher al-Khasawneh; {Bisher/Bishr}( Hani) {al-Khasawneh/Khasawneh/Al Khasawneh/Al-Khasawneh} | بشر( هاني) الخصاونة | al-Khasawneh | الخصاونة |
JO | Jafar Hassan; {Jafar/Ja'far/Jaafar} Hassan | جعفر حسان | | |
JO | Omar Razzaz; Omar {al-Razzaz/Al-Razzaz} | عمر الرزاز | | |
JO | Hani al-Mulki; Hani {Al-Mulki/Mulki} | هاني( فوزي) الملقي | al-Mulki | الملقي |
JO | Abdullah Ensour; {Abdullah/Abdallah} {Ensour/Nsour/al-Nsour} | عبد الله النسور | | النسور |
PS | Mahmoud Abbas; {Mahmoud/Mahmud} Abbas; Abu Mazen | محمود عباس( أبو مازن); محمود عباس أبومازن | Abbas | عباس; أبو مازن; أبومازن |
PS | Riyad al-Maliki; {Riyad/Riad/Reyad} {al-Maliki/Malki/al-Malki/Al-Maliki/Al-Malki} | رياض المالكي | al-Maliki | المالكي |
PS | Mohammad Shtayyeh; {Mohammad/Mohammed} {Shtayyeh/Shtayeh/Ishtayeh} | محمد {اشتية/أشتية/إشتية/شتية} | | |
PS | Mohammad Mustafa; {Mohammad/Mohammed} Mustafa | محمد( عبد الله) مصطفى | | |
PS | Varsen Aghabekian Shahin; Varsen Aghabekian | فارسين أغابكيان( شاهين) | Shahin; Aghabekian | شاهين; أغابكيان | f
PS | Salam Fayyad; {Salam/Salaam} {Fayyad/Fayad} | سلام فياض | | |
PS | Rami Hamdallah; Rami {al-Hamdallah/Hamdallah} | رامي {الحمد الله/الحمدالله/حمد الله} | | الحمد الله; الحمدالله |
PS | Saeb Erekat; {Saeb/Saib} {Erekat/Erakat/Urayqat} | صائب {عريقات/عريكات} | | |
PS | Hussein al-Sheikh; Hussein {Al-Sheikh/al-Sheikh/Al Sheikh} | حسين الشيخ | al-Sheikh | الشيخ |
PS | Riyad Mansour; {Riyad/Riad} Mansour | رياض منصور | | |
PS | Ismail Haniyeh; {Ismail/Ismael/Esmail} {Haniyeh/Haniya/Haniyah} | إسماعيل {هنية/هنيه} | | | @hamas
PS | Khaled Mashal; {Khaled/Khalid} {Meshaal/Mashaal/Mashal/Meshal} | خالد مشعل | | مشعل | @hamas
PS | Yahya Sinwar; {Yahya/Yehya} {al-Sinwar/Sinwar} | يحيى السنوار | | | @hamas
PS | Khalil al-Hayya; Khalil {Al-Hayya/al-Hayya} | خليل الحية | al-Hayya | الحية | @hamas
PS | Mousa Abu Marzouk; {Mousa/Moussa/Musa} {Abu Marzouk/Abu Marzook/Abu Marzouq} | موسى أبو مرزوق | Abu Marzouk | أبو مرزوق | @hamas
EG | Hosni Mubarak; Mohamed Hosni Mubarak; Muhammad Hosni Mubarak | حسني مبارك; محمد حسني مبارك | | مبارك |
EG | Mohamed Morsi; {Mohamed/Mohammed/Muhammad/Mohammad} {Morsi/Mursi/Morsy} | محمد( محمد) {مرسي/مرسى}( العياط) | | |
EG | Adly Mansour | عدلي منصور | | |
EG | Abdel Fattah el-Sisi; {Abdel Fattah/Abdel-Fattah/Abdul Fattah/Abdelfattah} {el-Sisi/al-Sisi/El-Sisi/Al-Sisi/El Sisi/Sisi/Al Sisi/al Sisi} | عبد الفتاح( سعيد) {السيسي/السيسى} | el-Sisi; Sisi; al-Sisi; El-Sisi | السيسي; السيسى |
EG | Sameh Shoukry; Sameh {Shoukry/Shukri/Shoukri/Shukry} | سامح {شكري/شكرى} | | |
EG | Badr Abdelatty; Badr {Abdelatty/Abdel Atty/Abdel-Aaty/Abdelaaty/Abdel Ati/Abdulati} | بدر( أحمد)( محمد) عبد {العاطي/العاطى} | | عبد العاطي |
EG | Nabil Fahmy; Nabil {Fahmy/Fahmi} | نبيل {فهمي/فهمى} | | |
EG | Mohamed Kamel Amr; {Mohamed/Mohammed} Kamel Amr | محمد كامل عمرو | Amr | عمرو |
EG | Nabil Elaraby; Nabil {al-Arabi/El-Araby/Elaraby/al-Araby} | نبيل( عبد الله) {العربي/العربى} | Elaraby; al-Arabi | العربي | @arab-league
EG | Ahmed Aboul Gheit; {Ahmed/Ahmad} {Aboul Gheit/Aboul-Gheit/Abul Gheit/Abu al-Gheit/Abul-Gheit} | أحمد {أبو الغيط/أبوالغيط} | Aboul Gheit | أبو الغيط; أبوالغيط | @arab-league
EG | Amr Moussa; {Amr/Amre} {Moussa/Musa} | عمرو موسى | | | @arab-league
EG | Hossam Zaki | حسام زكي | | | @arab-league
EG | Essam Sharaf; {Essam/Issam} Sharaf | عصام شرف | | |
EG | Hisham Qandil; {Hisham/Hesham} {Qandil/Kandil} | هشام قنديل | | |
EG | Ibrahim Mahlab; {Ibrahim/Ibraheem} {Mahlab/Mehleb} | إبراهيم محلب | | |
EG | Sherif Ismail | شريف إسماعيل | | |
EG | Mostafa Madbouly; {Mostafa/Mustafa/Moustafa} {Madbouly/Madbouli} | مصطفى {مدبولي/مدبولى} | | |
EG | Abbas Kamel; {Abbas} Kamel | عباس كامل | | |
EG | Hassan Rashad; {Hassan/Hasan} Rashad | حسن( محمود) رشاد | | |
EG | Sedki Sobhi; {Sedki/Sedky} {Sobhi/Sobhy} | صدقي صبحي | | |
EG | Mohamed Zaki; {Mohamed/Mohammed} {Zaki/Zaky}( Ahmed) | محمد( أحمد) زكي | | |
EG | Abdel Mageed Saqr; {Abdel Mageed/Abdel-Meguid/Abdel Meguid} {Saqr/Saqer} | عبد المجيد صقر | | |
EG | Ahmed Abu Zeid; {Ahmed/Ahmad} {Abu Zeid/Abu Zaid/Abou Zeid/Abuzeid} | أحمد {أبو زيد/أبوزيد} | Abu Zeid | أبو زيد; أبوزيد |
EG | Tamim Khallaf | تميم خلاف | | |
EG | Bassam Radi; {Bassam} {Rady/Radi} | بسام راضي | | |
EG | Mohamed Hussein Tantawi; Hussein Tantawi | محمد حسين طنطاوي; حسين طنطاوي | | |
EG | Ahmed al-Tayeb; Ahmed {el-Tayeb/Al-Tayeb/El-Tayyeb} | أحمد( محمد) الطيب | al-Tayeb | الطيب |
SD | Omar al-Bashir; {Omar/Omer}( Hassan)( Ahmed) {al-Bashir/Al-Bashir/al-Beshir} | عمر( حسن)( أحمد) البشير | al-Bashir; Bashir | البشير |
SD | Abdel Fattah al-Burhan; {Abdel Fattah/Abdel-Fattah/Abdelfattah}( Abdelrahman) {al-Burhan/Al-Burhan/al-Borhan/Burhan} | عبد الفتاح( عبد الرحمن) البرهان | al-Burhan; Burhan | البرهان |
SD | Mohamed Hamdan Dagalo; {Mohamed/Mohammed} Hamdan {Dagalo/Daglo}; Hemedti; Hemeti | محمد حمدان {دقلو/داگلو/دگلو}( حميدتي/ "حميدتي"); حميدتي | Dagalo; Hemedti | دقلو; حميدتي | @rapid-support-forces
SD | Abdalla Hamdok; {Abdalla/Abdallah/Abdullah} {Hamdok/Hamdouk} | عبد الله( آدم) حمدوك | | |
SD | Ali Karti; Ali( Ahmed) Karti | علي( أحمد) كرتي | | |
SD | Ibrahim Ghandour; {Ibrahim} {Ghandour/Ghandoor} | إبراهيم( أحمد) غندور | | |
SD | Mariam al-Sadiq al-Mahdi; {Mariam/Maryam} {al-Sadiq/Al-Sadiq/al-Sadig/Sadiq} {al-Mahdi/Al-Mahdi} | مريم الصادق( المهدي) | al-Mahdi | المهدي; مريم الصادق | f
SD | Asma Mohamed Abdalla; {Asma/Asmaa} {Mohamed/Mohammed} {Abdalla/Abdallah} | أسماء محمد عبد الله | | | f
SD | Ali Youssef; {Ali/Ali Ahmed} {Youssef/Yousif/Yusuf}( al-Sharif/ Al-Sharif) | علي يوسف( الشريف)( أحمد) | | |
SD | Kamil Idris; {Kamil/Kamel} Idris | كامل( الطيب) إدريس | | |
SD | Mohieddin Salem; Mohi El-Din Salim | محيي الدين سالم; محي الدين سالم | | |
LY | Muammar Gaddafi; {Muammar/Moammar/Moamer/Muammer} {al-Gaddafi/Gaddafi/Qaddafi/Kadhafi/Gadhafi/al-Qaddafi} | معمر القذافي | Gaddafi | القذافي |
LY | Fayez al-Sarraj; {Fayez/Faiez/Fayiz}( Mustafa) {al-Sarraj/Al-Sarraj/Serraj/al-Serraj/Sarraj} | {فايز/فائز}( مصطفى) السراج | al-Sarraj; Serraj | السراج |
LY | Abdul Hamid Dbeibah; {Abdul Hamid/Abdulhamid/Abdelhamid/Abdul-Hamid}( Mohammed) {Dbeibah/Dbeiba/al-Dbeibah/Al-Dabaiba/Dbaiba/Dabaiba/al-Dabaiba} | عبد الحميد( محمد) {الدبيبة/دبيبة} | Dbeibah | الدبيبة; دبيبة |
LY | Khalifa Haftar; {Khalifa/Khalifa Belqasim} {Haftar/Hifter/Hafter} | خليفة( بلقاسم) حفتر | | |
LY | Aguila Saleh; {Aguila/Agila/Aqila} {Saleh/Salah}( Issa) | عقيلة صالح( عيسى) | | صالح; عقيلة |
LY | Mohamed al-Menfi; {Mohamed/Mohammed}( Younis) {al-Menfi/Al-Menfi/Menfi/al-Manfi} | محمد( يونس) المنفي | al-Menfi; Menfi | المنفي |
LY | Najla Mangoush; {Najla/Najlaa} {Mangoush/El-Mangoush/al-Mangoush} | نجلاء( محمد) المنقوش | | | f
LY | Mohamed Siala; {Mohamed/Mohammed}( Taha)( Taher) {Siala/Syala} | محمد( الطاهر)( طه) {سيالة/السيالة/حمودة سيالة} | | |
LY | Mahmoud Jibril | محمود جبريل | | |
LY | Mustafa Abdul Jalil; {Mustafa/Mustapha} {Abdul Jalil/Abdel Jalil/Abdul-Jalil} | مصطفى عبد الجليل | Abdul Jalil | عبد الجليل |
LY | Abdullah al-Thani; {Abdullah/Abdallah} {al-Thani/al-Thinni/Al-Thinni/al-Theni} | عبد الله الثني | al-Thinni | الثني |
LY | Fathi Bashagha | فتحي باشاغا; فتحي باشآغا | | |
LY | Moussa Koussa; Mousa Kusa | موسى كوسا | | |
TN | Zine El Abidine Ben Ali; {Zine El-Abidine/Zine el-Abidine/Zine al-Abidine} Ben Ali | زين العابدين بن علي | Ben Ali | بن علي |
TN | Moncef Marzouki; {Moncef/Mohamed Moncef} Marzouki | {المنصف/منصف/محمد المنصف} المرزوقي | | |
TN | Beji Caid Essebsi; {Beji/Beji Caid} {Caid Essebsi/Essebsi/Caid el Sebsi} | {الباجي/باجي} {قائد السبسي/قايد السبسي} | Essebsi | السبسي; قائد السبسي |
TN | Kais Saied; {Kais/Kaïs/Qais} {Saied/Saïed/Saeed} | {قيس} {سعيد/سعيّد} | | |
TN | Khemaies Jhinaoui; {Khemaies/Khemaïes/Khamis} Jhinaoui | خميس الجهيناوي | | |
TN | Othman Jerandi; Othman Jarandi; Othmane Jerandi | عثمان {الجرندي/الجارندي} | | |
TN | Nabil Ammar | نبيل عمار | | |
TN | Mohamed Ali Nafti; {Mohamed/Mohammed} {Ali Nafti/Ali Ennafti} | محمد علي النفطي | Nafti | النفطي |
TN | Taieb Baccouche; {Taieb/Taïeb} Baccouche | الطيب البكوش | | |
TN | Youssef Chahed | يوسف الشاهد | | |
TN | Najla Bouden; {Najla} {Bouden/Bouden Romdhane} | نجلاء بودن( رمضان) | | بودن | f
TN | Kamel Madouri; {Kamel/Kamal} {Maddouri/Madouri} | كمال المدوري | | |
TN | Ahmed Hachani | أحمد الحشاني | | |
TN | Hamadi Jebali | حمادي الجبالي | | |
TN | Mehdi Jomaa | مهدي جمعة | | |
TN | Habib Essid | الحبيب الصيد | | |
TN | Rached Ghannouchi; {Rached/Rachid} {Ghannouchi/Ghannushi} | راشد الغنوشي | | |
TN | Rafik Abdessalem; Rafik {Abdessalem/Abdesslem} | رفيق عبد السلام | | |
DZ | Abdelaziz Bouteflika; {Abdelaziz/Abdul Aziz} Bouteflika | عبد العزيز بوتفليقة | | |
DZ | Abdelmadjid Tebboune; {Abdelmadjid/Abdelmajid/Abdel Majid} {Tebboune/Taboun} | عبد المجيد تبون | | |
DZ | Ahmed Attaf; {Ahmed/Ahmad} {Attaf/Ataf} | أحمد عطاف | | |
DZ | Ramtane Lamamra; {Ramtane/Ramdane} {Lamamra/Lamamara} | {رمطان/رمضان} {لعمامرة/العمامرة} | | |
DZ | Mourad Medelci; {Mourad} {Medelci/Medelsi} | مراد {مدلسي/المدلسي} | | |
DZ | Abdelkader Messahel; {Abdelkader/Abdel Kader} {Messahel/Messahal} | عبد القادر مساهل | | |
DZ | Sabri Boukadoum; {Sabri/Sabry} {Boukadoum/Boukadum} | صبري بوقادوم; صبري بوقدوم | | |
DZ | Abdelmalek Sellal | عبد المالك سلال | | |
DZ | Ahmed Ouyahia | أحمد أويحيى; أحمد أويحي | | |
DZ | Said Chengriha; {Said/Saïd} {Chengriha/Chanegriha} | {السعيد/سعيد} شنقريحة | | |
DZ | Ahmed Gaid Salah; Gaid Salah | أحمد {قايد/قائد} صالح | Gaid Salah | قايد صالح; قائد صالح |
DZ | Nadir Larbaoui; {Nadir/Nadhir} Larbaoui | {نذير/النذير} العرباوي | | |
DZ | Aymen Benabderrahmane; {Aymen/Aïmene/Ayman} Benabderrahmane | {أيمن} {بن عبد الرحمن/بن عبدالرحمان/بن عبد الرحمان} | Benabderrahmane | بن عبد الرحمن; بن عبد الرحمان |
MA | Mohammed VI; King Mohammed VI; {Mohamed/Mohammad} VI; King Mohamed VI | {محمد السادس} | Mohammed VI; King Mohammed | الملك محمد السادس; محمد السادس |
MA | Nasser Bourita; {Nasser/Naser} Bourita | ناصر بوريطة | | |
MA | Salaheddine Mezouar; {Salaheddine/Salah Eddine} Mezouar | صلاح الدين مزوار | | |
MA | Saadeddine Othmani; {Saadeddine/Saad Eddine/Saad-Eddine} {el Othmani/El Othmani/Othmani/al-Othmani} | سعد الدين العثماني | Othmani | العثماني |
MA | Taieb Fassi Fihri; {Taieb/Taïeb} Fassi( Fihri) | الطيب الفاسي( الفهري) | Fassi Fihri | الفاسي الفهري; الفاسي |
MA | Abdelilah Benkirane; {Abdelilah} {Benkirane/Ben Kirane} | عبد الإله {بنكيران/بن كيران} | | بنكيران; بن كيران |
MA | Aziz Akhannouch | عزيز أخنوش | | |
MR | Mohamed Ould Abdel Aziz; {Mohamed/Mohammed} Ould {Abdel Aziz/Abdelaziz} | محمد ولد عبد العزيز | Ould Abdel Aziz | ولد عبد العزيز |
MR | Mohamed Ould Ghazouani; {Mohamed/Mohammed}( Ould)( Cheikh)( Ould) {El Ghazouani/Ghazouani/al-Ghazouani} | محمد( ولد)( الشيخ)( ولد) الغزواني | Ghazouani | الغزواني; ولد الغزواني |
MR | Ismail Ould Cheikh Ahmed; {Ismail/Ismael} Ould {Cheikh/Sheikh} {Ahmed/Ahmad} | إسماعيل ولد الشيخ( أحمد) | Ould Cheikh Ahmed; Ould Cheikh | ولد الشيخ; ولد الشيخ أحمد |
MR | Mohamed Salem Ould Merzoug; {Mohamed/Mohammed} Salem Ould {Merzoug/Marzouk/Merzouk} | محمد سالم ولد مرزوك; محمد سالم ولد مرزوق | Ould Merzoug | ولد مرزوك; ولد مرزوق |
SO | Hassan Sheikh Mohamud; {Hassan/Hasan} Sheikh {Mohamud/Mohamoud/Mahmoud} | حسن شيخ محمود; حسن شيخ محمد | Mohamud | شيخ محمود |
SO | Mohamed Abdullahi Mohamed; Mohamed Abdullahi( Mohamed) Farmajo; Farmajo | محمد عبد الله( محمد) فرماجو; محمد عبد الله محمد | Farmajo | فرماجو |
SO | Sharif Sheikh Ahmed; {Sharif/Sheikh Sharif} Sheikh {Ahmed/Ahmad} | شريف شيخ أحمد | Sheikh Ahmed | شيخ أحمد; شيخ شريف |
SO | Hamza Abdi Barre; Hamza {Abdi Barre/Barre} | حمزة عبدي بري | Barre | بري |
SO | Ahmed Moalim Fiqi; {Ahmed/Ahmad} {Moalim/Macalim/Moallim} {Fiqi/Faqi/Fiki} | أحمد معلم {فقي/فقيه/فقى} | Fiqi | فقي |
SO | Abdisalam Abdi Ali; {Abdisalam/Abdisalan} Abdi Ali( Dhaay) | عبد السلام عبدي علي | | |
DJ | Ismail Omar Guelleh; {Ismail/Ismaïl} Omar {Guelleh/Guelle} | إسماعيل عمر {گيله/جيلة/گيلي/جيله/غيلة/جيلي} | Guelleh | جيله; جيلة; غيلة; غيله |
DJ | Mahmoud Ali Youssouf; {Mahmoud/Mahamoud/Mohamoud} Ali {Youssouf/Yousouf/Youssef} | محمود علي يوسف | Youssouf | يوسف | @african-union
DJ | Abdoulkader Houssein Omar; Abdoulkader {Hussein/Houssein} Omar | عبد القادر حسين عمر | | |
KM | Azali Assoumani; {Azali/Azaly} {Assoumani/Asumani} | {عثمان غزالي/غزالي عثماني/غزالي عثمان} | Azali | غزالي |
KM | Ahmed Abdallah Sambi; Ahmed Abdallah( Mohamed) Sambi | أحمد عبد الله( محمد) سامبي | | |
KM | Ikililou Dhoinine | إكليل ظنين | | |
KM | Mohamed El-Amine Souef | محمد الأمين صويف | | |
`;
