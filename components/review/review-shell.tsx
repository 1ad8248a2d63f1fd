import type { ReactNode } from "react";
import { SiteHeader } from "@/components/layout/site-header";
import type { PageContext } from "@/components/page/page-context";

/** The frame of the review screen: the head of every page, and below it the whole window for text and draft. */
export function ReviewShell(props: { context: PageContext; path: string; children: ReactNode }) {
  const { reader, address, user } = props.context;
  return (
    <div className="flex min-h-dvh flex-col lg:h-dvh [&>header>div]:max-w-[100rem]">
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:absolute focus:start-2 focus:top-2 focus:z-50 focus:bg-raised focus:px-3 focus:py-2"
      >
        {reader.t("common.skip")}
      </a>
      <SiteHeader reader={reader} address={address} path={props.path} user={user} />
      <main id="content" className="flex min-h-0 flex-1 flex-col">
        {props.children}
      </main>
    </div>
  );
}
