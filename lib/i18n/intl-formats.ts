// Formatters of Intl cost 15 to 150 microseconds to make and two or three to use, and a page uses a thousand. Each is made
// once for its language and options, which our own code names: they stay few.

function kept<F, O>(make: (tag: string, options?: O) => F): (tag: string, options?: O) => F {
  const made = new Map<string, F>();
  const plain = new Map<string, F>();
  return (tag, options) => {
    const formats = options === undefined ? plain : made;
    const key = options === undefined ? tag : `${tag} ${JSON.stringify(options)}`;
    let format = formats.get(key);
    if (format === undefined) {
      format = make(tag, options);
      formats.set(key, format);
    }
    return format;
  };
}

/** Numbers in a language, by its BCP 47 tag. */
export const numberFormat = kept(
  (tag: string, options?: Intl.NumberFormatOptions) => new Intl.NumberFormat(tag, options),
);
/** Dates and times in a language. */
export const dateFormat = kept(
  (tag: string, options?: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tag, options),
);
/** Which plural a number takes in a language. */
export const pluralRules = kept((tag: string, options?: Intl.PluralRulesOptions) => new Intl.PluralRules(tag, options));
/** Things in a row, joined as a language joins them. */
export const listFormat = kept((tag: string, options?: Intl.ListFormatOptions) => new Intl.ListFormat(tag, options));

const regions = kept((tag: string) => new Intl.DisplayNames(tag, { type: "region" }));
/** The name of a country (ISO 3166-1 alpha-2) in a language; undefined where the language has none. */
export function regionName(tag: string, code: string): string | undefined {
  return regions(tag).of(code);
}

/** The same formatters as messages ask for them, whose tag is always one word. */
export const messageFormatters = {
  getDateTimeFormat: (...[tag, options]: ConstructorParameters<typeof Intl.DateTimeFormat>) =>
    dateFormat(String(tag), options),
  getNumberFormat: (...[tag, options]: ConstructorParameters<typeof Intl.NumberFormat>) =>
    numberFormat(String(tag), options),
  getPluralRules: (...[tag, options]: ConstructorParameters<typeof Intl.PluralRules>) =>
    pluralRules(String(tag), options),
};
