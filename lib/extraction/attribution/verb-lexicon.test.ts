import { describe, expect, it } from "vitest";
import { VERB_FORMS, verbOf } from "./arabic-verbs";
import { verbForms } from "./verb-lexicon";

describe("forms of Arabic verbs", () => {
  it.each([
    ["اكد", "past", "he"],
    ["اكدت", "past", "she"],
    ["اكدا", "past", "two"],
    ["اكدوا", "past", "they"],
    ["يؤكد", "present", "he"],
    ["يؤكدان", "present", "two"],
    ["مؤكدا", "participle", "he"],
    ["مؤكدة", "participle", "she"],
    ["تاكيده", "noun", "he"],
    ["دعت", "past", "she"],
    ["داعيا", "participle", "he"],
  ])("%s is %s, of %s", (word, tense, number) => {
    expect(VERB_FORMS.get(word)).toMatchObject({ tense, number });
  });

  it("takes the whole word before its rest behind a conjunction", () => {
    expect(verbOf("واكد")).toMatchObject({ joined: true, form: { lemma: "اكد" } });
    expect(verbOf("وعد")).toMatchObject({ joined: false });
    expect(verbOf("سمك")).toBeNull();
  });

  it("gives a form that two verbs share to the one written first", () => {
    const row = (past: string, act: string) => ({
      past: [past],
      present: "",
      participle: "",
      noun: "",
      act,
      follows: ["any"],
    });
    expect(verbForms([row("سرد", "said"), row("سرد", "urged")]).get("سرد")?.act).toBe("said");
  });
});
