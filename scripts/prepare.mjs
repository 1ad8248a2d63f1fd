// What has to be there before anything of the project can run: packages, the database client, the build. Each step is
// skipped when it was done for what is there now. Plain Node, since nothing is installed yet when this is first read.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the project. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The oldest Node.js that the packages run on. */
const OLDEST_NODE = [20, 19];

/** A step failed; the message is for a person, and `output` is what the program that failed has printed. */
export class PrepareError extends Error {}

/** Prints what went wrong: the program's own output, then the line for a person. */
export function report(error) {
  process.stderr.write(`${error?.output ?? ""}${error?.message ?? error}\n`);
}

/** @throws PrepareError when this Node.js is too old */
export function checkNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  throw new PrepareError(`Readout needs Node.js ${OLDEST_NODE.join(".")} or newer; this is ${process.versions.node}.`);
}

/**
 * Installs the packages of package-lock.json unless they are there.
 * @returns {Promise<boolean>} whether something was done
 */
export async function installPackages() {
  const stamp = join(root, "node_modules/.readout-packages");
  const wanted = digest([join(root, "package-lock.json")], `${process.platform}-${process.arch}`);
  if (readText(stamp) === wanted) return false;
  const done = !installedAlready();
  if (done) {
    process.stdout.write("Installing packages…\n");
    await install();
  }
  writeFileSync(stamp, wanted);
  return done;
}

// The packages' install scripts are not needed, and other people's programs are better not run unseen.
const NPM_OPTIONS = ["--ignore-scripts", "--no-audit", "--no-fund", "--include=dev", "--loglevel=error"];

async function install() {
  const failure = "The packages could not be installed.";
  try {
    await run(...npm(["ci", ...NPM_OPTIONS]), failure, { quiet: true });
  } catch (error) {
    // A registry that carries no packages for other platforms leaves them out of the lock file, and then `npm ci`
    // refuses all of it. `npm install` takes the versions that the lock file has, and with --no-save leaves it alone.
    if (!error.output?.includes("EUSAGE")) throw error;
    await run(...npm(["install", "--no-save", ...NPM_OPTIONS]), failure, { quiet: true });
  }
}

/**
 * Generates what is not written by hand unless it is there for these inputs: the database client and the cut fonts.
 * @returns {Promise<boolean>} whether something was done
 */
export async function generateSources() {
  const client = await once("client", ["prisma/schema.prisma"], "lib/db/generated/client.ts", () => {
    const command = [join(root, "scripts/prisma.mjs"), "generate", "--no-hints"];
    return run(process.execPath, command, "The database client could not be generated.", { quiet: true });
  });
  const fonts = await once("fonts", ["scripts/subset-fonts.mjs"], "app/generated-fonts", async () => {
    const { subsetFonts } = await import("./subset-fonts.mjs");
    await subsetFonts();
  });
  return client || fonts;
}

/** Does a piece of work unless its result is there and was made from these inputs and packages. */
async function once(name, inputs, result, work) {
  const stamp = join(root, `node_modules/.readout-${name}`);
  const wanted = digest([...inputs, "package-lock.json"].map((path) => join(root, path)));
  if (readText(stamp) === wanted && existsSync(join(root, result))) return false;
  // Gone first: a folder that was half filled when it was interrupted must not pass for a whole one.
  rmSync(stamp, { force: true });
  await work();
  writeFileSync(stamp, wanted);
  return true;
}

/**
 * Builds the pages unless they are built from these very sources.
 * @param {{ force?: boolean, signal?: AbortSignal }} options force: build in any case; signal: give it up
 * @returns {Promise<boolean>} whether something was done
 */
export async function buildPages({ force = false, signal } = {}) {
  const stamp = join(root, ".next/readout-build");
  const wanted = digest(buildSources());
  if (!force && readText(stamp) === wanted && existsSync(join(root, ".next/BUILD_ID"))) return false;
  // Gone first: a build that is interrupted must not pass for a whole one.
  rmSync(stamp, { force: true });
  process.stdout.write("Building the pages…\n");
  const command = [join(root, "node_modules/next/dist/bin/next"), "build"];
  await run(process.execPath, command, "The pages could not be built.", {
    quiet: !force,
    env: { NODE_ENV: "production" },
    signal,
  });
  const { compressFiles } = await import("./compress-files.mjs");
  await compressFiles(join(root, ".next/static"));
  writeFileSync(stamp, wanted);
  return true;
}

/**
 * Runs a program to its end, in the folder of the project.
 * @param {string} program
 * @param {string[]} args
 * @param {string} failure what to say when it fails
 * @param {{ quiet?: boolean, env?: Record<string, string>, signal?: AbortSignal }} options quiet: its output is kept for
 *   the error; signal: ends it
 */
export function run(program, args, failure, { quiet = false, env = {}, signal } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...env },
      stdio: quiet ? ["ignore", "pipe", "pipe"] : "inherit",
      shell: process.platform === "win32" && program.endsWith(".cmd"),
    });
    const stop = () => child.kill("SIGTERM");
    if (signal?.aborted) stop();
    signal?.addEventListener("abort", stop);
    const output = [];
    child.stdout?.on("data", (data) => output.push(data));
    child.stderr?.on("data", (data) => output.push(data));
    child.on("error", (error) => reject(new PrepareError(`${failure} ${error.message}`)));
    child.on("close", (code, killedBy) => {
      signal?.removeEventListener("abort", stop);
      if (code === 0) return resolve();
      const error = new PrepareError(`${failure} (${killedBy ?? `exit code ${code}`})`);
      reject(Object.assign(error, { output: Buffer.concat(output).toString("utf8") }));
    });
  });
}

function npm(args) {
  const own = process.env.npm_execpath;
  if (own && /npm-cli\.c?js$/.test(own)) return [process.execPath, [own, ...args]];
  return [process.platform === "win32" ? "npm.cmd" : "npm", args];
}

// Packages that somebody installed by hand count as well: npm keeps a list of what it put there.
function installedAlready() {
  const listed = readText(join(root, "node_modules/.package-lock.json"));
  if (listed === null) return false;
  const here = JSON.parse(listed).packages;
  const wanted = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")).packages;
  return Object.entries(wanted).every(([path, { version, optional, link }]) => {
    if (path === "" || link) return true;
    return here[path] === undefined ? optional === true : here[path].version === version;
  });
}

const SOURCE_FOLDERS = ["app", "components", "lib", "public"];
const SOURCE_FILES =
  /^(?:next\.config|postcss\.config|tsconfig|proxy|middleware|instrumentation|package-lock)\b.*\.(?:ts|m?js|json)$/;
const NOT_BUILT = /[\\/]lib[\\/](?:db[\\/]generated|testing)[\\/]|\.test\.tsx?$|\.md$/;

function buildSources() {
  const files = readdirSync(root).filter((name) => SOURCE_FILES.test(name));
  for (const folder of SOURCE_FOLDERS.filter((name) => existsSync(join(root, name)))) {
    const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
    for (const entry of entries) if (entry.isFile()) files.push(join(entry.parentPath, entry.name));
  }
  const paths = files.map((file) => (file.startsWith(root) ? file : join(root, file)));
  return [...paths.filter((path) => !NOT_BUILT.test(path)), join(root, "prisma/schema.prisma")].sort();
}

// Of the contents: a checkout changes the times of files that stay the same.
function digest(paths, extra = "") {
  const hash = createHash("sha256").update(extra);
  for (const path of paths) hash.update(`\0${path.slice(root.length)}\0`).update(readFileSync(path));
  return hash.digest("hex");
}

function readText(path) {
  return existsSync(path) ? readFileSync(path, "utf8") : null;
}
