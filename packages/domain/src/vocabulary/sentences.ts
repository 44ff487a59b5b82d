import type { Direction } from "../indicator/indicator.ts";
import type { GroupKind } from "../objective/evaluation.ts";
import type { Language } from "./language.ts";
import { EN_SENTENCES } from "./sentences.en.ts";
import { IT_SENTENCES } from "./sentences.it.ts";

/** A figure and what it is measured against, both already written out. */
type Against = { readonly figure: string; readonly target: string; readonly result: string };

/** The sentences steps and causes are told in; every argument is already in the reader's language and form. */
export type Sentences = {
  /** One recorded value: "Med_Conc: 38 nel I quadrimestre 2021, inserito da Uff. Metrico il 10/05/2021, provvisorio". */
  readonly value: (about: {
    readonly measure: string;
    readonly figure: string;
    readonly during: string;
    readonly origin: string;
    readonly by: string;
    readonly on: string;
    readonly provisional: boolean;
  }) => string;
  readonly notAvailable: (about: {
    readonly measure: string;
    readonly during: string;
    readonly reason: string;
  }) => string;
  readonly ofUnit: (measure: string, unit: string) => string;
  readonly sumToDate: (measure: string, sum: string) => string;
  readonly meanToDate: (measure: string, sum: string) => string;
  readonly sumOfUnits: (measure: string, sum: string) => string;
  readonly meanOfUnits: (measure: string, sum: string) => string;
  /** What a function that looks elsewhere found: "valore nello stesso periodo dell’anno precedente". */
  readonly aValue: string;
  /** A condition, and what it chose: "la condizione vale". */
  readonly condition: (holds: boolean) => string;
  readonly conditionsOf: (total: number) => string;
  readonly holds: (holds: boolean) => string;
  readonly indicatorIs: (indicator: string, figure: string) => string;
  readonly noIndicator: (indicator: string, causes: string) => string;
  readonly daysBetween: (days: string) => string;
  readonly achievementOf: (node: string, achievement: string) => string;
  readonly noAchievementOf: (node: string) => string;
  readonly rounded: (decimals: number, figure: string) => string;
  readonly target: (direction: string, target: string) => string;
  readonly noTarget: (period: string) => string;
  readonly shareOfYear: (months: number, target: string) => string;
  readonly ratio: (about: Against) => string;
  /** More than the whole is worth the cap. */
  readonly capped: (about: Against) => string;
  /** `target` tells what the figure is or is not: "non è più di 3". */
  readonly allOrNothing: (about: Against) => string;
  readonly is: string;
  /** What a figure that misses a target is; by a direction that lacks here, that it is not what was asked. */
  readonly misses: Readonly<Partial<Record<Direction, string>>>;
  readonly isNot: string;
  readonly date: (reached: boolean, about: Against) => string;
  readonly absent: (causes: string) => string;
  readonly nothingToAssess: string;
  /** `weight` is `null` where all weigh the same: then nobody asks. */
  readonly contribution: (part: string, achievement: string, weight: string | null) => string;
  readonly missingCountsZero: (part: string, achievement: string, weight: string | null) => string;
  /** What a node is itself against the objectives below it. */
  readonly groups: Readonly<Record<GroupKind, string>>;
  readonly staysOut: (part: string, light: string) => string;
  readonly leaves: (part: string, light: string, reason: string | null) => string;
  /** What the plan lets leave, told of itself: "non valutabile: il regolamento non è stato adottato". */
  readonly left: (standing: string, reason: string | null) => string;
  readonly onlyOne: (achievement: string) => string;
  readonly mean: (sum: string) => string;
  readonly causes: {
    readonly notRecorded: (measures: readonly string[], during: string) => string;
    readonly notAvailable: (measure: string, reason: string) => string;
    /** The reason was told just before. */
    readonly notAvailableAsTold: string;
    readonly notDue: (measures: readonly string[], from: string) => string;
    readonly dateNotDue: (last: string) => string;
    readonly noAchievement: (node: string) => string;
    readonly unknownMeasure: string;
    readonly unknownNode: string;
    readonly unknownIndicator: string;
    readonly achievementElsewhere: (node: string) => string;
    readonly divisionByZero: (measures: readonly string[]) => string;
    readonly notANumber: string;
    readonly wrongType: (expected: "number" | "date") => string;
    readonly circular: (nodes: readonly string[]) => string;
  };
};

export const SENTENCES: Readonly<Record<Language, Sentences>> = { it: IT_SENTENCES, en: EN_SENTENCES };
