/**
 * The closed list of tables that belong to no body (foundation 10). Everything else starts its key with `body_id` and
 * stands behind the wall; a test compares this list with the catalogue of the server.
 */
export const GLOBAL_TABLES = [
  "account",
  "body",
  "code_list",
  "credential",
  "job_run",
  "migration",
  "migration_lock",
  "national_indicator",
  "session",
  "sign_in_link",
] as const;

/** The schema the jobs' library keeps for itself. */
export const JOBS_SCHEMA = "graphile_worker";
