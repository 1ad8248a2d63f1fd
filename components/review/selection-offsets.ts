/**
 * The offset in the report's text of a place in the document. Every run of the text carries in `data-at` where it begins;
 * a marker of an invisible character carries in `data-length` how much of the text it stands for.
 * @returns null for a place outside the text
 */
export function offsetOf(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const run = element?.closest("[data-at]");
  if (run instanceof HTMLElement) {
    const at = Number(run.dataset.at);
    const stands = run.dataset.length;
    if (stands !== undefined) return at + (offset > 0 ? Number(stands) : 0);
    return at + (node instanceof Text ? offset : offset > 0 ? (run.textContent?.length ?? 0) : 0);
  }
  // Between runs: the place of the next one, or the end of the one before.
  const next = node.childNodes[offset];
  const first = next instanceof Element ? (next.matches("[data-at]") ? next : next.querySelector("[data-at]")) : null;
  return first instanceof HTMLElement ? Number(first.dataset.at) : null;
}

/** What is selected in an element, as offsets of the report's text in either order; null when nothing of it is. */
export function selectedOffsets(within: Element): { from: number; to: number } | null {
  const selection = document.getSelection();
  if (!selection?.anchorNode || !selection.focusNode) return null;
  if (!within.contains(selection.anchorNode) || !within.contains(selection.focusNode)) return null;
  const from = offsetOf(selection.anchorNode, selection.anchorOffset);
  const to = offsetOf(selection.focusNode, selection.focusOffset);
  return from === null || to === null ? null : { from, to };
}
