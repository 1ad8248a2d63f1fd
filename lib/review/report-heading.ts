import { Prisma } from "@/lib/db/client";
import { readable } from "./record-parts";

const LONGEST = 200;

/** Of a report r: its headline, or how its text begins where it came without one. */
export const headingColumn = Prisma.sql`coalesce(r.title,
  (select left(ltrim(t.text), ${LONGEST + 40}) from report_text t where t.report_id = r.id order by t.version limit 1))`;

/** The same for a reader: the first line, without invisible characters, cut between words. Null for nothing. */
export function headingOf(words: string | null): string | null {
  const line = readable((words ?? "").split("\n")[0] ?? "");
  if (line.length <= LONGEST + 1) return line || null;
  return `${line.slice(0, line.lastIndexOf(" ", LONGEST)).trimEnd() || line.slice(0, LONGEST)}…`;
}
