import type { TitleRun } from "./arabic-titles";

/**
 * The office in plain English, as a title has it: two offices of one person joined by "and". The foreign minister of the United States is
 * the Secretary of State.
 */
export function roleOf(title: Pick<TitleRun, "offices">, country: string | null): string | null {
  const roles = [
    ...new Set(
      title.offices.map(({ role }) => (role === "Foreign Minister" && country === "US" ? "Secretary of State" : role)),
    ),
  ];
  // "النائب" beside another office is a deputy, not a deputy of the parliament.
  const plain = roles.length > 1 ? roles.filter((role) => role !== "Member of Parliament") : roles;
  return plain.length === 0 ? null : plain.slice(0, 2).join(" and ");
}
