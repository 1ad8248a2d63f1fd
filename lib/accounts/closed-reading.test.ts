import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { NextRequest } from "next/server";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { loadPageContext } from "@/components/page/page-context";
import { signedIn } from "@/lib/testing/account-requests";
import { useTestDatabase } from "@/lib/testing/database";
import { forReaders } from "./may-read";

const sent = vi.hoisted(() => ({ headers: new Headers() }));
vi.mock("next/headers", () => ({ headers: async () => sent.headers }));

process.env.READOUT_SECRET = randomBytes(32).toString("base64url");
const database = useTestDatabase();
let cookie: string;
beforeAll(async () => {
  ({ cookie } = await signedIn(database.prisma, "reader@readout.test", "editor"));
});
afterEach(() => vi.unstubAllEnvs());

const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "app"], {
  encoding: "utf8",
})
  .split("\n")
  .filter((file) => existsSync(file));
const without = (pattern: RegExp, paths: string[]) => paths.filter((path) => !pattern.test(readFileSync(path, "utf8")));

describe("every way in", () => {
  it("that is a page begins with the context, which asks who reads", () => {
    const pages = files.filter((file) => file.endsWith("/page.tsx"));
    expect(pages.length).toBeGreaterThan(15);
    expect(without(/\bload(Page|User)Context\(/, pages)).toEqual(["app/[locale]/[...rest]/page.tsx"]);
    const open = pages.filter((file) => /open: true/.test(readFileSync(file, "utf8")));
    expect(open.map((file) => file.split("/")[2]).sort()).toEqual(["invitation", "set-up", "sign-in"]);
  });

  const open = ["app/api/[[...path]]/route.ts", "app/api/auth/[...all]/route.ts", "app/api/health/route.ts"];
  const methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

  it.each(files.filter((file) => file.endsWith("/route.ts") && !open.includes(file)))(
    "that is an API asks as well, by any method: %s",
    async (file) => {
      vi.stubEnv("READOUT_READING", "closed");
      const route = (await import(join(process.cwd(), file))) as Record<string, Handler | undefined>;
      const own = { host: "readout.test", origin: "http://readout.test", "content-type": "application/json" };
      for (const method of methods.filter((name) => route[name])) {
        for (const headers of [own, { ...own, "x-middleware-subrequest": "proxy:proxy:proxy:proxy:proxy" }]) {
          const body = ["GET", "HEAD"].includes(method) ? undefined : "{}";
          const request = new NextRequest("http://readout.test/api", { method, headers, body });
          const answer = await route[method]?.(request, { params: Promise.resolve(anything) });
          expect([401, 405], method).toContain(answer?.status);
        }
      }
    },
  );
});

type Handler = (request: Request, props: { params: Promise<unknown> }) => Promise<Response> | Response;

/** The parts of an address, whatever they are called. */
const anything = new Proxy({}, { get: (_, name) => (name === "then" ? undefined : "1") });

describe.each(["open", "closed"])("where reading is %s", (reading) => {
  const ask = (headers: Record<string, string>) => {
    vi.stubEnv("READOUT_READING", reading);
    const { GET } = forReaders(
      async (_: Request) => new Response("facts", { headers: { "Cache-Control": "max-age=60" } }),
    );
    return GET(new Request("http://readout.test/", { headers }));
  };
  const page = (headers: Record<string, string>) => {
    vi.stubEnv("READOUT_READING", reading);
    sent.headers = new Headers(headers);
    return loadPageContext({ params: Promise.resolve({ locale: "ar" }), searchParams: Promise.resolve({}) });
  };
  const passedBy = { "x-middleware-subrequest": "proxy:proxy:proxy:proxy:proxy" };

  it.each([
    ["nobody", {}],
    ["nobody who passes the proxy by", passedBy],
    ["nobody with a cookie that says nothing", { cookie: "readout_session=x.y" }],
  ])("the API answers %s accordingly", async (_, headers) => {
    const answer = await ask(headers as Record<string, string>);
    expect(answer.status).toBe(reading === "open" ? 200 : 401);
    if (reading === "closed") expect(await answer.text()).not.toContain("facts");
  });

  it("the API answers those signed in, and what is closed is kept nowhere", async () => {
    const answer = await ask({ cookie });
    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe("facts");
    expect(answer.headers.get("cache-control")).toBe(reading === "open" ? "max-age=60" : "private, no-store");
  });

  it("pages know their reader, and lead nobody to the sign-in and back", async () => {
    expect((await page({ cookie })).user).toMatchObject({ name: "reader", role: "editor" });
    const asked = page({ ...passedBy, "x-readout-path": "/ar/meetings?x=1" });
    if (reading === "open") expect((await asked).user).toBe(null);
    else {
      await expect(asked).rejects.toMatchObject({
        digest: expect.stringContaining("/ar/sign-in?next=%2Far%2Fmeetings%3Fx%3D1"),
      });
    }
  });
});
