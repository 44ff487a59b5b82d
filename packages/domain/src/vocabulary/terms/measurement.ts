import { termsOf } from "./term.ts";

export const MEASUREMENT_TERMS = termsOf("measurement", [
  ["Measure", "misura", "What is counted, by whom and how often; values hang on it alone."],
  ["CellKey", "casella della rilevazione", "A measure, a period, and the unit it is of."],
  ["CellQuestion", "apertura della casella", "What must be known to say whether a cell takes values."],
  ["Entry", "valore registrato", "One value of a cell; only ever added."],
  ["RecordedValue", "dato rilevato", "A number, a day, or that there is none and why."],
  ["GivenValue", "dato immesso", "A value as it came in, read by nobody yet."],
  ["Validation", "validazione", "What happened to one entry: sent, approved or returned."],
  ["Decision", "esito della validazione", "Sent (inviata), approved (validata) or returned (restituita)."],
  ["CellStage", "stato della casella", "Empty, draft, sent, approved, returned."],
  ["CellRecord", "storia della casella", "The entries of a cell and what happened to them."],
  ["CellStanding", "situazione della casella", "Its stage, its value, and since when its office is done."],
  ["Answer", "risposta del validatore", "What is wanted for a value, with the entry that was seen."],
  ["Answering", "condizioni della risposta", "What besides the cell decides whether an answer stands."],
  ["AnswerRefusal", "motivo di rifiuto della risposta", "Why a value cannot be sent, approved or returned."],
  ["Origin", "origine del dato", "Entered, imported, computed, from a survey or declared."],
  ["Accumulation", "criterio di cumulo nell’anno", "How the periods make the value of the year to date."],
  ["Frequency", "periodicità della rilevazione", "How often a measure is collected."],
  ["MeasureStep", "passo della misura", "A step from recorded values to a measure's figure."],
  ["PeriodRefusal", "motivo di rifiuto del periodo", "Why a cell cannot take a value at all."],
  ["ValueRefusal", "motivo di rifiuto del valore", "Why this value cannot stand in the cell."],
]);
