/** The checks, in the order they are run and told; the letters before the dash are the catalogue's. */
export const CHECK_IDS = [
  "C-FORM",
  "C-CYC",
  "C-CODE",
  "C-HOLD",
  "C-W100",
  "C-WSUM",
  "C-MEAS",
  "C-DATE",
  "C-PROG",
  "C-SUB",
  "C-STAFF",
  "C-BS",
  "C-TGT",
  "C-MET",
  "C-ODDS",
  "C-UNIT",
  "C-TEXT",
  "C-VOL",
  "C-LOAD",
  "C-YEARS",
  "C-REL",
  "C-RES",
  "C-INCL",
  "C-SRC",
  "C-CUT",
  "C-SHARE",
  "C-VAC",
  "C-CTX",
  "C-FLAT",
  "C-BASE",
  "C-3Y",
  "C-STD",
  "C-DESC",
  "C-TITLE",
  "C-NAME",
  "C-WORD",
  "C-SPELL",
  "C-CARD",
  "C-BSC",
  "C-LATE",
] as const;
export type CheckId = (typeof CHECK_IDS)[number];

/**
 * `error`: wrong whatever the body answers, and it stops an approval. `warning`: it may be right, but the body has to
 * say why. `info`: worth knowing, nothing to do.
 */
export const SEVERITIES = ["error", "warning", "info"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What a check looks at. */
export const CHECK_SUBJECTS = ["plan", "card", "library", "budget", "staff", "context"] as const;
export type CheckSubject = (typeof CHECK_SUBJECTS)[number];
