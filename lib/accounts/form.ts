import { Locale } from "@/lib/domain/words";
import { problem } from "@/lib/http/problem";

/** More than any of our forms can hold, in bytes. */
const LARGEST = 16_384;

/** What a form sent. */
export interface Form {
  headers: Headers;
  locale: Locale;
  /** The value of a field; "" where it is missing, the first where it is there twice. */
  field(name: string): string;
}

/**
 * Reads a form as a browser sends it without any code.
 * @returns The form, or the refusal: another type of content, or too long.
 */
export async function readForm(request: Request): Promise<Form | Response> {
  const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (type !== "application/x-www-form-urlencoded") return problem(415, "Unsupported type", "Send a form.");
  const text = await readBounded(request);
  if (text === null) return problem(413, "Too long", `A form has at most ${LARGEST} bytes.`);
  const fields = new URLSearchParams(text);
  return {
    headers: request.headers,
    locale: Locale.catch("en").parse(fields.get("locale")),
    // A lone surrogate or a NUL is no text that the database could keep.
    field: (name) => (fields.get(name) ?? "").toWellFormed().replaceAll("\0", "\uFFFD"),
  };
}

/**
 * Leads the browser on after a form (303), with a message for the page.
 * @param path Below the language, beginning with "/".
 * @param message The name of a message in notices.ts.
 * @param cookies What the answer sets, each as a header line.
 */
export function leadTo(form: Form, path: string, message?: string, cookies: string[] = []): Response {
  const search = message ? `?message=${message}` : "";
  return leadToAddress(`/${form.locale}${path === "/" ? "" : path}${search}`, cookies);
}

/** The same to an address of our own. */
export function leadToAddress(address: string, cookies: string[] = []): Response {
  const headers = new Headers({ Location: address, "Cache-Control": "private, no-store" });
  for (const cookie of cookies) headers.append("Set-Cookie", cookie);
  return new Response(null, { status: 303, headers });
}

/** An address to go on to after signing in, when it is one of our pages; else null. Never another site. */
export function ownPage(address: string): string | null {
  if (!/^\/(en|ar)([/?]|$)/.test(address) || address.length > 2_000 || /[\\\p{Cc}]/u.test(address)) return null;
  const base = "http://own.invalid";
  if (!URL.canParse(address, base)) return null;
  const url = new URL(address, base);
  return url.origin === base && /^\/(en|ar)(\/|$)/.test(url.pathname) && !url.pathname.includes("//")
    ? url.pathname + url.search
    : null;
}

async function readBounded(request: Request): Promise<string | null> {
  if (Number(request.headers.get("content-length") ?? 0) > LARGEST) return null;
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.byteLength;
    if (size > LARGEST) {
      await reader?.cancel();
      return null;
    }
    chunks.push(part.value);
  }
  return Buffer.concat(chunks).toString("utf8");
}
