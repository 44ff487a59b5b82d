import type { Cause } from "../quantity/outcome.ts";
import { formatDay } from "./format.ts";
import type { Language } from "./language.ts";
import type { Names } from "./names.ts";
import { dayBefore, duringPeriod } from "./period-name.ts";
import { SENTENCES } from "./sentences.ts";
import { withoutStop } from "./without-stop.ts";

/** Why there is no figure, as a person would say it, with the thing that is missing by name. */
export const describeCause = (cause: Cause, names: Names, language: Language): string =>
  describeCauses([cause], names, language).join();

/**
 * Why there is no figure, each reason once: what is missing of the same period, or due from the same day, is said in
 * one sentence.
 */
export const describeCauses = (
  causes: readonly Cause[],
  names: Names,
  language: Language,
): readonly string[] => {
  const together = new Map<string, readonly Cause[]>();
  for (const cause of causes) {
    const key = whatIsShared(cause);
    together.set(key, [...(together.get(key) ?? []), cause]);
  }
  const sentences = [...together.values()].map((alike) =>
    (describers[(alike[0] as Cause).code] as Describer<Cause>)(alike, names, language),
  );
  return [...new Set(sentences)];
};

const whatIsShared = (cause: Cause): string => {
  if (cause.code === "not-recorded") return `${cause.code} ${cause.period.from} ${cause.period.to}`;
  return cause.code === "not-due" ? `${cause.code} ${cause.from}` : JSON.stringify(cause);
};

/** Takes causes of one kind that share all but the measure; there is always one. */
type Describer<Of extends Cause> = (causes: readonly Of[], names: Names, language: Language) => string;

type OfOne<Of extends Cause> = (cause: Of, names: Names, language: Language) => string;

const one =
  <Of extends Cause>(describe: OfOne<Of>): Describer<Of> =>
  ([cause], names, language) =>
    describe(cause as Of, names, language);

type NotRecorded = Extract<Cause, { readonly code: "not-recorded" }>;

const measureOf = ({ measureId, unitId }: NotRecorded, names: Names, language: Language): string => {
  const { called } = names.measure(measureId);
  return unitId === null ? called : SENTENCES[language].ofUnit(called, names.unit(unitId));
};

const once = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

const words = (language: Language) => SENTENCES[language].causes;

const describers: { readonly [Code in Cause["code"]]: Describer<Extract<Cause, { readonly code: Code }>> } = {
  "not-recorded": (causes, names, language) => {
    const measures = causes.map((cause) => measureOf(cause, names, language));
    const { period } = causes[0] as NotRecorded;
    return words(language).notRecorded(once(measures), duringPeriod(period, language));
  },
  "not-available": one(({ measureId, reason }, names, language) =>
    words(language).notAvailable(names.measure(measureId).called, withoutStop(reason)),
  ),
  "not-due": (causes, names, language) => {
    const measures = causes.map(({ measureId }) => names.measure(measureId).called);
    return words(language).notDue(once(measures), causes.map(({ from }) => formatDay(from))[0] ?? "");
  },
  "date-not-due": one(({ from }, _, language) => words(language).dateNotDue(formatDay(dayBefore(from)))),
  "no-achievement": one(({ nodeId }, names, language) => words(language).noAchievement(names.node(nodeId))),
  "division-by-zero": one(({ measureIds }, names, language) =>
    words(language).divisionByZero(measureIds.map((id) => names.measure(id).called)),
  ),
  circular: one(({ nodeIds, indicatorIds = [] }, names, language) =>
    words(language).circular([
      ...nodeIds.map(names.node),
      ...indicatorIds.map((id) => names.indicator(id).code),
    ]),
  ),
  "wrong-type": one(({ expected }, _, language) => words(language).wrongType(expected)),
  "unknown-measure": (_, __, language) => words(language).unknownMeasure,
  "unknown-indicator": (_, __, language) => words(language).unknownIndicator,
  "achievement-elsewhere": one(({ nodeId }, names, language) =>
    words(language).achievementElsewhere(names.node(nodeId)),
  ),
  "unknown-node": (_, __, language) => words(language).unknownNode,
  "not-a-number": (_, __, language) => words(language).notANumber,
};
