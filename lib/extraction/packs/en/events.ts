import { type EventCue, type EventWord, type EventWords, phrasesFor } from "../../meetings/pack";

// English words by which a text tells that people met.

const verb = (channel: EventWord["channel"]): EventWord => ({ channel, form: "verb" });
const noun = (channel: EventWord["channel"]): EventWord => ({ channel, form: "noun" });
const future = (channel: EventWord["channel"]): EventWord => ({ channel, form: "verb", held: "announced" });

const HOLD =
  "held/hold/holds/holding/had/have/has/having/conducted/began/begin/opened/concluded/convened/co-chaired/chaired";
const MEETING = "meeting/meetings/talks/consultations/discussions/summit/negotiations/session/dialogue";
const CALL = "call/calls/conversation/conversations/talk/talks/discussion/consultation/consultations";
const LEADER = "president/minister/premier/secretary/king/chancellor/counterpart/prince/sultan/emir/delegation/envoy";
const WILL = "will/would/shall/to";

/** English words of events, and the words beside them that change their meaning. */
export const EVENTS: EventWords = {
  triggers: [
    ...phrasesFor<EventWord>(
      verb("unspecified"),
      "met",
      "meets (with)",
      "meet with",
      "meeting with/between/of",
      "sat down with",
      `${HOLD} * ${MEETING}`,
      "spoke/speak/speaks/speaking/talked * with/to",
      "exchanged views with",
      "conferred with",
    ),
    ...phrasesFor<EventWord>(
      verb("in-person"),
      "received/receive/receives/hosted/hosts/welcomed/welcomes _ (_) (_) president/minister/premier/secretary/king/chancellor/counterpart/prince",
      `received/hosted/welcomed ${LEADER}`,
      "held/holding face-to-face talks",
      "met face to face",
    ),
    ...phrasesFor<EventWord>(
      future("unspecified"),
      `${WILL} meet`,
      `${WILL} (also) hold * ${MEETING}`,
      `${WILL} sit down with`,
    ),
    ...phrasesFor<EventWord>(future("in-person"), `${WILL} (also) host/receive/welcome`),
    ...phrasesFor<EventWord>(
      future("visit"),
      `${WILL} (also) visit`,
      `${WILL} travel to`,
      `${WILL} pay * visit`,
      `${WILL} arrive in`,
    ),
    ...phrasesFor<EventWord>(
      future("phone"),
      `${WILL} speak by/over/on (the) phone/telephone`,
      `${WILL} speak/talk with/to`,
    ),
    ...phrasesFor<EventWord>(
      noun("unspecified"),
      "meeting",
      "talks",
      "the conversation",
      "conversation with/between",
      "bilateral meeting/talks",
      "his/her/their/our conversation/discussion/encounter",
    ),
    ...phrasesFor<EventWord>(
      verb("phone"),
      `${HOLD} * phone/telephone ${CALL}`,
      `${HOLD} * call with`,
      "spoke/speak/talked * (the) phone/telephone",
      "phoned/telephoned",
      "called president/minister/king/prime",
    ),
    ...phrasesFor<EventWord>(
      noun("phone"),
      `phone/telephone ${CALL}`,
      "call with/between/to",
      "the/this/their/today's call",
      "readout of * call",
      "phonecall",
    ),
    ...phrasesFor<EventWord>({ channel: "phone", form: "adverb" }, "by/over/on/via (the) phone/telephone"),
    ...phrasesFor<EventWord>(
      verb("video"),
      `${HOLD} * video/virtual/videoconference call/conference/meeting/summit/talks/link`,
      "met/spoke/talked virtually",
    ),
    ...phrasesFor<EventWord>(
      noun("video"),
      "video call/calls/conference/conferences/link/meeting/summit/talks/conversation/teleconference",
      "virtual meeting/summit/talks/call/session",
      "videoconference/videoconferencing/video-conference/videocall/teleconference",
    ),
    ...phrasesFor<EventWord>(
      { channel: "video", form: "adverb" },
      "by/via/through/over (secure) video/videolink/videoconference/zoom",
      "virtually",
    ),
    ...phrasesFor<EventWord>(
      verb("visit"),
      "visited/visits",
      "arrived/arrives in",
      "paid/pays/paying * visit",
      "on * visit to",
      "began/concluded/ended/wrapped * visit",
    ),
    ...phrasesFor<EventWord>(noun("visit"), "visit to/by/of", "his/her/their/the/state/official/working visit"),
  ],
  cues: [
    ...phrasesFor<EventCue>(
      { role: "announced", side: "before", reach: 8 },
      "will/would/shall",
      "is/are/was/were due/set/scheduled/expected/slated/likely to",
      "plan/plans/planned/planning/intend/intends/intended/hopes/prepare/prepares/preparing to/for",
      "agreed/agree * to meet/hold/visit",
      "upcoming/forthcoming/planned/scheduled/proposed/expected/next",
      "ahead of",
      "invite/invited/invitation",
      "expected/scheduled",
    ),
    ...phrasesFor<EventCue>(
      { role: "announced", side: "after", reach: 6 },
      "next week/month/year/monday/tuesday/wednesday/thursday/friday/saturday/sunday",
      "later this week/month/year",
      "tomorrow",
      "is/are due/set/scheduled/expected/planned/slated",
      "will take/be place/held",
    ),
    ...phrasesFor<EventCue>(
      { role: "not-held", side: "before", reach: 6 },
      "cancel/cancels/cancelled/canceled/cancelling/canceling/cancellation",
      "postpone/postpones/postponed/postponing/postponement/scrap/scraps/scrapped/shelved/delays/delayed",
      "call/calls/called/calling off",
      "put off",
      "declined/refused/refuses/denied/denies",
    ),
    ...phrasesFor<EventCue>({ role: "not-held", side: "before", reach: 2 }, "no/not/never/didn't/won't/without/nor"),
    ...phrasesFor<EventCue>(
      { role: "not-held", side: "after", reach: 16 },
      "was/were/been/is/are/be/being (also) cancelled/canceled/postponed/scrapped/shelved/delayed",
      "was/were/been/is/are/be/being called/put off",
      "did/does/will/would/was/has not/never take/happen/held/been/place",
    ),
    ...phrasesFor<EventCue>(
      { role: "past", side: "before", reach: 3 },
      "previous/last/earlier/past/former/recent/first",
      "had (last/previously/also)",
      "since * last",
    ),
    ...phrasesFor<EventCue>(
      { role: "past", side: "after", reach: 10 },
      "last year/month/summer/winter/spring/autumn/fall",
      "earlier this year/month",
      "a/two/three/several/six/four/five years/months/weeks/year/month/week ago/earlier",
    ),
    ...phrasesFor<EventCue>(
      { role: "press", side: "after", reach: 3 },
      "reporters/journalists/press/reuters/tass/cnn/bbc/newspaper/the_press",
    ),
  ],
};
