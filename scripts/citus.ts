// npm run citus -- set-up postgresql://…: turns a migrated database on a Citus coordinator into a distributed one.
import { migrate } from "@/lib/db/migrate";
import { setUpCitus } from "./citus/set-up";

const HELP = `Usage: npm run citus -- set-up <address of the coordinator's database>

Distributes the tables of a database: facts by the id of their meeting, lists and reports as copies on every node, the rest on
the coordinator (scripts/citus/placement.ts). It is migrated first; what is in it is moved. Before:

  on every node       shared_preload_libraries = 'citus', a database of the same name, CREATE EXTENSION citus
  on the coordinator  SELECT citus_set_coordinator_host('<its address>', 5432);
                      SELECT citus_add_node('<address of a worker>', 5432);   -- for each

Then start Readout with DATABASE_URL set to that address.
`;

const [command, url, ...rest] = process.argv.slice(2);
if (command !== "set-up" || !url || rest.length > 0 || !URL.canParse(url)) {
  process.stdout.write(HELP);
  process.exit(command === "--help" ? 0 : 1);
}
try {
  await migrate(url);
  const { placed, droppedKeys } = await setUpCitus(url);
  for (const [placement, tables] of Object.entries(placed))
    process.stdout.write(`${placement}: ${tables.join(", ")}\n`);
  process.stdout.write(`Foreign keys that no distributed database has: ${droppedKeys.join(", ")}\n`);
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exit(1);
}
