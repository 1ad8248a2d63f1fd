"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { useEffect } from "react";

/**
 * Keeps the document in step with the address: the theme, and whether a page is on its way. While it is, the old page
 * stays and is dimmed (globals.css), so that a filter never empties the screen. Also closes open menus.
 */
export function NavigationState() {
  const path = usePathname();
  const search = useSearchParams();

  useEffect(() => {
    const root = document.documentElement;
    const theme = new URLSearchParams(search.toString()).get("theme");
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
    else delete root.dataset.theme;
    if (path) delete root.dataset.pending;
  }, [path, search]);

  useEffect(() => {
    document.addEventListener("click", onClick);
    document.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("click", onClick);
      document.removeEventListener("keydown", onKey);
    };
  }, []);

  return null;
}

function onClick(event: MouseEvent) {
  const target = event.target instanceof Element ? event.target : null;
  closeMenus((menu) => !target || !menu.contains(target));
  const link = target?.closest("a");
  if (!link || event.defaultPrevented === false || event.metaKey || event.ctrlKey || event.shiftKey) return;
  const href = link instanceof HTMLAnchorElement ? link.href : "";
  if (href && sameSite(href) && href !== location.href) document.documentElement.dataset.pending = "";
}

function onKey(event: KeyboardEvent) {
  if (event.key === "Escape") closeMenus(() => true);
}

function closeMenus(which: (menu: Element) => boolean) {
  for (const menu of document.querySelectorAll("details[data-menu][open]")) {
    if (which(menu)) menu.removeAttribute("open");
  }
}

function sameSite(href: string): boolean {
  const url = new URL(href);
  return url.origin === location.origin && (url.pathname !== location.pathname || url.search !== location.search);
}
