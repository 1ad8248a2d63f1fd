import compile from "icu-minify/compile";
import { describe, expect, it } from "vitest";
import { ar, en } from "./messages";

const parts = Object.keys(en) as (keyof typeof en)[];
/** The arguments and tags that a message uses, wherever in its branches they stand. */
function argumentsOf(message: string): Set<string> {
  const found = new Set<string>();
  const walk = (nodes: unknown): void => {
    if (!Array.isArray(nodes)) return;
    for (const node of nodes) {
      if (!Array.isArray(node)) continue;
      const [name, type, options] = node as [string, unknown, unknown];
      found.add(name);
      // A number says what kind of argument it is; anything else is what stands inside a tag.
      if (typeof type !== "number") walk(node.slice(1));
      else if (typeof options === "object" && options !== null) Object.values(options).forEach(walk);
    }
  };
  walk(compile(message));
  return found;
}

describe.each(parts)("messages of %s", (part) => {
  const english: Record<string, string> = en[part];
  const arabic: Record<string, string> = ar[part];

  it("has the same keys in both languages", () => {
    expect(Object.keys(arabic).sort()).toEqual(Object.keys(english).sort());
  });

  it("compiles in both languages and uses the same arguments", () => {
    for (const [key, message] of Object.entries(english)) {
      const translated = arabic[key] ?? "";
      expect(() => [compile(message), compile(translated)], key).not.toThrow();
      expect(argumentsOf(translated), key).toEqual(argumentsOf(message));
    }
  });

  it("has every plural form that Arabic needs", () => {
    for (const [key, message] of Object.entries(arabic)) {
      if (!message.includes("plural")) continue;
      for (const form of ["zero", "one", "two", "few", "many", "other"]) expect(message, key).toContain(`${form} {`);
    }
  });

  it("leaves no English word in Arabic", () => {
    for (const [key, message] of Object.entries(arabic)) {
      const text = message.replace(
        /\{\w+(, plural,?|, number)?|\b(zero|one|two|few|many|other|select)\b|<\/?\w+>|=\d/g,
        " ",
      );
      if (key === "otherLanguage") continue;
      expect(text.replace(/\b(CSV|PNG|SVG|SHA-256|UTF-16|EDTF|Readout|Ctrl|K)\b/g, " "), key).not.toMatch(/[a-z]{3,}/i);
    }
  });
});
