// The public face of the store; inside the package files import each other directly.
export { checkBackup } from "./backup/check-backup.ts";
export { BACKUP_PROBLEMS, type BackupProblemCode, type Manifest } from "./backup/manifest.ts";
export { restoreBackup } from "./backup/restore-backup.ts";
export { writeBackup, type Backup, type BackupOrder } from "./backup/write-backup.ts";
export * from "./check-server.ts";
export { openDatabase, type ConnectionOptions, type Database, type Tx } from "./connection.ts";
export { EMBEDDED_PROBLEMS, type EmbeddedProblem, type EmbeddedProblemCode } from "./embedded/problem.ts";
export { APP_ROLE, OWNER_ROLE } from "./embedded/roles.ts";
export {
  connectEmbedded,
  startEmbedded,
  type Addresses,
  type EmbeddedOptions,
  type EmbeddedServer,
} from "./embedded/server.ts";
export { asAccount, inBody, inNoBody, readBody, type BodyScope } from "./in-body.ts";
export { hangOutboxBell } from "./outbox-bell.ts";
export { openJobsPool, type JobsPool } from "./jobs-pool.ts";
export {
  checkSchema,
  migrate,
  stepsToGo,
  MIGRATION_PROBLEMS,
  type MigrationProblemCode,
} from "./migrations/migrate.ts";
export * from "./repositories/account.ts";
export * from "./repositories/acts.ts";
export * from "./repositories/appraisal.ts";
export * from "./repositories/organ-member.ts";
export {
  canonicalSha256,
  canonicalText,
  followed,
  lineOf,
  type AuditLine,
  type Broken,
  type ChainHead,
} from "./repositories/audit-chain.ts";
export { auditPages } from "./repositories/audit-pages.ts";
export * from "./repositories/audit-verify.ts";
export * from "./repositories/audit.ts";
export * from "./repositories/body-document.ts";
export {
  createBody,
  describeBody,
  findBody,
  findBodyBySlug,
  listBodies,
  setOwnToday,
  type BodyChange,
  type BodyWords,
  type StoredBody,
} from "./repositories/body.ts";
export * from "./repositories/budget.ts";
export * from "./repositories/calendar.ts";
export {
  accountOfEntry,
  loadEntries,
  loadMeasureValues,
  loadValidations,
  readCell,
  type Cell,
  type MeasureValues,
} from "./repositories/cell.ts";
export * from "./repositories/context.ts";
export * from "./repositories/credential.ts";
export { saveCollecting } from "./repositories/collecting.ts";
export * from "./repositories/comment.ts";
export * from "./repositories/evidence.ts";
export * from "./repositories/duty.ts";
export * from "./repositories/file.ts";
export * from "./repositories/housekeeping.ts";
export * from "./repositories/indicator.ts";
export * from "./repositories/job-run.ts";
export { lastChange } from "./repositories/last-change.ts";
export { listMeasures, type MeasurePage, type MeasureQuery } from "./repositories/measure-list.ts";
export { findMeasure, loadMeasures, saveMeasures } from "./repositories/measure.ts";
export * from "./repositories/common-library.ts";
export * from "./repositories/monitoring-report.ts";
export * from "./repositories/narrative.ts";
export * from "./repositories/organisation.ts";
export * from "./repositories/outbox.ts";
export { openFor, sealFor } from "./repositories/person-key.ts";
export { addPageOpinion, countPageOpinions } from "./repositories/page-opinion.ts";
export * from "./repositories/person.ts";
export { loadPersonNames } from "./repositories/person-name.ts";
export * from "./repositories/post.ts";
export {
  addDraftChange,
  loadDraftChanges,
  lockDraft,
  lockVersion,
  type Draft,
} from "./repositories/draft.ts";
export { loadSnapshot, type VersionKey } from "./repositories/plan-content.ts";
export * from "./repositories/kept-document.ts";
export * from "./repositories/agency.ts";
export * from "./repositories/plan-text.ts";
export * from "./repositories/plan-life.ts";
export { createPlan, loadPlans, savePlanVersion } from "./repositories/plan.ts";
export * from "./repositories/profile.ts";
export * from "./repositories/value-mapping.ts";
export * from "./repositories/project.ts";
export * from "./repositories/publication.ts";
export * from "./repositories/agile.ts";
export * from "./repositories/beside.ts";
export * from "./repositories/distribution.ts";
export * from "./repositories/fund.ts";
export * from "./repositories/oversight.ts";
export * from "./repositories/record-entry.ts";
export * from "./repositories/reminder-day.ts";
export * from "./repositories/request-key.ts";
export * from "./repositories/role.ts";
export * from "./repositories/save-body-document.ts";
export * from "./repositories/second-factor.ts";
export * from "./repositories/session.ts";
export * from "./repositories/sign-in-link.ts";
export * from "./repositories/staff-table.ts";
export * from "./repositories/system.ts";
export { startTestCluster, type TestCluster } from "./testing/cluster.ts";
export { emptyDatabase, testDatabase, type TestDatabase } from "./testing/test-database.ts";
export { GLOBAL_TABLES, JOBS_SCHEMA } from "./schema/global-tables.ts";
export type { CellState } from "./schema/values.ts";
