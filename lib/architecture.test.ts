import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";

const sources = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], { encoding: "utf8" })
  .split("\n")
  .filter((file) => /\.(ts|tsx|mts|mjs|css)$/.test(file));
const code = sources.filter((file) => !file.endsWith(".css"));
const read = (file: string) => readFileSync(file, "utf8");
const isTest = (file: string) => /\.test\.tsx?$|^vitest\.|^playwright\./.test(file);

/** The room that a file stands in: "lib/queries", "components/ui", "app", "proxy.ts". */
function roomOf(path: string): string {
  const [top = "", part = ""] = path.split("/");
  return (top === "lib" || top === "components") && part ? `${top}/${part.replace(/^(env)$/, "env.ts")}` : top;
}

/** The allowed imports, as the table in ARCHITECTURE.md has them. */
function allowedImports(): Map<string, Set<string>> {
  const rows = read("ARCHITECTURE.md").matchAll(/^\| `([^`]+)` \|((?: `[^`]+`)*) ?\|$/gm);
  return new Map([...rows].map(([, from = "", to = ""]) => [from, new Set(to.match(/[^` ]+/g) ?? [])]));
}

function importsOf(file: string): string[] {
  const found = read(file).matchAll(/(?:\bfrom|\bimport)\s*\(?\s*["']([^"']+)["']/g);
  return [...found].flatMap(([, target = ""]) => {
    if (target.startsWith("@/")) return [target.slice(2)];
    return target.startsWith(".") ? [normalize(join(dirname(file), target))] : [];
  });
}

function offences(pattern: RegExp, files: string[]): string[] {
  return files.flatMap((file) =>
    read(file)
      .split("\n")
      .flatMap((line, i) => (pattern.test(line) ? [`${file}:${i + 1} ${line.trim().slice(0, 100)}`] : [])),
  );
}

describe("architecture", () => {
  const table = allowedImports();

  it("has a table that names every room", () => {
    const rooms = new Set(code.filter((file) => !isTest(file) && file.includes("/")).map(roomOf));
    rooms.delete("lib/architecture.test.ts");
    expect([...rooms].filter((room) => !table.has(room))).toEqual([]);
    expect(table.size).toBeGreaterThan(20);
  });

  it("imports only what the table allows", () => {
    const wrong = code
      .filter((file) => !isTest(file))
      .flatMap((file) => {
        const allowed = table.get(roomOf(file));
        if (!allowed) return [];
        const beyond = importsOf(file)
          .map(roomOf)
          .filter((room) => room !== roomOf(file) && !allowed.has(room));
        return beyond.map((room) => `${file} imports ${room}`);
      });
    expect(wrong).toEqual([]);
  });

  it("uses logical directions only", () => {
    const physical =
      /["'`\s:](-?m[lr]|p[lr]|left|right|text-(left|right)|border-[lr]|rounded-[lr]|scroll-[mp][lr])-?(\[|\d|auto|px|$)/;
    const classes = /["'`\s:](text-left|text-right|float-left|float-right)["'`\s]/;
    const files = sources.filter((file) => file.endsWith(".tsx") && !isTest(file));
    expect([...offences(physical, files), ...offences(classes, files)]).toEqual([]);
  });

  it("has no inline style in markup and sets no markup by hand", () => {
    const files = sources.filter((file) => file.endsWith(".tsx") && !file.includes("recharts") && !isTest(file));
    const server = files.filter((file) => !read(file).startsWith('"use client"'));
    expect(offences(/\sstyle=\{/, server)).toEqual([]);
    expect(offences(/dangerouslySetInnerHTML/, files)).toEqual([]);
  });

  it("has no bidirectional control characters in its source", () => {
    expect(offences(/[\u202a-\u202e\u2066-\u2069\u200b-\u200f\u061c\ufeff]/u, sources)).toEqual([]);
  });

  it("keeps files under 300 lines and types without any", () => {
    expect(code.filter((file) => read(file).split("\n").length > 301)).toEqual([]);
    expect(
      offences(
        /:\s*any\b|as any\b|<any>/,
        code.filter((file) => file !== "lib/architecture.test.ts"),
      ),
    ).toEqual([]);
  });
});

describe("lowest safe versions", () => {
  // Next 16.3.3 and React 19.2.6 are the first without the known holes of August 2026; an audit service cannot be
  // asked on every network, so the floor is a test.
  it.each([
    ["next", [16, 3, 3]],
    ["react", [19, 2, 6]],
    ["react-dom", [19, 2, 6]],
  ])("%s is at least %s", (name, floor) => {
    const { version } = JSON.parse(read(`node_modules/${name}/package.json`)) as { version: string };
    const parts = version.split(/[.-]/).map(Number);
    const order = floor.map((part, i) => (parts[i] ?? 0) - part).find((difference) => difference !== 0) ?? 0;
    expect(order, `${name} ${version}`).toBeGreaterThanOrEqual(0);
  });
});
