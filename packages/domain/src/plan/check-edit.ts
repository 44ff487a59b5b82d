import type { Direction, Target, TargetValue } from "../indicator/indicator.ts";
import type { IndicatorUse } from "../objective/tree.ts";
import { decimalToNumber } from "../quantity/decimal.ts";
import { ok, refuse, type Result } from "../quantity/result.ts";
import { checkGiven } from "./check-given.ts";
import { checkFields } from "./check-fields.ts";
import { checkPlace } from "./check-place.ts";
import { entitiesOf, entityOf, PLAN_ENTITIES, type PlanContent } from "./content.ts";
import type { EditFrame, EditProblem } from "./edit-frame.ts";
import type { AddEdit, PlanEdit, RemoveEdit, SetEdit, StandingEdit, TargetsEdit } from "./edit.ts";

export type EditVerdict = Result<null, EditProblem>;

const fine: EditVerdict = ok(null);

/**
 * Whether an edit can be made on the draft as it is. Only what would leave the plan without meaning is refused (a
 * thing that is not there, a ring, a target of another kind); whether the plan is a good one is said by its checks.
 */
export const checkEdit = (content: PlanContent, edit: PlanEdit, frame: EditFrame): EditVerdict => {
  const verdict = checkMeaning(content, edit, frame);
  return verdict.ok ? checkGiven(content, edit, frame) : verdict;
};

const checkMeaning = (content: PlanContent, edit: PlanEdit, frame: EditFrame): EditVerdict => {
  switch (edit.kind) {
    case "add":
      return checkAdd(content, edit, frame);
    case "set":
      return checkSet(content, edit, frame);
    case "move":
      return entityOf(content, edit.entity, edit.id) === null
        ? refuse("unknown-thing", { id: edit.id })
        : checkPlace(content, edit);
    case "set-standing":
      return checkStanding(content, edit);
    case "set-targets":
      return checkTargets(content, edit, frame);
    case "remove":
      return checkRemove(content, edit, frame);
  }
};

const isTaken = (content: PlanContent, id: string): boolean =>
  PLAN_ENTITIES.some((entity) => entityOf(content, entity, id) !== null);

const intoOf = (edit: AddEdit): string | null => {
  switch (edit.entity) {
    case "node":
      return edit.value.parentId;
    case "use":
      return edit.value.holder.kind === "node" ? edit.value.holder.nodeId : edit.value.holder.cardObjectiveId;
    case "card":
      return null;
    case "card-objective":
      return edit.value.cardId;
  }
};

const checkAdd = (content: PlanContent, edit: AddEdit, frame: EditFrame): EditVerdict => {
  const { entity, value } = edit;
  if (isTaken(content, value.id)) return refuse("id-taken", { id: value.id });
  const level = edit.entity === "node" ? { level: edit.value.kind } : {};
  const placed = checkPlace(content, { entity, id: value.id, into: intoOf(edit), before: null, ...level });
  if (!placed.ok) return placed;
  const fields = checkFields(content, { entity, id: value.id, fields: value }, frame);
  if (!fields.ok || edit.entity !== "use") return fields;
  const verdicts = edit.value.targets.map((target) => checkTarget(edit.value, target, frame.indicators));
  return verdicts.find(({ ok: isFine }) => !isFine) ?? fine;
};

const checkSet = (content: PlanContent, edit: SetEdit, frame: EditFrame): EditVerdict => {
  if (entityOf(content, edit.entity, edit.id) === null) return refuse("unknown-thing", { id: edit.id });
  if (Object.keys(edit.fields).length === 0) return refuse("nothing-to-set", { id: edit.id });
  return checkFields(content, edit, frame);
};

const checkStanding = (content: PlanContent, edit: StandingEdit): EditVerdict => {
  if (entityOf(content, edit.entity, edit.id) === null) return refuse("unknown-thing", { id: edit.id });
  const isSaid = edit.standing === "active" || (edit.reason ?? "").trim().length >= 3;
  return isSaid ? fine : refuse("reason-missing", { id: edit.id });
};

/** What a target of an indicator is, by its direction. */
const kindOfTarget = (direction: Direction | undefined): TargetValue["kind"] => {
  switch (direction) {
    case "by":
      return "date";
    case "within":
      return "range";
    case "is":
      return "answer";
    default:
      return "number";
  }
};

const checkTargets = (
  content: PlanContent,
  { cells }: TargetsEdit,
  { indicators }: EditFrame,
): EditVerdict => {
  for (const { useId, period, value } of cells) {
    const use = entityOf(content, "use", useId);
    if (use === null) return refuse("unknown-thing", { id: useId });
    const checked = value === null ? fine : checkTarget(use, { period, value }, indicators);
    if (!checked.ok) return checked;
  }
  return fine;
};

/** A target that is computed fits every indicator: what it gives is known when it is asked for. */
const checkTarget = (
  { id, indicatorId, indicatorVersion }: IndicatorUse,
  { period, value }: Target,
  indicators: EditFrame["indicators"],
): EditVerdict => {
  const indicator = indicators.find((each) => each.id === indicatorId && each.version === indicatorVersion);
  const wanted = kindOfTarget(indicator?.direction);
  if (value.kind !== wanted && value.kind !== "formula")
    return refuse("target-wrong-kind", { id, period, expected: wanted });
  const isTurned = value.kind === "range" && decimalToNumber(value.from) > decimalToNumber(value.to);
  return isTurned ? refuse("range-turned", { id, period, from: value.from, to: value.to }) : fine;
};

const hasParts = (content: PlanContent, id: string): boolean =>
  content.nodes.some((node) => node.parentId === id) ||
  content.uses.some(
    ({ holder }) => (holder.kind === "node" ? holder.nodeId : holder.cardObjectiveId) === id,
  ) ||
  content.uses.some(({ basedOnUseId }) => basedOnUseId === id) ||
  content.cardObjectives.some(({ cardId, nodeId }) => cardId === id || nodeId === id);

const checkRemove = (content: PlanContent, { entity, id }: RemoveEdit, { base }: EditFrame): EditVerdict => {
  if (entityOf(content, entity, id) === null) return refuse("unknown-thing", { id });
  if (hasParts(content, id)) return refuse("has-parts", { id });
  const wasApproved = base !== null && entitiesOf(base, entity).some((each) => each.id === id);
  return wasApproved && (entity === "node" || entity === "use") ? refuse("must-be-struck-out", { id }) : fine;
};
