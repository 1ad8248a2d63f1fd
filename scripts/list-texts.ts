import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/**
 * The plain texts that are meant: a file is itself, a folder is every .txt in it and below, in the order of their names;
 * links to folders are not followed.
 * @throws Error naming a path that does not exist or is neither file nor folder
 */
export async function listTexts(paths: readonly string[]): Promise<string[]> {
  const lists = await Promise.all(paths.map(textsOf));
  return [...new Set(lists.flat())];
}

async function textsOf(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => null);
  if (!found) throw new Error(`${path} does not exist.`);
  if (found.isFile()) return [path];
  if (!found.isDirectory()) throw new Error(`${path} is neither a file nor a folder.`);
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const texts = entries.filter((entry) => !entry.isDirectory() && /\.txt$/i.test(entry.name));
  return texts.map((entry) => join(entry.parentPath, entry.name)).sort();
}
