import { chmod, mkdir, stat } from "node:fs/promises";

/**
 * Makes a folder and those above it, and gives it these permissions, whatever the umask of this process is: the mode
 * of `mkdir` is cut by the umask and would also be that of the folders above.
 * @param path the folder
 * @param mode its permissions; one that is there already gets them as well
 */
export async function makeFolder(path: string, mode: number): Promise<void> {
  await mkdir(path, { recursive: true });
  if (((await stat(path)).mode & 0o777) !== mode) await chmod(path, mode);
}
