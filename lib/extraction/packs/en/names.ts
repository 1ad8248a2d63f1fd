// Words around names in English: words only.

/** Lower-case words inside a name. */
export const PARTICLES =
  "bin ibn bint ben abu al el ul ur de da das do dos del della di du la le van von der den ter ten zu y e af st mac o' san";

/** Words after a name that belong to it. */
export const NAME_TAILS = "jr sr ii iii iv";

/** Capitalised words that are no part of a person's name, apart from titles, countries, cities. */
export const NOT_NAMES =
  "the a an this that these those such it its he she they his her their we our us i you your who whom whose which what when where why how there here in on at by for from with without within of to into onto over under after before during since until till upon about against among between through throughout across along around as than as if though although while whereas because but and or nor so yet both either neither each every all any some many most several few other others another same one two three four five six seven eight nine ten first second third also then thus therefore however moreover furthermore additionally further meanwhile besides instead otherwise likewise similarly finally lastly earlier later now today yesterday tomorrow tonight not no yes particular special specific concern concerns readiness emphasis attention importance support views exchange exchanges talks talk meeting meetings call conversation discussion discussions consultations dialogue negotiations statement statements remarks opening closing readout release press conference briefing question questions answer moderator topics topic issues issue key main major significant considerable regarding concerning according speaking turning noting recalling stressing welcoming following given despite touching commenting asked responding answering summing concluding prior ahead upcoming including like unlike photo photos video watch read more source sources full text transcript excerpts related latest news breaking update live exclusive january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday jan feb mar apr jun jul aug sep sept oct nov dec gmt utc north south east west northern southern eastern western middle central near far global international national regional joint bilateral multilateral strategic comprehensive partnership partners partner allies ally parties party sides side ministers minister presidents leaders foreign affairs office internal external government congress senate readouts war peace day year years anniversary week month world covid pandemic new great good thank thanks dear ladies gentlemen colleagues friends mr. participants delegation delegations delegates members member agreement agreements relations ties cooperation development security defence defense economic trade indo pacific euro atlantic afro sahara saharo sahel arab arabs islamic islam muslim christian western must will shall should would could can may might do does did has have had is are was were be been being welcome hello good morning afternoon evening readers note notes editor background overview summary highlights agenda annex overall during apart asked when receives meets holds discusses hosts visits arrives attends calls welcomes signs leads chairs addresses participates conducts exchanges reviews speaks says pays concludes begins departs heads congratulates confers tours opens inaugurates";

/** The last word of what an organisation, a place, an event or a paper is called. */
export const THING_WORDS =
  "council forum treaty ministry agreement agreements charter group conference committee summit union organization organisation bank university airport palace strait sea gulf river city assembly parliament congress senate court commission league association alliance bloc institute center centre fund agency authority department bureau office house hall hotel square street initiative plan programme program project convention protocol pact accord accords declaration memorandum act law constitution resolution republic kingdom federation emirates state states nations islands island peninsula mountains corridor road belt route war operation army forces force navy guard corps party movement front brigades company corporation corp inc ltd group's times post news television tv radio journal daily press week year day olympics games cup prize award order medal framework mechanism dialogue partnership cooperation community market zone area region quartet quad troika format process roadmap doctrine policy strategy nation people dam pipeline bridge station plant canal kremlin pentagon embassy consulate mission secretariat directorate chamber board tribunal cathedral church mosque temple complex museum academy school base port province district county governorate territory territories bay ocean lake valley desert heights strip bank line contact chiefs staff affairs rights charter emergency ministerial security africa asia europe america";

/** Nouns that stand for both sides, or for all who met; with an article or "both" before them. */
export const GROUP_NOUNS =
  "ministers sides parties leaders presidents officials interlocutors diplomats counterparts countries nations states delegations pair duo two principals envoys premiers participants chiefs secretaries heads partners governments statesmen colleagues negotiators representatives ambassadors foreign-ministers capitals men women heads-of-state allies directors generals commanders advisers advisors speakers chairmen chairs members dignitaries monarchs sovereigns neighbours neighbors delegates attendees meeting-participants teams co-chairs cochairs";

/** Words between the article and such a noun. */
export const GROUP_ADJECTIVES =
  "two three four five both foreign prime defence defense respective top chief vice deputy finance trade energy economy interior security senior other participating attending visiting heads of state and government meeting the delegation delegations all of their national high-ranking high ranking contracting member co conversation talks discussion speakers chief political military policy diplomatic diplomacy respective";

/** News agencies, papers and stations by their usual name; what they tell is another's word. */
export const AGENCIES =
  "xinhua; xinhua news agency; tass; itar-tass; ria novosti; ria; interfax; sputnik; reuters; afp; agence france-presse; associated press; ap; bloomberg; cnn; bbc; al jazeera; al arabiya; irna; isna; tasnim; fars; mehr; kcna; yonhap; kyodo; nhk; jiji; anadolu; anadolu agency; spa; saudi press agency; wam; qna; kuna; bna; petra; mena; sana; ina; pti; press trust of india; ani; dpa; ansa; efe; cctv; cgtn; global times; people's daily; china daily; new york times; washington post; wall street journal; financial times; guardian; times; economist; politico; axios; state media; local media; media reports; official media; state television; state tv; state news agency; news agency; russia today; rt; kommersant; izvestia; rossiya 24; ukrinform; belta; kazinform; trend; azertac; armenpress; aps; map; tap; suna; nna; dawn; the hindu; times of india; antara; bernama; vna; vietnam news agency; lusa; pap; apa; france 24; deutsche welle; dw; voice of america; voa; le monde; der spiegel; haaretz; times of israel; jerusalem post; sources; diplomatic sources; ministry sources; informed sources; official sources; government sources; foreign ministry sources; presidential sources; security sources; media outlets";

/** Institutions that speak under a name of their own: "name | country | forms". */
export const INSTITUTIONS: readonly string[] = [
  "The Kremlin | RU | kremlin; kremlin press service; presidential executive office; press service of the kremlin",
  "The White House | US | white house",
  "US Department of State | US | state department; us state department; department of state; us department of state",
  "US Department of Defense | US | pentagon; department of defense; us department of defense",
  "Elysee Palace | FR | elysee; elysee palace; élysée; élysée palace",
  "Downing Street | GB | downing street; 10 downing street; no 10; number 10; no 10 downing street",
  "UK Foreign Office | GB | foreign office; uk foreign office; fcdo; foreign, commonwealth and development office",
  "Quai d'Orsay | FR | quai d'orsay",
  "United Nations | | united nations; un; u.n; the un",
  "UN Security Council | | un security council; security council; united nations security council; unsc",
  "UN General Assembly | | un general assembly; general assembly; unga",
  "European Union | EU | european union; eu; e.u",
  "European Commission | EU | european commission",
  "European Council | EU | european council",
  "NATO | | nato; north atlantic treaty organization; north atlantic alliance",
  "African Union | | african union; au",
  "Arab League | | arab league; league of arab states",
  "ASEAN | | asean; association of southeast asian nations",
  "Shanghai Cooperation Organisation | | shanghai cooperation organisation; shanghai cooperation organization; sco",
  "OSCE | | osce; organization for security and co-operation in europe",
  "IAEA | | iaea; international atomic energy agency",
  "Organisation of Islamic Cooperation | | organisation of islamic cooperation; organization of islamic cooperation; oic",
  "Gulf Cooperation Council | | gulf cooperation council; gcc",
  "Collective Security Treaty Organization | | csto; collective security treaty organization",
  "Commonwealth of Independent States | | cis; commonwealth of independent states",
  "Eurasian Economic Union | | eaeu; eurasian economic union",
  "World Health Organization | | who; world health organization",
  "World Bank | | world bank",
  "IMF | | imf; international monetary fund",
  "World Trade Organization | | wto; world trade organization",
  "BRICS | | brics",
  "Hamas | PS | hamas",
  "Palestinian Authority | PS | palestinian authority; palestinian national authority",
  "Hezbollah | LB | hezbollah",
];

/** Houses of a state that speak for it: "the Peruvian presidential press service". */
export const HOUSES =
  "administration service office secretariat embassy mission parliament chancellery military army command presidency consulate ombudsman senate directorate agency council bank";

/** Words before such a house. */
export const HOUSE_ADJECTIVES =
  "presidential press foreign government parliamentary prime minister minister's national security armed state military information general permanent supreme central executive royal federal chancellor";
