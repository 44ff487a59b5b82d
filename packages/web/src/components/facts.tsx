import type { ReactNode } from "react";

export type Fact = { readonly label: string; readonly value: ReactNode };

/** Facts as label and value; those without a value are left out. */
export const Facts = ({ facts }: { readonly facts: readonly Fact[] }) => {
  const there = facts.filter(({ value }) => value !== null && value !== undefined && value !== "");
  if (there.length === 0) return null;
  return (
    <dl className="facts">
      {there.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
};
