import { homedir } from "node:os";
import { isAbsolute, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";

/** The folder of the project, whatever the working directory is. */
export const PROJECT_FOLDER = resolve(fileURLToPath(import.meta.url), "../..");

const isPostgresAddress = (value: string): boolean => /^postgres(ql)?:\/\/\S+$/.test(value) && URL.canParse(value);

/**
 * The addresses of DATABASE_REPLICA_URLS.
 * @param value addresses separated by commas; a comma in a password is written %2C
 */
export const replicaUrls = (value: string): string[] =>
  value
    .split(",")
    .map((url) => url.trim())
    .filter((url) => url !== "");

const Port = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .refine((port) => port >= 1 && port <= 65_535);

const Environment = z.object({
  PORT: Port.default(3000),
  HOST: z
    .string()
    .regex(/^[A-Za-z0-9.:_-]+$/)
    .default("127.0.0.1"),
  READOUT_DATA: z
    .string()
    .refine((path) => !path.includes("\0"))
    .transform(absolutePath)
    .default(join(PROJECT_FOLDER, ".readout")),
  DATABASE_URL: z.string().refine(isPostgresAddress).optional(),
  DATABASE_REPLICA_URLS: z
    .string()
    .transform(replicaUrls)
    .refine((urls) => urls.every(isPostgresAddress))
    .default([]),
  READOUT_READING: z.enum(["open", "closed"]).default("open"),
  READOUT_SECRET: z.string().optional(),
  READOUT_PROXIES: z.string().regex(/^\d$/).transform(Number).default(0),
});

/** What the environment sets, with the defaults filled in. */
export type Environment = z.infer<typeof Environment>;

const EXPECTED: Record<keyof Environment, string> = {
  PORT: "a whole number from 1 to 65535, for example 3000",
  HOST: "a host name or an address to listen on, for example 127.0.0.1",
  READOUT_DATA: "the path of a folder for the project's data",
  DATABASE_URL: "a PostgreSQL address, for example postgresql://user:password@host:5432/database",
  DATABASE_REPLICA_URLS:
    "PostgreSQL addresses of replicas of the database that DATABASE_URL names, separated by commas, for example postgresql://user:password@host-2:5432/database",
  READOUT_READING: "open, or closed for a dashboard that only those signed in may read",
  READOUT_SECRET: "a secret of at least 32 characters, drawn by lot",
  READOUT_PROXIES: "how many proxies stand in front, a digit: each adds an address to X-Forwarded-For",
};

/** A variable of the environment has a value that cannot be used; the message is one line for the person who set it. */
export class EnvironmentError extends Error {}

/**
 * Reads the environment.
 * @param variables the variables to read; an empty one counts as not set
 * @throws EnvironmentError naming the first wrong variable, what is wrong with it and what is expected
 */
export function parseEnvironment(variables: Record<string, string | undefined>): Environment {
  const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined && value !== ""));
  const result = Environment.safeParse(set);
  if (result.success) return expectPrimary(result.data);
  const name = String(result.error.issues[0]?.path[0] ?? "") as keyof Environment;
  throw new EnvironmentError(`${name} is ${shown(name, set[name])}; expected ${EXPECTED[name]}.`);
}

/**
 * Reads the environment of this process; a wrong variable ends the process with one line on stderr and exit code 1.
 */
export function readEnvironment(): Environment {
  try {
    return parseEnvironment(process.env);
  } catch (error) {
    if (!(error instanceof EnvironmentError)) throw error;
    process.stderr.write(`Readout cannot start: ${error.message}\n`);
    process.exit(1);
  }
}

// The embedded database has no replicas, and no replica can be written to.
function expectPrimary(environment: Environment): Environment {
  if (environment.DATABASE_REPLICA_URLS.length === 0 || environment.DATABASE_URL !== undefined) return environment;
  throw new EnvironmentError("DATABASE_REPLICA_URLS is set without a primary; expected DATABASE_URL to name it.");
}

// A database address may hold a password, so it is never printed.
function shown(name: keyof Environment, value: string | undefined): string {
  if (name === "DATABASE_URL") return "set to something that is not a postgresql:// address";
  if (name === "DATABASE_REPLICA_URLS") {
    const wrong = replicaUrls(value ?? "").findIndex((url) => !isPostgresAddress(url));
    return `wrong in its ${wrong + 1}. address, which is not a postgresql:// address`;
  }
  return JSON.stringify((value ?? "").slice(0, 80));
}

function absolutePath(path: string): string {
  if (path === "~" || path.startsWith("~/")) return join(homedir(), path.slice(1));
  return isAbsolute(path) ? path : resolve(PROJECT_FOLDER, path);
}
