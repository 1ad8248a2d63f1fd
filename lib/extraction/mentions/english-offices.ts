import { OFFICE_COUNTRIES, PARTY_OFFICES } from "../packs/en/titles";
import { HONOUR, type PersonPhrase } from "./english-people";

/** The office as the record prints it: its titles joined, without forms of address that say nothing beside another. */
export function roleOf(phrase: PersonPhrase): string | null {
  const roles = [...new Set(phrase.titles.map(({ role }) => role))].filter(
    (role) =>
      role !== "Counterpart" &&
      role !== "Sheikh" &&
      role !== "Official" &&
      role !== HONOUR &&
      !(role === "Senator" && phrase.titles.length > 1),
  );
  const offices = roles.length > 1 ? roles.filter((role) => !PARTY_OFFICES.includes(role)) : roles;
  if (roles.length === 0) return null;
  return (offices.length > 0 ? offices : roles)
    .map((role) => (role === "Minister of State" && roles.length > 1 ? "State Minister" : role))
    .join(" and ");
}

/** The country that an office names by itself. */
export function officeCountry(phrase: PersonPhrase): string | null {
  for (const { role } of phrase.titles) if (OFFICE_COUNTRIES[role]) return OFFICE_COUNTRIES[role] ?? null;
  return null;
}

/** Whether a bare title may stand for somebody's office. */
export function isSameOffice(role: string, other: string | null, narrator: boolean, otherNarrator: boolean): boolean {
  if (narrator || otherNarrator) return narrator && otherNarrator;
  if (other === null) return role === "Counterpart";
  if (role === "Counterpart") return true;
  return other
    .split(" and ")
    .some((one) => one === role || isShorter(role, one) || (role === "Secretary" && one.startsWith("Secretary")));
}

// "the Deputy Minister" is short for the Deputy Foreign Minister: its words stand in the longer title in their order, the last one last.
function isShorter(role: string, office: string): boolean {
  const short = role.split(" ");
  const long = office.split(" ");
  if (short.at(-1) !== long.at(-1)) return role === "Ambassador" && office.startsWith(role);
  let at = 0;
  for (const word of long) if (word === short[at]) at++;
  return at >= short.length;
}
