// Titles of office in English: words only. The reader of titles is mentions/english-titles.ts.

/** Whole titles, "canonical role: further forms"; plurals are made from the last word. */
export const TITLES: readonly string[] = [
  "President: head of state",
  "Vice President: vice-president",
  "Prime Minister: premier, pm, head of government, chairman of the council of ministers, president of the government, taoiseach, minister-president, chief minister",
  "Deputy Prime Minister: vice premier, deputy premier, vice prime minister, tanaiste",
  "Foreign Minister: fm, minister of foreign affairs, minister for foreign affairs, foreign affairs minister, minister of foreign relations, foreign relations minister, minister of foreign and european affairs, minister for europe and foreign affairs, minister for foreign and european affairs, federal minister for foreign affairs, federal foreign minister, secretary of foreign affairs, secretary for foreign affairs, top diplomat, chief diplomat, minister of people's power for foreign affairs, minister of the people's power for foreign affairs, people's power minister for foreign affairs",
  "External Affairs Minister: minister of external affairs, minister for external affairs, external affairs minister, eam",
  "Foreign Secretary: secretary of state for foreign, commonwealth and development affairs, secretary of state for foreign and commonwealth affairs",
  "Secretary of State: us secretary of state, secretary of state",
  "Defence Minister: defense minister, minister of defence, minister of defense, minister of national defence, minister of national defense, national defence minister",
  "Defence Secretary: defense secretary, secretary of defense, secretary of war, secretary of state for defence",
  "Minister of State: state minister, minister of state",
  "Minister: minister, cabinet minister",
  "Secretary: secretary",
  "Cabinet Secretary: prime cabinet secretary, cabinet secretary, chief cabinet secretary",
  "Secretary-General: secretary-general, secretary general, sg",
  "General Secretary: general secretary, first secretary",
  "Director-General: director-general, director general",
  "Chancellor: chancellor, federal chancellor",
  "King: king, his majesty king",
  "Queen: queen",
  "Emir: emir, amir, ameer",
  "Sultan: sultan",
  "Crown Prince: crown prince",
  "Prince: prince",
  "Princess: princess",
  "Emperor: emperor",
  "Pope: pope, his holiness pope",
  "Supreme Leader: supreme leader, leader, paramount leader",
  "Chief of Staff: chief of staff, chief of the general staff, chief of general staff, chief of defence staff, chairman of the joint chiefs of staff",
  "National Security Adviser: national security adviser, national security advisor, nsa",
  "Adviser: adviser, advisor, presidential adviser, presidential advisor, presidential aide, aide",
  "Ambassador: ambassador, plenipotentiary, ambassador-at-large",
  "Special Envoy: envoy, special envoy, special presidential envoy, presidential envoy, personal envoy",
  "Special Representative: special representative, permanent representative, personal representative",
  "Charge d'Affaires: charge d'affaires, chargé d'affaires",
  "High Representative: high representative, high representative/vice-president, hr/vp, foreign policy chief, eu foreign policy chief, high representative for foreign affairs and security policy, high representative of the union for foreign affairs and security policy",
  "Commissioner: commissioner, high commissioner",
  "Representative: representative",
  "Speaker: speaker, parliament speaker, parliamentary speaker",
  "Chairman: chairman, chairwoman, chairperson, chair, chairperson-in-office, chair-in-office",
  "Director: director, executive director, managing director",
  "Governor: governor",
  "Head: head, chief",
  "Chief Executive: chief executive, ceo, chief executive officer",
  "General: general, lieutenant general, major general, colonel general, army general, commander, commander-in-chief, admiral, field marshal, marshal, colonel, brigadier, brigadier general",
  "State Councilor: state councilor, state councillor, state counsellor, state counselor",
  "Foreign Affairs Chief: director of the office of the foreign affairs commission, director of the central foreign affairs commission",
  "Under Secretary: under secretary, undersecretary, under-secretary, under-secretary-general, under secretary-general, permanent secretary, permanent under-secretary, assistant secretary, assistant secretary-general",
  "Senator: senator",
  "Congressman: congressman, congresswoman",
  "Member of Parliament: member of parliament, mp, lawmaker",
  "Mayor: mayor",
  "Sheikh: sheikh, shaikh",
  "Counsellor: counsellor, counselor, councillor, councilor",
  "Attorney General: attorney general, prosecutor general",
  "Judge: judge, justice",
  "First Lady: first lady",
  "Official: official, senior official, diplomat, senior diplomat",
  "Counterpart: counterpart, colleague, opposite number, guest, host, visitor, interlocutor, homologue",
];

/** Titles of those who tell what others said. */
export const NARRATOR_TITLES: readonly string[] = [
  "Spokesperson: spokesperson, spokesman, spokeswoman, official spokesperson, press secretary, official representative, presidential spokesperson, presidential spokesman, deputy spokesperson, ministry spokesperson, ministry spokesman, foreign ministry spokesperson, foreign ministry spokesman, foreign ministry spokeswoman, foreign office spokesperson, state department spokesperson, government spokesperson, principal deputy spokesperson, information officer",
];

/** Words that may stand before a title and belong to it. */
export const TITLE_MODIFIERS =
  "deputy vice first second acting interim caretaker former ex outgoing incoming newly elected appointed new senior assistant special permanent federal union state executive honourable honorable principal joint current incumbent visiting then parliamentary general presidential chief central national provincial regional royal transitional";

/** Words of politeness before a name or title; they are no part of a role. */
export const HONORIFICS =
  "mr mrs ms miss dr prof professor sir dame lord lady shri smt h.e his her their excellency excellencies highness royal majesty majesties eminence holiness honourable honorable hon rt h.e. h.h. h.r.h. h.m. comrade madam madame sayyid sayed sheikh shaikh seyyed seyed prince princess imam ayatollah hajj haji engineer eng u daw datuk tun tan sri dato dato' seri";

/** What ministries are for: words that go on a title after "of" or before "minister". */
export const PORTFOLIOS =
  "foreign external affairs relations international national community communities abroad african european cooperation trade commerce economy economic economics finance financial treasury defence defense security interior home internal justice education higher scientific research science technology digital development planning investment industry industries industrial mines mining energy petroleum oil gas electricity power water resources irrigation environment environmental ecological climate change agriculture food fisheries fishery livestock rural transport transportation communications communication information media culture cultural heritage tourism sports sport youth health welfare social solidarity labour labor employment manpower housing urban works public administration regional local government religious endowments awqaf islamic women family emergency situations disaster management civil aviation maritime ports shipping immigration migration refugees citizenship borders parliamentary legal state property natural far east arctic business enterprise small medium commonwealth diaspora expatriates expatriate emigration emigrants nationals people power peoples overseas integration north-south unification veterans space nuclear atomic innovation telecommunications infrastructure construction production supply regions policy political strategic strategy europe asia africa america latin caribbean the of for and union humanitarian aid";

/** Offices that by their name alone belong to one country: "role: country". */
export const OFFICE_COUNTRIES: Readonly<Record<string, string>> = {
  "Secretary of State": "US",
  "Foreign Secretary": "GB",
  "External Affairs Minister": "IN",
  "State Councilor": "CN",
};

/** Offices of a party that say nothing beside an office of state. */
export const PARTY_OFFICES: readonly string[] = ["General Secretary", "Supreme Leader", "Chairman"];
