import { type EventCue, type EventWord, type EventWords, phrasesFor } from "../../meetings/pack";

// English words by which a text tells that people met.

const verb = (channel: EventWord["channel"]): EventWord => ({ channel, form: "verb" });
const noun = (channel: EventWord["channel"]): EventWord => ({ channel, form: "noun" });
const now = (channel: EventWord["channel"]): EventWord => ({ channel, form: "verb", present: true });
const future = (channel: EventWord["channel"]): EventWord => ({ channel, form: "verb", held: "announced" });

const HOLD = "held/holding/had/having/conducted/began/opened/concluded/convened/co-chaired/chaired/hosted";
const HOLD_NOW = "hold/holds/have/has/begin/begins/open/opens/convene/convenes/host/hosts";
const MEETING = "meeting/meetings/talks/consultations/discussions/summit/negotiations/session/dialogue";
const BODY = "committee/commission/council/session";
const CALL = "call/calls/conversation/conversations/talk/talks/discussion/consultation/consultations";
const LEADER =
  "president/minister/premier/secretary/king/chancellor/counterpart/prince/sultan/emir/delegation/envoy/ambassador/speaker/chairman/chairwoman/commissioner/representative/governor/co-ordinator/coordinator/director/commander";
const WILL = "will/would/shall/to";

/** English words of events, and the words beside them that change their meaning. */
export const EVENTS: EventWords = {
  triggers: [
    ...phrasesFor<EventWord>(
      verb("unspecified"),
      "met",
      "sat down with",
      `${HOLD} * ${MEETING}`,
      `co-chaired/cochaired/chaired * ${BODY}`,
      "spoke/speaking/talked * with/to",
      "exchanged views with",
      "conferred with",
    ),
    ...phrasesFor<EventWord>(
      verb("in-person"),
      `received/hosted/welcomed * (_) ${LEADER}`,
      "received (_) in audience",
      "received (_) in/at (_) office/palace/residence/ministry/house/headquarters",
      "gave/granted * audience",
      "paid * courtesy call",
      "was/were received by",
      "held/holding face-to-face talks",
      "met face to face",
    ),
    ...phrasesFor<EventWord>(
      now("unspecified"),
      "meets (with)",
      "meet with",
      `${HOLD_NOW} * ${MEETING}`,
      "speak/speaks * with/to",
    ),
    ...phrasesFor<EventWord>(now("in-person"), `receive/receives/host/hosts/welcomes * (_) ${LEADER}`),
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
      `${WILL} (also) arrive/fly/head/go * in/to/on`,
      "is/are due/expected/scheduled in",
      "is/are heading/flying/travelling/traveling to",
      "heads/travels/flies/leaves to/for",
      "will be in",
    ),
    ...phrasesFor<EventWord>(
      future("phone"),
      `${WILL} speak by/over/on (the) phone/telephone`,
      `${WILL} speak/talk with/to`,
    ),
    ...phrasesFor<EventWord>(
      noun("unspecified"),
      "meeting with/between/of",
      "meeting",
      "summit with/between/of",
      "consultations",
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
      "received/took/taking/take/takes/placed/made * call from/to/with",
      "received/took * phone/telephone call",
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
      "visited",
      "arrived in",
      "paid/paying * visit",
      "on * visit to",
      "began/concluded/ended/wrapped * visit",
    ),
    ...phrasesFor<EventWord>(now("visit"), "visits", "arrives in", "pays * visit", "begins/starts * visit"),
    ...phrasesFor<EventWord>(noun("visit"), "visit to/by/of", "his/her/their/the/state/official/working visit"),
  ],
  during: ["during", "after", "following"],
  apart: ["from", "of", "by", "that", "letter", "message"],
  cues: [
    ...phrasesFor<EventCue>(
      { role: "announced", side: "before", reach: 8 },
      "will/would/shall",
      "is/are/was/were due/set/scheduled/expected/slated/likely to",
      "plan/plans/planned/planning/intend/intends/intended/hopes/prepare/prepares/preparing to/for",
      "agreed/agree * to meet/hold/visit",
      "forthcoming/planned/scheduled/proposed/expected",
      "ahead of",
      "invite/invited/invitation",
      "expected/scheduled",
    ),
    ...phrasesFor<EventCue>({ role: "announced", side: "before", reach: 3 }, "upcoming/next"),
    ...phrasesFor<EventCue>(
      { role: "announced", side: "before", reach: 8 },
      "preparations/preparing/prepare/arrangements",
    ),
    ...(["before", "after"] as const).flatMap((side) =>
      phrasesFor<EventCue>(
        { role: "coming", side, reach: 25 },
        "next week/month/year/monday/tuesday/wednesday/thursday/friday/saturday/sunday",
        "later this week/month/year",
        "later today",
        "tomorrow",
        "coming days/weeks/months",
      ),
    ),
    ...phrasesFor<EventCue>(
      { role: "announced", side: "after", reach: 6 },
      "next week/month/year/monday/tuesday/wednesday/thursday/friday/saturday/sunday",
      "later this week/month/year",
      "tomorrow",
      "is/are due/set/scheduled/expected/planned/slated",
      "will/would/shall/to take/be place/held",
    ),
    ...phrasesFor<EventCue>(
      { role: "not-held", side: "before", reach: 6 },
      "cancel/cancels/cancelled/canceled/cancelling/canceling/cancellation",
      "scrap/scraps/scrapped/shelved/abandoned/suspend/suspends/suspended/boycott/boycotts/boycotted",
      "call/calls/called/calling (it) off",
      "pull/pulls/pulled/pulling/back/backs/backed/drop/drops/dropped out",
      "withdrew/withdraws/withdrawn/withdrawing from",
      "skip/skips/skipped/skipping/snub/snubs/snubbed",
      "rule/rules/ruled/ruling out",
      "turn/turns/turned down",
      "no plan/plans/intention/intentions/need/reason",
      "declined/declines/refused/refuses/refusing/refusal",
      "failed/unable to",
    ),
    ...phrasesFor<EventCue>({ role: "not-held", side: "before", reach: 12 }, "denied/denies/deny/denying"),
    ...phrasesFor<EventCue>({ role: "not-held", side: "before", reach: 3 }, "reject/rejects/rejected/rejecting"),
    ...phrasesFor<EventCue>(
      { role: "put-off", side: "before", reach: 6 },
      "postpone/postpones/postponed/postponing/postponement/delays/delayed/delay/reschedule/reschedules/rescheduled",
      "put/puts/putting off",
    ),
    ...phrasesFor<EventCue>(
      { role: "put-off", side: "after", reach: 16 },
      "was/were/been/is/are/be/being (also) postponed/delayed/rescheduled",
      "was/were/been/is/are/be/being put off/back",
    ),
    ...phrasesFor<EventCue>({ role: "not-held", side: "before", reach: 2 }, "no/not/never/didn't/won't/without/nor"),
    ...phrasesFor<EventCue>(
      { role: "not-held", side: "after", reach: 16 },
      "was/were/been/is/are/be/being (also) cancelled/canceled/scrapped/shelved/abandoned/suspended",
      "was/were/been/is/are/be/being called off",
      "never took/happened",
    ),
    ...phrasesFor<EventCue>(
      { role: "not-held", side: "after", reach: 30 },
      "did/does/will/would/was/were/has/had not/never take/taken/happen/happened/held/been/go/proceed",
      "won't/didn't/wasn't/weren't take/happen/go/held/be",
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
      "reporters/journalists/press/reuters/tass/cnn/bbc/newspaper/the_press/fox/nbc/bloomberg/channel/television/radio/lawmakers/parliament/supporters/students",
      "al/sky/fox/abc/cbs jazeera/arabiya/news",
    ),
  ],
};
