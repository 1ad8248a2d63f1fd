import { forReaders } from "@/lib/accounts/may-read";
import { Locale } from "@/lib/domain/words";
import { attachment } from "@/lib/exports/attachment";
import { figureCsv } from "@/lib/exports/figure-csv";
import { figureSvg } from "@/lib/exports/figure-svg";
import type { Figure } from "@/lib/figures/figure";
import { buildFigure } from "@/lib/figures/registry";
import { readAddress } from "@/lib/filters/address";
import { originOf } from "@/lib/http/origin";
import { problem } from "@/lib/http/problem";

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
async function chart(request: Request, props: { params: Promise<{ chart: string }> }): Promise<Response> {
  const [, name = "", ending = ""] = /^([a-z0-9-]{1,60})\.([a-z]{1,8})$/.exec((await props.params).chart) ?? [];
  const format = Object.hasOwn(formats, ending) ? formats[ending] : undefined;
  if (!format) return problem(404, "No such chart", "A chart is asked for as a name with .svg, .csv or .json.");
  const url = new URL(request.url);
  const locale = Locale.catch("en").parse(url.searchParams.get("locale") ?? "en");
  const figure = await buildFigure(name, {
    locale,
    address: readAddress(url.searchParams),
    origin: originOf(request.headers) ?? url.origin,
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

export const { GET, POST, PUT, PATCH, DELETE } = forReaders(chart);
