import { UNIT_TYPES } from "@albero/domain";
import { Type, type Static } from "typebox";
import { endpoint } from "../endpoint.ts";
import { AsOfQuery, BodyParams, Count, IdText, literals, Moment, nullable, Year } from "../views/common.ts";
import { CardRef, NodeRef, RollUpView, UnitRef, UseView } from "../views/figure.ts";
import { MeasureRow } from "./measure.ts";

export const UnitView = Type.Object({
  id: IdText,
  name: Type.String(),
  type: literals(UNIT_TYPES),
  parentId: nullable(IdText),
  headRole: nullable(Type.String()),
  headAdInterim: Type.Boolean(),
  functions: Type.Array(Type.String()),
  notes: Type.Array(Type.String()),
});
export type UnitView = Static<typeof UnitView>;

const FactView = Type.Object({ label: Type.String(), value: Type.String() });

export const StaffTableView = Type.Object({
  slug: Type.String(),
  title: Type.String(),
  years: Type.Array(Year),
  rows: Type.Array(Type.Object({ label: Type.String(), values: Type.Array(nullable(Count)) })),
  printedTotals: Type.Array(nullable(Count)),
  computedTotals: Type.Array(Count),
  notes: Type.Array(Type.String()),
});
export type StaffTableView = Static<typeof StaffTableView>;

export const OrganisationView = Type.Object({
  moment: Moment,
  units: Type.Array(UnitView),
  seats: Type.Array(Type.Object({ kind: Type.String(), city: Type.String(), address: Type.String() })),
  organs: Type.Array(
    Type.Object({
      name: Type.String(),
      role: Type.String(),
      status: nullable(Type.String()),
      since: nullable(Type.String()),
    }),
  ),
  participations: Type.Array(
    Type.Object({
      name: Type.String(),
      sector: nullable(Type.String()),
      shareCapital: nullable(Type.String()),
      sharePercent: nullable(Type.String()),
      status: Type.String(),
    }),
  ),
  agency: Type.Array(FactView),
  staffing: Type.Array(FactView),
  staffTables: Type.Array(StaffTableView),
});
export type OrganisationView = Static<typeof OrganisationView>;

/** What concerns one unit: its objectives, the measures it enters, its cards, the units around it. */
export const UnitPageView = Type.Object({
  moment: Moment,
  unit: UnitView,
  parent: nullable(UnitRef),
  children: Type.Array(UnitRef),
  /** The figure of the unit, by the view by units; `null` where the plan entrusts it nothing. */
  rollUp: nullable(RollUpView),
  objectives: Type.Array(Type.Object({ node: NodeRef, rollUp: RollUpView, uses: Type.Array(UseView) })),
  measures: Type.Array(MeasureRow),
  cards: Type.Array(Type.Object({ card: CardRef, rollUp: RollUpView })),
});
export type UnitPageView = Static<typeof UnitPageView>;

export const readOrganisation = endpoint({
  id: "readOrganisation",
  room: "organisation",
  method: "GET",
  path: "/bodies/{bodyId}/organisation",
  summary: "Units, seats, organs, participations and staff tables",
  permission: "body.read",
  params: BodyParams,
  query: AsOfQuery,
  body: null,
  response: OrganisationView,
  status: 200,
  conditional: false,
  problems: ["not-signed-in", "not-permitted", "not-found"],
});

export const readUnit = endpoint({
  id: "readUnit",
  room: "organisation",
  method: "GET",
  path: "/bodies/{bodyId}/units/{unitId}",
  summary: "A unit with its objectives, measures and cards",
  permission: "plan.read",
  params: Type.Object({ bodyId: IdText, unitId: IdText }),
  query: AsOfQuery,
  body: null,
  response: UnitPageView,
  status: 200,
  conditional: false,
  problems: ["not-signed-in", "not-permitted", "not-found", "no-plan-in-force"],
});
