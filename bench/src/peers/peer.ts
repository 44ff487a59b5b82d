import { readFileSync } from "node:fs";
import type { Task } from "../timing.ts";

/** Something measured beside ours, loaded with a workload and ready to be run again and again. */
export type Contender = {
  readonly name: string;
  /** How many values one run gives. */
  readonly values: number;
  readonly run: Task;
  /** What the last run gave, one column for each indicator; NaN is missing. */
  readonly results: () => readonly ArrayLike<number>[];
  readonly close?: () => Promise<void>;
};

/** The version of a package that is installed here. */
export const versionOf = (name: string): string => {
  const text = readFileSync(new URL(`../../node_modules/${name}/package.json`, import.meta.url), "utf8");
  return (JSON.parse(text) as { version: string }).version;
};

/** Peers say Infinity, or nothing at all, of a division by zero. */
export const missing = (value: unknown): number =>
  typeof value === "number" && Number.isFinite(value) ? value : NaN;
