// The process in which documents are taken apart (reader-process.ts): it may be ended at any moment, and asks nothing of
// anybody. It ends with the process that started it.
import { IntakeError } from "../intake-problem";
import { readDocument } from "./read-document";
import type { ReaderAnswer, ReaderQuestion } from "./reader-process";

process.on("disconnect", () => process.exit(0));
process.on("message", async ({ id, bytes, format, charset }: ReaderQuestion) => {
  process.send?.(await answer(id, () => readDocument(bytes, format, charset)));
});

async function answer(id: number, read: () => ReturnType<typeof readDocument>): Promise<ReaderAnswer> {
  try {
    return { id, document: await read() };
  } catch (error) {
    if (error instanceof IntakeError) return { id, problem: error.problem, message: error.message };
    // Only hostile nesting gets here: the readers name everything else.
    return { id, problem: "unreadable_file", message: "it cannot be taken apart" };
  }
}
