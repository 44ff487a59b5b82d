import { dependenciesOf, type BodyDocument, type Unit, type UnitId } from "@albero/domain";
import type { Example } from "../../services/example/load.ts";

const officesOf = ({ measures, indicators, units }: BodyDocument): readonly Unit[] => {
  const fed = new Set(indicators.flatMap(({ formula }) => dependenciesOf(formula).measures));
  const ids = new Set(measures.filter(({ id }) => fed.has(id)).map(({ sourceUnitId }) => sourceUnitId));
  return units.filter(({ id, supersededAt }) => supersededAt === null && ids.has(id));
};

/** Who enters the values of an office; its head may have an account of its own. */
export const officerOf = (office: string): string => `Rilevazione: ${office}`;

/** An example body before its year begins: its plan and duties, nothing recorded yet, and somebody in every office. */
export const beforeTheYear = (example: Example): { example: Example; offices: readonly string[] } => {
  const { document } = example;
  const { collecting } = document;
  const yetToBe = collecting === undefined ? {} : { collecting: { ...collecting, ticks: [] } };
  const offices = officesOf(document);
  const officers = offices.map(({ id, name }, index) => ({
    ...{
      slug: `office-${String(index)}`,
      title: officerOf(name),
      description: name,
      role: "officer" as const,
    },
    scope: { kind: "sources" as const, unitIds: [id] as readonly UnitId[] },
    email: `office-${String(index)}@example.invalid`,
  }));
  return {
    example: {
      document: { ...document, ...yetToBe, entries: [], validations: [] },
      accounts: [...example.accounts, ...officers],
    },
    offices: offices.map(({ name }) => name),
  };
};
