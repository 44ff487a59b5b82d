import { termsOf } from "./term.ts";

export const INDICATOR_TERMS = termsOf("indicator", [
  ["Indicator", "indicatore", "A figure of the body's library, as one version defines it."],
  ["IndicatorKind", "tipo di indicatore", "Number, per cent, mean, days or date."],
  ["Direction", "verso del confronto", "At least, at most, more than, less than, exactly, not later than."],
  ["Target", "target", "What an indicator should reach in a period."],
  ["TargetValue", "valore atteso", "The number or the day of a target."],
  ["DeclaredResult", "risultato dichiarato", "A past result printed without its measures, shown apart."],
  [
    "AchievementRule",
    "regola del grado di raggiungimento",
    "How an achievement was made of value and target.",
  ],
  [
    "MeasurementSystem",
    "sistema di misurazione e valutazione (SMVP)",
    "The body's choices of scoring, as valid over time.",
  ],
  ["SystemOptions", "opzioni del SMVP", "Every option of scoring that a body chooses."],
  [
    "ChildObjectives",
    "apporto degli obiettivi sottostanti",
    "Whether and how much child objectives enter their parent.",
  ],
  [
    "WouldTakeQuestion",
    "cosa servirebbe",
    "Which values of a measure would reach a target, all else being the same.",
  ],
  [
    "WouldTake",
    "valori che bastano",
    "The first and the last value that reach the target, or why there is none.",
  ],
  ["Possible", "valori possibili", "The values a measure may take, and how finely it is recorded."],
  ["IndicatorStep", "passo dell’indicatore", "A step from a formula's result to an achievement."],
]);
