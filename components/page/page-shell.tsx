import type { ReactNode } from "react";
import type { PageContext } from "./page-context";

/** The frame of every page: heading with navigation and settings, the content, the foot. `path` is the page's own path below the language. */
export function PageShell(props: { context: PageContext; path: string; children: ReactNode }) {
  return (
    <main id="content" className="mx-auto w-full max-w-6xl px-4 py-6">
      {props.children}
    </main>
  );
}
