import { termsOf } from "./term.ts";

export const QUANTITY_TERMS = termsOf("quantity", [
  ["Day", "giorno", "A calendar day of the body's time zone."],
  ["Instant", "istante di registrazione", "A moment of record time."],
  ["Period", "periodo", "Days from the first to before the last: cells are keyed by it."],
  [
    "PeriodCode",
    "nome del periodo",
    "2021 a year, 2021-Q1 a quadrimestre, 2021-T1 a trimestre, 2021-05 a month.",
  ],
  ["Decimal", "numero esatto", "A recorded number as text, with at most fifteen significant digits."],
  ["Hundredths", "centesimi", "A weight or an achievement as a whole number: 33,34 is 3334."],
  ["Cents", "importo in centesimi di euro", "Money as a whole number of cents."],
  ["Question", "domanda di calcolo", "Period, day and moment of knowledge that figures are asked for."],
  ["Outcome", "esito", "A figure, or why there is none: missing, not due or failed."],
  ["Figure", "cifra", "An outcome that is a number or a day."],
  ["Absence", "esito senza cifra", "An outcome that names its causes instead of a figure."],
  ["Cause", "causa", "Why there is no figure; it names what somebody has to bring."],
  ["AbsentStep", "passo senza risultato", "The last step of a figure that is not there."],
  ["Problem", "problema", "What was wrong, as a code and the facts a message needs."],
  ["Result", "risultato di una regola", "A value, or the problem that kept it from being."],
  ["Severity", "gravità", "Error, warning or information."],
  ["Said", "dato del rilievo", "A figure or word a finding speaks of."],
  ["Fix", "correzione", "A repair that needs no more than a yes."],
  ["FixEdit", "passo della correzione", "One edit of a repair, as in a JSON Patch."],
  [
    "CheckCodes",
    "codici di una famiglia di controlli",
    "The ids, places and sentences one family of checks uses.",
  ],
  [
    "CheckReportOf",
    "esito di una famiglia di controlli",
    "Everything one family of checks looked at and found.",
  ],
  ["CheckRunOf", "controllo di una famiglia", "A check of a family, with how much it found."],
  ["FindingOf", "rilievo di una famiglia di controlli", "What a check of one family found."],
]);
