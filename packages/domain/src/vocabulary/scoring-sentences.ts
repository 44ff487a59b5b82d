import type { Language } from "./language.ts";
import { EN_SCORING } from "./scoring-sentences.en.ts";
import { IT_SCORING } from "./scoring-sentences.it.ts";

/** A figure, what it is measured against and what it is worth, already written out. */
type Against = { readonly figure: string; readonly target: string; readonly result: string };

/** With what was lost on the way: so many units away, each of which costs so many points. */
type Losing = Against & { readonly units: string; readonly each: string };

/** The sentences of targets and scales that are more than a number to reach. */
export type ScoringSentences = {
  readonly answers: { readonly yes: string; readonly no: string };
  /** In place of a target that is a formula. */
  readonly computed: string;
  readonly targetRange: (from: string, to: string) => string;
  readonly targetAnswer: (answer: string) => string;
  /** What follows is how the target is made. */
  readonly targetFormula: (period: string) => string;
  readonly answer: (reached: boolean, about: Against) => string;
  readonly inside: (reached: boolean, about: Against) => string;
  readonly distance: (about: Losing) => string;
  readonly difference: (about: Losing) => string;
  readonly daysLate: (about: Losing) => string;
  readonly days: (days: string) => string;
  /** What a scale looks at. */
  readonly achieved: (percent: string) => string;
  readonly isApart: (distance: string) => string;
  readonly isLate: (days: string) => string;
  readonly isEarly: string;
  readonly onOff: string;
  readonly linear: (about: { readonly from: string; readonly to: string; readonly worth: string }) => string;
  readonly steps: (marks: readonly string[]) => string;
  readonly mark: (about: {
    readonly isMoreBetter: boolean;
    readonly at: string;
    readonly worth: string;
  }) => string;
  readonly levels: (about: {
    readonly isMoreBetter: boolean;
    readonly threshold: string;
    /** `null` where the level of the target needs no figure beside its name. */
    readonly target: string | null;
    readonly excellent: string;
    readonly worth: Readonly<Record<"insufficient" | "threshold" | "target" | "excellent", string>>;
  }) => string;
  readonly worth: (about: Against) => string;
  /** What a scale gives above the cap of the body is worth the cap. */
  readonly worthAtMost: (about: Against) => string;
  /** How results are scored at a place, before any result is there. */
  readonly policy: {
    readonly target: string;
    readonly proportion: (isMoreBetter: boolean) => string;
    readonly outsideRange: string;
    readonly lateDate: string;
    readonly lostPerDay: (points: string) => string;
    readonly zeroTarget: (points: string) => string;
    readonly zeroValueFull: string;
    readonly cap: (cap: string) => string;
    readonly notBelow: (floor: string) => string;
    readonly nothingBelow: (floor: string) => string;
    readonly ofTarget: string;
    readonly ofDistance: string;
    readonly ofDelay: string;
  };
  readonly onFloor: (result: string) => string;
  readonly belowFloor: (result: string) => string;
};

export const SCORING: Readonly<Record<Language, ScoringSentences>> = { it: IT_SCORING, en: EN_SCORING };
