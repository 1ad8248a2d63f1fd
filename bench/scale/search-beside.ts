// Measures search on the record of DATABASE_URL and prints what it measured as JSON.
import { readNames } from "./names";
import { measureSearch } from "./search-times";

const names = await readNames(process.env.DATABASE_URL ?? "");
process.stdout.write(`${JSON.stringify(await measureSearch(names))}\n`);
process.exit(0);
