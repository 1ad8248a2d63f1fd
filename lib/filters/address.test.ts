import { describe, expect, it } from "vitest";
import {
  choosesStatements,
  filtersOf,
  isUnfiltered,
  noFilters,
  pageHref,
  readAddress,
  toggled,
  withChanges,
} from "./address";
import { onlyKnown } from "./known-filters";

const read = (search: string) => readAddress(new URLSearchParams(search));

describe("readAddress", () => {
  it("gives defaults for what cannot be read, and never throws", () => {
    const strange = [
      "from=9999-99-99&to=x&channel=smoke&measure=all&theme=pink&window=2020..2019&order=&after=%00",
      "side=__proto__&people='&topics=<b>&meetings=nine&raised=*&certainty=perhaps&source=de",
      `q=${"x".repeat(10_000)}&parties=${"ZZ,".repeat(5_000)}`,
    ];
    for (const search of strange) {
      expect(isUnfiltered(filtersOf(read(search))), search.slice(0, 60)).toBe(true);
      expect(read(search).measure).toBe("meetings");
    }
  });

  it("reads a parameter given twice once, the first time, and knows no others", () => {
    expect(readAddress({ channel: ["phone", "video"], __proto__: "x", constructor: "y" }).channel).toEqual(["phone"]);
  });

  it("takes lists as sets: sorted, each word once", () => {
    expect(read("topics=sco,brics,sco").topics).toEqual(["brics", "sco"]);
    expect(pageHref("en", "/meetings", read("topics=sco,brics"))).toBe(
      pageHref("en", "/meetings", read("topics=brics,sco")),
    );
  });

  it("drops what turns or hides text from a search", () => {
    expect(read("q=china%E2%80%AEabc%00%E2%81%A7").q).toBe("china abc");
    expect(read("q=%E2%80%8F").q).toBeNull();
  });

  it("knows only days that exist", () => {
    expect(read("from=2021-02-29").from).toBeNull();
    expect(read("from=2024-02-29").from).toBe("2024-02-29");
    expect(read("window=2021-02-30..2021-03-01").window).toBeNull();
  });
});

describe("addresses", () => {
  it("leave defaults out", () => {
    expect(pageHref("ar", "/", read("measure=meetings&time=ltr&digits=latn&order=newest"))).toBe("/ar");
  });

  it("say again what they were read from", () => {
    const search =
      "?from=2017-06&parties=CN,RU&channel=phone&measure=statements&theme=dark&window=2019-01-01..2020-12-31";
    expect(read(pageHref("en", "/", read(search)).split("?")[1] ?? "")).toEqual(read(search));
  });

  it("go back to the first page when the question changes", () => {
    const changed = withChanges(read("after=2017-06-08.myxg72nm&channel=phone"), {
      channel: toggled(["phone"], "video") as ["phone"],
    });
    expect(pageHref("en", "/meetings", changed)).toBe("/en/meetings?channel=phone,video");
  });
});

it("knows when “alone” cannot be said", () => {
  expect(choosesStatements(noFilters)).toBe(false);
  expect(choosesStatements(filtersOf(read("topics=sco&channel=phone")))).toBe(false);
  for (const search of ["side=CN", "q=x", "kind=urged", "people=xi-jinping", "attribution=direct"]) {
    expect(choosesStatements(filtersOf(read(search))), search).toBe(true);
  }
});

it("takes out what does not exist", () => {
  const known = {
    parties: [{ code: "CN" }],
    people: [{ id: "xi" }],
    groups: [{ slug: "economy" }],
    topics: [{ slug: "sco" }],
  };
  const address = onlyKnown(
    read("parties=CN,ZZ&people=nobody,xi&topics=sco,none,economy&side=CN,joint,XX&open=sco,economy"),
    known,
  );
  expect(address).toMatchObject({
    parties: ["CN"],
    people: ["xi"],
    topics: ["economy", "sco"],
    side: ["CN", "joint"],
    open: ["economy"],
  });
});
