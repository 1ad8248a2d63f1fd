/** Who accepts by rule, as reviews and revisions name them: no person. */
export const RULE = "rule: accepted unreviewed";

/** The step of a history that a decision was: accepting by rule is one of its own. */
export function stepOf<D extends string>(decision: D, reviewer: string): D | "ruled" {
  return decision === "accepted" && reviewer === RULE ? "ruled" : decision;
}
