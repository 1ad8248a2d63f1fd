"use client";

import { ErrorNotice } from "@/components/layout/error-notice";
import "./globals.css";

/** When even the layout failed: the language is read from the address. */
export default function GlobalError(props: { reset: () => void }) {
  const locale = typeof location !== "undefined" && location.pathname.startsWith("/ar") ? "ar" : "en";
  return (
    <html lang={locale} dir={locale === "ar" ? "rtl" : "ltr"}>
      <body className="bg-paper text-ink">
        <ErrorNotice locale={locale} retry={props.reset} />
      </body>
    </html>
  );
}
