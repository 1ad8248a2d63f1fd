import { type RefObject, useEffect, useState } from "react";

/** Begin before the reader arrives. */
const AHEAD = "200px";

/** True once the element has come near the view and the page has loaded and has nothing better to do. */
export function useNearAndIdle(element: RefObject<Element | null>): boolean {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    if (!element.current) return;
    let cancel = () => {};
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        observer.disconnect();
        cancel = afterLoad(() => setReady(true));
      },
      { rootMargin: AHEAD },
    );
    observer.observe(element.current);
    return () => {
      observer.disconnect();
      cancel();
    };
  }, [element]);
  return ready;
}

/** Calls back when the page has loaded and is idle; returns what takes the call back. */
function afterLoad(call: () => void): () => void {
  let cancel = () => {};
  const whenIdle = () => {
    // Safari has no idle callbacks.
    if (typeof requestIdleCallback === "function") {
      const id = requestIdleCallback(call, { timeout: 3_000 });
      cancel = () => cancelIdleCallback(id);
    } else {
      const id = setTimeout(call, 300);
      cancel = () => clearTimeout(id);
    }
  };
  if (document.readyState === "complete") whenIdle();
  else {
    window.addEventListener("load", whenIdle, { once: true });
    cancel = () => window.removeEventListener("load", whenIdle);
  }
  return () => cancel();
}
