import { PLACEMENT, type Placement } from "./placement";
import { conjuncts, equality, isA, listOf, namesOf, type Tree } from "./tree";

/** A table where it is named in a statement; `key` joins it with others on the same distribution column. */
export interface Used {
  alias: string;
  placement: Placement;
  column: string | undefined;
  key: string;
}

/** One level of a statement: what its FROM names, and the levels around it. */
export interface Scope {
  tables: Used[];
  /** Results of subqueries, of WITH, of functions. */
  others: string[];
  outer: Scope | null;
  /** Subqueries of the FROM, each with whether it may see its neighbours. */
  subqueries: { query: Tree; lateral: boolean }[];
  conditions: unknown[];
}

/** Which keys are said to be equal: to one another, or to a value that comes with the statement. */
export class Equal {
  private readonly parents = new Map<string, string>();

  find(key: string): string {
    const parent = this.parents.get(key);
    return parent === undefined || parent === key ? key : this.find(parent);
  }

  join(one: string, other: string): void {
    this.parents.set(this.find(one), this.find(other));
  }

  are(one: string, other: string): boolean {
    return this.find(one) === this.find(other);
  }

  /** Whether the key has one value, known before the statement runs. */
  isFixed(key: string): boolean {
    return this.are(key, FIXED);
  }
}

const FIXED = "a value";
let named = 0;

/** Reads the FROM of a level. */
export function scopeOf(from: readonly unknown[], outer: Scope | null, ctes: ReadonlySet<string>): Scope {
  const scope: Scope = { tables: [], others: [], outer, subqueries: [], conditions: [] };
  for (const item of from) addItem(scope, item, ctes);
  return scope;
}

function addItem(scope: Scope, item: unknown, ctes: ReadonlySet<string>): void {
  const table = isA(item, "RangeVar");
  const join = isA(item, "JoinExpr");
  const subquery = isA(item, "RangeSubselect");
  if (table) addTable(scope, table, ctes);
  else if (join) {
    addItem(scope, join.larg, ctes);
    addItem(scope, join.rarg, ctes);
    scope.conditions.push(...conjuncts(join.quals));
    for (const name of listOf(join.usingClause)) joinUsing(scope, String(isA(name, "String")?.sval));
  } else if (subquery) {
    scope.others.push(aliasOf(subquery));
    scope.subqueries.push({ query: subquery.subquery as Tree, lateral: subquery.lateral === true });
  } else {
    const content = Object.values((item ?? {}) as Tree)[0];
    scope.others.push(aliasOf((content ?? {}) as Tree));
  }
}

/** Adds a table that a statement names; what WITH has named, and what is none of ours, is no table. */
export function addTable(scope: Scope, table: Tree, ctes: ReadonlySet<string>): void {
  const name = String(table.relname);
  const alias = aliasOf(table) || name;
  const placed = ctes.has(name) ? undefined : PLACEMENT[name];
  named += 1;
  if (!placed) scope.others.push(alias);
  else scope.tables.push({ alias, ...placed, column: placed.column, key: `${named} ${alias}` });
}

const aliasOf = (node: Tree): string => String((node.alias as Tree | undefined)?.aliasname ?? "");

function joinUsing(scope: Scope, column: string): void {
  const [one, other] = scope.tables.filter((table) => table.column === column).slice(-2);
  if (one && other) scope.conditions.push({ same: [one.key, other.key] });
}

/** Notes which distribution columns a level says to be equal. */
export function noteEqualities(scope: Scope, where: unknown, equal: Equal): void {
  for (const condition of [...scope.conditions, ...conjuncts(where)]) {
    const same = (condition as { same?: [string, string] }).same;
    if (same) equal.join(...same);
    const sides = equality(condition);
    if (!sides) continue;
    const [left, right] = sides.map((side) => keyOf(side, scope));
    if (left && right) equal.join(left, right);
  }
}

function keyOf(node: unknown, scope: Scope): string | null {
  const cast = isA(node, "TypeCast");
  if (cast) return keyOf(cast.arg, scope);
  if (isA(node, "ParamRef") || isA(node, "A_Const")) return FIXED;
  const column = isA(node, "ColumnRef");
  return column ? (columnOf(namesOf(column), scope)?.key ?? null) : null;
}

function columnOf(names: readonly string[], scope: Scope | null): Used | null {
  if (!scope) return null;
  const [first, second] = names.length > 1 ? names.slice(-2) : [null, names[0]];
  const found = scope.tables.find(({ alias, column }) => column === second && (first === null || alias === first));
  if (found) return found;
  const isHere = first !== null && [...scope.tables.map(({ alias }) => alias), ...scope.others].includes(first);
  return isHere ? null : columnOf(names, scope.outer);
}

/** Whether a name of a table belongs to a level around this one, and to which. */
export function ownerOf(alias: string, scope: Scope): Scope | null {
  for (let level: Scope | null = scope; level; level = level.outer) {
    if (level.tables.some((table) => table.alias === alias) || level.others.includes(alias)) return level;
  }
  return null;
}
