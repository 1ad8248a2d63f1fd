import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { EnvironmentError, PROJECT_FOLDER, parseEnvironment } from "./env";

describe("the environment", () => {
  it("has a default for everything but the database", () => {
    expect(parseEnvironment({})).toEqual({
      PORT: 3000,
      HOST: "127.0.0.1",
      READOUT_DATA: join(PROJECT_FOLDER, ".readout"),
      DATABASE_REPLICA_URLS: [],
      READOUT_READING: "open",
      READOUT_PROXIES: 0,
    });
  });

  it("takes an empty variable for one that is not set", () => {
    expect(parseEnvironment({ PORT: "", DATABASE_URL: "" }).PORT).toBe(3000);
  });

  it("reads what is set", () => {
    const set = {
      PORT: "8080",
      HOST: "::1",
      READOUT_DATA: "data",
      DATABASE_URL: "postgres://a:b@c:1/d?sslmode=require",
      READOUT_READING: "closed",
      READOUT_SECRET: "drawn by lot",
      READOUT_PROXIES: "1",
    };
    const replicas = ["postgres://a:b%2C@c:2/d", "postgresql://e/d"];
    const read = { PORT: 8080, READOUT_DATA: join(PROJECT_FOLDER, "data"), READOUT_PROXIES: 1 };
    expect(parseEnvironment({ ...set, DATABASE_REPLICA_URLS: ` ${replicas.join(" , ")},` })).toEqual({
      ...set,
      ...read,
      DATABASE_REPLICA_URLS: replicas,
    });
  });

  it.each([
    ["PORT", "0"],
    ["PORT", "65536"],
    ["PORT", "80a"],
    ["PORT", "-1"],
    ["HOST", "not a host"],
    ["READOUT_DATA", "a\0b"],
    ["DATABASE_URL", "mysql://a@b/c"],
    ["DATABASE_URL", "postgresql://"],
    ["DATABASE_REPLICA_URLS", "postgresql://a@b/c,mysql://a@b/c"],
    ["DATABASE_REPLICA_URLS", "postgresql://a@b/c"],
    ["READOUT_READING", "maybe"],
    ["READOUT_PROXIES", "many"],
  ])("refuses %s=%j in one line that names it and says what is expected", (name, value) => {
    const parse = () => parseEnvironment({ [name]: value });
    expect(parse).toThrow(EnvironmentError);
    expect(parse).toThrow(new RegExp(`^${name} is [^\\n]*; expected [^\\n]*\\.$`));
  });

  it("does not print a password", () => {
    expect(() => parseEnvironment({ DATABASE_URL: "mysql://me:secret@host/db" })).toThrow(/^(?!.*secret)/);
    const replicas = { DATABASE_REPLICA_URLS: "postgresql://me:secret@host/db,me:secret@host/db" };
    expect(() => parseEnvironment(replicas)).toThrow(/^(?!.*secret).*its 2\. address/);
  });
});
