import type { Found, Place } from "./finding.ts";
import { text } from "../../quantity/said.ts";
import { replace } from "../../quantity/patch.ts";
import type { CheckScene } from "./scene.ts";

type Coded = { readonly code: string; readonly id: string };

/** Codes with doubled, leading or trailing underscores or blanks: two people will write them in two ways. */
export const untidyCodes = (scene: CheckScene): readonly Found[] => [
  ...untidy(scene.measures, scene.at.measure),
  ...untidy(scene.indicators, scene.at.indicator),
  ...untidy(scene.nodes, scene.at.node),
  ...untidy(scene.cardObjectives, scene.at.cardObjective),
];

const tidy = (code: string): string =>
  code
    .replace(/^[_\s]+|[_\s]+$/g, "")
    .replace(/_{2,}/g, "_")
    .replace(/\s{2,}/g, " ");

const untidy = <Row extends Coded>(rows: readonly Row[], at: (row: Row) => Place): readonly Found[] => {
  const taken = new Set(rows.map(({ code }) => code));
  return rows.flatMap((row): readonly Found[] => {
    const right = tidy(row.code);
    if (right === row.code || right === "") return [];
    return [
      {
        ...{ at: at(row), says: "code-untidy", facts: { code: text(row.code), right: text(right) } },
        ...{ expected: text(right), actual: text(row.code) },
        fix: taken.has(right) ? null : [replace(`${at(row).path}/code`, right)],
      },
    ];
  });
};
