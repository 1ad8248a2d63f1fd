// A help for the reviewer, not a fact: consonants and long vowels, after the simple English practice of news agencies.
const LETTERS: Record<string, string> = {
  ا: "a",
  أ: "a",
  إ: "i",
  آ: "a",
  ٱ: "a",
  ب: "b",
  ت: "t",
  ث: "th",
  ج: "j",
  ح: "h",
  خ: "kh",
  د: "d",
  ذ: "dh",
  ر: "r",
  ز: "z",
  س: "s",
  ش: "sh",
  ص: "s",
  ض: "d",
  ط: "t",
  ظ: "z",
  ع: "a",
  غ: "gh",
  ف: "f",
  ق: "q",
  ك: "k",
  ل: "l",
  م: "m",
  ن: "n",
  ه: "h",
  و: "u",
  ي: "i",
  ى: "a",
  ة: "a",
  ء: "",
  ؤ: "u",
  ئ: "i",
  پ: "p",
  چ: "ch",
  ژ: "zh",
  گ: "g",
  ڤ: "v",
  ک: "k",
  ی: "i",
};

/** A name in Arabic letters in Latin ones, roughly: vowels that are not written are missing. Capitals at the words' beginnings. */
export function transliterate(name: string): string {
  return name
    .normalize("NFC")
    .split(/\s+/)
    .map((word) => {
      const article = /^ال..../.test(word) ? "al-" : "";
      const letters = [...(article ? word.slice(2) : word)]
        .map((letter) => LETTERS[letter] ?? (/[a-z]/i.test(letter) ? letter : ""))
        .join("");
      return article + letters.charAt(0).toUpperCase() + letters.slice(1);
    })
    .filter((word) => word !== "")
    .join(" ");
}
