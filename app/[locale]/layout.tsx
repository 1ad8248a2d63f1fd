import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import { type ReactNode, Suspense } from "react";
import { preload } from "react-dom";
import { NavigationState } from "@/components/layout/navigation-state.client";
import { Locale } from "@/lib/domain/words";
import { originOf } from "@/lib/http/origin";
import { directionOf } from "@/lib/i18n/reader";
import { earlyFonts } from "../fonts";
import "../globals.css";

/** The address that links of previews are made absolute with is the one that the reader asked. */
export async function generateMetadata(): Promise<Metadata> {
  const origin = originOf(await headers());
  return { metadataBase: origin ? new URL(origin) : null };
}

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbfaf7" },
    { media: "(prefers-color-scheme: dark)", color: "#151615" },
  ],
};

export default async function RootLayout(props: { children: ReactNode; params: Promise<{ locale: string }> }) {
  const [{ locale: asked }, sent] = await Promise.all([props.params, headers()]);
  const locale = Locale.catch("en").parse(asked);
  const theme = sent.get("x-readout-theme") || undefined;
  for (const font of earlyFonts[locale]) preload(font, { as: "font", type: "font/woff2", crossOrigin: "anonymous" });
  return (
    <html lang={locale} dir={directionOf(locale)} data-theme={theme} suppressHydrationWarning>
      <body className="min-h-dvh bg-paper text-ink antialiased">
        <Suspense>
          <NavigationState />
        </Suspense>
        {props.children}
      </body>
    </html>
  );
}
