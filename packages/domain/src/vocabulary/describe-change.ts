import type { CellKey, RecordedValue } from "../measurement/cell.ts";
import type { ChangeCause } from "../objective/changes/change-cause.ts";
import type { Day, Instant } from "../quantity/day.ts";
import { CHANGE_SENTENCES, type ChangeSentences } from "./change-sentences.ts";
import { formatDay, formatDecimal } from "./format.ts";
import { LABELS } from "./labels.ts";
import type { Language } from "./language.ts";
import type { Names } from "./names.ts";
import { duringPeriod } from "./period-name.ts";
import { SENTENCES } from "./sentences.ts";
import { withUnit } from "./telling.ts";

/** Who a cause is told to: what things are called, in which language, and the zone whose days are told. */
export type ChangeReader = { readonly names: Names; readonly language: Language; readonly timeZone: string };

/** Why a figure is not what it was, as a sentence without capital and full stop, as all steps are. */
export const describeChange = (cause: ChangeCause, reader: ChangeReader): string => {
  const { names, language } = reader;
  const words = CHANGE_SENTENCES[language];
  switch (cause.kind) {
    case "entry":
      return describeEntry(cause, reader, words);
    case "validation": {
      const { decision, recordedBy: by, recordedAt, note } = cause.validation;
      const on = dayOf(recordedAt, reader);
      return words.answered({ ...cellWords(cause.entry, reader), decision, by, on, note });
    }
    case "plan": {
      const { version, of, aspect } = cause;
      const part = `${words.part[of.kind]} ${names.part(of)}`;
      return `${words.plan(version.version, version.act)}: ${words.aspect[aspect](part)}`;
    }
    case "system":
      return words.system(cause.title);
    case "measure-definition":
      return words.measureDefinition(names.measure(cause.measureId).called, cause.version);
    case "indicator-definition":
      return words.indicatorDefinition(names.indicator(cause.indicatorId).code, cause.version);
    case "day":
      return words.day(formatDay(cause.from), formatDay(cause.to));
  }
};

type EntryCause = Extract<ChangeCause, { readonly kind: "entry" }>;

const describeEntry = (
  { entry, replaced }: EntryCause,
  reader: ChangeReader,
  words: ChangeSentences,
): string => {
  const { value, recordedBy: by, recordedAt } = entry;
  const told = { ...cellWords(entry, reader), by, on: dayOf(recordedAt, reader) };
  if (value.kind === "not-available") return words.notAvailable({ ...told, reason: value.reason });
  return words.recorded({
    ...told,
    figure: valueText(value, entry, reader),
    origin: LABELS[reader.language].origins[entry.origin],
    replaced: replaced === null ? null : valueText(replaced, entry, reader),
  });
};

/** The measure, with its unit where it is one unit's own value, and when it was. */
const cellWords = (
  { measureId, unitId, period }: CellKey,
  { names, language }: ChangeReader,
): { readonly measure: string; readonly during: string } => {
  const { called } = names.measure(measureId);
  return {
    measure: unitId === null ? called : SENTENCES[language].ofUnit(called, names.unit(unitId)),
    during: ` ${duringPeriod(period, language)}`,
  };
};

const valueText = (
  value: RecordedValue,
  { measureId }: CellKey,
  { names, language }: ChangeReader,
): string => {
  if (value.kind === "not-available") return CHANGE_SENTENCES[language].wasNotAvailable;
  if (value.kind === "date") return formatDay(value.date);
  const form = names.measure(measureId);
  return withUnit(formatDecimal(value.number, form.decimals, language), form);
};

const dayOf = (instant: Instant, { timeZone }: ChangeReader): string =>
  formatDay(Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString() as Day);
