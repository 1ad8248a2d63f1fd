import { visibleControls } from "@/components/statements/visible-controls";
import { useScreen } from "./review-context.client";
import { useTexts } from "./texts-context.client";

/** Words of a report in its own language and direction; characters that work unseen are shown by their code. */
export function SourceText({ text }: { text: string }) {
  const { view, direction } = useScreen();
  const { say } = useTexts();
  return (
    <bdi lang={view.report.language} dir={direction} className="block">
      {visibleControls(text).map((part, i) =>
        "text" in part ? (
          part.text
        ) : (
          <bdi
            // The parts of a text never change places.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            key={i}
            dir="ltr"
            title={say("hiddenCharacter", { code: part.control })}
            className="mx-0.5 rounded border border-warn px-1 font-mono text-warn text-xs"
          >
            {part.control}
          </bdi>
        ),
      )}
    </bdi>
  );
}
