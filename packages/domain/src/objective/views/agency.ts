import { HUNDRED } from "../../quantity/hundredths.ts";
import type { UnitId } from "../../quantity/id.ts";
import { sumOfCounts } from "../counts.ts";
import type { EvaluationDocument } from "../document.ts";
import type { ChildRef, Evaluation, RollUp } from "../evaluation.ts";
import { chainOf, type Outline } from "../outline.ts";
import { rollUp } from "../roll-up.ts";
import { unitsOf } from "./units.ts";
import { countsBelow, seenIn, weighedParts, type Seen } from "./view-rows.ts";

/** A body with its figures at a moment. */
export type Evaluated = { readonly document: EvaluationDocument; readonly evaluation: Evaluation };

/** The figure of a special agency: what the chamber entrusts to it and what it set itself, in one. */
export type AgencyFigure = RollUp & {
  /** Objectives and indicators of the chamber that its unit answers for. */
  readonly entrusted: readonly ChildRef[];
  /** The objectives of its own tree that stand under no other. */
  readonly own: readonly ChildRef[];
};

/**
 * The joined figure of a special agency (azienda speciale), which is a unit of the chamber and a body of its own: the
 * mean of the objectives the chamber entrusts to its unit and of those of its own tree, each with the same weight,
 * since weights compare siblings of one tree only. Lights and missing values are read as the chamber's measurement
 * system says, whose evaluation body validates it. Yearly targets beside the agency's tree stay out, as they do of its
 * own figure. `agency` is `null` where it has no plan in force; there is no figure where nothing has a result.
 */
export const agencyFigure = (
  chamber: Evaluated,
  unitId: UnitId,
  agency: Evaluated | null,
): AgencyFigure | null => {
  const above = seenIn(chamber.document, chamber.evaluation);
  if (above === null) return null;
  const below = agency === null ? null : seenIn(agency.document, agency.evaluation);
  const entrusted = unitsOf(above.outline).find(({ key }) => key === unitId)?.parts ?? [];
  const own = below === null ? [] : topmostObjectives(below.outline);
  const sides: readonly (readonly [readonly ChildRef[], Seen | null])[] = [
    [entrusted, above],
    [own, below],
  ];
  const parts = sides.flatMap(([refs, seen]) => (seen === null ? [] : weighedParts(refs, seen)));
  const counts = sides.flatMap(([refs, seen]) => (seen === null ? [] : [countsBelow(refs, seen)]));
  const { causes: _, ...figure } = rollUp([{ of: "own", weight: HUNDRED, parts }], above.options);
  return { ...figure, counts: sumOfCounts(counts), entrusted, own };
};

const topmostObjectives = (outline: Outline): readonly ChildRef[] =>
  outline.inTreeOrder.flatMap(({ id, kind }) => {
    const [, ...above] = chainOf(id, outline);
    const isTopmost = above.every((node) => node.kind === "area");
    return (kind === "strategic" || kind === "operational") && isTopmost
      ? [{ kind: "node", nodeId: id }]
      : [];
  });
