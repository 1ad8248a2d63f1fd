import { spawn } from "node:child_process";

/** A server of the built pages on a database that is thrown away, as the browser tests have it. */
export interface BenchServer {
  origin: string;
  stop(): Promise<void>;
}

/** Starts the server and waits until it is ready; throws when it ends first. */
export async function startBenchServer(port: number): Promise<BenchServer> {
  const child = spawn(process.execPath, ["--import", "tsx", "scripts/e2e-server.ts", "--port", String(port)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  await new Promise<void>((resolve, reject) => {
    child.stdout.on("data", (chunk: Buffer) => {
      if (chunk.toString().includes("Ready at")) resolve();
    });
    child.once("exit", (code) => reject(new Error(`The server ended before it was ready (exit code ${code}).`)));
  });
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: async () => {
      child.kill("SIGTERM");
      await ended;
    },
  };
}
