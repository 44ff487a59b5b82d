import { ENDPOINTS } from "@albero/contract";
import { bind, type Bound } from "../http/bind.ts";
import { answerAppraisal } from "../services/appraisal/answer-appraisal.ts";
import { listAppraisals } from "../services/appraisal/list-appraisals.ts";
import { listCards } from "../services/appraisal/list-cards.ts";
import { markAppraisal } from "../services/appraisal/mark-appraisal.ts";
import { prepareAppraisals } from "../services/appraisal/prepare-appraisals.ts";
import { printAppraisal, readAppraisal } from "../services/appraisal/read-appraisal.ts";
import { readAppraisalYear } from "../services/appraisal/read-appraisal-year.ts";
import { readCard } from "../services/appraisal/read-card.ts";
import { readCardView } from "../services/appraisal/read-card-view.ts";
import { stepAppraisal } from "../services/appraisal/step-appraisal.ts";
import type { Service } from "../services/service.ts";

export const appraisalRoutes = (service: Service): readonly Bound[] => [
  bind(ENDPOINTS.listCards, listCards(service)),
  bind(ENDPOINTS.readCard, readCard(service)),
  bind(ENDPOINTS.readCardView, readCardView(service)),
  bind(ENDPOINTS.listAppraisals, listAppraisals(service)),
  bind(ENDPOINTS.readAppraisal, readAppraisal(service)),
  bind(ENDPOINTS.printAppraisal, printAppraisal(service)),
  bind(ENDPOINTS.answerAppraisal, answerAppraisal(service)),
  bind(ENDPOINTS.stepAppraisal, stepAppraisal(service)),
  bind(ENDPOINTS.markAppraisal, markAppraisal(service)),
  bind(ENDPOINTS.prepareAppraisals, prepareAppraisals(service)),
  bind(ENDPOINTS.readAppraisalYear, readAppraisalYear(service)),
];
