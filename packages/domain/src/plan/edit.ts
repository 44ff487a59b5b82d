import type { Target } from "../indicator/indicator.ts";
import type { Card, CardObjective, IndicatorUse, PlanNode, Standing } from "../objective/tree.ts";
import type { UseId } from "../quantity/id.ts";
import type { PeriodCode } from "../quantity/period.ts";
import type { PlanEntities, PlanEntity } from "./content.ts";

/** The fields of each kind that are set directly; place, standing and targets have edits of their own. */
export const EDITABLE = {
  node: [
    ...([
      "code",
      "title",
      "description",
      "weight",
      "perspective",
      "programme",
      "resources",
      "unitIds",
    ] as const),
    ...(["notes", "tags", "programmeLine", "stakeholders", "easierReason", "given"] as const),
  ],
  use: [
    ...(["indicatorId", "indicatorVersion", "weight", "responsibleUnitId"] as const),
    ...(["perimeterUnitId", "basedOnUseId", "printed", "scale"] as const),
  ],
  card: ["code", "title", "role", "unitId", "notes"],
  "card-objective": ["code", "title", "description", "weight", "nodeId"],
} as const satisfies {
  readonly node: readonly (keyof PlanNode)[];
  readonly use: readonly (keyof IndicatorUse)[];
  readonly card: readonly (keyof Card)[];
  readonly "card-objective": readonly (keyof CardObjective)[];
};

type Editable<E extends PlanEntity> = (typeof EDITABLE)[E][number] & keyof PlanEntities[E];
/** A field that may be absent is taken away by `null`. */
type Given<Value> = Exclude<Value, undefined> | (undefined extends Value ? null : never);

/** New values of some fields of a thing; what is not named stays as it is. */
export type FieldsOf<E extends PlanEntity> = {
  readonly [F in Editable<E>]?: Given<PlanEntities[E][F]>;
};

type ForEach<Make extends { readonly [E in PlanEntity]: unknown }> = Make[PlanEntity];

/** Puts a new thing in the plan, where it says; it comes last among its siblings unless its `order` says otherwise. */
export type AddEdit = ForEach<{
  readonly [E in PlanEntity]: { readonly kind: "add"; readonly entity: E; readonly value: PlanEntities[E] };
}>;

/** Gives some fields of a thing new values. */
export type SetEdit = ForEach<{
  readonly [E in PlanEntity]: {
    readonly kind: "set";
    readonly entity: E;
    readonly id: PlanEntities[E]["id"];
    readonly fields: FieldsOf<E>;
  };
}>;

/** Hangs a thing elsewhere, or at another place among its siblings: before one of them, or last. */
export type MoveEdit = {
  readonly kind: "move";
  readonly entity: PlanEntity;
  readonly id: string;
  /** The node above, the holder of a use, the card of an objective; `null` for the top of the tree and for cards. */
  readonly into: string | null;
  readonly before: string | null;
};

/** Strikes out (cassa), declares not assessable, or takes back: with a reason unless it is active again. */
export type StandingEdit = {
  readonly kind: "set-standing";
  readonly entity: "node" | "use";
  readonly id: string;
  readonly standing: Standing;
  readonly reason: string | null;
};

/** A cell of the grid of targets: a use and a period; `null` takes the target away. */
export type TargetCell = {
  readonly useId: UseId;
  readonly period: PeriodCode;
  readonly value: Target["value"] | null;
};

/** Many targets at once: years across, indicators down. */
export type TargetsEdit = { readonly kind: "set-targets"; readonly cells: readonly TargetCell[] };

/** Takes away what was added in this draft; what was approved before is struck out, never removed. */
export type RemoveEdit = { readonly kind: "remove"; readonly entity: PlanEntity; readonly id: string };

/** One change of a draft as data: checked, applied, told in words, undone and stored by the same few functions. */
export type PlanEdit = AddEdit | SetEdit | MoveEdit | StandingEdit | TargetsEdit | RemoveEdit;
