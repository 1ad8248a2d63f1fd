/** A piece of text, or an invisible character that would change how the text around it is shown. */
export type VisiblePart = { text: string } | { control: string };

// Characters that turn the direction of writing, hide between letters, or carry hidden text. U+200C and U+200D are left
// alone: Persian spelling and emoji need them, and they cannot reorder anything.
const CONTROLS = /[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u{E0000}-\u{E007F}]/gu;

/**
 * Takes a source's words apart so that no character in them works unseen: each control character comes out by its code
 * point and no longer acts. The text parts and the controls in order are the whole of the text.
 */
export function visibleControls(text: string): VisiblePart[] {
  const parts: VisiblePart[] = [];
  let done = 0;
  for (const match of text.matchAll(CONTROLS)) {
    if (match.index > done) parts.push({ text: text.slice(done, match.index) });
    const code = (match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    parts.push({ control: `U+${code}` });
    done = match.index + match[0].length;
  }
  if (done < text.length) parts.push({ text: text.slice(done) });
  return parts;
}
