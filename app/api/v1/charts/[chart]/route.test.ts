import { describe, expect, it, vi } from "vitest";
import { sampleRows } from "@/components/charts/sample-figures";

const built = vi.fn(async (name: string) => (name === "sample-rows" ? sampleRows() : null));
vi.mock("@/lib/figures/registry", () => ({ buildFigure: built }));
const { GET } = await import("./route");

function ask(chart: string, search = "", headers: Record<string, string> = {}): Promise<Response> {
  const request = new Request(`http://inner:3000/api/v1/charts/${chart}${search}`, { headers });
  return GET(request, { params: Promise.resolve({ chart }) });
}

describe("the address of a chart", () => {
  it.each([
    ["svg", "image/svg+xml"],
    ["csv", "text/csv"],
    ["json", "application/json"],
  ])("answers with %s as a download", async (ending, type) => {
    const answer = await ask(`sample-rows.${ending}`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toContain(type);
    expect(answer.headers.get("content-disposition")).toContain(
      `attachment; filename="readout-sample-rows-en.${ending}"`,
    );
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
  });

  it("lets a drawing that is opened by itself run and load nothing", async () => {
    const policy = (await ask("sample-rows.svg")).headers.get("content-security-policy");
    expect(policy).toContain("default-src 'none'; style-src 'unsafe-inline'");
  });

  it("asks in the reader's language, with the filters, for addresses that the reader can open", async () => {
    await ask("sample-rows.csv", "?locale=ar&from=2019&from=2020&kind=agreed,nonsense", {
      host: "readout.example",
      "x-forwarded-proto": "https",
    });
    const [, request] = built.mock.lastCall as unknown as [string, { locale: string; origin: string; address: object }];
    expect(request).toMatchObject({
      locale: "ar",
      origin: "https://readout.example",
      address: { from: "2019", kind: ["agreed"] },
    });
  });

  it.each([
    "other.svg",
    "sample-rows",
    "sample-rows.exe",
    "sample-rows.constructor",
    "../x.svg",
    "sample-rows.svg.svg",
    "%00.svg",
  ])("answers %s with problem details", async (chart) => {
    const answer = await ask(chart);
    expect(answer.status).toBe(404);
    expect(answer.headers.get("content-type")).toContain("application/problem+json");
  });
});
