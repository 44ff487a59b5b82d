import type { Step } from "../lib/step.ts";
import { fences } from "./fences.ts";
import { format } from "./format.ts";
import { generated, rules } from "./generated.ts";
import { types } from "./types.ts";
import { unused } from "./unused.ts";

/** Everything that can be said about the sources without running them, but for lint. */
export const STATIC: readonly Step[] = [types, fences, unused, format, generated, rules];
