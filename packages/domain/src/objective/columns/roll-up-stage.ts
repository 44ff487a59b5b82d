import type { Instruction, Part as PartColumn } from "../../formula/columns/instruction.ts";
import type { Group, Part } from "../composition.ts";
import type { ChildRef } from "../evaluation.ts";
import { keyOf, standingOf, type Task } from "../tasks.ts";
import { lightAt } from "./look.ts";
import { meanColumns, type RollUpColumns } from "./mean.ts";
import type { Draft } from "./new-sheet.ts";
import { countMissing, coverUse } from "./parts.ts";
import { LEFT } from "./weighing.ts";

type RollUpTask = Extract<Task, { readonly kind: "roll-up" }>;

/** The loops of a node, an objective of a card, a card or the body. */
export const rollUpStage = (
  { key, groups }: RollUpTask,
  draft: Draft,
  onCircle: boolean,
): readonly Instruction[] => {
  if (groups === null) return still(key, draft, LEFT);
  if (onCircle) return still(key, draft, 0);
  const building: Building = { draft, program: [] };
  const only = onlyPart(groups, draft);
  const columns = only ?? fresh(draft.rows, LEFT);
  draft.rolled.set(key, columns);
  if (only !== null) return [];
  const whole = groups.length === 1 ? groups.flatMap(({ parts }) => parts) : null;
  const parts = whole === null ? groups.map((group) => ofGroup(group, building)) : partsOf(whole, building);
  return [...building.program, meanColumns(parts, columns)];
};

type Building = { readonly draft: Draft; readonly program: Instruction[] };

const fresh = (rows: number, coverage: number): RollUpColumns => ({
  achievements: new Float64Array(rows).fill(NaN),
  coverage: new Float64Array(rows).fill(coverage),
});

/** A figure that no row has and nothing computes. */
const still = (key: string, draft: Draft, coverage: number): readonly Instruction[] => {
  draft.rolled.set(key, fresh(draft.rows, coverage));
  return [];
};

/** What is made of one node alone, as most objectives of cards are, is that node: the same columns serve both. */
const onlyPart = (groups: readonly Group[], draft: Draft): RollUpColumns | null => {
  const parts = groups.flatMap((group) => group.parts);
  const [part] = parts;
  if (part === undefined || parts.length > 1 || part.weight === 0) return null;
  if (part.of.kind !== "node" || standingOf(part.of, draft.frame) !== "active") return null;
  const key = keyOf(part.of);
  return draft.stages.get(key)?.onCircle === false ? (draft.rolled.get(key) ?? null) : null;
};

/** Two groups are rounded each before they meet. */
const ofGroup = (group: Group, building: Building): PartColumn => {
  const { achievements, coverage } = fresh(building.draft.rows, LEFT);
  building.program.push(meanColumns(partsOf(group.parts, building), { achievements, coverage }));
  return { values: achievements, coverage, weight: group.weight };
};

const partsOf = (parts: readonly Part[], building: Building): readonly PartColumn[] =>
  parts
    .filter(({ of, weight }) => weight > 0 && standingOf(of, building.draft.frame) === "active")
    .map(({ of, weight }) => ({
      ...(of.kind === "use" ? ofUse(of, building) : ofRolled(of, building)),
      weight,
    }));

type Columns = Omit<PartColumn, "weight">;

const ofUse = (of: Extract<ChildRef, { readonly kind: "use" }>, { draft, program }: Building): Columns => {
  const { rows, frame, uses } = draft;
  const columns = uses.get(of.useId);
  if (columns === undefined) return nothing(draft);
  let coverage: Float64Array | null = null;
  if (columns.targets.some(Number.isNaN) || frame.options.missing === "counts-zero") {
    coverage = new Float64Array(rows).fill(LEFT);
    program.push(coverUse(coverage, columns));
  }
  return { values: entering(keyOf(of), columns.achievements, { draft, program }), coverage };
};

const ofRolled = (of: ChildRef, { draft }: Building): Columns => {
  const key = keyOf(of);
  const columns = draft.rolled.get(key);
  if (columns === undefined || draft.stages.get(key)?.onCircle === true) return nothing(draft);
  return { values: columns.achievements, coverage: columns.coverage };
};

/** What the plan does not hold, or what stands on a circle, is missing in every row. */
const nothing = ({ rows, frame }: Draft): Columns => ({
  values: new Float64Array(rows).fill(frame.options.missing === "counts-zero" ? 0 : NaN),
  coverage: new Float64Array(rows),
});

const entering = (key: string, achievements: Float64Array, { draft, program }: Building): Float64Array => {
  if (draft.frame.options.missing !== "counts-zero") return achievements;
  const counted = new Float64Array(draft.rows).fill(NaN);
  program.push(countMissing(counted, achievements, (row) => lightAt(draft, key, row) === "missing"));
  return counted;
};
