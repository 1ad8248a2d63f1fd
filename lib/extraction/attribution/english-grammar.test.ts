import { describe, expect, it } from "vitest";
import { readEnglishCast } from "../mentions/english-cast";
import { fold, sourceSpan } from "../text/fold";
import { segment } from "../text/sentences";
import { readEnglishClauses } from "./english-clauses";
import { readEnglishMeetings } from "./english-meetings";

const FACT =
  "On May 3, Foreign Minister of Malta Anton Belk met with Foreign Minister of Peru Ms Rosa Quiroga in Lima.\n";

function readAll(text: string) {
  const segmented = segment(fold(text));
  const cast = readEnglishCast(segmented);
  const meetings = readEnglishMeetings(segmented, cast);
  const clauses = readEnglishClauses(segmented, cast, meetings);
  const name = (actor: number) => cast.actors[actor]?.name ?? "";
  return {
    met: meetings.map(({ participants }) => participants.map(name)),
    clauses,
    said: clauses.map(({ start, end, speakers }) => {
      const span = sourceSpan(segmented.folded, start, end);
      const who = speakers.map((actor) => name(actor).split(" ").at(-1)).join("+");
      return `${who}: ${text.slice(span.start, span.end).replace(/\s+/g, " ")}`;
    }),
  };
}
const said = (body: string) => readAll(FACT + body).said;

describe("verbs that are more than one word", () => {
  it("takes a chain of two verbs for one", () => {
    expect(said("Belk began by thanking the divers. Quiroga went on to stress the need for light.")).toEqual([
      "Belk: Belk began by thanking the divers",
      "Quiroga: Quiroga went on to stress the need for light",
    ]);
  });

  it("reads a chain of chains without end", () => {
    expect(said(`Belk ${"began by ".repeat(20_000)}`)).toEqual([]);
  });

  it("knows a phrase with not that tells, and positions", () => {
    expect(said("Belk did not rule out a toll. Quiroga was clear that boats must stay.")).toEqual([
      "Belk: Belk did not rule out a toll",
      "Quiroga: Quiroga was clear that boats must stay",
    ]);
  });
});

describe("clauses beside the main one", () => {
  it("reads what is added with 'in addition to' and with a subject of its own", () => {
    expect(said("They reviewed trade, in addition to discussing the reef.")[1]).toBe(
      "Belk+Quiroga: in addition to discussing the reef",
    );
    expect(
      said("The ministers discussed trade, with Belk pressing for lower tolls and Quiroga noting the costs."),
    ).toEqual([
      "Belk+Quiroga: The ministers discussed trade",
      "Belk: with Belk pressing for lower tolls",
      "Quiroga: Quiroga noting the costs",
    ]);
  });

  it("reads relative clauses that report", () => {
    expect(said("Belk raised the toll, which Quiroga described as a burden.")[1]).toBe(
      "Quiroga: which Quiroga described as a burden",
    );
    expect(said("Belk promised more ships, for which Quiroga thanked him.")[1]).toBe(
      "Quiroga: for which Quiroga thanked him",
    );
    expect(said("The two last met in May, when they agreed to build piers.")).toEqual([
      "Belk+Quiroga: when they agreed to build piers",
    ]);
  });

  it("turns to the other side behind an aside", () => {
    expect(said("They agreed that piers matter, and in this context, Belk stressed the need for stone.")).toEqual([
      "Belk+Quiroga: They agreed that piers matter",
      "Belk: in this context, Belk stressed the need for stone",
    ]);
  });
});

describe("topics and sides", () => {
  it("takes a topic that came up, and the points of a list", () => {
    expect(said("Fishing in the north also came up for discussion.")).toEqual([
      "Belk+Quiroga: Fishing in the north also came up for discussion",
    ]);
    expect(said("The talks focused on the following issues:\n- new piers;\n- cheap stone.\nBelk left early.")).toEqual([
      "Belk+Quiroga: The talks focused on the following issues: - new piers; - cheap stone",
    ]);
  });

  it("reads that there was agreement, or none", () => {
    expect(said("There was broad agreement on the need for stone. There was no agreement on tolls.")).toEqual([
      "Belk+Quiroga: There was broad agreement on the need for stone",
    ]);
  });

  it("hears the side that is named first", () => {
    expect(said("On the Peruvian side, gratitude was expressed for the stone.")).toEqual([
      "Peru: On the Peruvian side, gratitude was expressed for the stone",
    ]);
    expect(said("The Peruvian interlocutors asked about tolls.")[0]).toMatch(/^Peru: /);
  });
});

describe("who is meant", () => {
  it("follows he and she by what is known of the people", () => {
    expect(said("Belk praised Quiroga. She thanked him. He smiled and promised stone.")).toEqual([
      "Belk: Belk praised Quiroga",
      "Quiroga: She thanked him",
      "Belk: promised stone",
    ]);
  });

  it("follows it to the house that spoke, and a guest to the other side", () => {
    expect(said("The Peruvian presidential press service confirmed the date. It added that stone was cheap.")).toEqual([
      "service: The Peruvian presidential press service confirmed the date",
      "service: It added that stone was cheap",
    ]);
    expect(said("Belk promised stone. His guest thanked him.")[1]).toBe("Quiroga: His guest thanked him");
  });

  it("takes a pronoun and a name for two people", () => {
    expect(said("Belk praised the reef. He and Quiroga decided to protect it.")[1]).toBe(
      "Belk+Quiroga: He and Quiroga decided to protect it",
    );
  });

  it("passes over a narrator of no list who tells that they met", () => {
    expect(said("Belk received Quiroga, the Marble Hall press service reports.")).toEqual([]);
  });

  it("leaves the owner of a spokesman out with him", () => {
    expect(said("Quiroga thanked Belk, the minister's spokesman said.")).toEqual(["Quiroga: Quiroga thanked Belk"]);
  });
});

describe("who met", () => {
  it("tells the host from a guest of the same office", () => {
    const { met, said } = readAll(
      "From: Rt Hon Giles Ombury\n\nThe Prime Minister welcomed the Prime Minister of Peru, Juan Ortiz, today.\nThe Prime Minister praised the reef.",
    );
    expect(met).toEqual([["Giles Ombury", "Juan Ortiz"]]);
    expect(said).toEqual(["Ombury: The Prime Minister praised the reef"]);
  });

  it("takes leaders of delegations, and people of sentences that name one of them each", () => {
    expect(
      readAll("Consultations were held in Lima. The delegations were led by Ambassador Ole Berg and Director Ida Krog.")
        .met,
    ).toEqual([["Ole Berg", "Ida Krog"]]);
    expect(
      readAll("Foreign Minister Ole Berg arrived in Lima on Monday. He met with President Ida Krog of Peru.").met,
    ).toEqual([["Ole Berg", "Ida Krog"]]);
  });

  it("reads an ambassador posted abroad and an office in a house of a state", () => {
    expect(
      readAll(
        "Deputy Minister Ole Berg received Ambassador of Chad to the Republic of Malta Idris Mbele at his request.",
      ).met,
    ).toEqual([["Ole Berg", "Idris Mbele"]]);
    expect(readAll("State Secretary of the Slovak MFA Juraj Kral met with Minister Ole Berg.").met).toEqual([
      ["Juraj Kral", "Ole Berg"],
    ]);
  });

  it("takes no headline and no plan for a meeting", () => {
    const { met } = readAll(
      "Foreign Minister Receives Two Guests In Lima\n\nForeign Minister Ole Berg received today in his office the Minister of Trade of Chad Idris Mbele.\nMinister Mbele will also meet with President Ida Krog.",
    );
    expect(met).toEqual([["Ole Berg", "Idris Mbele"]]);
  });
});

describe("turns in quotation marks", () => {
  it("ends where the report goes on without them", () => {
    expect(said('A.Belk: "We like stone. It lasts."\nOpinions were also compared on tolls.')).toEqual([
      'Belk: A.Belk: "We like stone. It lasts',
      "Belk+Quiroga: Opinions were also compared on tolls",
    ]);
  });
});
