import { formatHundredths, type Language } from "@albero/domain";
import type { Block, HeadingLevel } from "../../blocks/block.ts";
import { joined, quiet, text, value } from "../../blocks/make-runs.ts";
import { cell, heading, paragraph, row, rowHeader, table } from "../../blocks/make.ts";
import { achievementRuns, coverageRuns, standingRuns, stateRuns, type RollUpRef } from "./figures.ts";
import type { Branch } from "./open-plan.ts";
import { WORDS } from "./words.ts";

/** The areas of a plan with what each has reached, as a table. */
export const areaTable = (areas: readonly Branch[], language: Language): Block => {
  const words = WORDS[language];
  return table(
    words.areas,
    [
      { title: words.area, align: "start", width: 1 },
      { title: words.coverage, align: "decimal", width: "content" },
      { title: words.reached, align: "decimal", width: "content" },
      { title: words.state, align: "start", width: "content" },
    ],
    areas.map(({ node, result }) => {
      const ref: RollUpRef = (what) => ({ kind: "node", id: node.id, what });
      return row([
        rowHeader([quiet(`${node.code} `), text(node.title)]),
        cell([value(ref("coverage"), formatHundredths(result.coverage, language)), quiet(" %")]),
        cell(achievementRuns(result, ref, language)),
        cell(stateRuns(result, language)),
      ]);
    }),
  );
};

/** The name of an area or objective, and under it its figures on a line. */
export const branchHeading = (
  { node, result }: Branch,
  level: HeadingLevel,
  { language, anchored = true }: { readonly language: Language; readonly anchored?: boolean },
): readonly Block[] => {
  const ref: RollUpRef = (what) => ({ kind: "node", id: node.id, what });
  const weight =
    node.weight === null
      ? []
      : [
          [
            quiet(`${WORDS[language].weight.toLocaleLowerCase("it")}\u00A0`),
            value({ kind: "node", id: node.id, what: "weight" }, formatHundredths(node.weight, language)),
          ],
        ];
  const figures = [
    ...(result.achievement === null ? [] : [achievementRuns(result, ref, language)]),
    stateRuns(result, language),
    coverageRuns(result, ref, language),
    ...weight,
    ...(node.standing === "active" ? [] : [standingRuns(node, language)]),
  ];
  return [
    heading(level, [quiet(`${node.code}  `), text(node.title)], anchored ? `n-${node.id}` : null),
    ...(node.kind === "container" ? [] : [paragraph(joined(figures, quiet("  ·  ")), "figures")]),
  ];
};
