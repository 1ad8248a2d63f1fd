import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { MeetingRecord, ReferenceLists } from "@/lib/domain/record";

// Read by scripts only, never by a page: the folder is looked up on disk.
const folder = import.meta.dirname ?? join(process.cwd(), "seed");

/** Reads one seed file and checks its shape; the error says which file is wrong, and where in it. */
function load<Shape extends z.ZodType>(path: string, shape: Shape): z.output<Shape> {
  try {
    const result = shape.safeParse(JSON.parse(readFileSync(join(folder, path), "utf8")));
    if (result.success) return result.data;
    throw new Error(z.prettifyError(result.error));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`seed/${path}: ${reason}`, { cause });
  }
}

/**
 * The reference lists that the seed's meetings draw on, in the order in which the files give them: a topic's place in
 * its file is its position in the product.
 *
 * @throws Error naming the file that is missing, is not JSON or has the wrong shape.
 */
export function loadReferenceLists(): ReferenceLists {
  const { parties, people, places, occasions, agencies, topicGroups, topics } = ReferenceLists.shape;
  return {
    parties: load("reference/parties.json", parties),
    people: load("reference/people.json", people),
    places: load("reference/places.json", places),
    occasions: load("reference/occasions.json", occasions),
    agencies: load("reference/agencies.json", agencies),
    ...load("reference/topics.json", z.strictObject({ topicGroups, topics })),
  };
}

/**
 * The meetings that the dashboard starts with, in the order of their ids, which says nothing of time.
 *
 * @throws Error naming the file that is not JSON, has the wrong shape, or is not called `<id>-<slug>.json`.
 */
export function loadMeetingRecords(): MeetingRecord[] {
  const files = readdirSync(join(folder, "meetings")).filter((name) => name.endsWith(".json"));
  return files.sort().map((name) => {
    const path = `meetings/${name}`;
    const record = load(path, MeetingRecord);
    const expected = `${record.id}-${record.slug}.json`;
    if (name !== expected) throw new Error(`seed/${path}: the record in it belongs in ${expected}`);
    return record;
  });
}
