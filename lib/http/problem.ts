/**
 * An error of the interface as problem details (RFC 9457).
 * @param status The HTTP status code.
 * @param title What went wrong, the same for every occurrence.
 * @param detail What went wrong this time. Never anything that came from inside.
 * @param headers Further headers of the answer.
 */
export function problem(
  status: number,
  title: string,
  detail?: string,
  headers: Record<string, string> = {},
): Response {
  const body = { type: "about:blank", title, status, ...(detail === undefined ? {} : { detail }) };
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      "Content-Type": "application/problem+json; charset=utf-8",
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
      ...headers,
    },
  });
}
