import type { Texts } from "../it.ts";
import type { formula as italian } from "../it/formula.ts";

/** What the page says on which a formula is written, in English. */
export const formula: Pick<Texts, keyof typeof italian> = {
  formula: {
    title: "Try the formula",
    lead: "This is a trial: the definition of the indicator changes only when it is saved.",
    open: "Try the formula",
    ways: "How to write it",
    way: {
      number: "Number",
      ratio: "Ratio",
      mean: "Mean",
      date: "Date",
      language: "Written out",
    },
    chooseMeasure: "Choose the measure",
    newMeasure: "A new measure",
    over: "Above",
    under: "Below",
    meanOf: "Mean of",
    measureOf: "{{part}}: measure {{number}}",
    takeAway: "{{part}}: take away measure {{number}}",
    out: "Take away",
    addMeasure: "Add a measure",
    text: "Formula",
    found: "Codes and functions",
    write: "Write {{proposal}}",
    functions: "The functions that can be used",
    with: "With the values of: {{period}}",
    noResult: "No result",
    lacking: "There is no value of: {{names}}.",
    saveTitle: "Change the definition",
    saveLead:
      "A new version of the definition is made. Plans keep theirs until a draft moves to the new one.",
    reason: "Reason",
    save: "Save the formula",
    saved: "Saved: it is version {{version}} of the definition.",
    empty: "Choose the measures, or write the formula: the result appears here.",
  },
};
