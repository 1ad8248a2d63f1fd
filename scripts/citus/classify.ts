import { addTable, Equal, noteEqualities, ownerOf, type Scope, scopeOf, type Used } from "./scope";
import { findAll, isA, listOf, namesOf, type Tree, treeOf } from "./tree";

/**
 * How a distributed database answers a statement:
 * - "one node": the node that has the meeting does all of it
 * - "all nodes": every node does its part at the same time, and the parts are put together
 * - "in steps": parts are asked first, and what they give is sent to the nodes
 * - "coordinator": only lists, reports and what lives on the coordinator is asked
 * - "refused"
 */
export type Answered = "one node" | "all nodes" | "in steps" | "coordinator" | "refused";

export type Class = { answered: Answered; why?: string };

/** Why a statement is refused, in the words of Citus's documentation on what its SQL does not hold. */
class Refused extends Error {}

type Reading = {
  equal: Equal;
  shards: Used[];
  /** Those whose own level says which meeting: what a level around it says does not choose the node. */
  routed: Set<Used>;
  inSteps: boolean;
};

const MODIFYING = ["InsertStmt", "UpdateStmt", "DeleteStmt"];
const QUERIES = ["SelectStmt", ...MODIFYING];

/**
 * Says how Citus answers a statement whose tables live where PLACEMENT says. The rules are those that its documentation gives
 * ("SQL support and workarounds"), as far as our statements touch them, and were held against Citus 13.2 itself.
 */
export async function classify(statement: string): Promise<Class> {
  const reading: Reading = { equal: new Equal(), shards: [], routed: new Set(), inSteps: false };
  try {
    readQuery(await treeOf(statement), null, new Set(), reading);
  } catch (error) {
    if (error instanceof Refused) return { answered: "refused", why: error.message };
    throw error;
  }
  const { shards, routed, inSteps } = reading;
  if (shards.length === 0) return { answered: "coordinator" };
  if (shards.every((table) => routed.has(table))) return { answered: "one node" };
  return { answered: inSteps ? "in steps" : "all nodes" };
}

function readQuery(node: Tree, outer: Scope | null, ctes: ReadonlySet<string>, reading: Reading): void {
  const [found] = findAll(node, QUERIES);
  if (!found) return;
  const { kind, content } = found;
  const names = new Set(ctes);
  for (const cte of listOf((content.withClause as Tree | undefined)?.ctes)) {
    const { ctename, ctequery } = isA(cte, "CommonTableExpr") ?? {};
    const before = reading.shards.length;
    readQuery(ctequery as Tree, null, names, reading);
    if (reading.shards.length > before) reading.inSteps = true;
    names.add(String(ctename));
  }
  for (const side of [content.larg, content.rarg]) if (side) readQuery({ SelectStmt: side }, outer, names, reading);
  const scope = scopeOf([...listOf(content.fromClause), ...listOf(content.usingClause)], outer, names);
  if (content.relation) addTable(scope, content.relation as Tree, names);
  readLevel(content, scope, names, reading);
  if (MODIFYING.includes(kind)) expectWritable(content, scope);
}

function readLevel(content: Tree, scope: Scope, ctes: ReadonlySet<string>, reading: Reading): void {
  const own = scope.tables.filter(({ placement }) => placement === "by meeting");
  reading.shards.push(...own);
  noteEqualities(scope, content.whereClause, reading.equal);
  const alone = new Equal();
  noteEqualities(scope, content.whereClause, alone);
  for (const table of own) if (alone.isFixed(table.key)) reading.routed.add(table);
  expectTogether(own, scope, reading);
  expectNear(content, own, scope, reading);
  const isLocked = listOf(content.lockingClause).length > 0;
  if (isLocked && own.some(({ key }) => !reading.equal.isFixed(key))) throw new Refused("locks rows on several nodes");
  for (const { query, lateral } of scope.subqueries) readQuery(query, lateral ? scope : scope.outer, ctes, reading);
  const elsewhere = ["fromClause", "usingClause", "withClause", "larg", "rarg", "selectStmt"];
  const rest = Object.entries(content).flatMap(([key, value]) => (elsewhere.includes(key) ? [] : [value]));
  const quals = findAll(listOf(content.fromClause), ["quals"]).map((found) => found.content);
  for (const { content: link } of findAll([rest, quals], ["SubLink"])) {
    readQuery(link.subselect as Tree, scope, ctes, reading);
    for (const nested of findAll(link.testexpr, ["SubLink"])) {
      readQuery(nested.content.subselect as Tree, scope, ctes, reading);
    }
  }
  if (content.selectStmt) readQuery(content.selectStmt as Tree, null, ctes, reading);
}

/** Tables in shards are joined on their distribution column, or not at all. */
function expectTogether(own: readonly Used[], scope: Scope, { equal }: Reading): void {
  const [first, ...others] = own;
  if (first && others.some(({ key }) => !equal.are(first.key, key))) {
    throw new Refused("joins tables of meetings otherwise than by meeting");
  }
  if (own.length > 0 && scope.tables.some(({ placement }) => placement === "coordinator") && scope.outer) {
    throw new Refused("joins facts with a table of the coordinator");
  }
}

/** A subquery that names a row around it must be answered where that row is. */
function expectNear(content: Tree, own: readonly Used[], scope: Scope, reading: Reading): void {
  const around = aroundOf(content, scope);
  const isLocal = scope.tables.some(({ placement }) => placement === "coordinator");
  const shards = (level: Scope | null): Used[] =>
    level ? [...level.tables.filter(({ placement }) => placement === "by meeting"), ...shards(level.outer)] : [];
  const outside = shards(scope.outer);
  if (around.length === 0) {
    if (own.length > 0 && scope.outer && !own.every(({ key }) => reading.equal.isFixed(key))) reading.inSteps = true;
    return;
  }
  if (isLocal && outside.length > 0) throw new Refused("asks a table of the coordinator for each row of a node");
  const [first] = own;
  if (!first) return;
  if (outside.length === 0) throw new Refused("asks the nodes for each row of a list");
  if (!outside.some(({ key }) => reading.equal.are(key, first.key))) {
    throw new Refused("asks other meetings for each row of a meeting");
  }
}

/** The levels around this one whose rows it names. */
function aroundOf(content: Tree, scope: Scope): Scope[] {
  if (!scope.outer) return [];
  const owners = findAll(content, ["ColumnRef"]).map(({ content: column }) => {
    const [alias, name] = namesOf(column);
    return alias !== undefined && name !== undefined ? ownerOf(alias, scope) : null;
  });
  const levels = new Set<Scope>();
  for (let level: Scope | null = scope.outer; level; level = level.outer) levels.add(level);
  return owners.filter((owner): owner is Scope => owner !== null && levels.has(owner));
}

// A cast between a list of words and text depends, as PostgreSQL sees it, on the moment: nodes must not each do it their way.
function expectWritable(content: Tree, scope: Scope): void {
  const target = scope.tables.at(-1);
  if (!target || target.placement === "coordinator") return;
  const casts = (node: unknown) =>
    findAll(node, ["TypeCast"]).some(({ content: cast }) => isA(cast.arg, "ColumnRef") !== null);
  const returning = listOf((content.returningClause as Tree | undefined)?.exprs ?? content.returningList);
  if (casts(returning)) throw new Refused("returns a word of a closed list");
  if (content.selectStmt === undefined && casts(content.targetList)) throw new Refused("casts what it writes");
}
