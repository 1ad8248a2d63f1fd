import { describe, expect, it } from "vitest";
import { contentSecurityPolicy } from "./content-security-policy";
import { preferredLocale } from "./preferred-locale";

describe("preferredLocale", () => {
  it.each([
    [null, "en"],
    ["ar", "ar"],
    ["ar-EG,en;q=0.8", "ar"],
    ["en-GB,ar;q=0.9", "en"],
    ["fr,ar;q=0.2", "ar"],
    ["ar;q=0", "en"],
    [",,;;q=x", "en"],
  ])("%s greets in %s", (header, locale) => {
    expect(preferredLocale(header)).toBe(locale);
  });
});

describe("contentSecurityPolicy", () => {
  it("allows no inline script or style without the nonce", () => {
    const policy = contentSecurityPolicy("abc");
    expect(policy).not.toContain("unsafe");
    expect(policy).toContain("script-src 'self' 'nonce-abc'");
    expect(policy).toContain("style-src 'self' 'nonce-abc'");
    expect(policy).toContain("object-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
  });
});
