import { describe, expect, it } from "vitest";
import { commandOf, SHORTCUTS } from "./shortcuts";

const press = (key: string, more: Partial<Parameters<typeof commandOf>[0]> = {}) =>
  commandOf({ key, code: "", shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...more });

describe("commandOf", () => {
  it("knows letters, arrows and signs", () => {
    expect(["j", "ArrowUp", "g", "?", "]", "A"].map((key) => press(key))).toEqual([
      "next",
      "previous",
      "acceptAllNext",
      "help",
      "endOn",
      "acceptAll",
    ]);
  });
  it("goes by the place of the key on an Arabic keyboard", () => {
    expect(press("ت", { code: "KeyJ" })).toBe("next");
    expect(press("ش", { code: "KeyA" })).toBe("accept");
    expect(press("ِ", { code: "KeyA", shiftKey: true })).toBe("acceptAll");
    expect(press("د", { code: "BracketRight" })).toBe("endOn");
    expect(press("؟", { code: "Slash", shiftKey: true })).toBe("help");
  });
  it("leaves the browser's own keys alone", () => {
    expect(press("a", { ctrlKey: true })).toBeNull();
    expect(press("r", { metaKey: true })).toBeNull();
    expect(press("ArrowDown", { altKey: true })).toBeNull();
    expect(press("z", { ctrlKey: true })).toBe("undo");
    expect(press("Z", { ctrlKey: true, shiftKey: true })).toBe("redo");
  });
  it("gives no key two meanings", () => {
    const keys = SHORTCUTS.flatMap((one) => one.keys);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
