import { describe, expect, it } from "vitest";
import { fold } from "../text/fold";
import { segment } from "../text/sentences";
import { readEnglishCast } from "./english-cast";

const cast = (text: string) => readEnglishCast(segment(fold(text)));
const people = (text: string) =>
  cast(text)
    .actors.filter(({ kind }) => kind === "person")
    .map(({ name, role, country }) => [name, role, country]);

describe("readEnglishCast", () => {
  it("reads people in no list by their titles, before and after the name", () => {
    expect(people("Minister of Defence of the Kingdom of Morocco Idris ben Tazi arrived.")).toEqual([
      ["Idris ben Tazi", "Defence Minister", "MA"],
    ]);
    expect(
      people(
        "Norway's Energy Minister Kari van der Lund spoke with Dr. Tomas O'Brin, Secretary-General of the Copper Council, today.",
      ),
    ).toEqual([
      ["Kari van der Lund", "Energy Minister", "NO"],
      ["Tomas O'Brin", "Secretary-General", null],
    ]);
    expect(people("Gabon's State Minister, Minister of Trade, Tourism and Civil Aviation Jean Mbele spoke.")).toEqual([
      ["Jean Mbele", "State Minister and Trade, Tourism and Civil Aviation Minister", "GA"],
    ]);
  });

  it("keeps initials, tails, hashtags and capitals as they are printed", () => {
    expect(
      people("Senator Walter Q. Hobbs, Jr. met Minister #Ana_Silva and H.E. Mr. TANAKA Jun.").map(([name]) => name),
    ).toEqual(["Walter Q. Hobbs, Jr.", "Ana Silva", "TANAKA Jun"]);
  });

  it("gives the usual English form of a known person, whatever is printed", () => {
    expect(people("Mr. Joseph R. Biden, Jr. called. President Biden was brief.")).toEqual([
      ["Joe Biden", "President", "US"],
    ]);
    expect(people("His colleague Sergei #Lavrov agreed.").map(([name]) => name)).toEqual(["Sergey Lavrov"]);
  });

  it("leads surnames, bare titles and counterparts back to the person", () => {
    const { actors, mentions } = cast(
      "Foreign Minister of Peru Rosa Quiroga met her Ghanaian counterpart Kofi Anan Boa. The Ghanaian minister left. Quiroga stayed.",
    );
    const who = mentions
      .filter(({ kind }) => kind === "person")
      .map(({ actor }) => actor !== null && actors[actor]?.name);
    expect(who).toEqual(["Rosa Quiroga", "Kofi Anan Boa", "Kofi Anan Boa", "Rosa Quiroga"]);
  });

  it("parts two offices that stand before one name", () => {
    const { actors, mentions } = cast(
      "Defence Minister Ole Berg met Foreign Minister Ida Krog. The Defence Minister and Foreign Minister Krog smiled.",
    );
    expect(mentions.slice(2).map(({ actor }) => actor !== null && actors[actor]?.name)).toEqual([
      "Ole Berg",
      "Ida Krog",
    ]);
  });

  it("takes organisations, places and ordinary words for no people", () => {
    expect(
      people(
        "The Security Council and the Friendship Treaty were praised in Addis Ababa on Monday. Particular care was taken.",
      ),
    ).toEqual([]);
  });

  it("knows states, sides, ministries, agencies and groups", () => {
    const { actors, mentions } = cast(
      "The Chinese side told Xinhua that the two ministers of India and Japan wrote to the Ministry of Foreign Affairs of Chad.",
    );
    expect(actors.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      "state China",
      "agency Xinhua",
      "institution Ministry of Foreign Affairs of Chad",
    ]);
    expect(mentions.map(({ kind }) => kind)).toEqual(["state", "agency", "group", "institution"]);
  });

  it("calls an official without a name by the country", () => {
    expect(people("The Turkish ambassador spoke.").map(([name]) => name)).toEqual(["Turkey official"]);
  });
});
