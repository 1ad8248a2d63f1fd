/** What a key asks for. */
export type Command =
  | "next"
  | "previous"
  | "nextOpen"
  | "accept"
  | "acceptAll"
  | "acceptAllNext"
  | "reject"
  | "rejectReport"
  | "speaker"
  | "topics"
  | "kind"
  | "attribution"
  | "match"
  | "findMeeting"
  | "meeting"
  | "wording"
  | "rule"
  | "new"
  | "pointer"
  | "span"
  | "startBack"
  | "startOn"
  | "endOn"
  | "endBack"
  | "remove"
  | "undo"
  | "redo"
  | "text"
  | "help"
  | "leave";

/** The keys of each command, as the help shows them; the first stands for all on buttons. */
export const SHORTCUTS: readonly { command: Command; keys: readonly string[] }[] = [
  { command: "next", keys: ["j", "↓"] },
  { command: "previous", keys: ["k", "↑"] },
  { command: "nextOpen", keys: ["o"] },
  { command: "accept", keys: ["a"] },
  { command: "acceptAll", keys: ["A"] },
  { command: "acceptAllNext", keys: ["g"] },
  { command: "reject", keys: ["x"] },
  { command: "rejectReport", keys: ["X"] },
  { command: "speaker", keys: ["s"] },
  { command: "topics", keys: ["t"] },
  { command: "kind", keys: ["e"] },
  { command: "attribution", keys: ["q"] },
  { command: "meeting", keys: ["i"] },
  { command: "wording", keys: ["l"] },
  { command: "rule", keys: ["r"] },
  { command: "startBack", keys: ["{"] },
  { command: "startOn", keys: ["}"] },
  { command: "endOn", keys: ["]"] },
  { command: "endBack", keys: ["["] },
  { command: "text", keys: ["w"] },
  { command: "new", keys: ["n"] },
  { command: "pointer", keys: ["p"] },
  { command: "span", keys: ["b"] },
  { command: "remove", keys: ["Delete"] },
  { command: "match", keys: ["m"] },
  { command: "findMeeting", keys: ["f"] },
  { command: "undo", keys: ["u"] },
  { command: "redo", keys: ["U"] },
  { command: "help", keys: ["?"] },
];

const NAMED: Record<string, Command> = {
  ArrowDown: "next",
  ArrowUp: "previous",
  Delete: "remove",
  Backspace: "remove",
  Escape: "leave",
};
const LETTERS = new Map(SHORTCUTS.flatMap(({ command, keys }) => keys.map((key) => [key, command] as const)));

interface Pressed {
  key: string;
  code: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}

/**
 * The command of a key press; null for keys that mean nothing here or belong to the browser. On keyboards of another
 * script (Arabic, Russian) the place of the key counts, since its letter is not Latin.
 */
export function commandOf(pressed: Pressed): Command | null {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = pressed;
  if ((ctrlKey || metaKey) && !altKey) {
    const letter = latinOf(pressed).toLowerCase();
    if (letter === "z") return shiftKey ? "redo" : "undo";
    return letter === "y" ? "redo" : null;
  }
  if (altKey || ctrlKey || metaKey) return null;
  return NAMED[key] ?? LETTERS.get(latinOf(pressed)) ?? null;
}

const SIGNS: Record<string, [plain: string, shifted: string]> = {
  BracketLeft: ["[", "{"],
  BracketRight: ["]", "}"],
  Slash: ["/", "?"],
};

function latinOf({ key, code, shiftKey }: Pressed): string {
  if (key.length === 1 && key.charCodeAt(0) < 128) return key;
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  if (letter) return shiftKey ? letter : letter.toLowerCase();
  return SIGNS[code]?.[shiftKey ? 1 : 0] ?? key;
}
