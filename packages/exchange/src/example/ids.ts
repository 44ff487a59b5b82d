import type {
  AssignmentId,
  BodyId,
  BudgetLineId,
  CardId,
  CardObjectiveId,
  DutyId,
  IndicatorId,
  MeasureId,
  NodeId,
  PersonId,
  PlanId,
  PostId,
  SeatId,
  SystemId,
  UnitId,
  UseId,
} from "@albero/domain";
import { v5 as uuidV5 } from "uuid";

/** The name space of the ids that examples make from slugs. */
const NAMESPACE = "6f1d3c1e-3d0a-5b57-9d55-0a1f6b1f7a52";

/** Kinds of things an example names by slug, with their ids. */
export type IdsByKind = {
  readonly assignment: AssignmentId;
  readonly person: PersonId;
  readonly post: PostId;
  readonly body: BodyId;
  readonly "budget-line": BudgetLineId;
  readonly card: CardId;
  readonly "card-objective": CardObjectiveId;
  readonly duty: DutyId;
  readonly indicator: IndicatorId;
  readonly measure: MeasureId;
  readonly node: NodeId;
  readonly plan: PlanId;
  readonly seat: SeatId;
  readonly system: SystemId;
  readonly unit: UnitId;
  readonly use: UseId;
};
export type Kind = keyof IdsByKind;

/**
 * The id of a thing of an example: a UUID made from the names of the body, the kind and the thing, so that loading the
 * files again gives the same ids and addresses keep working (foundation 7).
 */
export const exampleId = <K extends Kind>(bodySlug: string, kind: K, slug: string): IdsByKind[K] =>
  uuidV5(`${bodySlug}/${kind}/${slug}`, NAMESPACE) as IdsByKind[K];
