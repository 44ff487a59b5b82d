import {
  formulaCodesOf,
  formulaNamesOf,
  type BodyDocument,
  type FormulaCodes,
  type FormulaNames,
  type Indicator,
  type IndicatorUse,
  type Language,
  type Measure,
  type Plan,
  type PlanNode,
  type PlanVersion,
  type Unit,
} from "@albero/domain";

/** The part of a body that a workbook shows and may change: one plan as its last version has it, and its library. */
export type PlanView = {
  readonly document: BodyDocument;
  readonly plan: Plan;
  readonly version: PlanVersion;
  readonly language: Language;
  /** The last version of each measure; of each indicator the one the plan uses. */
  readonly measures: readonly Measure[];
  readonly indicators: readonly Indicator[];
  readonly units: readonly Unit[];
  /** The periods targets are shown for, in order: the years of the plan and what shorter ones it has. */
  readonly periods: readonly string[];
  readonly years: readonly number[];
  readonly names: FormulaNames;
  readonly codes: FormulaCodes;
  /** What people call things, and back. */
  readonly labels: Labels;
};

/** Names of things as cells show them, by id; and ids by name. */
export type Labels = {
  readonly of: ReadonlyMap<string, string>;
  readonly nodes: ReadonlyMap<string, string>;
  readonly cards: ReadonlyMap<string, string>;
  readonly cardObjectives: ReadonlyMap<string, string>;
  readonly indicators: ReadonlyMap<string, string>;
  readonly units: ReadonlyMap<string, string>;
};

const lastOf = <Row extends { readonly id: string; readonly version: number }>(
  rows: readonly Row[],
): Map<string, Row> => new Map(rows.toSorted((a, b) => a.version - b.version).map((row) => [row.id, row]));

const indicatorsMeantBy = (
  indicators: readonly Indicator[],
  uses: readonly IndicatorUse[],
): readonly Indicator[] => {
  const last = lastOf(indicators);
  for (const { indicatorId, indicatorVersion } of uses) {
    const used = indicators.find(({ id, version }) => id === indicatorId && version === indicatorVersion);
    if (used !== undefined) last.set(indicatorId, used);
  }
  return [...last.values()];
};

/** Units that hold now, as last known: what the sheet of units lists and what cells may name. */
const unitsNow = (units: readonly Unit[]): readonly Unit[] => {
  const known = units.filter(({ supersededAt }) => supersededAt === null);
  const last = new Map(
    known.toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1)).map((unit) => [unit.id, unit]),
  );
  return [...last.values()];
};

/** Things by name; two with one name are told apart by what is added to it. */
const namedBy = <Row extends { readonly id: string }>(
  rows: readonly Row[],
  name: (row: Row) => string,
  distinct: (row: Row) => string,
): ReadonlyMap<string, string> => {
  const count = Map.groupBy(rows, name);
  return new Map(
    rows.map((row) => [(count.get(name(row))?.length ?? 0) > 1 ? distinct(row) : name(row), row.id]),
  );
};

const turned = (names: ReadonlyMap<string, string>): readonly (readonly [string, string])[] =>
  [...names].map(([name, id]) => [id, name]);

/** Names of everything a cell may refer to. */
export const labelsOf = (
  { nodes, cards, cardObjectives }: Pick<PlanVersion, "nodes" | "cards" | "cardObjectives">,
  { indicators, units }: Pick<PlanView, "indicators" | "units">,
): Labels => {
  const cardCodes = new Map<string, string>(cards.map(({ id, code }) => [id, code]));
  const maps = {
    nodes: namedBy(
      nodes,
      ({ code }) => code,
      ({ code, id }) => `${code} (${id})`,
    ),
    cards: namedBy(
      cards,
      ({ code }) => code,
      ({ code, id }) => `${code} (${id})`,
    ),
    cardObjectives: namedBy(
      cardObjectives,
      ({ cardId, code }) => `${cardCodes.get(cardId) ?? "?"} / ${code}`,
      ({ cardId, code, id }) => `${cardCodes.get(cardId) ?? "?"} / ${code} (${id})`,
    ),
    indicators: namedBy(
      indicators,
      ({ code }) => code,
      ({ code, id }) => `${code} (${id})`,
    ),
    units: namedBy(
      units,
      ({ name }) => name,
      ({ name, slug }) => `${name} (${slug})`,
    ),
  };
  return { ...maps, of: new Map(Object.values(maps).flatMap(turned)) };
};

/** Which plan and version are meant: the last version of the plan with this id, else of the one with the latest years. */
export const viewOf = (
  document: BodyDocument,
  { planId, language }: { readonly planId: string | null; readonly language: Language },
): PlanView | null => {
  const plans = document.plans.filter(({ versions }) => versions.length > 0);
  const plan =
    planId === null
      ? plans.toSorted((a, b) => (a.years[0] ?? 0) - (b.years[0] ?? 0)).at(-1)
      : plans.find(({ id }) => id === planId);
  const version = plan?.versions.toSorted((a, b) => a.version - b.version).at(-1);
  if (plan === undefined || version === undefined) return null;
  const measures = [...lastOf(document.measures).values()];
  const indicators = indicatorsMeantBy(document.indicators, version.uses);
  const units = unitsNow(document.units);
  const coded = { measures, indicators, nodes: version.nodes };
  const given = version.uses.flatMap(({ targets }) => targets.map(({ period }) => String(period)));
  return {
    ...{ document, plan, version, language, measures, indicators, units },
    periods: [...new Set([...plan.years.map(String), ...given])].toSorted(),
    years: [...new Set([...plan.years, ...version.nodes.flatMap(yearsOf)])].toSorted((a, b) => a - b),
    names: formulaNamesOf(coded),
    codes: formulaCodesOf(coded),
    labels: labelsOf(version, { indicators, units }),
  };
};

const yearsOf = ({ resources }: PlanNode): readonly number[] => resources.map(({ year }) => year);
