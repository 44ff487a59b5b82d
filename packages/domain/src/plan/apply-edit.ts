import type { Target } from "../indicator/indicator.ts";
import {
  entitiesOf,
  siblingsIn,
  withEntities,
  type PlanContent,
  type PlanEntities,
  type PlanEntity,
} from "./content.ts";
import type { AddEdit, MoveEdit, PlanEdit, SetEdit, StandingEdit, TargetCell } from "./edit.ts";

type Apply<E extends PlanEdit> = (content: PlanContent, edit: E) => PlanContent;

/**
 * The content after an edit that was found good before (`checkEdit`): the one place where a plan changes, so that a
 * draft read back from its edits is the draft that was written. What the edit names and is not there changes nothing.
 */
export const applyEdit = (content: PlanContent, edit: PlanEdit): PlanContent => {
  switch (edit.kind) {
    case "add":
      return add(content, edit);
    case "set":
      return set(content, edit);
    case "move":
      return move(content, edit);
    case "set-standing":
      return stand(content, edit);
    case "set-targets":
      return edit.cells.reduce(setTarget, content);
    case "remove":
      return keepOnly(content, edit.entity, (id) => id !== edit.id);
  }
};

/** The content after several edits, one upon the other. */
export const applyEdits = (content: PlanContent, edits: readonly PlanEdit[]): PlanContent =>
  edits.reduce(applyEdit, content);

const keepOnly = (content: PlanContent, entity: PlanEntity, stays: (id: string) => boolean): PlanContent =>
  withEntities(
    content,
    entity,
    entitiesOf(content, entity).filter(({ id }) => stays(id)),
  );

const add: Apply<AddEdit> = (content, { entity, value }) =>
  withEntities(content, entity, [...entitiesOf(content, entity), value]);

type Change<Row> = (row: Row) => Row;

/** One thing changed, the others as they are. */
const change = <E extends PlanEntity>(
  content: PlanContent,
  { entity, id }: { readonly entity: E; readonly id: string },
  by: Change<PlanEntities[E]>,
): PlanContent =>
  withEntities(
    content,
    entity,
    entitiesOf(content, entity).map((row) => (row.id === id ? by(row) : row)),
  );

/** What may be absent and is given nothing is taken away: the same content as one that never had it, the same hash. */
const OPTIONAL: ReadonlySet<string> = new Set([
  ...["tags", "programmeLine", "stakeholders", "easierReason", "given", "scale"],
]);

const isNothing = (value: unknown): boolean => value === null || (Array.isArray(value) && value.length === 0);

const withFields = <Row extends object>(row: Row, fields: object): Row =>
  Object.fromEntries(
    Object.entries({ ...row, ...fields }).filter(
      ([name, value]) => !(OPTIONAL.has(name) && isNothing(value)),
    ),
  ) as Row;

const set: Apply<SetEdit> = (content, { entity, id, fields }) =>
  change(content, { entity, id }, (row) => withFields(row, fields));

const stand: Apply<StandingEdit> = (content, { entity, id, standing, reason }) =>
  change(content, { entity, id }, (row) => ({ ...row, standing, standingReason: reason }));

const setTarget = (content: PlanContent, { useId, period, value }: TargetCell): PlanContent =>
  change(content, { entity: "use", id: useId }, (use) => {
    const others = use.targets.filter((target) => target.period !== period);
    const added: readonly Target[] = value === null ? [] : [{ period, value }];
    const targets = [...others, ...added].toSorted((a, b) => (a.period < b.period ? -1 : 1));
    return { ...use, targets };
  });

/** Where a thing hangs, as fields of its own. A use keeps the kind of its holder unless a node takes it. */
const hang = (content: PlanContent, { entity, id, into }: MoveEdit): PlanContent => {
  switch (entity) {
    case "node":
      return change(content, { entity, id }, (node) => ({ ...node, parentId: into as typeof node.parentId }));
    case "use":
      return change(content, { entity, id }, (use) => ({
        ...use,
        holder: holderIn(content, into) ?? use.holder,
      }));
    case "card":
      return content;
    case "card-objective":
      return change(content, { entity, id }, (row) => ({ ...row, cardId: into as typeof row.cardId }));
  }
};

const holderIn = ({ nodes, cardObjectives }: PlanContent, into: string | null) => {
  const node = nodes.find(({ id }) => id === into);
  if (node !== undefined) return { kind: "node", nodeId: node.id } as const;
  const objective = cardObjectives.find(({ id }) => id === into);
  return objective === undefined
    ? null
    : ({ kind: "card-objective", cardObjectiveId: objective.id } as const);
};

/** Siblings are numbered anew from 1: a place, once chosen, does not depend on the numbers there were. */
const move: Apply<MoveEdit> = (content, edit) => {
  const { entity, id, into, before } = edit;
  const hung = hang(content, edit);
  const rest = siblingsIn(hung, entity, into).flatMap((row) => (row.id === id ? [] : [row.id as string]));
  const at = before === null ? rest.length : Math.max(0, rest.indexOf(before));
  const order = new Map(
    [...rest.slice(0, at), id, ...rest.slice(at)].map((each, index) => [each, index + 1]),
  );
  return withEntities(
    hung,
    entity,
    entitiesOf(hung, entity).map((row) => ({ ...row, order: order.get(row.id) ?? row.order })),
  );
};
