import { describe, expect, it } from "vitest";
import { readEnglishCast } from "../mentions/english-cast";
import { fold, sourceSpan } from "../text/fold";
import { segment } from "../text/sentences";
import { readEnglishClauses } from "./english-clauses";
import { readEnglishMeetings } from "./english-meetings";

const FACT = "On May 3, Foreign Minister of Malta Anton Belk met with Foreign Minister of Peru Rosa Quiroga in Lima.\n";

/** Each clause as "kind/act Surnames: words". */
function read(body: string, fact = FACT) {
  const text = fact + body;
  const segmented = segment(fold(text));
  const cast = readEnglishCast(segmented);
  const clauses = readEnglishClauses(segmented, cast, readEnglishMeetings(segmented, cast));
  return clauses.map((clause) => {
    const { start, end } = sourceSpan(segmented.folded, clause.start, clause.end);
    const speakers = clause.speakers.map((actor) => cast.actors[actor]?.name.split(" ").at(-1)).join("+");
    return { ...clause, said: `${clause.kind} ${speakers}: ${text.slice(start, end).replace(/\s+/g, " ")}` };
  });
}
const said = (body: string, fact?: string) => read(body, fact).map((clause) => clause.said);

describe("clauses of reporting verbs", () => {
  it("makes one of each verb, and none of the verbs in what was said", () => {
    expect(
      said("Belk welcomed the treaty and made clear that his country would sign it, noting that time was short."),
    ).toEqual([
      "said Belk: Belk welcomed the treaty",
      "said Belk: made clear that his country would sign it",
      "said Belk: noting that time was short",
    ]);
    expect(said("The minister from Lima urged neighbours to discuss fishing and to support the fund.")).toEqual([
      "said Quiroga: The minister from Lima urged neighbours to discuss fishing and to support the fund",
    ]);
  });

  it("gives both sides what is said without a subject", () => {
    expect(
      said(
        "It was stressed that the road must stay open. Readiness was voiced to build it, and the costs were reviewed.",
      ),
    ).toEqual([
      "agreed Belk+Quiroga: It was stressed that the road must stay open",
      "agreed Belk+Quiroga: Readiness was voiced to build it",
      "discussed Belk+Quiroga: the costs were reviewed",
    ]);
  });

  it("reads an agenda in all its forms", () => {
    const lines = [
      "The conversation focused on fishing",
      "Views were exchanged on the new road",
      "A detailed exchange of opinions took place on trade",
      "The main topics were tariffs and visas",
      "The harbour was also on the agenda",
      "Particular attention was paid to the border",
      "The ministers touched upon the fund",
    ];
    expect(said(`${lines.join(". ")}.`)).toEqual(lines.map((line) => `discussed Belk+Quiroga: ${line}`));
  });

  it("turns to the other side in one sentence", () => {
    expect(
      said("Belk praised the harbour, while Quiroga, for her part, asked for more ships; Belk promised to send them."),
    ).toEqual([
      "said Belk: Belk praised the harbour",
      "said Quiroga: while Quiroga, for her part, asked for more ships",
      "said Belk: Belk promised to send them",
    ]);
  });

  it("ends the contents where the report itself goes on", () => {
    expect(said("The two ministers tasked their teams to meet, and Peru will host them.")).toEqual([
      "agreed Belk+Quiroga: The two ministers tasked their teams to meet",
    ]);
  });

  it("leaves out what was not said, what will be said, and that they met", () => {
    expect(
      said("Belk did not mention the fund. The sides will discuss it next year. Belk later visited the harbour."),
    ).toEqual([]);
  });

  it("reads verbs after the fact of the meeting", () => {
    expect(
      said("Belk met the miners and discussed their pay. Quiroga held a reception, stressing the role of music."),
    ).toEqual(["discussed Belk+Quiroga: discussed their pay", "said Quiroga: stressing the role of music"]);
  });

  it("reads positions, half-verbs and verbs inside quotation marks", () => {
    expect(
      said("The ministers are in favour of longer piers. Quiroga thanked him, having stressed the need for light."),
    ).toEqual([
      "agreed Belk+Quiroga: The ministers are in favour of longer piers",
      "said Quiroga: Quiroga thanked him",
      "said Quiroga: having stressed the need for light",
    ]);
    const [clause] = read('Belk "called for patience" in the matter.');
    expect(clause).toMatchObject({ speech: "mixed", act: "urged" });
  });

  it("keeps the halves of a verb apart", () => {
    const [clause] = read("The sides held a long and useful discussion of tides.");
    expect(clause?.verb?.text).toHaveLength(2);
    expect(clause?.kind).toBe("discussed");
  });

  it("knows a visit from a call", () => {
    expect(said("Belk called on Quiroga to open the road. Belk also called on President Juan Ortiz.")).toEqual([
      "said Belk: Belk called on Quiroga to open the road",
    ]);
  });
});

describe("quotations", () => {
  it("takes the attribution before, behind and in the middle", () => {
    expect(said('"We want the road to stay open," Belk said. "It serves us all."')).toEqual([
      'said Belk: We want the road to stay open," Belk said',
      "said Belk: It serves us all",
    ]);
    expect(said('"The road," said Quiroga, "must be built by both of us."')).toEqual([
      'said Quiroga: The road," said Quiroga, "must be built by both of us',
    ]);
  });

  it("tells direct from mixed and indirect speech", () => {
    const speech = (body: string) => read(body).map((clause) => clause.speech);
    expect(speech('Belk said that "the road must stay open for all".')).toEqual(["direct"]);
    expect(speech('Belk said the road was closed and that "nobody will ever open it again".')).toEqual(["mixed"]);
    expect(speech("Belk said the road was closed.")).toEqual(["indirect"]);
  });
});

describe("speakers", () => {
  it("follows pronouns, bare titles and counterparts", () => {
    expect(
      said("Belk thanked his hosts. He asked for a map. The Peruvian minister promised one. She hoped it would help."),
    ).toEqual([
      "said Belk: Belk thanked his hosts",
      "said Belk: He asked for a map",
      "said Quiroga: The Peruvian minister promised one",
      "said Quiroga: She hoped it would help",
    ]);
  });

  it("lets a side speak for its state", () => {
    expect(said("The Peruvian side expressed gratitude for the ships.")).toEqual([
      "said Peru: The Peruvian side expressed gratitude for the ships",
    ]);
  });

  it("hears the speaker where the text goes on with his state", () => {
    expect(said("Quiroga said the sea was calm. Peru is ready to host divers.")[1]).toBe(
      "said Quiroga: Peru is ready to host divers",
    );
  });

  it("takes the formal title for the report's own side", () => {
    const fact = "President of Malta Anton Belk spoke with President of Peru Rosa Quiroga.\n";
    expect(said("President Quiroga praised divers. The President promised boats.", fact)[1]).toBe(
      "said Belk: The President promised boats",
    );
  });

  it("passes over the narrator, before and behind", () => {
    const [before, behind] = read(
      "Ministry spokesman Karl Odd said that Belk stressed the need for ships. Quiroga rejected the price, the ministry said in a statement.",
    );
    expect(before).toMatchObject({ via: "Karl Odd", cue: "via-spokesman" });
    expect(before?.said).toContain("said Belk:");
    expect(behind?.said).toBe("said Quiroga: Quiroga rejected the price");
    expect(behind?.cue).toBe("via-institution");
  });

  it("takes no word of an outsider that they met", () => {
    expect(said("The Foreign Ministry said the minister received Quiroga.")).toEqual([]);
  });

  it("marks who was not there", () => {
    const [clause] = read("Senator Ugo Pell condemned the visit.");
    expect(clause).toMatchObject({ inMeeting: false, act: "condemned" });
  });
});

describe("transcripts", () => {
  it("makes a statement of each paragraph, and none of a question", () => {
    const body =
      "Anton Belk: I am glad to be here.\nWe have much to do.\nQuestion: When will you return?\nRosa Quiroga (in Spanish): Come soon.\nThe parties confirmed the date.\n#Malta";
    const clauses = read(body);
    expect(clauses.map((clause) => clause.said)).toEqual([
      "said Belk: Anton Belk: I am glad to be here",
      "said Belk: We have much to do",
      "said Quiroga: Rosa Quiroga (in Spanish): Come soon",
      "agreed Belk+Quiroga: The parties confirmed the date",
    ]);
    expect(clauses.map(({ cue }) => cue).slice(0, 2)).toEqual(["transcript-turn", "transcript-continued"]);
    expect(clauses[0]?.verb).toBeNull();
  });
});

describe("layout", () => {
  it("keeps headline, dateline and tail out", () => {
    const headline = "Belk and Quiroga Discuss New Road, Agree on Ships\n\n";
    const body =
      "LIMA, 3 May (ABC) - Foreign Minister Anton Belk told his counterpart Rosa Quiroga the road was open.\nRead more: Quiroga condemned it\n";
    expect(said(body, headline)).toEqual([
      "said Belk: Foreign Minister Anton Belk told his counterpart Rosa Quiroga the road was open",
    ]);
  });

  it("gives statements to the meeting that they belong to", () => {
    const clauses = read(
      "They discussed ships. Later Belk met with President of Peru Juan Ortiz. They reviewed the harbour.",
    );
    expect(clauses.map(({ said, meeting }) => [said, meeting])).toEqual([
      ["discussed Belk+Quiroga: They discussed ships", 0],
      ["discussed Belk+Ortiz: They reviewed the harbour", 1],
    ]);
  });
});

describe("time", () => {
  it("grows with the length of the text alone", () => {
    const most = (phrase: string) => {
      const text = segment(fold(phrase.repeat(Math.ceil(20_000 / phrase.length))));
      const cast = readEnglishCast(text);
      return readEnglishClauses(text, cast, readEnglishMeetings(text, cast)).length;
    };
    for (const phrase of ["Deputy ", "was noted and ", "President Xi and ", '" said "a ', ", noting that ", "U.S. "]) {
      expect(most(phrase)).toBeGreaterThanOrEqual(0);
    }
  });
});
