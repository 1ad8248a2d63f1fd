// Words around reporting verbs in English: words only.

/** Words between a subject and its verb, or before a second verb. */
export const ADVERBS =
  "also nonetheless nevertheless further furthermore moreover then both jointly mutually again once again similarly likewise equally strongly firmly clearly specifically particularly especially specially repeatedly unanimously separately additionally subsequently thereby together notably publicly officially formally explicitly openly categorically resolutely unequivocally vehemently vigorously sincerely warmly highly deeply greatly fully briefly thoroughly extensively comprehensively candidly frankly substantively constructively positively generally broadly largely mainly primarily chiefly always consistently meanwhile however thus therefore accordingly respectively reciprocally has have had been too first next finally lastly in turn once more each all gratefully readily heartily cordially earlier later previously recently already now just today yesterday still even only rightly emphatically forcefully sharply bluntly instead personally detailedly carefully closely";

/** What stands after "is" or "stands" where a position is told: "the sides are in favour of". */
export const POSITIONS: readonly string[] = [
  "ready to",
  "willing to",
  "prepared to",
  "determined to",
  "committed to",
  "in favour of",
  "in favor of",
  "opposed to",
  "concerned about",
  "convinced that",
  "confident that",
  "grateful to",
  "grateful for",
  "interested in",
  "clear that",
  "clear in",
  "clear about",
  "clear on",
  "unequivocal that",
  "unequivocal in",
  "unequivocal about",
  "adamant that",
  "adamant in",
  "firm that",
  "firm in",
  "unanimous that",
  "unanimous in",
  "unanimous on",
  "unanimous about",
  "united in",
  "united on",
  "of the view",
  "of the opinion",
  "of the same view",
  "of the same opinion",
  "of one mind",
  "of the same mind",
  "in agreement",
  "in full agreement",
  "in accord",
  "agreed that",
  "agreed on",
  "at one in",
  "at one on",
  "pleased to",
  "pleased that",
  "pleased with",
  "pleased about",
  "glad to",
  "glad that",
  "delighted to",
  "delighted that",
  "happy to",
  "happy that",
  "satisfied with",
  "satisfied that",
  "worried about",
  "worried that",
  "worried by",
  "alarmed by",
  "alarmed at",
  "alarmed that",
  "concerned that",
  "concerned by",
  "concerned over",
  "sure that",
  "certain that",
  "aware of",
  "hopeful that",
  "hopeful of",
  "hopeful about",
  "optimistic about",
  "optimistic that",
  "keen to",
  "keen on",
  "eager to",
  "proud of",
  "proud that",
  "proud to",
  "open to",
  "supportive of",
  "critical of",
  "appreciative of",
  "thankful for",
  "thankful to",
  "resolved to",
  "mindful of",
  "inclined to",
  "disappointed that",
  "disappointed by",
  "disappointed with",
  "confident of",
  "confident in",
  "convinced of",
  "on the same page",
  "unwavering in",
  "steadfast in",
  "unambiguous about",
  "unambiguous that",
  "explicit that",
  "explicit about",
  "insistent that",
  "insistent on",
  "sceptical about",
  "skeptical about",
];

/** Nouns for the talks themselves: "the conversation focused on". */
export const TALKS =
  "talks talk conversation meeting meetings discussion discussions call negotiations consultations dialogue agenda focus exchange session summit engagement interaction visit telephone videoconference readout phone-call deliberations conversations calls audience briefing topics topic issues issue subjects themes items points attention emphasis list programme program range matters questions priorities areas";

/** Nouns that say what was felt or meant: "readiness was underscored". */
export const STANCES =
  "emphasis attention stress importance concern concerns readiness willingness satisfaction appreciation gratitude hope regret support commitment interest condolences conviction confidence intention solidarity determination agreement understanding consensus need necessity focus priority views opinions assessments perspectives view significance role relevance inadmissibility congratulations";

/** Participles that make a passive of such a noun: "emphasis was placed on". */
export const STANCE_PASSIVES =
  "placed laid paid given devoted expressed reached exchanged made put drawn attached focused dedicated accorded compared aired shared articulated swapped";

/** What stands after "was" or "were" where something was on the agenda. */
export const AGENDA_PREDICATES: readonly string[] = [
  "on the agenda",
  "high on the agenda",
  "in focus",
  "in the focus",
  "in the spotlight",
  "the focus",
  "the main focus",
  "the key focus",
  "a key focus",
  "a focus",
  "at the centre",
  "at the center",
  "at the heart",
  "the subject of",
  "the topic of",
  "the main topic",
  "the key topic",
  "the central topic",
  "the main topics",
  "the key topics",
  "the main subject",
  "among the topics",
  "among the issues",
  "among the main topics",
  "among the key topics",
  "among the subjects",
  "part of the discussion",
  "part of the conversation",
];

/** Nouns for what was talked about, as the subject of "were" or after "were": "the main topics were". */
export const AGENDA_NOUNS = "topic topics subject subjects focus agenda spotlight";

/** Verbs that tell that people met: "the ministry said that the minister received …". */
export const MEETING_FACTS =
  "met meet meets held hold received receives spoke hosted visited arrived phoned telephoned called welcomed conferred talked";

/** Words before a second verb in -ing, with which they make one: "began by thanking". */
export const BEFORE_ING: readonly string[] = [
  ...["began", "begins", "started", "starts", "opened", "opens", "continued", "continues", "concluded", "concludes"],
  ...["closed", "ended", "ends", "finished", "followed", "replied", "responded", "reacted", "answered", "intervened"],
  ...["prefaced his remarks", "opened the meeting", "opened the talks", "began the meeting", "began the talks"],
  ...["opened his remarks", "opened her remarks", "began his remarks", "began her remarks", "summed up", "wrapped up"],
]
  .map((verb) => `${verb} by`)
  .concat(["made a point of", "joined in", "joined him in", "joined her in", "took the lead in", "began with"]);

/** Words before a second verb in its base form, with which they make one: "went on to stress". */
export const BEFORE_BASE: readonly string[] = [
  ...[
    "went on",
    "goes on",
    "proceeded",
    "hastened",
    "took care",
    "made sure",
    "was quick",
    "was at pains",
    "were quick",
    "was careful",
  ],
  ...["were able", "was able", "had the opportunity", "had an opportunity", "had a chance", "had the chance"],
  ...["took the opportunity", "took this opportunity", "used the opportunity", "used this opportunity"],
  ...["used the occasion", "used the meeting", "used the call", "used the talks", "used the visit", "used his visit"],
  ...["took the occasion", "seized the opportunity", "seized the occasion", "seized on the occasion"],
  ...["availed himself of the opportunity", "availed herself of the opportunity", "chose", "felt it necessary"],
  ...["took advantage of the meeting", "took advantage of the occasion", "took advantage of the opportunity"],
].map((verb) => `${verb} to`);

/** Verbs by which a topic that is their subject was talked about: "the border also came up". */
export const AGENDA_VERBS: readonly string[] = [
  "came up",
  "came up for discussion",
  "came under discussion",
  "came into focus",
  "figured in",
  "figured prominently",
  "figured high",
  "featured in",
  "featured prominently",
  "featured high",
  "topped the agenda",
  "dominated the talks",
  "dominated the meeting",
  "dominated the conversation",
  "dominated the discussion",
  "dominated the discussions",
  "dominated the agenda",
  "took centre stage",
  "took center stage",
  "loomed large",
  "formed the core of",
  "formed the centrepiece of",
  "formed part of",
  "constituted the core of",
  "occupied a central place",
  "occupied a special place",
  "occupied a prominent place",
  "drew particular attention",
  "received particular attention",
  "received special attention",
  "also arose",
];

/** Verbs that open a relative clause which reports: "which he described as". */
export const NAMING =
  "describe call term label brand dub characterise characterize regard view consider hail liken deem praise condemn denounce";

/** Prepositions with which a verb in -ing adds to what was said: "in addition to discussing". */
export const BESIDES: readonly string[] = [
  "in addition to",
  "as well as",
  "along with",
  "apart from",
  "aside from",
  "besides",
  "alongside",
  "together with",
  "not to mention",
  "while also",
  "before",
];

/** Whole phrases that say a thing, "not" and all: "did not rule out". */
export const TOLD: readonly string[] = [
  ...["rule out", "exclude", "hide", "conceal", "deny", "dispute", "mince words", "object to"].flatMap((verb) => [
    `did not ${verb}`,
    `does not ${verb}`,
    `didn't ${verb}`,
    `do not ${verb}`,
  ]),
  ...["made no secret of", "made no secret that", "had no doubt that", "left no doubt that", "had words of praise for"],
  ...[
    "gave the assurance that",
    "made the point that",
    "expressed himself in favour of",
    "expressed herself in favour of",
  ],
];
