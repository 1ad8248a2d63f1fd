"use client";

import type { PrefetchKind } from "next/dist/client/components/router-reducer/router-reducer-types";
import { usePathname, useRouter, useSearchParams } from "next/navigation";
import { useEffect } from "react";

type Router = ReturnType<typeof useRouter>;

/** So long a page is left to be drawn and to react, in milliseconds. */
const SETTLED = 1_000;

/** The page with its data: it is what the click would ask for. The enum itself would bring the router's reducer types. */
const FULL = "full" as PrefetchKind.FULL;

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
    // What is below the view is laid out when the new page has been seen, rather than before it can be.
    const timer = setTimeout(() => {
      root.dataset.settled = "";
    }, SETTLED);
    return () => clearTimeout(timer);
  }, [path, search]);

  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    const follow = (event: MouseEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      closeMenus((menu) => !target || !menu.contains(target));
      const link = target?.closest("a");
      if (link?.hasAttribute("href")) link.setAttribute("href", withWindow(link));
      const url = link && isPlain(event) && softTarget(link);
      if (!url) return;
      event.preventDefault();
      document.documentElement.dataset.pending = "";
      delete document.documentElement.dataset.settled;
      router.push(url, { scroll: !link.hasAttribute("data-keep-scroll") });
    };
    document.addEventListener("click", follow, { signal });
    fetchAhead(router, signal);
    document.addEventListener("keydown", (event) => event.key === "Escape" && closeMenus(() => true), { signal });
    // The event does not bubble; on its way down it can be heard.
    document.addEventListener("toggle", (event) => keepInSight(event.target), { signal, capture: true });
    return () => listening.abort();
  }, [router]);

  return null;
}

/** A reader who rests on a filter for so long is about to choose it (milliseconds). */
const REST = 65;
/** Who reads down a list of filters rests on each: no more than one in so long is asked for. */
const APART = 400;

/**
 * Asks for the page behind a link while the finger is still on its way down: when it is pressed, and for filters also
 * when the pointer rests on them. Whoever only passes over a page asks for nothing.
 */
function fetchAhead(router: Router, signal: AbortSignal): void {
  let resting: ReturnType<typeof setTimeout> | undefined;
  let rested = Number.NEGATIVE_INFINITY;
  const ask = (link: Element) => {
    const url = softTarget(link);
    if (url) router.prefetch(url, { kind: FULL });
  };
  const listen = (type: "pointerover" | "pointerdown", act: (link: Element) => void) =>
    document.addEventListener(
      type,
      (event) => {
        clearTimeout(resting);
        const link = event.target instanceof Element && event.button <= 0 ? event.target.closest("a") : null;
        if (link) act(link);
      },
      { signal, passive: true },
    );
  listen("pointerdown", ask);
  listen("pointerover", (link) => {
    if (!link.hasAttribute("data-keep-scroll") || performance.now() - rested < APART) return;
    resting = setTimeout(() => {
      rested = performance.now();
      ask(link);
    }, REST);
  });
}

function isPlain({ button, metaKey, ctrlKey, shiftKey, altKey, defaultPrevented }: MouseEvent): boolean {
  return button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey && !defaultPrevented;
}

/** Where a link leads without loading the page anew; null where the click is the browser's own affair. */
function softTarget(link: Element): string | null {
  if (["target", "download", "data-hard"].some((name) => link.hasAttribute(name))) return null;
  const url = new URL(withWindow(link), location.href);
  if (url.origin !== location.origin || url.pathname.startsWith("/api/")) return null;
  const samePage = url.pathname === location.pathname && url.search === location.search;
  return samePage ? null : url.pathname + url.search + url.hash;
}

/**
 * A link's address. The timeline moves without asking the server for a new page, so links to this page in another view or
 * language do not know how far it has moved: they learn it when they are followed.
 */
function withWindow(link: Element): string {
  const href = link.getAttribute("href") ?? "";
  const here = new URLSearchParams(location.search).get("window");
  const url = new URL(href, location.href);
  const page = (path: string) => path.split("/").slice(2).join("/");
  const otherPage = url.origin !== location.origin || page(url.pathname) !== page(location.pathname) || !url.search;
  if (!here || url.searchParams.has("window") || (otherPage && !link.hasAttribute("data-hard"))) return href;
  url.searchParams.set("window", here);
  return url.pathname + url.search.replaceAll("%2C", ",") + url.hash;
}

const MARGIN = 8;

/** Moves an opened menu sideways as far as it would leave the window. */
function keepInSight(menu: EventTarget | null): void {
  if (!(menu instanceof HTMLDetailsElement) || !menu.open || !menu.hasAttribute("data-menu")) return;
  const panel = menu.lastElementChild;
  if (!(panel instanceof HTMLElement)) return;
  panel.style.translate = "";
  const { left, right } = panel.getBoundingClientRect();
  const width = document.documentElement.clientWidth;
  const shift = left < MARGIN ? MARGIN - left : Math.min(0, width - MARGIN - right);
  if (shift !== 0) panel.style.translate = `${shift}px 0`;
}

function closeMenus(which: (menu: Element) => boolean) {
  for (const menu of document.querySelectorAll("details[data-menu][open]")) {
    if (which(menu)) menu.removeAttribute("open");
  }
}
