import { termsOf } from "./term.ts";

export const INDICATOR_TERMS = termsOf("indicator", [
  ["Indicator", "indicatore", "A figure of the body's library, as one version defines it."],
  ["GivenFrom", "provenienza", "Library, version and item that something given from above comes from."],
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
  ["IndicatorStep", "passo dell’indicatore", "A step from a formula's result to an achievement."],
  [
    "TargetFormula",
    "target calcolato",
    "A target computed when it is asked for, as the indicator itself is.",
  ],
  ["Policies", "regole di valutazione", "How a value becomes an achievement, every policy said."],
  ["StatedOptions", "opzioni in vigore", "Every option of a system, also those it leaves unsaid."],
  ["OptionProblem", "opzione contraddittoria", "What options of a system cannot be meant together."],
  ["PlacedSystem", "versione inserita", "What a new version of the SMVP does to those known before it."],
  [
    "Scale",
    "scala di valutazione",
    "How much a result is worth that does not reach its target, or passes it.",
  ],
  ["ScaleKind", "tipo di scala", "On/off, proportional, linear, steps, four thresholds."],
  [
    "ScaleReading",
    "base della scala",
    "What a scale looks at: the share of the target achieved, or the value.",
  ],
  ["ScaleMark", "scaglione", "From this mark on a result is worth so much."],
  ["LevelWorths", "punti dei livelli", "What insufficient, threshold, target and excellent are worth."],
  ["Floor", "minimo", "The least a result is worth, or below which it is worth nothing."],
  ["ZeroTarget", "target zero o negativo", "What a target means of which no value is a share."],
  ["Cost", "punti persi", "Days late or units away from the target, and what each of them takes."],
]);
