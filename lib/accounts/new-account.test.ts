import { describe, expect, it } from "vitest";
import { ownPage } from "./form";
import { faultOfPassword, readEmail, readName } from "./new-account";

describe("a new account", () => {
  it.each([
    ["eleven more", "shortPassword"],
    ["ab".repeat(80), "longPassword"],
    ["aaaaaaaaaaaaaaaa", "weakPassword"],
    ["ada@readout.test", "weakPassword"],
    ["password123456", "weakPassword"],
    ["four plain words together", null],
    ["كلمات قليلة متتابعة", null],
  ])("with the password %s: %s", (password, fault) => {
    expect(faultOfPassword(password, ["Ada", "ada@readout.test"])).toBe(fault);
  });

  it("has a name that can be seen as it is", () => {
    expect(readName("  ليلى Ada O’Neill ")).toBe("ليلى Ada O’Neill");
    for (const name of ["", "  ", "a\u202eb", "a\u0000b", "a\nb", "x".repeat(101)]) expect(readName(name)).toBe(null);
  });

  it("has an e-mail address, in small letters", () => {
    expect(readEmail(" Ada@Readout.Test ")).toBe("ada@readout.test");
    for (const email of ["", "ada", "a@b", "ada@readout.test\r\nBcc: x@y.zz"]) expect(readEmail(email)).toBe(null);
  });
});

describe("where a sign-in leads on to", () => {
  it.each([
    ["/en/meetings?channel=phone", "/en/meetings?channel=phone"],
    ["/ar", "/ar"],
    ["/en/../../evil", null],
    ["//evil.example", null],
    ["/\\evil.example", null],
    ["/en\\..//evil.example", null],
    ["/en//evil.example", null],
    ["https://evil.example/en", null],
    ["/english", null],
    ["/en/\n/x", null],
    ["javascript:alert(1)", null],
    ["", null],
  ])("%j is %j", (address, page) => {
    expect(ownPage(address)).toBe(page);
  });
});
