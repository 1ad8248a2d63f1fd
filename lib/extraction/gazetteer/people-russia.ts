// Columns as in people-china.ts.

/** Russia. */
export const PEOPLE_RUSSIA = `
RU | Vladimir Putin; Vladimir( V./ Vladimirovich) Putin | فلاديمير( فلاديميروفيتش) {بوتين/بوتن}; ڤلاديمير بوتين | | {بوتين/بوتن} |
RU | Dmitry Medvedev; {Dmitri/Dmitriy} Medvedev; Dmitry Anatolyevich Medvedev | {دميتري/ديمتري/دمتري/ديميتري}( أناتوليفيتش) {ميدفيديف/مدفيديف/ميدفيدف/مدفيدف} | | |
RU | Sergey Lavrov; Sergei Lavrov; Sergey( V./ Viktorovich) Lavrov | {سيرگي/سرگي/سرغيه/سيرغيه/سيرجى/سيرقي}( فيكتوروفيتش) لافروف | | |
RU | Mikhail Mishustin; Mikhail Vladimirovich Mishustin | {ميخائيل/ميخاييل/مخائيل} {ميشوستين/ميشوستن} | | |
RU | Sergey Shoigu; Sergei Shoigu; Sergey Kuzhugetovich Shoigu | {سيرگي/سرگي} {شويگو/شويغو/شويقو} | | |
RU | Andrey Belousov; {Andrei/Andrej} {Belousov/Belousoff} | {أندريه/أندري/اندريه} {بيلوسوف/بيلاوسوف/بلوسوف} | | |
RU | Nikolai Patrushev; Nikolay Patrushev | {نيكولاي/نيقولاي} {باتروشيف/باتروشف} | | |
RU | Yuri Ushakov; {Yury/Yuriy} Ushakov | {يوري/يورى} {أوشاكوف/اوشاكوف/يوشاكوف} | | |
RU | Dmitry Peskov; {Dmitri/Dmitriy} Peskov | {دميتري/ديمتري/دمتري/ديميتري} {بيسكوف/بسكوف} | | |
RU | Maria Zakharova; Mariya Zakharova | {ماريا/ماريّا} {زاخاروفا/زخاروفا/زاكاروفا} | | | f
RU | Mikhail Bogdanov; Mikhail Leonidovich Bogdanov | {ميخائيل/ميخاييل} {بوگدانوف/بوغدانوف} | | |
RU | Sergei Ryabkov; Sergey( Alekseyevich) Ryabkov | {سيرگي/سرگي} {ريابكوف/ريباكوف} | | |
RU | Andrey Rudenko; Andrei Rudenko | {أندريه/أندري/اندريه} {رودينكو/رودنكو} | | |
RU | Igor Morgulov | {إيگور/ايگور} {مورگولوف} | | |
RU | Sergei Vershinin; Sergey( Vasilyevich) Vershinin | {سيرگي/سرگي} {فيرشينين/فرشينين} | | |
RU | Alexander Grushko; Aleksandr Grushko | {ألكسندر/الكسندر} {گروشكو} | | |
RU | Vladimir Titov | فلاديمير {تيتوف} | | |
RU | Oleg Syromolotov | {أوليگ/اوليگ} {سيرومولوتوف} | | |
RU | Gennady Gatilov; Gennadiy Gatilov | {گينادي/غينادي/جينادي} {گاتيلوف} | | |
RU | Mikhail Galuzin | {ميخائيل/ميخاييل} {گالوزين} | | |
RU | Alexander Pankin | {ألكسندر/الكسندر} {بانكين} | | |
RU | Sergei Lyubinsky | {سيرگي} {ليوبينسكي} | | |
RU | Georgy Borisenko; Georgiy Borisenko | {گيورگي/جيورجي/غيورغي} {بوريسينكو} | | |
RU | Denis Manturov | {دينيس/دنيس} {مانتوروف/مانتروف} | | |
RU | Alexander Novak; {Aleksandr/Alexandr} Novak | {ألكسندر/الكسندر/أليكساندر/ألكساندر} {نوفاك} | | |
RU | Alexey Overchuk; Alexei Overchuk | {أليكسي/ألكسي/اليكسي} {أوفرتشوك/اوفرتشوك} | | |
RU | Marat Khusnullin | {مارات} {خوسنولين/حسنولين/خسنولين} | | |
RU | Yury Trutnev; Yuri Trutnev | {يوري} {تروتنيف/تروتنف} | | |
RU | Dmitry Chernyshenko | {دميتري/ديمتري} {تشيرنيشينكو/تشيرنيشنكو} | | |
RU | Tatyana Golikova; Tatiana Golikova | {تاتيانا} {گوليكوفا} | | | f
RU | Dmitry Rogozin; Dmitri Rogozin | {دميتري/ديمتري/دمتري} {روگوزين} | | |
RU | Yuri Borisov; Yury Borisov | {يوري} {بوريسوف} | | |
RU | Igor Shuvalov | {إيگور/ايگور} {شوفالوف} | | |
RU | Arkady Dvorkovich | {أركادي/اركادي} {دفوركوفيتش} | | |
RU | Igor Sechin | {إيگور/ايگور} {سيتشين} | | |
RU | Alexei Miller; Alexey Miller | {أليكسي/ألكسي/اليكسي} {ميلر/ميللر} | | |
RU | Anton Siluanov | {أنطون/انطون} {سيلوانوف} | | |
RU | Elvira Nabiullina | {إلفيرا/الفيرا} {نابيولينا/نابيؤلينا} | | | f
RU | Maxim Reshetnikov; Maksim Reshetnikov | {مكسيم/ماكسيم} {ريشيتنيكوف} | | |
RU | Alexei Ulyukayev; Alexey Ulyukaev | {أليكسي/ألكسي} {أوليوكايف} | | |
RU | Sergei Tsivilev | {سيرگي} {تسيفيليوف/تسيفيليف} | | |
RU | Kirill Dmitriev; Kirill Dmitriyev | {كيريل/كيريلّ} {دميترييف/دميترييف/ديمترييف/دمترييف} | | |
RU | Vladimir Medinsky | فلاديمير {ميدينسكي/مدينسكي} | | |
RU | Alexander Lavrentiev; {Alexander/Aleksandr} {Lavrentyev/Lavrentiev} | {ألكسندر/الكسندر} {لافرينتييف/لافرنتييف/لافرينتيف} | | |
RU | Zamir Kabulov | {زامير/ضمير} {كابولوف} | | |
RU | Sergei Ivanov; Sergey( Borisovich) Ivanov | {سيرگي/سرگي} {إيفانوف/ايفانوف} | | |
RU | Anton Vaino | {أنطون/انطون} {فاينو} | | |
RU | Sergei Naryshkin; Sergey( Yevgenyevich) Naryshkin | {سيرگي/سرگي} {ناريشكين} | | |
RU | Alexander Bortnikov; Aleksandr Bortnikov | {ألكسندر/الكسندر} {بورتنيكوف} | | |
RU | Valentina Matviyenko; Valentina Matvienko | {فالنتينا} {ماتفيينكو/ماتفيينكو/ماتفينكو} | | | f
RU | Vyacheslav Volodin | {فياتشيسلاف/فيتشسلاف} {فولودين} | | |
RU | Boris Gryzlov | {بوريس} {گريزلوف} | | |
RU | Leonid Slutsky; Leonid Slutskiy | {ليونيد} {سلوتسكي} | | |
RU | Konstantin Kosachev; Konstantin Kosachyov | {قسطنطين/كونستانتين} {كوساتشيف/كوساتشوف} | | |
RU | Ramzan Kadyrov | {رمضان} {قاديروف/قديروف/كاديروف} | | |
RU | Rustam Minnikhanov | {رستم} {مينيخانوف/مينيخانوف} | | |
RU | Valery Gerasimov; Valeriy Gerasimov | {فاليري} {گيراسيموف/جيراسيموف/غيراسيموف} | | |
RU | Nikolai Makarov | {نيكولاي} {ماكاروف} | | |
RU | Anatoly Serdyukov | {أناتولي} {سيرديوكوف/سيرديكوف} | | |
RU | Alexander Fomin; Aleksandr Fomin | {ألكسندر/الكسندر} {فومين} | | |
RU | Yunus-bek Yevkurov; Yunus-Bek Yevkurov | {يونس بك/يونس-بك} {يفكوروف/إيفكوروف} | | |
RU | Vitaly Churkin | {فيتالي} {تشوركين} | | |
RU | Vasily Nebenzya; Vassily Nebenzia | {فاسيلي} {نيبينزيا/نيبنزيا/نبينزيا} | | |
RU | Anatoly Antonov | {أناتولي} {أنتونوف/انطونوف/أنطونوف} | | |
RU | Sergei Kislyak; Sergey Kislyak | {سيرگي} {كيسلياك} | | |
RU | Andrey Denisov; Andrei Denisov | {أندريه/أندري} {دينيسوف} | | |
RU | Sergei Razov; Sergey Razov | {سيرگي} {رازوف} | | |
RU | Alexander Matsegora | {ألكسندر/الكسندر} {ماتسيگورا} | | |
RU | Sergei Glazyev; Sergey Glazyev | {سيرگي} {گلازييف} | | |
RU | Yevgeny Primakov; Evgeny Primakov | {يفگيني/يفجيني/يفغيني} {بريماكوف} | | |
RU | Igor Ivanov | {إيگور/ايگور} {إيفانوف/ايفانوف} | | |
RU | Viktor Zubkov | {فيكتور} {زوبكوف} | | |
RU | Sergei Kiriyenko; Sergey Kiriyenko | {سيرگي} {كيريينكو/كيرينكو} | | |
RU | Alexei Likhachev; Alexey Likhachev | {أليكسي/ألكسي} {ليخاتشوف/ليخاتشيف} | | | @rosatom
RU | Vladimir Yakunin | فلاديمير {ياكونين} | | |
RU | Maxim Oreshkin; Maksim Oreshkin | {مكسيم/ماكسيم} {أوريشكين} | | |
RU | Igor Kostyukov | {إيگور} {كوستيوكوف} | | |
RU | Anatoly Torkunov | {أناتولي} {توركونوف} | | |
`;
