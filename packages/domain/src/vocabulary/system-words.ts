import type { ChildObjectives, Floor, SystemOptions, ZeroTarget } from "../indicator/system.ts";
import type { StatedOptions } from "../indicator/policies.ts";
import type { ScaleKind } from "../indicator/scale/scale.ts";
import type { Language } from "./language.ts";
import { EN_SYSTEM } from "./system-words.en.ts";
import { IT_SYSTEM } from "./system-words.it.ts";

/** The options of a measurement system in the order in which a document states them. */
export const SYSTEM_OPTIONS = [
  "scale",
  "cap",
  "floor",
  "lostPerDayLate",
  "zeroTarget",
  "zeroValue",
  "noTarget",
  "missing",
  "intermediate",
  "childObjectives",
  "lights",
] as const satisfies readonly (keyof StatedOptions)[];
export type SystemOption = (typeof SYSTEM_OPTIONS)[number];

/** What the options of a system are called, and each thing that may be chosen; a number that belongs to it follows. */
export type SystemWords = {
  readonly names: Readonly<Record<SystemOption, string>>;
  readonly choices: {
    readonly scale: Readonly<Record<ScaleKind, string>>;
    readonly floor: Readonly<Record<Floor["kind"] | "none", string>>;
    readonly lostPerDayLate: Readonly<Record<"nothing" | "per-day", string>>;
    readonly zeroTarget: Readonly<Record<ZeroTarget["kind"], string>>;
    readonly zeroValue: Readonly<Record<StatedOptions["zeroValue"], string>>;
    readonly noTarget: Readonly<Record<StatedOptions["noTarget"], string>>;
    readonly missing: Readonly<Record<SystemOptions["missing"], string>>;
    readonly intermediate: Readonly<Record<SystemOptions["intermediate"], string>>;
    readonly childObjectives: Readonly<Record<ChildObjectives["kind"], string>>;
  };
  readonly lights: (about: { readonly inLine: string; readonly toWatch: string }) => string;
};

export const SYSTEM_WORDS: Readonly<Record<Language, SystemWords>> = { it: IT_SYSTEM, en: EN_SYSTEM };
