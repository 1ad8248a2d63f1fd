import { Locale } from "@/lib/domain/words";
import { attachment } from "@/lib/exports/attachment";
import { figureCsv } from "@/lib/exports/figure-csv";
import { figureSvg } from "@/lib/exports/figure-svg";
import { problem } from "@/lib/exports/problem";
import type { Figure } from "@/lib/figures/figure";
import { buildFigure } from "@/lib/figures/registry";
import { readAddress } from "@/lib/filters/address";

export const dynamic = "force-dynamic";

interface Format {
  type: string;
  write: (figure: Figure) => string;
  headers?: Record<string, string>;
}

const formats: Record<string, Format> = {
  svg: {
    type: "image/svg+xml; charset=utf-8",
    write: figureSvg,
    // Opened by itself, a drawing is a page of its own: it may run and load nothing.
    headers: { "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox allow-popups" },
  },
  csv: { type: "text/csv; charset=utf-8; header=present", write: figureCsv },
  json: { type: "application/json; charset=utf-8", write: (figure) => JSON.stringify(figure) },
};

/** A chart as a file: /api/v1/charts/topic-frequency.svg?locale=ar&… with the filters of the page. */
export async function GET(request: Request, props: { params: Promise<{ chart: string }> }): Promise<Response> {
  const [, name = "", ending = ""] = /^([a-z0-9-]{1,60})\.([a-z]{1,8})$/.exec((await props.params).chart) ?? [];
  const format = Object.hasOwn(formats, ending) ? formats[ending] : undefined;
  if (!format) return problem(404, "No such chart", "A chart is asked for as a name with .svg, .csv or .json.");
  const url = new URL(request.url);
  const locale = Locale.catch("en").parse(url.searchParams.get("locale") ?? "en");
  const figure = await buildFigure(name, {
    locale,
    address: readAddress(url.searchParams),
    origin: originOf(request, url),
  });
  if (!figure) return problem(404, "No such chart", "No chart has this name, or nothing fits these filters.");
  return new Response(format.write(figure), {
    headers: {
      "Content-Type": format.type,
      "Content-Disposition": attachment(`readout-${figure.id}-${locale}.${ending}`),
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "private, no-cache",
      ...format.headers,
    },
  });
}

/** The origin that the reader asked; behind a proxy the request itself names an inner host. */
function originOf(request: Request, url: URL): string {
  const host = request.headers.get("host") ?? url.host;
  const scheme = request.headers.get("x-forwarded-proto") === "https" ? "https" : "http";
  const origin = `${scheme}://${host}`;
  return URL.canParse(origin) ? new URL(origin).origin : url.origin;
}
