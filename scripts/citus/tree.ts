import { loadModule, parseSync } from "libpg-query";

/** A node of PostgreSQL's own tree of a statement, as JSON: an object with one key, the kind of the node. */
export type Tree = Record<string, unknown>;

/** The statement as PostgreSQL reads it. */
export async function treeOf(statement: string): Promise<Tree> {
  await loadModule();
  const read = parseSync(statement) as { stmts?: { stmt?: Tree }[] };
  return read.stmts?.[0]?.stmt ?? {};
}

/** The node's content when it is of a kind. */
export function isA(node: unknown, kind: string): Tree | null {
  const content = typeof node === "object" && node !== null ? (node as Tree)[kind] : undefined;
  return typeof content === "object" && content !== null ? (content as Tree) : null;
}

/** The members of a list; nothing for what is none. */
export const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** All nodes of some kinds below a node, itself included; below one that is found it is not looked further. */
export function findAll(node: unknown, kinds: readonly string[]): { kind: string; content: Tree }[] {
  if (Array.isArray(node)) return node.flatMap((one) => findAll(one, kinds));
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    kinds.includes(key) ? [{ kind: key, content: value as Tree }] : findAll(value, kinds),
  );
}

/** The names of a column as it is written: ["m", "id"], ["id"]; "*" is left out. */
export function namesOf(column: Tree): string[] {
  return listOf(column.fields).flatMap((field) => (isA(field, "String")?.sval as string | undefined) ?? []);
}

/** The conditions that must all hold: the parts of a chain of "and". */
export function conjuncts(node: unknown): unknown[] {
  const bool = isA(node, "BoolExpr");
  if (bool?.boolop === "AND_EXPR") return listOf(bool.args).flatMap(conjuncts);
  return node === undefined || node === null ? [] : [node];
}

/** The two sides of "a = b"; null for anything else. */
export function equality(node: unknown): [unknown, unknown] | null {
  const test = isA(node, "A_Expr");
  if (test?.kind !== "AEXPR_OP" || isA(listOf(test.name)[0], "String")?.sval !== "=") return null;
  return [test.lexpr, test.rexpr];
}
