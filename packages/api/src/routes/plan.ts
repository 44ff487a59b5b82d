import { ENDPOINTS } from "@albero/contract";
import { bind, type Bound } from "../http/bind.ts";
import { readChecks } from "../services/plan/read-checks.ts";
import { listDocuments, printDocument } from "../services/plan/documents.ts";
import { readPlanTexts, writePlanText } from "../services/plan/plan-texts.ts";
import { editDraft } from "../services/plan/edit-draft.ts";
import { listDraftChanges } from "../services/plan/list-draft-changes.ts";
import { listPlans } from "../services/plan/list-plans.ts";
import { movePlan } from "../services/plan/move-plan.ts";
import { readCourse } from "../services/plan/read-course.ts";
import { readDifferences } from "../services/plan/read-differences.ts";
import { readPlanLife } from "../services/plan/read-plan-life.ts";
import { readPlanVersion } from "../services/plan/read-plan-version.ts";
import { readNode } from "../services/plan/read-node.ts";
import { readTree } from "../services/plan/read-tree.ts";
import { readView } from "../services/plan/read-view.ts";
import type { Service } from "../services/service.ts";

export const planRoutes = (service: Service): readonly Bound[] => [
  bind(ENDPOINTS.readTree, readTree(service)),
  bind(ENDPOINTS.readNode, readNode(service)),
  bind(ENDPOINTS.readCourse, readCourse(service)),
  bind(ENDPOINTS.readChecks, readChecks(service)),
  bind(ENDPOINTS.readView, readView(service)),
  bind(ENDPOINTS.listDocuments, listDocuments(service)),
  bind(ENDPOINTS.printDocument, printDocument(service)),
  bind(ENDPOINTS.readPlanTexts, readPlanTexts(service)),
  bind(ENDPOINTS.writePlanText, writePlanText(service)),
  bind(ENDPOINTS.listPlans, listPlans(service)),
  bind(ENDPOINTS.readPlanLife, readPlanLife(service)),
  bind(ENDPOINTS.readDifferences, readDifferences(service)),
  bind(ENDPOINTS.movePlan, movePlan(service)),
  bind(ENDPOINTS.readPlanVersion, readPlanVersion(service)),
  bind(ENDPOINTS.listDraftChanges, listDraftChanges(service)),
  bind(ENDPOINTS.editDraft, editDraft(service)),
];
