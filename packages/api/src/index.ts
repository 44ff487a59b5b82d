// The public face of the service; inside the package files import each other directly.
export { buildApp } from "./app.ts";
export { startJobs, type Jobs } from "./jobs/jobs.ts";
export { faultText, problemText } from "./messages/messages.ts";
export { DEFAULT_CONFIG, machineClock, type ApiConfig, type Clock, type Parts } from "./parts.ts";
export type { Refusal, Reply } from "./reply.ts";
export { checkExport, type ExportFound } from "./services/audit/check-export.ts";
export { verifyBody, type Verified } from "./services/audit/verify-audit.ts";
export { backUp, backupName } from "./services/backup/back-up.ts";
export { CHECKS } from "./services/installation/check.ts";
export { sayCheck } from "./services/installation/check-words.ts";
export { examine } from "./services/installation/examine.ts";
export type { FundToLoad } from "./services/incentive/bring-fund.ts";
export { publishExample } from "./services/example/publish.ts";
export { loadExample, type Example, type Loaded } from "./services/example/load.ts";
export type { AccountToTry } from "./services/example/load-accounts.ts";
export {
  administerExamples,
  administratorLink,
  needsAdministrator,
  type AdministratorLink,
} from "./services/session/administrator.ts";
export { questionOf } from "./services/moment.ts";
export { newId } from "./services/new-id.ts";
export { changesOf } from "./services/plan/changes.ts";
export { reportOf, type Report } from "./services/plan/report.ts";
