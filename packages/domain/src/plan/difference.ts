import { describesSame } from "../quantity/same.ts";
import {
  entitiesOf,
  PLAN_ENTITIES,
  type PlanContent,
  type PlanEntities,
  type PlanEntity,
} from "./content.ts";
import { movedIn } from "./moved.ts";

/** A field before and after, as values of the plan; `null` where there was or is none. */
export type FieldChange = { readonly field: string; readonly before: unknown; readonly after: unknown };

/** What became of a thing between two versions; one that was struck out besides shows its fields. */
export const THING_CHANGES = ["added", "removed", "struck-out", "changed", "moved"] as const;
export type ThingChange = (typeof THING_CHANGES)[number];

/** One thing that is not the same in both versions. */
export type EntityDifference = {
  readonly [E in PlanEntity]: {
    readonly entity: E;
    readonly id: PlanEntities[E]["id"];
    readonly change: ThingChange;
    /** Whether it besides stands elsewhere among its siblings. */
    readonly moved: boolean;
    readonly before: PlanEntities[E] | null;
    readonly after: PlanEntities[E] | null;
    readonly fields: readonly FieldChange[];
  };
}[PlanEntity];

/**
 * What changed from one content to another, thing by thing and field by field: nodes, then uses, cards and their
 * objectives, each as listed after (removed ones last). Two contents that differ in nothing give nothing; the order of
 * the lists and numbers of places do not count, places among siblings do.
 */
export const differencesOf = (before: PlanContent, after: PlanContent): readonly EntityDifference[] =>
  PLAN_ENTITIES.flatMap((entity) => ofKind(before, after, entity));

const ofKind = (before: PlanContent, after: PlanContent, entity: PlanEntity): readonly EntityDifference[] => {
  const [was, is] = [byId(entitiesOf(before, entity)), byId(entitiesOf(after, entity))];
  const moved = movedIn(before, after, entity);
  const ids = [...is.keys(), ...[...was.keys()].filter((id) => !is.has(id))];
  return ids.flatMap((id) => {
    const pair = { before: was.get(id) ?? null, after: is.get(id) ?? null };
    const fields = fieldChanges(pair);
    const isMoved = moved.has(id);
    const change = changeOf(pair, { fields, isMoved });
    const about = { entity, id, change, moved: isMoved, ...pair, fields };
    return change === null ? [] : [about as unknown as EntityDifference];
  });
};

type Row = PlanEntities[PlanEntity];
type Pair = { readonly before: Row | null; readonly after: Row | null };
type Found = { readonly fields: readonly FieldChange[]; readonly isMoved: boolean };

const changeOf = ({ before, after }: Pair, { fields, isMoved }: Found): ThingChange | null => {
  if (before === null) return "added";
  if (after === null) return "removed";
  if (isStruck(after) && !isStruck(before)) return "struck-out";
  if (fields.length > 0) return "changed";
  return isMoved ? "moved" : null;
};

const isStruck = (row: Row): boolean => "standing" in row && row.standing === "struck-out";

/** Its place stands in `order`; who it is does not change. */
const NOT_COMPARED: ReadonlySet<string> = new Set(["id", "order"]);

const fieldChanges = ({ before, after }: Pair): readonly FieldChange[] => {
  if (before === null || after === null) return [];
  const [was, is] = [before, after] as unknown as readonly Readonly<Record<string, unknown>>[];
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names
    .filter((field) => !NOT_COMPARED.has(field) && !describesSame(was?.[field], is?.[field]))
    .map((field) => ({ field, before: was?.[field] ?? null, after: is?.[field] ?? null }));
};

const byId = (rows: readonly Row[]): ReadonlyMap<string, Row> => new Map(rows.map((row) => [row.id, row]));
