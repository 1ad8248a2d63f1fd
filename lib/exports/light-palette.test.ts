import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { lightColour, lightPalette } from "./light-palette";

const css = readFileSync(new URL("../../app/globals.css", import.meta.url), "utf8");
const light = css.slice(css.indexOf(":root {"), css.indexOf("}"));
const declared = Object.fromEntries(
  [...light.matchAll(/(--[\w-]+):\s*light-dark\((#[0-9a-f]{6})/g)].map(([, name, value]) => [name, value]),
);

describe("the colours of exported drawings", () => {
  it("are those of the page on paper", () => {
    for (const [name, value] of Object.entries(lightPalette)) expect(value, name).toBe(declared[name]);
  });

  it("hold every colour of parties and groups", () => {
    const needed = Object.keys(declared).filter((name) => /^--(party|group)-|^--(joint|unknown)$/.test(name));
    expect(needed.length).toBeGreaterThan(10);
    for (const name of needed) expect(lightPalette, name).toHaveProperty(name);
  });

  it("never let a name of another kind through", () => {
    expect(lightColour('"/><script>')).toBe(declared["--unknown"]);
    expect(lightColour("constructor")).toBe(declared["--unknown"]);
  });
});
