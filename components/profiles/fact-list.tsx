import type { ReactNode } from "react";

/** Facts in a row: what, and how it stands. */
export function FactList({ facts }: { facts: { key: string; label: string; value: ReactNode }[] }) {
  return (
    <dl className="grid grid-cols-2 gap-x-8 gap-y-5 border-line border-t pt-5 lg:grid-cols-4">
      {facts.map((fact) => (
        <div key={fact.key} className="min-w-0">
          <dt className="text-muted text-sm">{fact.label}</dt>
          <dd className="mt-0.5">{fact.value}</dd>
        </div>
      ))}
    </dl>
  );
}
