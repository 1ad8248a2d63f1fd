// Words around meetings in English: words only.

/** Words that tell that somebody met or spoke. */
export const MET =
  "met meets meet meeting meetings talks talk conversation conversations call calls called spoke speaks speak spoken received receives hosted hosts negotiations consultations summit phone telephone telephoned phoned visited visits audience held holds discussions dialogue breakfast lunch dinner welcomed conferred videoconference delegations delegation round session received receives hosts hosting meets telephones phones chat encounter tete-a-tete";

/** Words after which somebody is named who met. */
export const MET_WITH = "with and between by to from of hosted received met telephoned phoned meeting welcomed visited";

/** Words that open a list of those who only sat in, or whose greetings are passed on. */
export const SAT_IN: readonly string[] = [
  "also present",
  "also attending",
  "also in attendance",
  "also attended",
  "also took part",
  "also participating",
  "was attended by",
  "were attended by",
  "attended by",
  "in attendance",
  "in the presence of",
  "accompanied by",
  "joined by",
  "present at the meeting",
  "present were",
  "were present",
  "was present",
  "were also present",
  "was also present",
  "attended the meeting",
  "attended the talks",
  "took part in the meeting",
  "took part in the talks",
];

/** Words after which a person is named who was not there. */
export const NOT_THERE: readonly string[] = [
  "greetings to",
  "greetings of",
  "greetings from",
  "regards to",
  "regards of",
  "regards from",
  "best wishes to",
  "wishes to",
  "wishes of",
  "message from",
  "message to",
  "message of",
  "letter from",
  "letter to",
  "letter of",
  "on behalf of",
  "invitation to",
  "initiative of",
  "under the leadership of",
  "leadership of",
  "death of",
  "passing of",
  "late",
  "meeting between",
  "agreements reached by",
  "guidance of",
  "named after",
  "policy of",
  "instructions of",
  "instruction of",
  "vision of",
  "condolences to",
  "headed by",
  "led by",
  "chaired by",
  "convened by",
  "signed by",
  "proposed by",
  "initiated by",
  "announced by",
  "visit by",
  "visit of",
  "return of",
  "commitment of",
];

/** Words that show that a further meeting is told of. */
export const ANOTHER =
  "also later separate another second third next following separately earlier then subsequently afterwards meanwhile day previously";

/** First words of a headline that names a document. */
export const HEADLINES =
  "readout readouts statement joint press release transcript remarks summary communique communiqué note fact";

/** Labels of turns that are no speaker's. */
export const NO_SPEAKER =
  "question q questions reporter journalist moderator correspondent press media interpreter host anchor interviewer participant operator";

/** Labels and openings of lines that carry no report. */
export const NO_REPORT =
  "photo photos video source sources read watch tags topics related follow subscribe note editor editors contact see also copyright image caption";
