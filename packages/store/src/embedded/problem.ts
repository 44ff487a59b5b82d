import { refuse, type Problem } from "@albero/domain";

/**
 * Why the embedded PostgreSQL could not be had. The facts name the folder, the process or the last lines of the log,
 * so that whoever shows the problem can say one clear sentence with its remedy.
 */
export const EMBEDDED_PROBLEMS = [
  /** Another program of ours holds the folder: facts `pid`, `command`, `host`. */
  "folder-in-use",
  /** The folder, or a folder above it, cannot be read or written by the database's user: `folder`, `reason`. */
  "folder-unreachable",
  /** Root, in a place that allows neither user namespaces nor another user to run as. */
  "cannot-run-as-root",
  /** No PostgreSQL for this machine among the installed packages: `package`, `reason`. */
  "binaries-missing",
  /** It was started and did not answer: `log` holds its last lines. */
  "did-not-start",
  /** The folder was written by a later major version: `found`, `known`. */
  "data-of-newer-version",
  /** The folder was written by an earlier major version: `found`, `known`. */
  "data-of-older-version",
  /** No server runs on the folder, so nobody can join it as a client. */
  "not-running",
] as const;
export type EmbeddedProblemCode = (typeof EMBEDDED_PROBLEMS)[number];
export type EmbeddedProblem = Problem<EmbeddedProblemCode>;

/** Turns what the system said about a folder into a problem that names it. */
export const unreachable = (folder: string, error: unknown) =>
  refuse("folder-unreachable", { folder, reason: error instanceof Error ? error.message : String(error) });
