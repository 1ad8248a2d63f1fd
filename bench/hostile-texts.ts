/** Pieces that, repeated, make a text as long as an upload may be and as bad as one can think of for the rules. */
export const HOSTILE: readonly { name: string; unit: string }[] = [
  { name: "he said that", unit: "وقال الرئيس الروسي إن " },
  { name: "quotation mark", unit: '"' },
  { name: "said, open quote", unit: 'قال: "' },
  { name: "endless name", unit: "محمد بن سلمان بن " },
  { name: "endless title", unit: "وزير الخارجية الروسي وزير " },
  { name: "one letter", unit: "ا" },
  { name: "and", unit: "و" },
  { name: "according to", unit: " بحسب " },
  { name: "number", unit: "1 " },
  { name: "line ends", unit: "\n" },
  { name: "commas", unit: "، " },
  { name: "brackets", unit: "(" },
  { name: "full stops", unit: ". " },
  {
    name: "Arabic sentence",
    unit: "استقبل وزير الخارجية العماني نظيره النرويجي في مسقط أمس، وأكد الجانبان متانة العلاقات، مشيرين إلى ملف الملاحة. ",
  },
  {
    name: "no full stop",
    unit: "وأكد وزير الخارجية العماني أن بلاده ترحب بالحوار، مضيفا أن نظيره النرويجي اقترح جولة ثانية، ",
  },
  { name: "en: said that", unit: "The President said that " },
  { name: "en: titles", unit: "On March 1, Norway's Foreign Minister " },
  {
    name: "English sentence",
    unit: "The Omani foreign minister met his Norwegian counterpart in Muscat, and both sides stressed the depth of their ties. ",
  },
];

/** A piece repeated up to a length in units of UTF-16. */
export function repeated(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}
