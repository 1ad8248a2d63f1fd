/** Plus or minus: unlike an arrow it means the same in either direction. */
export function ToggleSign({ open }: { open: boolean }) {
  return (
    <svg aria-hidden="true" width="13" height="13" viewBox="0 0 13 13" className="shrink-0 text-muted">
      <path
        d={open ? "M3.5 6.5h6" : "M3.5 6.5h6M6.5 3.5v6"}
        stroke="currentColor"
        strokeWidth="1.25"
        fill="none"
        strokeLinecap="round"
      />
      <rect x="0.5" y="0.5" width="12" height="12" rx="2" fill="none" stroke="var(--line)" />
    </svg>
  );
}
