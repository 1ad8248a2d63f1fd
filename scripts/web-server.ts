import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { PROJECT_FOLDER } from "@/lib/env";

/** Where the web server listens. */
export type Listening = { host: string; port: number };

/** The web server as a child process. */
export type WebServer = {
  /** Of the process, as long as it could be started. */
  pid: number | undefined;
  /** Resolves with the exit code when it ends by itself or is stopped. */
  ended: Promise<number>;
  /** Ends it, by force after five seconds. */
  stop(): Promise<void>;
};

/** Megabytes of JavaScript's own memory; ordinary pages leave most of it unused. */
const HEAP_LIMIT = 512;
/** Megabytes for what has just been made and is mostly thrown away at once; a page makes a few. */
const YOUNG_LIMIT = 8;

/** For glibc: threads share their stores of memory, and what is large is given back as soon as it is free. */
const TIDY_MEMORY = {
  MALLOC_ARENA_MAX: "2",
  MALLOC_TRIM_THRESHOLD_: "1048576",
  MALLOC_MMAP_THRESHOLD_: "1048576",
};

/** How long a web server may take to answer for the first time, in milliseconds. */
const ANSWER_LIMIT = 60_000;

/**
 * @throws Error in one line when nobody can listen there
 */
export async function expectFreePort({ host, port }: Listening): Promise<void> {
  const code = await new Promise<string | null>((resolve) => {
    const probe = createServer();
    probe.once("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? "unknown"));
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve(null)));
  });
  if (code === null) return;
  if (code === "EADDRINUSE") {
    throw new Error(`Port ${port} is taken. Stop what uses it, or choose another one: PORT=${port + 1} npm start`);
  }
  if (code === "EACCES") throw new Error(`Port ${port} is not allowed for this user; choose one above 1023.`);
  throw new Error(`Nobody can listen on ${inUrl(host)}:${port} (${code}); HOST names an address of this machine.`);
}

/**
 * Starts the web server on the built pages, or the development server.
 * @param at where to listen
 * @param databaseUrl the database that the pages ask
 */
export function startWebServer(at: Listening, databaseUrl: string, development = false): WebServer {
  const next = join(PROJECT_FOLDER, "node_modules/next/dist/bin/next");
  const guard = pathToFileURL(join(PROJECT_FOLDER, "scripts/exit-with-parent.mjs")).href;
  const wellFormed = pathToFileURL(join(PROJECT_FOLDER, "scripts/well-formed-requests.mjs")).href;
  const command = [development ? "dev" : "start", "-H", at.host, "-p", String(at.port)];
  // The development server runs children of its own, which must not take our guard for theirs.
  const guards = development ? [] : ["--import", guard, "--import", wellFormed];
  // Node refuses addresses above 16 kB with a bare 431; a long pasted search should meet a page that says what it is.
  // With a limit of its own V8 tidies up in time; without one it takes a third more memory for the same work.
  const memory = development ? [] : [`--max-old-space-size=${HEAP_LIMIT}`, `--max-semi-space-size=${YOUNG_LIMIT}`];
  const child = spawn(process.execPath, [...memory, "--max-http-header-size=65536", ...guards, next, ...command], {
    cwd: PROJECT_FOLDER,
    env: {
      ...TIDY_MEMORY,
      ...process.env,
      NODE_ENV: development ? "development" : "production",
      NEXT_TELEMETRY_DISABLED: "1",
      DATABASE_URL: databaseUrl,
    },
    // Its greeting is left out, since ours says the same; its errors are not. The channel tells it that we live.
    stdio: development ? ["ignore", "inherit", "inherit"] : ["ignore", "ignore", "inherit", "ipc"],
  });
  const ended = new Promise<number>((resolve) => {
    child.on("error", () => resolve(1));
    child.on("exit", (code, signal) => resolve(code ?? (signal === "SIGTERM" ? 0 : 1)));
  });
  return { pid: child.pid, ended, stop: () => stop(child, ended) };
}

/**
 * Waits until the server says that it is well.
 * @throws Error when it ends before, or says nothing of the kind in a minute
 */
export async function waitUntilHealthy(server: WebServer, { host, port }: Listening): Promise<void> {
  const ended = server.ended.then((code) => {
    throw new Error(`The web server ended before it answered (exit code ${code}).`);
  });
  await Promise.race([ended, askUntilWell(`http://${reachable(host)}:${port}/api/health`)]);
}

/** The address of the machine itself for a server that listens on all of them. */
export function reachable(host: string): string {
  if (["0.0.0.0", "::", "127.0.0.1", "::1", "localhost"].includes(host))
    return host.includes("::") ? "[::1]" : "127.0.0.1";
  return inUrl(host);
}

/** The address that a person may open. */
export function shownAddress({ host, port }: Listening): string {
  const local = ["127.0.0.1", "0.0.0.0", "::", "::1"].includes(host);
  return `http://${local ? "localhost" : inUrl(host)}:${port}`;
}

// An IPv6 address stands in brackets, where its colons are not taken for that of the port.
const inUrl = (host: string): string => (host.includes(":") ? `[${host}]` : host);

async function askUntilWell(address: string): Promise<void> {
  const deadline = Date.now() + ANSWER_LIMIT;
  let last = "no answer";
  while (Date.now() < deadline) {
    try {
      const response = await fetch(address, { signal: AbortSignal.timeout(20_000) });
      if (response.ok) return;
      last = `status ${response.status}`;
    } catch (error) {
      last = (error as Error).message;
    }
    await sleep(50);
  }
  throw new Error(`The web server does not become healthy: ${address}: ${last}`);
}

async function stop(child: ChildProcess, ended: Promise<number>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill("SIGTERM");
  const force = setTimeout(() => child.kill("SIGKILL"), 5000);
  await ended;
  clearTimeout(force);
}
