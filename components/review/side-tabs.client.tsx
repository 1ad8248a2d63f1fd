"use client";

import { useTexts } from "./texts-context.client";

/** On a narrow screen text and draft take turns; these two buttons change sides. */
export function SideTabs({ side, onSide }: { side: "text" | "draft"; onSide: (side: "text" | "draft") => void }) {
  const { say } = useTexts();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div
      role="group"
      aria-label={say("sides")}
      className="sticky top-0 z-10 flex border-line border-b bg-paper lg:hidden"
    >
      {(["text", "draft"] as const).map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={side === one}
          onClick={() => onSide(one)}
          className="flex-1 border-transparent border-b-2 px-3 py-2 text-sm aria-pressed:border-accent aria-pressed:font-semibold"
        >
          {say(one === "text" ? "textTab" : "draftTab")}
        </button>
      ))}
    </div>
  );
}
