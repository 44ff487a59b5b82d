import type { Branded } from "./brand.ts";

/**
 * Stable identity of a thing of a body: a UUID, the same in every plan version and every year. Codes are what
 * people read and may change; ids never do, so addresses and formulas are made of ids.
 */
export type Id<Kind extends string> = Branded<string, Kind>;

export type BodyId = Id<"body">;
export type UnitId = Id<"unit">;
export type SeatId = Id<"seat">;
export type PersonId = Id<"person">;
export type AccountId = Id<"account">;
export type MeasureId = Id<"measure">;
export type IndicatorId = Id<"indicator">;
export type PlanId = Id<"plan">;
export type NodeId = Id<"node">;
export type UseId = Id<"use">;
export type CardId = Id<"card">;
export type CardObjectiveId = Id<"card-objective">;
export type SystemId = Id<"system">;
export type ActId = Id<"act">;
export type OrganId = Id<"organ">;
export type MembershipId = Id<"membership">;
export type BudgetLineId = Id<"budget-line">;
export type DutyId = Id<"duty">;
export type PostId = Id<"post">;
export type AssignmentId = Id<"assignment">;
export type AppraisalId = Id<"appraisal">;
export type PublicationId = Id<"publication">;
export type AgileAgreementId = Id<"agile-agreement">;
export type OversightId = Id<"oversight">;

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Whether a text has the form of an id (a lower-case UUID). */
export const isId = (text: string): boolean => uuid.test(text);

/** Reads an id of the wanted kind; `null` when the text is not a lower-case UUID. */
export const toId = <Kind extends string>(text: string): Id<Kind> | null =>
  isId(text) ? (text as Id<Kind>) : null;
