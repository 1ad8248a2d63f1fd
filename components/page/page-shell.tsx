import type { ReactNode } from "react";
import { SiteFooter } from "@/components/layout/site-footer";
import { SiteHeader } from "@/components/layout/site-header";
import type { PageContext } from "./page-context";

/**
 * The frame of every page: heading with navigation and settings, the content, the foot.
 * @param path The page's own path below the language ("/", "/topics/sco"): settings lead back to it.
 */
export function PageShell(props: { context: PageContext; path: string; children: ReactNode }) {
  const { reader, address, catalogue, user } = props.context;
  return (
    <>
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:absolute focus:start-2 focus:top-2 focus:z-50 focus:bg-raised focus:px-3 focus:py-2"
      >
        {reader.t("common.skip")}
      </a>
      <SiteHeader reader={reader} address={address} path={props.path} user={user} />
      <main id="content" className="mx-auto w-full max-w-6xl px-4 pt-6 pb-16 sm:px-6">
        {props.children}
      </main>
      <SiteFooter reader={reader} version={catalogue.version} changedAt={catalogue.changedAt} />
    </>
  );
}
