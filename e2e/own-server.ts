import { spawn } from "node:child_process";
import { once } from "node:events";

/** A server with a database of its own, for tests that change the record. */
export interface OwnServer {
  origin: string;
  stop(): Promise<void>;
}

/**
 * Starts a server beside the one that all tests share.
 * @param beside the address of the shared one
 * @param further how many ports further it listens
 */
export async function startOwnServer(beside: string, further: number): Promise<OwnServer> {
  const port = String(Number(new URL(beside).port) + further);
  const server = spawn(process.execPath, ["--import", "tsx", "scripts/e2e-server.ts", "--port", port], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const stop = async () => {
    const ended = once(server, "exit");
    server.kill("SIGTERM");
    await ended;
  };
  let said = "";
  for await (const text of server.stdout ?? []) {
    said += String(text);
    if (said.includes("Ready at")) return { origin: `http://127.0.0.1:${port}`, stop };
  }
  throw new Error(`The server did not start: ${said}`);
}
