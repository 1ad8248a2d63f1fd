import type { ReviewBase, WorkingDraft } from "@/lib/review/working-draft";

/** A draft that the server may not have, with the state that it was made from. */
export interface KeptDraft {
  base: ReviewBase;
  draft: WorkingDraft;
}

const nameOf = (report: string) => `readout-review-${report}`;

/** Keeps an unsaved draft in this browser, so that a crash or a lost connection costs nothing. */
export function keepUnsaved(report: string, kept: KeptDraft): void {
  try {
    localStorage.setItem(nameOf(report), JSON.stringify(kept));
  } catch {
    // A full or forbidden store is no reason to stop the work: saving to the server goes on.
  }
}

/** Forgets the draft that this browser keeps. */
export function dropKept(report: string): void {
  try {
    localStorage.removeItem(nameOf(report));
  } catch {
    // See above.
  }
}

/** The draft that this browser keeps, if it was made from the state that the server still has; null otherwise. */
export function keptDraft(report: string, base: ReviewBase): WorkingDraft | null {
  try {
    const kept = JSON.parse(localStorage.getItem(nameOf(report)) ?? "null") as KeptDraft | null;
    const same = kept?.base.extraction === base.extraction && kept.base.version === base.version;
    return same ? kept.draft : null;
  } catch {
    return null;
  }
}
