import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { PROJECT_FOLDER } from "@/lib/env";
import { IntakeError, type IntakeProblem } from "../intake-problem";
import type { DocumentFormat, ReadDocument } from "./read-document";

export type ReaderQuestion = { id: number; bytes: Uint8Array; format: DocumentFormat; charset: string | null };
export type ReaderAnswer =
  | { id: number; document: ReadDocument }
  | { id: number; problem: IntakeProblem; message: string };

/** Takes documents apart in a process of its own, one after the other. */
export type DocumentReader = {
  /** @throws IntakeError with what stands in the way; `reading_took_too_much` when it passed a limit and was ended */
  read(bytes: Uint8Array, format: DocumentFormat, charset: string | null): Promise<ReadDocument>;
  /** Ends the process; what is being read fails, without blame. */
  close(): void;
};

/** Limits of one document: milliseconds, and megabytes of memory. */
export type ReaderLimits = { time: number; memory: number };

const LIMITS: ReaderLimits = { time: 30_000, memory: 512 };
/** Milliseconds that the process waits for another document. */
const IDLE = 20_000;

/** A reader. Its process is started for the first document, and anew after one that had to be ended. */
export function openReader(limits: ReaderLimits = LIMITS): DocumentReader {
  let child: ChildProcess | null = null;
  let queue: Promise<unknown> = Promise.resolve();
  let idle: NodeJS.Timeout | undefined;
  let last = 0;
  let closed = false;

  function end(): void {
    clearTimeout(idle);
    child?.kill("SIGKILL");
    child = null;
  }

  async function ask(question: Omit<ReaderQuestion, "id">): Promise<ReadDocument> {
    if (closed) throw new Error("the reader is closed");
    clearTimeout(idle);
    child ??= startChild(limits.memory);
    last += 1;
    try {
      return await answerOf(child, { id: last, ...question }, limits.time);
    } catch (error) {
      if (closed) throw new Error("the reader was closed");
      if (!(error instanceof IntakeError) || error.problem === "reading_took_too_much") end();
      throw error;
    } finally {
      idle = setTimeout(end, IDLE).unref();
    }
  }

  return {
    read(bytes, format, charset) {
      const answer = queue.then(() => ask({ bytes, format, charset }));
      queue = answer.catch(() => {});
      return answer;
    },
    close() {
      closed = true;
      end();
    },
  };
}

function answerOf(child: ChildProcess, question: ReaderQuestion, time: number): Promise<ReadDocument> {
  return new Promise((resolve, reject) => {
    const tooMuch = () =>
      settle(() => reject(new IntakeError("reading_took_too_much", "reading it took too long or too much memory")));
    const timer = setTimeout(tooMuch, time);
    const onMessage = (answer: ReaderAnswer) => {
      if (answer.id !== question.id) return;
      if ("document" in answer) settle(() => resolve(answer.document));
      else settle(() => reject(new IntakeError(answer.problem, answer.message)));
    };
    function settle(then: () => void): void {
      clearTimeout(timer);
      child.off("message", onMessage).off("exit", tooMuch).off("error", tooMuch);
      then();
    }
    child.on("message", onMessage).on("exit", tooMuch).on("error", tooMuch);
    child.send(question, (error) => error && tooMuch());
  });
}

// The engine's own limit counts objects; the limit of the shell counts what else is allocated, such as unpacked streams.
function startChild(memory: number): ChildProcess {
  const entry = join(PROJECT_FOLDER, "lib/reports/read/reader-child.ts");
  const node = [`--max-old-space-size=${memory}`, "--import", "tsx", entry];
  const command =
    process.platform === "linux"
      ? ["/bin/sh", "-c", `ulimit -d ${memory * 3 * 1024}; exec "$0" "$@"`, process.execPath, ...node]
      : [process.execPath, ...node];
  const [program = "", ...args] = command;
  const child = spawn(program, args, {
    cwd: PROJECT_FOLDER,
    // It needs none of our secrets.
    env: { PATH: process.env.PATH, NODE_ENV: process.env.NODE_ENV, TZ: process.env.TZ } as NodeJS.ProcessEnv,
    stdio: ["ignore", "ignore", "ignore", "ipc"],
    serialization: "advanced",
  });
  // While it is idle it keeps nobody from ending.
  child.unref();
  child.channel?.unref();
  return child;
}
