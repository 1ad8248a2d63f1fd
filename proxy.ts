import { type NextRequest, NextResponse } from "next/server";
import { contentSecurityPolicy } from "@/lib/http/content-security-policy";
import { preferredLocale } from "@/lib/http/preferred-locale";

// Runs before every page. It decides nothing about rights: whoever may do what is decided where it is done.

const LOCALES = ["en", "ar"];
const PAGES = ["meetings", "statements", "topics", "people", "parties"];
const ACCOUNT_PAGES = ["sign-in", "set-up", "invitation", "account"];
const EDITOR_PAGES = ["import", "review"];

/** Gives each page its content security policy with a fresh nonce, and addresses without a language their language. */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, searchParams } = request.nextUrl;
  const [first = ""] = pathname.slice(1).split("/");
  if (first === "" || PAGES.includes(first) || ACCOUNT_PAGES.includes(first) || EDITOR_PAGES.includes(first)) {
    const url = request.nextUrl.clone();
    url.pathname = `/${preferredLocale(request.headers.get("accept-language"))}${pathname === "/" ? "" : pathname}`;
    return NextResponse.redirect(url, { headers: { Vary: "Accept-Language" } });
  }
  const nonce = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))));
  const policy = contentSecurityPolicy(nonce, process.env.NODE_ENV === "development");
  const headers = new Headers(request.headers);
  headers.set("content-security-policy", policy);
  headers.set("x-nonce", nonce);
  // The root layout sees no search parameters, but the theme and the language of its first byte depend on them.
  headers.set("x-readout-theme", themeOf(searchParams.get("theme")));
  headers.set("x-readout-locale", LOCALES.includes(first) ? first : "en");
  // Where to come back to after signing in.
  const search = new URLSearchParams(searchParams);
  search.delete("_rsc");
  headers.set("x-readout-path", search.size > 0 ? `${pathname}?${search}` : pathname);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  return response;
}

function themeOf(value: string | null): string {
  return value === "light" || value === "dark" ? value : "";
}

export const config = {
  // Everything but files and the API, whose answers are not pages.
  matcher: ["/((?!api(?:/|$)|_next/static/|icon\\.svg$|readme-dashboard\\.png$).*)"],
};
