import { problem } from "@/lib/http/problem";
import { readOnly } from "@/lib/http/read-only";
import { getHealth } from "@/lib/queries/get-health";

export const dynamic = "force-dynamic";

const WAIT_MS = 3_000;

/** Answers only after asking the database: its counts, or 503 with a reason. */
async function health(): Promise<Response> {
  try {
    const late = new Promise<never>((_, reject) => setTimeout(() => reject(new Error("no answer in time")), WAIT_MS));
    const counts = await Promise.race([getHealth(), late]);
    return Response.json({ status: "ok", ...counts }, { headers: { "Cache-Control": "no-store" } });
  } catch (error) {
    const reason = error instanceof Error && error.message === "no answer in time" ? error.message : "not reachable";
    return problem(503, "The database does not answer", `Database: ${reason}.`);
  }
}

export const { GET, POST, PUT, PATCH, DELETE } = readOnly(health);
