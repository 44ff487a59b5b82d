import type { Found, Place } from "./finding.ts";
import { text } from "../../quantity/said.ts";
import type { CheckScene } from "./scene.ts";

type Coded = { readonly code: string; readonly id: string };

/** A code that two things of one kind bear. */
export const doubledCodes = (scene: CheckScene): readonly Found[] => [
  ...doubled(scene.measures, scene.at.measure),
  ...doubled(scene.indicators, scene.at.indicator),
  ...doubled(scene.nodes, scene.at.node),
  ...doubled(scene.cards, scene.at.card),
  ...doubled(scene.cardObjectives, scene.at.cardObjective),
];

const doubled = <Row extends Coded>(rows: readonly Row[], at: (row: Row) => Place): readonly Found[] => {
  const first = new Map<string, string>();
  return rows.flatMap((row): readonly Found[] => {
    const owner = first.get(row.code) ?? row.id;
    first.set(row.code, owner);
    if (owner === row.id) return [];
    return [{ at: at(row), says: "code-doubled", facts: { code: text(row.code) }, actual: text(row.code) }];
  });
};
