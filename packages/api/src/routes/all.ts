import type { Bound } from "../http/bind.ts";
import type { Service } from "../services/service.ts";
import { actsRoutes } from "./acts.ts";
import { agileRoutes } from "./agile.ts";
import { appraisalRoutes } from "./appraisal.ts";
import { auditRoutes } from "./audit.ts";
import { bodyRoutes } from "./body.ts";
import { budgetRoutes } from "./budget.ts";
import { changesRoutes } from "./changes.ts";
import { contextRoutes } from "./context.ts";
import { cycleRoutes } from "./cycle.ts";
import { dutyRoutes } from "./duty.ts";
import { incentiveRoutes } from "./incentive.ts";
import { oversightRoutes } from "./oversight.ts";
import { indicatorRoutes } from "./indicator.ts";
import { measurementRoutes } from "./measurement.ts";
import { objectiveRoutes } from "./objective.ts";
import { organisationRoutes } from "./organisation.ts";
import { permissionRoutes } from "./permission.ts";
import { planRoutes } from "./plan.ts";
import { planningRoutes } from "./planning.ts";
import { projectRoutes } from "./project.ts";
import { sessionRoutes } from "./session.ts";
import { statusRoutes } from "./status.ts";
import { transparencyRoutes } from "./transparency.ts";

/** Every endpoint with its use case, room by room. */
export const allRoutes = (service: Service): readonly Bound[] => [
  ...statusRoutes(service),
  ...sessionRoutes(service),
  ...bodyRoutes(service),
  ...planRoutes(service),
  ...objectiveRoutes(service),
  ...planningRoutes(service),
  ...changesRoutes(service),
  ...indicatorRoutes(service),
  ...measurementRoutes(service),
  ...cycleRoutes(service),
  ...dutyRoutes(service),
  ...organisationRoutes(service),
  ...projectRoutes(service),
  ...incentiveRoutes(service),
  ...oversightRoutes(service),
  ...appraisalRoutes(service),
  ...budgetRoutes(service),
  ...contextRoutes(service),
  ...agileRoutes(service),
  ...actsRoutes(service),
  ...permissionRoutes(service),
  ...auditRoutes(service),
  ...transparencyRoutes(service),
];
