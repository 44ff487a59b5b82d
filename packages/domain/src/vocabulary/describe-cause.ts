import type { Cause } from "../quantity/outcome.ts";
import { formatDay } from "./format.ts";
import type { Language } from "./language.ts";
import type { Names } from "./names.ts";
import { dayBefore, duringPeriod } from "./period-name.ts";
import { SENTENCES } from "./sentences.ts";

/** Why there is no figure, as a person would say it, with the thing that is missing by name. */
export const describeCause = (cause: Cause, names: Names, language: Language): string =>
  (describers[cause.code] as Describer<Cause>)(cause, names, language);

type Describer<Of extends Cause> = (cause: Of, names: Names, language: Language) => string;

const words = (language: Language) => SENTENCES[language].causes;

const describers: { readonly [Code in Cause["code"]]: Describer<Extract<Cause, { readonly code: Code }>> } = {
  "not-recorded": ({ measureId, unitId, period }, names, language) => {
    const { called } = names.measure(measureId);
    const measure = unitId === null ? called : SENTENCES[language].ofUnit(called, names.unit(unitId));
    return words(language).notRecorded(measure, duringPeriod(period, language));
  },
  "not-available": ({ measureId, reason }, names, language) =>
    words(language).notAvailable(names.measure(measureId).called, reason),
  "not-due": ({ measureId, from }, names, language) =>
    words(language).notDue(names.measure(measureId).called, formatDay(from)),
  "date-not-due": ({ from }, _, language) => words(language).dateNotDue(formatDay(dayBefore(from))),
  "no-achievement": ({ nodeId }, names, language) => words(language).noAchievement(names.node(nodeId)),
  "division-by-zero": ({ measureIds }, names, language) =>
    words(language).divisionByZero(measureIds.map((id) => names.measure(id).called)),
  circular: ({ nodeIds, indicatorIds = [] }, names, language) =>
    words(language).circular([
      ...nodeIds.map(names.node),
      ...indicatorIds.map((id) => names.indicator(id).code),
    ]),
  "wrong-type": ({ expected }, _, language) => words(language).wrongType(expected),
  "unknown-measure": (_, __, language) => words(language).unknownMeasure,
  "unknown-indicator": (_, __, language) => words(language).unknownIndicator,
  "achievement-elsewhere": ({ nodeId }, names, language) =>
    words(language).achievementElsewhere(names.node(nodeId)),
  "unknown-node": (_, __, language) => words(language).unknownNode,
  "not-a-number": (_, __, language) => words(language).notANumber,
};
