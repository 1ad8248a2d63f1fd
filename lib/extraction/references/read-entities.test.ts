import { expect, it } from "vitest";
import { fold } from "../text/fold";
import { segment } from "../text/sentences";
import { readEntities } from "./read-entities";

const read = (source: string) => readEntities(segment(fold(source)));

it("finds organisations, agreements, movements and agencies in both languages", () => {
  expect(read("بحثا دور منظمة شنغهاي للتعاون والأمم المتحدة وبريكس، حسب وكالة شينخوا")).toEqual([
    "shanghai-cooperation-organisation",
    "united-nations",
    "brics",
    "xinhua",
  ]);
  expect(read("The JCPOA, NATO and the African Union came up, IRNA reported")).toEqual([
    "jcpoa",
    "nato",
    "african-union",
    "irna",
  ]);
});

it("takes the longest name and no office", () => {
  expect(read("The UN Security Council met")).toEqual(["un-security-council"]);
  expect(read("The White House said nothing")).toEqual([]);
});

it("does not take words for agencies", () => {
  expect(read("مر بنا فارس قرب سبأ")).toEqual([]);
  expect(read("نقلت وكالة فارس")).toEqual(["fars"]);
  expect(read("ذكرت الوكالة (واس) ذلك")).toEqual(["spa"]);
  expect(read("who will quad the spa")).toEqual([]);
});
