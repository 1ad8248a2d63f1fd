import type { Locale } from "@/lib/domain/words";

// The faces themselves are declared in fonts.css; the bundler gives a file the same address from here and from there.
const file = {
  latin: new URL("./generated-fonts/ibm-plex-sans-latin-400-normal.woff2", import.meta.url),
  latinBold: new URL("./generated-fonts/ibm-plex-sans-latin-600-normal.woff2", import.meta.url),
  arabic: new URL("./generated-fonts/ibm-plex-sans-arabic-arabic-400-normal.woff2", import.meta.url),
  arabicBold: new URL("./generated-fonts/ibm-plex-sans-arabic-arabic-600-normal.woff2", import.meta.url),
};

/** The addresses of the font files that the first sight of a page needs: each language asks for its own script early. */
export const earlyFonts: Record<Locale, string[]> = {
  en: [file.latin, file.latinBold].map(String),
  ar: [file.arabic, file.arabicBold, file.latin].map(String),
};
