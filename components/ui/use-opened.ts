import { type RefObject, useEffect, useState } from "react";

/**
 * Whether the `details` around an element is open. What is long and closed waits for it: neither page nor browser carries
 * what nobody has asked for.
 */
export function useOpened(place: RefObject<Element | null>): boolean {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const around = place.current?.closest("details");
    const follow = () => setOpen(around?.open ?? false);
    follow();
    around?.addEventListener("toggle", follow);
    return () => around?.removeEventListener("toggle", follow);
  }, [place]);
  return open;
}
