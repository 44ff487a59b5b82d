import { entityOf, parentOf, siblingsIn, type PlanContent, type PlanEntity } from "./content.ts";
import type { AddEdit, MoveEdit, PlanEdit, SetEdit, StandingEdit, TargetsEdit } from "./edit.ts";
import { applyEdit } from "./apply-edit.ts";

/**
 * The edits that take an edit back on the content as it was before it. A thing that was removed comes back with its id
 * and its fields; what was set gets the values it had.
 */
export const inverseOf = (before: PlanContent, edit: PlanEdit): readonly PlanEdit[] => {
  switch (edit.kind) {
    case "add":
      return [{ kind: "remove", entity: edit.entity, id: edit.value.id }];
    case "remove":
      return added(before, edit.entity, edit.id);
    case "set":
      return unset(before, edit);
    case "move":
      return moved(before, edit);
    case "set-standing":
      return stood(before, edit);
    case "set-targets":
      return [targeted(before, edit)];
  }
};

/** The edits that take several edits back, the last one first. */
export const inverseOfAll = (before: PlanContent, edits: readonly PlanEdit[]): readonly PlanEdit[] => {
  let content = before;
  const back: (readonly PlanEdit[])[] = [];
  for (const edit of edits) {
    back.unshift(inverseOf(content, edit));
    content = applyEdit(content, edit);
  }
  return back.flat();
};

const added = (before: PlanContent, entity: PlanEntity, id: string): readonly PlanEdit[] => {
  const value = entityOf(before, entity, id);
  return value === null ? [] : [{ kind: "add", entity, value } as AddEdit];
};

const unset = (before: PlanContent, { entity, id, fields }: SetEdit): readonly PlanEdit[] => {
  const row = entityOf(before, entity, id) as Readonly<Record<string, unknown>> | null;
  if (row === null) return [];
  const values = Object.keys(fields).map((name) => [name, row[name] ?? null]);
  return [{ kind: "set", entity, id, fields: Object.fromEntries(values) as object } as SetEdit];
};

const moved = (before: PlanContent, { entity, id }: MoveEdit): readonly PlanEdit[] => {
  const into = parentOf(before, entity, id);
  const siblings = siblingsIn(before, entity, into).map((row) => row.id as string);
  const next = siblings[siblings.indexOf(id) + 1] ?? null;
  return [{ kind: "move", entity, id, into, before: next }];
};

const stood = (before: PlanContent, { entity, id }: StandingEdit): readonly PlanEdit[] => {
  const row = entityOf(before, entity, id);
  if (row === null) return [];
  return [{ kind: "set-standing", entity, id, standing: row.standing, reason: row.standingReason }];
};

const targeted = (before: PlanContent, { cells }: TargetsEdit): TargetsEdit => ({
  kind: "set-targets",
  cells: cells.map(({ useId, period }) => {
    const targets = entityOf(before, "use", useId)?.targets ?? [];
    return { useId, period, value: targets.find((target) => target.period === period)?.value ?? null };
  }),
});
