import type { Command } from "./context.ts";

/** Runs a command with the settings of the surroundings. */
export type Run = (command: Command) => Promise<void>;
