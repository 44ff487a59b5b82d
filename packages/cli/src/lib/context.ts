import type { Problem } from "@albero/domain";
import type { Logger } from "pino";
import type { Settings } from "../config.ts";

/** What every command is given: the settings, where to write, and where the repository's own files are. */
export type Context = {
  readonly settings: Settings;
  readonly log: Logger;
  /** Writes a line for people; what a command is asked for (a document, a table) goes to `write`. */
  readonly say: (line: string) => void;
  readonly write: (text: string) => void;
  /** The same for what is no text, such as a workbook. */
  readonly writeBytes: (bytes: Uint8Array) => void;
  readonly examplesDir: string;
  readonly webRoot: string;
  /** When the person pressed Enter. */
  readonly startedAt: number;
};

/** A command ends well (`null`) or with the problem that stopped it. */
export type Outcome = Problem | null;
export type Command = (context: Context) => Promise<Outcome>;
