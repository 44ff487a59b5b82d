import { ENDPOINTS } from "@albero/contract";
import { bind, type Bound } from "../http/bind.ts";
import { attachToAct, readActFile } from "../services/oversight/act-files.ts";
import { appointEvaluationBody, recordOversightAct } from "../services/oversight/acts.ts";
import { drawSample } from "../services/oversight/draw-sample.ts";
import { readBundle } from "../services/oversight/read-bundle.ts";
import { listDesks, readDesk } from "../services/oversight/read-desk.ts";
import { readRiskQueue } from "../services/oversight/read-queue.ts";
import { answerRemark, recordRemark, settleRemark } from "../services/oversight/remark.ts";
import { submitReport } from "../services/oversight/submit-report.ts";
import { validateReport } from "../services/oversight/validate-report.ts";
import type { Service } from "../services/service.ts";

export const oversightRoutes = (service: Service): readonly Bound[] => [
  bind(ENDPOINTS.listDesks, listDesks(service)),
  bind(ENDPOINTS.readDesk, readDesk(service)),
  bind(ENDPOINTS.readRiskQueue, readRiskQueue(service)),
  bind(ENDPOINTS.submitReport, submitReport(service)),
  bind(ENDPOINTS.drawSample, drawSample(service)),
  bind(ENDPOINTS.recordRemark, recordRemark(service)),
  bind(ENDPOINTS.answerRemark, answerRemark(service)),
  bind(ENDPOINTS.settleRemark, settleRemark(service)),
  bind(ENDPOINTS.validateReport, validateReport(service)),
  bind(ENDPOINTS.recordOversightAct, recordOversightAct(service)),
  bind(ENDPOINTS.appointEvaluationBody, appointEvaluationBody(service)),
  bind(ENDPOINTS.attachToAct, attachToAct(service)),
  bind(ENDPOINTS.readActFile, readActFile(service)),
  bind(ENDPOINTS.readBundle, readBundle(service)),
];
