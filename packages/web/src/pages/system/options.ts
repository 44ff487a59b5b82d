import type { SystemOptionsView } from "@albero/contract";
import type { SYSTEM_WORDS } from "@albero/domain";

export type Options = SystemOptionsView;
export type Scale = Options["scale"];

/** Options chosen from a list; some of the choices bring a figure along. */
export type ChosenOption = Exclude<keyof (typeof SYSTEM_WORDS)["it"]["choices"], "scale">;

/** Of which option a figure is. */
type FigureOption = "floor" | "lostPerDayLate" | "zeroTarget" | "childObjectives";

/** How an option stands in the form: what is chosen, its figure, and what either makes of the options. */
type OptionForm = {
  readonly chosen: string;
  readonly choose: (choice: string) => Partial<Options>;
  readonly figure: { readonly of: FigureOption; readonly text: string } | null;
  readonly write: (figure: string) => Partial<Options>;
};

/** A choice among words alone. */
const alone = (
  options: Options,
  option: "zeroValue" | "noTarget" | "missing" | "intermediate",
): OptionForm => ({
  chosen: options[option],
  choose: (choice) => ({ [option]: choice }),
  figure: null,
  write: () => ({}),
});

const figure = (of: FigureOption, text: string | null | undefined): OptionForm["figure"] =>
  text === null || text === undefined ? null : { of, text };

/** Figures proposed when a choice that needs one is made. */
const PROPOSED = { floor: "50.00", lostPerDayLate: "1.00", lostPerUnit: "10.00", weight: "50.00" } as const;

/** Each option that is chosen from a list, in its form. */
export const optionForms: Readonly<Record<ChosenOption, (options: Options) => OptionForm>> = {
  floor: ({ floor }) => ({
    chosen: floor?.kind ?? "none",
    choose: (choice) => ({
      floor:
        choice === "nothing-below" || choice === "not-below"
          ? { kind: choice, at: floor?.at ?? PROPOSED.floor }
          : null,
    }),
    figure: figure("floor", floor?.at),
    write: (at) => (floor === null ? {} : { floor: { ...floor, at } }),
  }),
  lostPerDayLate: ({ lostPerDayLate }) => ({
    chosen: lostPerDayLate === null ? "nothing" : "per-day",
    choose: (choice) => ({ lostPerDayLate: choice === "per-day" ? PROPOSED.lostPerDayLate : null }),
    figure: figure("lostPerDayLate", lostPerDayLate),
    write: (points) => ({ lostPerDayLate: points }),
  }),
  zeroTarget: ({ zeroTarget }) => ({
    chosen: zeroTarget.kind,
    choose: (choice) => ({
      zeroTarget:
        choice === "difference"
          ? { kind: "difference", lostPerUnit: PROPOSED.lostPerUnit }
          : { kind: "all-or-nothing" },
    }),
    figure: zeroTarget.kind === "difference" ? figure("zeroTarget", zeroTarget.lostPerUnit) : null,
    write: (lostPerUnit) => ({ zeroTarget: { kind: "difference", lostPerUnit } }),
  }),
  zeroValue: (options) => alone(options, "zeroValue"),
  noTarget: (options) => alone(options, "noTarget"),
  missing: (options) => alone(options, "missing"),
  intermediate: (options) => alone(options, "intermediate"),
  childObjectives: ({ childObjectives }) => ({
    chosen: childObjectives.kind,
    choose: (choice) => ({
      childObjectives:
        choice === "always"
          ? { kind: "always", weight: PROPOSED.weight }
          : { kind: choice === "never" ? "never" : "only-without-indicators" },
    }),
    figure: childObjectives.kind === "always" ? figure("childObjectives", childObjectives.weight) : null,
    write: (weight) => ({ childObjectives: { kind: "always", weight } }),
  }),
};

/** The scale a choice begins with: its marks are there to be changed. */
export const SCALES: Readonly<Record<Scale["kind"], Scale>> = {
  "on-off": { kind: "on-off" },
  proportional: { kind: "proportional" },
  linear: { kind: "linear", threshold: "50", worth: "0.00" },
  steps: {
    kind: "steps",
    marks: [
      { at: "50", worth: "50.00" },
      { at: "100", worth: "100.00" },
    ],
  },
  "four-thresholds": {
    ...{ kind: "four-thresholds", threshold: "60", excellent: "110" },
    worth: { insufficient: "0.00", threshold: "60.00", target: "100.00", excellent: "100.00" },
  },
};

/** Which options are not what they were in the version before. */
export const changedOptions = <Told extends { readonly option: string; readonly text: string }>(
  now: readonly Told[],
  before: readonly Told[] | null,
): readonly Told[] =>
  before === null
    ? []
    : now.filter(({ option, text }) => before.some((each) => each.option === option && each.text !== text));
