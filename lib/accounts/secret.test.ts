import { randomBytes } from "node:crypto";
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { EnvironmentError } from "@/lib/env";
import { accountSecret, faultOfSecret } from "./secret";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "readout-secret-"));
  vi.stubEnv("READOUT_DATA", folder);
  vi.stubEnv("READOUT_SECRET", "");
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

describe("the secret of accounts", () => {
  it("is drawn once, whole, and for its owner alone", async () => {
    const drawn = await Promise.all([accountSecret(), accountSecret(), accountSecret()]);
    expect(new Set(drawn).size).toBe(1);
    expect(drawn[0]).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(await accountSecret()).toBe(drawn[0]);
    expect((await readFile(join(folder, "secret"), "utf8")).trim()).toBe(drawn[0]);
    expect((await stat(join(folder, "secret"))).mode & 0o777).toBe(0o600);
    expect(await readdir(folder)).toEqual(["secret"]);
  });

  it("is the one that the environment sets, and nothing is drawn then", async () => {
    const set = randomBytes(32).toString("base64");
    vi.stubEnv("READOUT_SECRET", set);
    expect(await accountSecret()).toBe(set);
    expect(await readdir(folder)).toEqual([]);
  });

  it.each([
    ["short", "k3Jx9_short"],
    ["an example's", "CHANGE_ME_TO_A_COMPLEX_RANDOM_SECRET_0123"],
    ["another example's", "better-auth-secret-12345678901234567890"],
    ["typed", "abababababababababababababababababababab"],
  ])("that is %s is refused, and not printed", async (_, secret) => {
    expect(faultOfSecret(secret)).not.toBe(null);
    vi.stubEnv("READOUT_SECRET", secret);
    await expect(accountSecret()).rejects.toThrow(EnvironmentError);
    await expect(accountSecret()).rejects.not.toThrow(new RegExp(secret));
    vi.stubEnv("READOUT_SECRET", "");
    await writeFile(join(folder, "secret"), secret);
    await expect(accountSecret()).rejects.toThrow(/secret/);
  });
});
