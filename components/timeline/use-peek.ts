import {
  type FocusEvent,
  type MouseEvent,
  type PointerEvent,
  type RefObject,
  useCallback,
  useEffect,
  useRef,
  useState,
} from "react";
import type { Mark } from "@/lib/timeline/mark";

const LINGER = 200;

/** The mark that the reader looks at, and whether it was opened on purpose. */
interface Look {
  mark: Mark;
  anchor: Element;
  opened: boolean;
}

/**
 * Hover and focus show a mark's card, a tap shows it before it follows the link, and a count opens in place. Esc and
 * a press elsewhere close it. Events are taken on the plot, which finds the mark by its key.
 * @param find The mark of a key, as it is drawn now.
 * @param dragged Whether the last press was a drag.
 */
export function usePeek(find: (key: string) => Mark | undefined, dragged: RefObject<boolean>) {
  const [look, setLook] = useState<Look | null>(null);
  const card = useRef<HTMLElement>(null);
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined);

  const close = useCallback(() => setLook(null), []);
  const leave = () => {
    leaving.current = setTimeout(() => setLook((now) => (now?.opened ? now : null)), LINGER);
  };
  const stay = () => clearTimeout(leaving.current);
  const show = (target: EventTarget, opened: boolean) => {
    const anchor = (target as Element).closest("[data-mark]");
    const mark = anchor && find(anchor.getAttribute("data-mark") ?? "");
    if (!anchor || !mark) return;
    stay();
    setLook((now) => (now?.opened && !opened ? now : { mark, anchor, opened }));
  };

  useEffect(() => {
    if (!look) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      if (card.current?.contains(document.activeElement)) (look.anchor as SVGAElement).focus();
      setLook(null);
    };
    const onDown = (event: globalThis.PointerEvent) => {
      const target = event.target as Element;
      if (!card.current?.contains(target) && !look.anchor.contains(target)) setLook(null);
    };
    addEventListener("keydown", onKey);
    addEventListener("pointerdown", onDown);
    return () => {
      removeEventListener("keydown", onKey);
      removeEventListener("pointerdown", onDown);
    };
  }, [look]);

  const onClick = (event: MouseEvent) => {
    const anchor = (event.target as Element).closest("[data-mark]");
    if (!anchor) return;
    if (dragged.current && event.detail > 0) return event.preventDefault();
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    const mark = find(anchor.getAttribute("data-mark") ?? "");
    const touched = (event.nativeEvent as globalThis.PointerEvent).pointerType === "touch";
    const single = mark?.n === 1 && mark.items.length === 1;
    if (single && (!touched || (look?.opened && look.anchor === anchor))) return;
    event.preventDefault();
    show(anchor, true);
  };

  return {
    look,
    close,
    cardProps: { card, onClose: close, onEnter: stay, onLeave: leave },
    handlers: {
      onClick,
      onPointerOver: (event: PointerEvent) =>
        event.pointerType === "mouse" && event.buttons === 0 && show(event.target, false),
      onPointerOut: leave,
      onFocus: (event: FocusEvent) => (event.target as Element).matches(":focus-visible") && show(event.target, false),
      onBlur: leave,
    },
  };
}
