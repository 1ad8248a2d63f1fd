import type { IncomingMessage } from "node:http";
import { describe, expect, it } from "vitest";
import { questionOf } from "./question";

const HOST = { host: "readout.example" };
const asked = (url: string, headers: Record<string, string> = {}, method = "GET") =>
  questionOf({ url, method, headers: { ...HOST, ...headers } } as unknown as IncomingMessage);

describe("questionOf", () => {
  it.each([
    "/en",
    "/ar?channel=phone",
    "/en/meetings",
    "/en/meetings/mmp3t86z",
    "/en/meetings/mmp3t86z/xi-putin-call-2021?arrange=speaker",
    "/ar/meetings/mmp3t86z/statements/9",
    "/en/statements?q=%D8%AA",
    "/en/topics/sco",
    "/en/people/wang-yi",
    "/en/parties/CN",
    "/en/choices/people?at=%2Fmeetings",
    "/api/v1/timeline?slots=32",
    "/api/v1/jump?locale=ar",
    "/api/v1/charts/topic-frequency.csv",
  ])("%s may be kept", (url) => {
    expect(asked(url)?.url).toBe(url);
    expect(asked(url, {}, "HEAD")?.key).toBe(asked(url)?.key);
  });

  it.each([
    "/",
    "/en/",
    "/fr",
    "/en/sign-in",
    "/en/account",
    "/en/account/x.css",
    "/en/set-up/secret",
    "/en/invitation/secret",
    "/en/import",
    "/en/review/1",
    "/en//meetings",
    "/en/%6deetings",
    "/en/meetings.rsc",
    "/en/meetings/../account",
    "/en/topics/..%2f..%2faccount",
    "/en/topics/sco.css",
    "/api/health",
    "/api/auth/sign-in",
    "/api/v1/imports",
    "/api/v1/reviews/x",
    "/api/v1/charts/x.png",
    "/_next/static/x.js",
    "http://elsewhere.example/en",
    `/en?q=${"x".repeat(4_000)}`,
  ])("%s is never kept", (url) => {
    expect(asked(url)).toBeNull();
  });

  it("keeps nothing of what is written or sent along, and nothing for sessions", () => {
    for (const method of ["POST", "PUT", "DELETE", "OPTIONS", "TRACE"]) expect(asked("/en", {}, method)).toBeNull();
    expect(asked("/en", { "content-length": "3" })).toBeNull();
    expect(asked("/en", { "transfer-encoding": "chunked" })).toBeNull();
    for (const name of ["readout_session", "__Host-readout_session"]) {
      expect(asked("/en", { cookie: `a=b; ${name}=x.y` })).toBeNull();
      expect(asked("/api/v1/timeline", { cookie: `${name}=` })).toBeNull();
    }
    expect(asked("/en", { cookie: "readout-version=7" })?.headers).toEqual(HOST);
  });

  it("names everything that the answer may depend on, and hands on nothing else", () => {
    const plain = asked("/en");
    const unheard = {
      "x-nonce": "abc",
      "content-security-policy": "script-src 'nonce-abc'",
      "x-readout-theme": "dark",
      "x-readout-path": "//evil.example",
      "x-readout-peer": "192.0.2.1",
      "x-forwarded-host": "evil.example",
      "x-middleware-subrequest": "proxy:proxy",
      "accept-language": "ar",
      "user-agent": "Twitterbot",
      range: "bytes=0-9",
      authorization: "Basic x",
    };
    expect(asked("/en", unheard)).toEqual(plain);
    const heard = [
      asked("/en?"),
      asked("/ar"),
      asked("/en?channel=phone"),
      asked("/en?channel=phone&topics=sco"),
      asked("/en?topics=sco&channel=phone"),
      asked("/en", { host: "evil.example" }),
      asked("/en", { "x-forwarded-proto": "https" }),
      asked("/en", { rsc: "1" }),
      asked("/en", { rsc: "1", "next-router-prefetch": "1" }),
      asked("/en", { rsc: "1", "next-router-segment-prefetch": "/_tree" }),
      asked("/en", { rsc: "1", "next-router-state-tree": "x" }),
      asked("/en", { rsc: "1", "next-url": "/en" }),
    ];
    // "/en?" says the same as "/en".
    expect(heard[0]).toEqual(plain);
    expect(new Set(heard.map((each) => each?.key)).size).toBe(heard.length);
  });

  it("takes no host that is none, and data in whatever order they are asked for", () => {
    for (const host of ["user:p@evil.example", "evil.example/path", "a b", ""])
      expect(asked("/en", { host })).toBeNull();
    expect(asked("/api/v1/timeline?slots=20&channel=phone")).toEqual(asked("/api/v1/timeline?channel=phone&slots=20"));
    expect(asked("/api/v1/timeline", { rsc: "1" })?.headers).toEqual(HOST);
  });
});
