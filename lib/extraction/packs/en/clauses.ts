// Words around reporting verbs in English: words only.

/** Words between a subject and its verb, or before a second verb. */
export const ADVERBS =
  "also further furthermore moreover then both jointly mutually again once again similarly likewise equally strongly firmly clearly specifically particularly especially specially repeatedly unanimously separately additionally subsequently thereby together notably publicly officially formally explicitly openly categorically resolutely unequivocally vehemently vigorously sincerely warmly highly deeply greatly fully briefly thoroughly extensively comprehensively candidly frankly substantively constructively positively generally broadly largely mainly primarily chiefly always consistently meanwhile however thus therefore accordingly respectively reciprocally has have had been too first next finally lastly in turn once more each all gratefully readily heartily cordially earlier later previously recently already now just today yesterday still even only rightly emphatically forcefully sharply bluntly instead personally detailedly carefully closely";

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
];

/** Nouns for the talks themselves: "the conversation focused on". */
export const TALKS =
  "talks talk conversation meeting meetings discussion discussions call negotiations consultations dialogue agenda focus exchange session summit engagement interaction visit telephone videoconference readout phone-call deliberations conversations calls audience briefing topics topic issues issue subjects themes items points attention emphasis list programme program range matters questions priorities areas";

/** Nouns that say what was felt or meant: "readiness was underscored". */
export const STANCES =
  "emphasis attention stress importance concern concerns readiness willingness satisfaction appreciation gratitude hope regret support commitment interest condolences conviction confidence intention solidarity determination agreement understanding consensus need necessity focus priority views opinions assessments perspectives view significance role relevance inadmissibility congratulations";

/** Participles that make a passive of such a noun: "emphasis was placed on". */
export const STANCE_PASSIVES =
  "placed laid paid given devoted expressed reached exchanged made put drawn attached focused dedicated accorded";

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
