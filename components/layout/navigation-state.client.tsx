"use client";

import { usePathname, useRouter, useSearchParams } from "next/navigation";
import { useEffect } from "react";

/**
 * Keeps the document in step with the address: the theme, and whether a page is on its way. While it is, the old page
 * stays and is dimmed (globals.css), so that a filter never empties the screen.
 *
 * Its one listener also makes every link a soft one. A page has some hundreds of links; as plain anchors they need no
 * code of their own and work before this one has run.
 */
export function NavigationState() {
  const path = usePathname();
  const search = useSearchParams();
  const router = useRouter();

  useEffect(() => {
    const root = document.documentElement;
    const theme = new URLSearchParams(search.toString()).get("theme");
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
    else delete root.dataset.theme;
    if (path) delete root.dataset.pending;
  }, [path, search]);

  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    const follow = (event: MouseEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      closeMenus((menu) => !target || !menu.contains(target));
      const link = target?.closest("a");
      const url = link && softTarget(event, link);
      if (!url) return;
      event.preventDefault();
      document.documentElement.dataset.pending = "";
      router.push(url, { scroll: !link.hasAttribute("data-keep-scroll") });
    };
    document.addEventListener("click", follow, { signal });
    document.addEventListener("keydown", (event) => event.key === "Escape" && closeMenus(() => true), { signal });
    return () => listening.abort();
  }, [router]);

  return null;
}

/** Where a click leads without loading the page anew; null where the click is the browser's own affair. */
function softTarget(event: MouseEvent, link: Element): string | null {
  const { button, metaKey, ctrlKey, shiftKey, altKey, defaultPrevented } = event;
  if (button !== 0 || metaKey || ctrlKey || shiftKey || altKey || defaultPrevented) return null;
  if (["target", "download", "data-hard"].some((name) => link.hasAttribute(name))) return null;
  const url = new URL(link.getAttribute("href") ?? "", location.href);
  if (url.origin !== location.origin || url.pathname.startsWith("/api/")) return null;
  const samePage = url.pathname === location.pathname && url.search === location.search;
  return samePage ? null : url.pathname + url.search + url.hash;
}

function closeMenus(which: (menu: Element) => boolean) {
  for (const menu of document.querySelectorAll("details[data-menu][open]")) {
    if (which(menu)) menu.removeAttribute("open");
  }
}
