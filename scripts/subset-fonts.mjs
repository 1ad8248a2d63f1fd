// Cuts the fonts down to the letters that nearly every page needs: the rest of each script comes from the whole font,
// which the browser asks for only when it meets such a letter (app/fonts.css).
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import subsetFont from "subset-font";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The folder of the cut fonts; made anew by each build, never committed. */
export const FONT_FOLDER = join(root, "app/generated-fonts");

const range = (from, to) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join("");

// The ranges are those of the unicode-range of the same font in app/fonts.css.
const LATIN = `${range(0x20, 0x7e) + range(0xa0, 0xff)}–—‘’“”…‹›`;
const ARABIC = `،؛؟${range(0x621, 0x652)}${range(0x660, 0x66d)}`;

const FONTS = [
  ["ibm-plex-sans", "ibm-plex-sans-latin-400-normal", LATIN],
  ["ibm-plex-sans", "ibm-plex-sans-latin-600-normal", LATIN],
  ["ibm-plex-sans-arabic", "ibm-plex-sans-arabic-arabic-400-normal", ARABIC],
  ["ibm-plex-sans-arabic", "ibm-plex-sans-arabic-arabic-600-normal", ARABIC],
];

/** Writes the cut fonts as WOFF2. */
export async function subsetFonts() {
  await mkdir(FONT_FOLDER, { recursive: true });
  for (const [family, name, letters] of FONTS) {
    const whole = await readFile(join(root, "node_modules/@fontsource", family, "files", `${name}.woff2`));
    const cut = await subsetFont(whole, letters, { targetFormat: "woff2" });
    await writeFile(join(FONT_FOLDER, `${name}.woff2`), cut);
  }
}
