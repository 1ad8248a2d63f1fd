/** International and regional issues, society and environment. */
export const TOPICS_EN_ISSUES: Record<string, string> = {
  "international-situation": `
    international issues, international regional issues, regional international issues, regional issues,
    regional global issues, global regional issues, global issues, world issues, international problems,
    regional problems, international agenda, regional agenda, global agenda, international regional agenda,
    regional international agenda, current international, topical international, pressing international issues,
    key international issues, issues of common/mutual/shared concern/interest,
    matters of common/mutual/shared concern/interest, topics of common/mutual interest/concern,
    questions of mutual/common interest, of common/mutual/shared concern/interest, issues of the day, other issues,
    other topics, number of issues, international situation, world situation, global situation, regional situation,
    situation in the region, situation in the world, developments in the region, regional developments,
    world developments, regional world developments, international developments, regional international developments,
    latest developments, recent developments, global developments, global challenges, international challenges,
    regional challenges, common challenges, transnational challenges, hotspot issues, international hotspots,
    world affairs, changing world, era of change, time of change, turbulent world, turbulence,
    changes unseen in a century, international landscape, geopolitical situation, geopolitical, range of issues,
    wide range of issues, range of global, range of regional`,
  afghanistan: `
    taliban, afghan issue, afghan settlement, afghan reconciliation, neighbours/neighbors of afghanistan,
    moscow format, doha process, afghan peace process`,
  korea: `
    korean peninsula, the peninsula, denuclearisation, denuclearization,
    denuclearisation/denuclearization of the korean, six party talks, six party, north korean nuclear,
    korean nuclear issue, inter korean, dprk missile`,
  "palestine-israel": `
    palestinian question/issue/cause/state, gaza, gaza strip, west bank, jerusalem, east jerusalem, al aqsa,
    temple mount, two state solution, two state, middle east peace process, middle east peace, middle east settlement,
    middle eastern settlement, arab peace initiative, israeli palestinian, palestinian israeli, arab israeli, hamas,
    rafah, israeli occupation, israeli settlements, occupied territories, occupied palestinian, hostage deal,
    1967 borders, unrwa, abraham accords, october 7`,
  "middle-east": `
    middle east, middle eastern, middle east north africa, mena, west asia, near east, yemeni crisis, libyan crisis,
    libyan settlement, lebanese crisis, houthi, houthis, ansar allah, red sea, bab al mandab, bab el mandeb,
    strait of hormuz, hormuz, persian gulf, arabian gulf, gulf states, gulf countries, gulf region, gulf waters,
    gulf of oman, states of the gulf, gulf security, security in the gulf, security in the persian gulf, hezbollah,
    hizbollah, kurdistan, kurds, eastern mediterranean, levant, saudi led coalition, berlin process on libya`,
  iran: `
    jcpoa, joint comprehensive plan of action, iran nuclear deal, iranian nuclear, iran nuclear,
    iranian nuclear programme/program, nuclear deal, nuclear agreement, iranian case, iranian issue, iranian file,
    islamic republic, uranium enrichment, vienna talks, snapback, irgc, bushehr`,
  syria: `
    syrian crisis, syrian settlement, syrian conflict, syrian issue, syrian civil war, astana format, astana process,
    astana talks, geneva talks on syria, intra syrian, syrian national dialogue, constitutional committee, idlib,
    syrian opposition, syrian refugees, golan, golan heights, chemical weapons, syrian government, syrian army,
    northeast syria, aleppo`,
  ukraine: `
    ukrainian crisis, ukrainian conflict, ukrainian settlement, ukraine crisis, ukraine conflict, ukraine war,
    war in ukraine, war against ukraine, invasion of ukraine, russian aggression, russia's aggression, crimea,
    crimean, donbas, donbass, donetsk, lugansk, luhansk, minsk agreements, minsk package, special military operation,
    kiev regime, kyiv, kiev, zaporozhye, zaporizhzhia, black sea grain`,
  taiwan: `
    taiwan strait, one china, one china principle, one china policy, taiwan question, taiwan issue,
    taiwan independence, cross strait, three joint communiques, taiwan relations act`,
  "china-internal-affairs": `
    hong kong, xinjiang, tibet, xizang, tibetan, uyghur, uyghurs, uighur, uighurs, dalai lama, macau, macao`,
  "public-health": `
    health, public health, healthcare, global health, pandemic, covid, covid 19, coronavirus, epidemic, vaccine,
    vaccines, vaccination, medicine, medicines, medical, disease, diseases, virus, ebola, tracing the origins,
    pharmaceutical, pharmaceuticals`,
  "climate-environment": `
    climate, climate change, climate crisis, paris agreement, environment, environmental, emissions, carbon,
    carbon neutrality, green, green development, green transition, biodiversity, wildlife, water resources,
    water security, pollution, desertification, cop26, cop27, cop28, cop29, cop30, clean energy transition,
    conservation, deforestation`,
  humanitarian: `
    humanitarian, humanitarian aid, humanitarian assistance, humanitarian situation, humanitarian crisis,
    humanitarian access, humanitarian corridor, humanitarian pause, refugee, refugees, displaced, displaced persons,
    civilian, civilians, civilian infrastructure, relief, disaster relief, evacuation, evacuate, evacuating,
    earthquake, flood, floods, natural disaster, natural disasters, famine, starvation`,
  "other-regional-issue": `
    grand ethiopian renaissance dam, renaissance dam, gerd, nile dam, western sahara, nagorno karabakh, karabakh,
    kashmir, jammu, rohingya, sahel, sahel region, saharo sahel, sahara sahel, saharo sahel region,
    sahara sahel region, transnistria, transdniestria, abkhazia, south ossetia, darfur, abyei, rapid support forces,
    tigray, eastern congo, horn of africa, great lakes region, cyprus issue, cyprus problem, kosovo, nord stream,
    western balkans, south caucasus, transcaucasia, situation in africa, situation on the african, african continent,
    african issues`,
};

/** Names and demonyms, by country. */
export const TOPICS_EN_PLACES: Record<string, string> = {
  IR: "iran, iranian, iranians, tehran",
  SY: "syria, syrian, syrians, damascus",
  UA: "ukraine, ukrainian, ukrainians",
  AF: "afghanistan, afghan, afghans, kabul",
  KP: "north korea, north korean, dprk, democratic people's republic of korea, pyongyang",
  KR: "south korea, south korean",
  PS: "palestine, palestinian, palestinians",
  IL: "israel, israeli, israelis, tel aviv",
  TW: "taiwan, taiwanese, taipei",
  YE: "yemen, yemeni, yemenis",
  LY: "libya, libyan, libyans",
  IQ: "iraq, iraqi, iraqis",
  LB: "lebanon, lebanese",
};

/** Countries and peoples without a topic of their own. */
export const TOPICS_EN_COUNTRIES = `
  sudan, sudanese, south sudan, somalia, somali, ethiopia, ethiopian, eritrea, djibouti, kenya, uganda, rwanda, congo,
  democratic republic of the congo, drc, burundi, central african republic, chad, niger, nigeria, mali, malian,
  burkina faso, guinea, mozambique, zimbabwe, mauritania, morocco, algeria, tunisia, venezuela, venezuelan, cuba,
  cuban, nicaragua, bolivia, haiti, colombia, myanmar, burma, bangladesh, sri lanka, nepal, thailand, cambodia,
  pakistan, pakistani, india, indian, serbia, bosnia, bosnia and herzegovina, balkans, macedonia, georgia, georgian,
  armenia, armenian, azerbaijan, azerbaijani, caucasus, moldova, moldovan, belarus, kyrgyzstan, kazakhstan,
  tajikistan, central asia, cyprus, turkey, africa, african continent, latin america`;
