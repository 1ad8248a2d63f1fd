import { listFiles } from "./list-files";

/** The text files that are meant, as `listFiles` finds them. */
export const listTextFiles = (paths: readonly string[]): Promise<string[]> => listFiles(paths, [".txt"]);
