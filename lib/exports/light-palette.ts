/**
 * The colours of app/globals.css on paper, as they stand in an exported drawing, which has no style sheet
 * (light-palette.test.ts keeps the two alike).
 */
export const lightPalette: Record<string, string> = {
  "--paper": "#fbfaf7",
  "--ink": "#1c1b19",
  "--muted": "#5d5a53",
  "--line": "#d9d5cb",
  "--accent": "#0b5d66",
  "--party-0": "#c2482a",
  "--party-1": "#2a69b0",
  "--party-2": "#57803a",
  "--party-3": "#8a4f9e",
  "--party-4": "#0f7f86",
  "--party-5": "#96690f",
  "--joint": "#7d766c",
  "--others": "#7b8b9c",
  "--unknown": "#a39c90",
  "--group-bilateral": "#3d6f8e",
  "--group-economy": "#a3740c",
  "--group-security": "#8c3b57",
  "--group-world-order": "#5b4b9a",
  "--group-organisations": "#1c7f6b",
  "--group-issues": "#a0552b",
  "--group-society": "#5f7d2c",
};

/** The colour of a custom property; what is not known is drawn as unknown. */
export function lightColour(property: string): string {
  return (Object.hasOwn(lightPalette, property) ? lightPalette[property] : undefined) ?? "#a39c90";
}
