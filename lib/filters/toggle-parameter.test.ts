import { describe, expect, it } from "vitest";
import { pageHref, readAddress, toggled, withChanges } from "./address";
import { toggleParameter } from "./toggle-parameter";

describe("toggling a word of a list in the browser", () => {
  it.each([
    ["", "parties", "RU"],
    ["?parties=CN", "parties", "RU"],
    ["?parties=RU", "parties", "RU"],
    ["?parties=CN,RU&q=trade%20%26%20aid", "parties", "CN"],
    ["?q=%D8%B5%D9%8A%D9%86&topics=sco&after=2020-01-01.m1234567", "people", "xi-jinping"],
    ["?from=2017&measure=statements&theme=dark", "side", "joint"],
  ])("does to %s what the server does", (search, name, word) => {
    const here = readAddress(new URLSearchParams(search));
    const list = here[name as "parties"];
    const wanted = pageHref("en", "/", withChanges(here, { [name]: toggled(list, word) }));
    const made = toggleParameter(search, name, word);
    expect(readAddress(new URLSearchParams(made))).toEqual(readAddress(new URL(wanted, "http://x").searchParams));
  });

  it("leaves nothing behind when the last word goes", () => {
    expect(toggleParameter("?parties=RU&after=x", "parties", "RU")).toBe("");
  });
});
