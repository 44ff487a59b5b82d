import type { Target } from "../indicator/indicator.ts";
import { entityOf, parentOf, siblingsIn, type PlanContent, type PlanEntity } from "./content.ts";
import { applyEdit, applyEdits } from "./apply-edit.ts";
import { differencesOf, type EntityDifference, type ThingChange } from "./difference.ts";
import { EDITABLE, type AddEdit, type PlanEdit, type SetEdit, type TargetCell } from "./edit.ts";
import { describesSame } from "../quantity/same.ts";

/**
 * The edits that lead from one content to another, in an order in which each can be made: what comes first finds its
 * place there, what goes is empty by then. Two equal contents need none. It is how a file that was brought in becomes
 * changes of the draft.
 */
export const editsBetween = (before: PlanContent, after: PlanContent): readonly PlanEdit[] => {
  const differences = differencesOf(before, after);
  const ofChange = (wanted: boolean, change: ThingChange): readonly EntityDifference[] =>
    differences.filter((difference) => (difference.change === change) === wanted);
  const added = ofChange(true, "added");
  const kept = ofChange(false, "added").filter(({ change }) => change !== "removed");
  const adding = DOWNWARDS.flatMap((entity) => parentsFirst(after, added, entity).map(addOf));
  const placing = placingOf(applyEdits(before, adding), after, [...kept.filter(isElsewhere), ...added]);
  return [
    ...adding,
    ...placing,
    ...kept.flatMap(changesOf),
    ...DOWNWARDS.toReversed().flatMap((entity) => removals(before, ofChange(true, "removed"), entity)),
  ];
};

/** What others refer to comes before them: nodes, cards, their objectives, and the uses on either. */
const DOWNWARDS: readonly PlanEntity[] = ["node", "card", "card-objective", "use"];

const depthOf = (content: PlanContent, entity: PlanEntity, id: string): number => {
  if (entity === "use") return entityOf(content, "use", id)?.basedOnUseId === null ? 0 : 1;
  const parent = entity === "node" ? parentOf(content, "node", id) : null;
  return parent === null ? 0 : 1 + depthOf(content, "node", parent);
};

const parentsFirst = (
  content: PlanContent,
  differences: readonly EntityDifference[],
  entity: PlanEntity,
): readonly EntityDifference[] =>
  differences
    .filter((difference) => difference.entity === entity)
    .toSorted((a, b) => depthOf(content, entity, a.id) - depthOf(content, entity, b.id));

const addOf = ({ entity, after }: EntityDifference): PlanEdit =>
  ({ kind: "add", entity, value: after }) as unknown as AddEdit;

const removals = (
  before: PlanContent,
  removed: readonly EntityDifference[],
  entity: PlanEntity,
): readonly PlanEdit[] =>
  parentsFirst(before, removed, entity)
    .toReversed()
    .map(({ id }) => ({ kind: "remove", entity, id }));

const PLACES: ReadonlySet<string> = new Set(["parentId", "holder", "cardId"]);

const isElsewhere = ({ moved, fields }: EntityDifference): boolean =>
  moved || fields.some(({ field }) => PLACES.has(field));

/**
 * The moves that bring things to their places: from the top of the tree down, so that none is moved below itself, and
 * among siblings from the last to the first, so that each finds the one it comes before.
 */
const placingOf = (
  start: PlanContent,
  after: PlanContent,
  displaced: readonly EntityDifference[],
): readonly PlanEdit[] => {
  const levelOf = ({ entity, id }: Thing): number => (entity === "node" ? depthOf(after, "node", id) : 0);
  const inTurn = DOWNWARDS.flatMap((entity) =>
    displaced
      .filter((difference) => difference.entity === entity)
      .toSorted((a, b) => levelOf(a) - levelOf(b) || rankOf(after, b) - rankOf(after, a)),
  );
  const moves: PlanEdit[] = [];
  let now = start;
  for (const { entity, id } of inTurn) {
    const move = moveOf(after, entity, id);
    if (isInPlace(now, after, { entity, id })) continue;
    moves.push(move);
    now = applyEdit(now, move);
  }
  return moves;
};

type Thing = Pick<EntityDifference, "entity" | "id">;

const siblingIds = (content: PlanContent, { entity, id }: Thing): readonly string[] =>
  siblingsIn(content, entity, parentOf(content, entity, id)).map((row) => row.id as string);

const rankOf = (content: PlanContent, thing: Thing): number => siblingIds(content, thing).indexOf(thing.id);

/** Whether it hangs where it shall, right before the one that shall follow it. */
const isInPlace = (now: PlanContent, after: PlanContent, thing: Thing): boolean => {
  const { entity, id } = thing;
  if (parentOf(now, entity, id) !== parentOf(after, entity, id)) return false;
  const [here, there] = [siblingIds(now, thing), siblingIds(after, thing)];
  return here[here.indexOf(id) + 1] === there[there.indexOf(id) + 1];
};

const moveOf = (after: PlanContent, entity: PlanEntity, id: string): PlanEdit => {
  const siblings = siblingIds(after, { entity, id } as Thing);
  const before = siblings[siblings.indexOf(id) + 1] ?? null;
  return { kind: "move", entity, id, into: parentOf(after, entity, id), before };
};

const changesOf = (difference: EntityDifference): readonly PlanEdit[] => {
  const named = new Set(difference.fields.map(({ field }) => field));
  return [
    ...setOf(difference),
    ...(named.has("standing") || named.has("standingReason") ? standingOf(difference) : []),
    ...(named.has("targets") ? targetsOf(difference) : []),
  ];
};

const setOf = ({ entity, id, fields }: EntityDifference): readonly PlanEdit[] => {
  const editable: readonly string[] = EDITABLE[entity];
  const given = fields
    .filter(({ field }) => editable.includes(field))
    .map(({ field, after }) => [field, after]);
  return given.length === 0
    ? []
    : [{ kind: "set", entity, id, fields: Object.fromEntries(given) as object } as unknown as SetEdit];
};

const standingOf = (difference: EntityDifference): readonly PlanEdit[] => {
  if (difference.entity !== "node" && difference.entity !== "use") return [];
  const { entity, id, after } = difference;
  if (after === null) return [];
  return [{ kind: "set-standing", entity, id, standing: after.standing, reason: after.standingReason }];
};

const valueAt = (targets: readonly Target[], period: string): Target["value"] | null =>
  targets.find((target) => target.period === period)?.value ?? null;

const targetsOf = (difference: EntityDifference): readonly PlanEdit[] => {
  if (difference.entity !== "use") return [];
  const { id: useId, before, after } = difference;
  const [was, is] = [before?.targets ?? [], after?.targets ?? []];
  const periods = [...new Set([...was, ...is].map(({ period }) => period))];
  const cells: readonly TargetCell[] = periods
    .filter((period) => !describesSame(valueAt(was, period), valueAt(is, period)))
    .map((period) => ({ useId, period, value: valueAt(is, period) }));
  return cells.length === 0 ? [] : [{ kind: "set-targets", cells }];
};
