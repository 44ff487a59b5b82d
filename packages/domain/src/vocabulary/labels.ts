import type { Direction, IndicatorKind } from "../indicator/indicator.ts";
import type { Origin } from "../measurement/cell.ts";
import type { Accumulation, Frequency } from "../measurement/measure.ts";
import type { PlanStatus } from "../objective/document.ts";
import type { Light } from "../objective/evaluation.ts";
import type { ActKind, OrganKind } from "../acts/act.ts";
import type { OrganOffice } from "../acts/member.ts";
import type { ROLES } from "../permission/table.ts";
import type { PlanMove } from "../plan/life.ts";
import type { CardRole, NodeKind, Standing } from "../objective/tree.ts";
import type { EasierReason, PlanTag } from "../objective/tags.ts";
import type { UnitType } from "../organisation/unit.ts";
import { EN_LABELS } from "./labels.en.ts";
import { IT_LABELS } from "./labels.it.ts";
import type { Language } from "./language.ts";

/** The words of every code list, one for each code: a new code does not compile without its word. */
export type Labels = {
  readonly lights: Readonly<Record<Light, string>>;
  readonly directions: Readonly<Record<Direction, string>>;
  readonly indicatorKinds: Readonly<Record<IndicatorKind, string>>;
  readonly accumulations: Readonly<Record<Accumulation, string>>;
  readonly frequencies: Readonly<Record<Frequency, string>>;
  /** As a participle that goes with "value": entered, imported … */
  readonly origins: Readonly<Record<Origin, string>>;
  readonly nodeKinds: Readonly<Record<NodeKind, string>>;
  readonly standings: Readonly<Record<Standing, string>>;
  readonly planStatuses: Readonly<Record<PlanStatus, string>>;
  readonly cardRoles: Readonly<Record<CardRole, string>>;
  readonly unitTypes: Readonly<Record<UnitType, string>>;
  readonly planTags: Readonly<Record<PlanTag, string>>;
  readonly easierReasons: Readonly<Record<EasierReason, string>>;
  readonly planMoves: Readonly<Record<PlanMove, string>>;
  readonly organKinds: Readonly<Record<OrganKind, string>>;
  readonly organOffices: Readonly<Record<OrganOffice, string>>;
  readonly actKinds: Readonly<Record<ActKind, string>>;
  readonly roles: Readonly<Record<(typeof ROLES)[number], string>>;
};

export const LABELS: Readonly<Record<Language, Labels>> = { it: IT_LABELS, en: EN_LABELS };
