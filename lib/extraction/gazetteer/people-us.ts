// Columns as in people-china.ts.

/** The United States and Canada. */
export const PEOPLE_US = `
US | Donald Trump; Donald J. Trump | دونالد( جي/ جيه) {ترامب/ترمب/طرامب/ترمپ} | | {ترامب/ترمب} |
US | Joe Biden; Joseph( R.) Biden( Jr.) | {جو/جوزيف} {بايدن/بيدن/بايدين} | | |
US | Barack Obama | {باراك/براك} {أوباما/اوباما}; باراك حسين أوباما | | {أوباما/اوباما} |
US | George W. Bush; George Bush | جورج( دبليو/ و.) بوش | Bush | بوش |
US | Kamala Harris | {كامالا/كمالا} {هاريس/هارس} | | | f
US | Mike Pence | مايك بنس; مايك بينس | | |
US | JD Vance; J.D. Vance; James David Vance | {جيه دي/جي دي/جاي دي/جيمس ديفيد} فانس; ج.د. فانس | | |
US | Dick Cheney | ديك تشيني | | |
US | Hillary Clinton; Hillary Rodham Clinton | هيلاري( رودهام) كلينتون | | | f
US | Bill Clinton | بيل كلينتون | | |
US | John Kerry | جون {كيري/كيرى} | | |
US | Rex Tillerson | {ريكس/ركس} {تيلرسون/تيليرسون/تلرسون} | | |
US | Mike Pompeo; Michael Pompeo | {مايك/مايكل} {بومبيو/بومبيو/بامبيو} | | |
US | Antony Blinken; {Tony/Anthony} Blinken | {أنتوني/أنطوني/انتوني/توني} {بلينكن/بلنكن/بلينكين} | | |
US | Marco Rubio | ماركو روبيو | | |
US | Condoleezza Rice | {كوندوليزا/كونداليزا} رايس | | | f
US | Colin Powell | كولن باول | | |
US | Susan Rice | سوزان رايس | | | f
US | Jake Sullivan; Jacob Sullivan | {جيك/جايك} {سوليفان/ساليفان} | | |
US | John Bolton | جون بولتون | | |
US | Robert O'Brien | روبرت {أوبراين/أوبرايان} | | |
US | H.R. McMaster; {Herbert/HR} McMaster | {هربرت/إتش آر} {ماكماستر/مكماستر} | | |
US | Michael Flynn; Mike Flynn | {مايكل/مايك} فلين | | |
US | Mike Waltz; Michael Waltz | {مايك/مايكل} {والتز/وولتز} | | |
US | Thomas Donilon; Tom Donilon | {توماس/توم} دونيلون | | |
US | James Jones | جيمس جونز | | |
US | Robert Gates | روبرت {گيتس/غيتس/جيتس} | | |
US | Leon Panetta | ليون بانيتا | | |
US | Chuck Hagel | {تشاك/شاك} {هاگل/هيغل/هيجل/هاغل} | | |
US | Ashton Carter; Ash Carter | {أشتون/آشتون/آش} كارتر | | |
US | James Mattis; Jim Mattis | {جيمس/جيم} {ماتيس/ماتس} | | |
US | Mark Esper | مارك {إسبر/اسبر} | | |
US | Patrick Shanahan | باتريك شاناهان | | |
US | Lloyd Austin | لويد {أوستن/أوستين/اوستن} | | |
US | Pete Hegseth | بيت {هيگسيث/هيغسيث/هيجسيث/هيغسث} | | |
US | Mark Milley | مارك {ميلي/ميللي} | | |
US | Martin Dempsey | مارتن ديمبسي | | |
US | Joseph Dunford | جوزيف دانفورد | | |
US | Charles Brown; Charles Q. Brown; C.Q. Brown | تشارلز( كيو) براون | | |
US | Dan Caine | دان كين; دان كاين | | |
US | Michael Mullen; Mike Mullen | {مايكل/مايك} {مولن/مالن} | | |
US | David Petraeus | {ديفيد/دافيد} {بترايوس/بيترايوس/بتريوس} | | |
US | Lloyd Blankfein | لويد {بلانكفاين} | | |
US | Janet Yellen | جانيت {يلين/ييلين/يلن} | | | f
US | Scott Bessent | سكوت {بيسنت/بسنت/بيسينت} | | |
US | Steven Mnuchin; Steve Mnuchin | {ستيفن/ستيف} {منوتشين/منوشين} | | |
US | Timothy Geithner | تيموثي {گايتنر/غايتنر/جايتنر} | | |
US | Jack Lew; Jacob Lew | {جاك/جاكوب} ليو | | |
US | Gina Raimondo | {جينا} {رايموندو/ريموندو} | | | f
US | Wilbur Ross | {ويلبور/ويلبر} روس | | |
US | Howard Lutnick | {هوارد/هاورد} {لوتنيك/لاتنيك} | | |
US | Katherine Tai | كاثرين تاي | | | f
US | Robert Lighthizer | روبرت {لايتهايزر} | | |
US | Jamieson Greer | {جيميسون/جاميسون} {گرير} | | |
US | Penny Pritzker | بيني {بريتزكر} | | | f
US | Gary Locke | {گاري} لوك | | |
US | Wendy Sherman | {ويندي/وندي} شيرمان | | | f
US | Kurt Campbell | {كورت/كيرت} {كامبل/كامبيل} | | |
US | Stephen Biegun; Steve Biegun | {ستيفن/ستيف} {بيگون/بيغان/بيجون} | | |
US | John Sullivan | جون {سوليفان/ساليفان} | | |
US | William Burns; Bill Burns | {ويليام/وليام/بيل} {بيرنز/برنز} | | |
US | Victoria Nuland | {فيكتوريا} {نولاند/نيولاند} | | | f
US | Barbara Leaf | باربرا ليف | | | f
US | Brett McGurk | {بريت/برت} {ماكگورك/ماكغورك/مكغورك/ماكجورك} | | |
US | Steve Witkoff; Steven Witkoff | {ستيف/ستيفن} {ويتكوف/ويتكووف/فيتكوف} | | |
US | Keith Kellogg | {كيث} {كيلوگ/كيلوغ/كلوغ} | | |
US | Jared Kushner | {جاريد/جارد} {كوشنر} | | |
US | Massad Boulos | مسعد بولس | | |
US | Morgan Ortagus | {مورگان} {أورتاگوس/أورتاغوس} | | | f
US | Tom Barrack; Thomas Barrack | {توم/توماس/طوم} {باراك/برّاك/براك} | Barrack | باراك |
US | Amos Hochstein | {آموس/عاموس/أموس} {هوكشتاين/هوكستين/هوكشتين/هوكستاين} | | |
US | Robert Malley; Rob Malley | {روبرت/روب} مالي | | |
US | Zalmay Khalilzad | {زلماي/زالماي} خليل~زاد | Khalilzad | خليل زاد; خليلزاد |
US | James Jeffrey; Jim Jeffrey | {جيمس} جيفري | | |
US | Joel Rayburn | جويل رايبرن | | |
US | Brian Hook | براين هوك | | |
US | David Satterfield | {ديفيد/دايفيد} ساترفيلد | | |
US | David Schenker | {ديفيد/دايفيد} شينكر | | |
US | George Mitchell | جورج ميتشل | | |
US | Tim Lenderking; Timothy Lenderking | {تيم/تيموثي} {ليندركينگ/ليندركينغ/ليندركينج} | | |
US | Jason Greenblatt | جيسون {گرينبلات} | | |
US | Samantha Power | {سامانثا/سامنثا} باور | | | f
US | Nikki Haley | نيكي {هيلي/هايلي} | | | f
US | Kelly Craft | كيلي كرافت | | | f
US | Linda Thomas-Greenfield | ليندا توماس{-/ }{گرينفيلد} | Thomas-Greenfield | توماس غرينفيلد; غرينفيلد; جرينفيلد | f
US | Nicholas Burns | {نيكولاس} {بيرنز/برنز} | | |
US | Terry Branstad | تيري برانستاد | | |
US | David Perdue | {ديفيد} بيردو | | |
US | Jon Huntsman | جون هانتسمان | | |
US | Max Baucus | ماكس بوكوس | | |
US | Gary Samore | {گاري} سامور | | |
US | Stephen Bosworth | ستيفن بوزوورث | | |
US | Sung Kim | سونگ كيم | Kim | كيم |
US | Glyn Davies | {گلين} ديفيز | | |
US | Nancy Pelosi | نانسي {بيلوسي/بلوسي} | | | f
US | Mike Johnson | مايك جونسون | | |
US | Kevin McCarthy | كيفن مكارثي | | |
US | Chuck Schumer | {تشاك/شاك} شومر | | |
US | John McCain | جون {ماكين/مكين} | | |
US | Lindsey Graham | {ليندسي/لندسي} {گراهام/غراهام/جراهام} | | |
US | Bob Menendez; Robert Menendez | {بوب/روبرت} {مينينديز/منينديز} | | |
US | Jimmy Carter | جيمي كارتر | | |
US | Henry Kissinger | هنري {كيسنجر/كسنجر/كيسينجر} | | |
US | Jen Psaki; Jennifer Psaki | {جين/جنيفر/جينيفر} {ساكي/بساكي} | | | f
US | Ned Price | نيد برايس | | |
US | Matthew Miller | ماثيو ميلر | | |
US | Vedant Patel | {فيدانت} {باتيل} | | |
US | Tammy Bruce | تامي بروس | | | f
US | Heather Nauert | {هيذر/هيدر} {ناورت/نويرت} | | | f
US | Karine Jean-Pierre | كارين جان{ / -}بيير | Jean-Pierre | جان بيير; جان-بيير | f
US | Karoline Leavitt | كارولين {ليفيت} | | | f
US | Sean Spicer | شون سبايسر | | |
US | John Kirby | جون كيربي | | |
US | Jay Carney | جاي كارني | | |
US | Sarah Huckabee Sanders; Sarah Sanders | سارة( هاكابي) ساندرز | Sanders | ساندرز | f
US | Mark Toner | مارك تونر | | |
US | John Brennan | جون برينان | | |
US | John Ratcliffe | جون راتكليف | | |
US | Gina Haspel | جينا هاسبل | | | f
US | Tulsi Gabbard | {تولسي} {گابارد} | | | f
US | Ernest Moniz | {إرنست/أرنست} مونيز | | |
US | Chris Wright | كريس رايت | | |
US | Doug Burgum | {دوگ} {بورگوم} | | |
US | Kenneth McKenzie | كينيث {ماكينزي/مكنزي} | | |
US | Michael Kurilla; Michael Erik Kurilla | مايكل( إريك) كوريلا | | |
US | Brad Cooper | براد كوبر | | |
US | Elon Musk | {إيلون/ايلون} ماسك | | |
CA | Justin Trudeau | جاستن ترودو | | |
CA | Stephen Harper | ستيفن هاربر | | |
CA | Mark Carney | مارك كارني | | |
CA | Melanie Joly; Mélanie Joly | ميلاني جولي | | | f
CA | Anita Anand | أنيتا أناند | | | f
CA | Chrystia Freeland | {كريستيا} فريلاند | | | f
CA | Marc Garneau | مارك {گارنو} | | |
CA | Francois-Philippe Champagne; François-Philippe Champagne | فرانسوا فيليب شامبان | | |
CA | John Baird | جون بيرد | | |
CA | Stephane Dion; Stéphane Dion | ستيفان ديون | | |
`;
