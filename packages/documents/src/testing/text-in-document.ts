import {
  formatDecimal,
  formatHundredths,
  formatMoney,
  type BodyDocument,
  type Decimal,
  type IndicatorId,
  type IndicatorUse,
  type PlanVersion,
  type RecordedValue,
  type TargetValue,
} from "@albero/domain";
import type { FigureRef } from "../blocks/figure-ref.ts";

type Of<Kind extends FigureRef["kind"]> = Extract<FigureRef, { readonly kind: Kind }>;

/**
 * The text of a figure straight from the body's document, found without any template: what a printed number has to
 * be. `null` for what the document does not hold as a number (dates, and whatever is computed).
 */
export const textInDocument = (body: BodyDocument, of: FigureRef): string | null => {
  const held = { body, version: body.plans[0]?.versions[0] as PlanVersion };
  switch (of.kind) {
    case "staff":
      return staff(held, of);
    case "budget":
      return budget(held, of);
    case "target":
      return target(held, of);
    case "declared":
      return declared(held, of);
    case "resource":
      return resource(held, of);
    case "card-objective":
    case "use":
      return weight(held, of);
    default:
      return null;
  }
};

type Held = { readonly body: BodyDocument; readonly version: PlanVersion };

const staff = ({ body }: Held, { id, row, year }: Of<"staff">): string => {
  const rows = body.staffTables.find(({ slug }) => slug === id)?.rows ?? [];
  const counts = rows.map(({ values }) => values[String(year)] ?? 0);
  return String(row === null ? counts.reduce((sum, each) => sum + each, 0) : counts[row]);
};

const budget = ({ body }: Held, { id, year }: Of<"budget">): string => {
  const amount = body.budget?.lines.find((line) => line.id === id)?.values[String(year)];
  return formatDecimal((amount ?? "0") as Decimal, 2, "it");
};

const useOf = ({ version }: Held, id: string): IndicatorUse | undefined =>
  version.uses.find((use) => use.id === id);

const target = (held: Held, { id, period }: Of<"target">): string | null => {
  const use = useOf(held, id);
  const given = use?.targets.find((each) => each.period === period)?.value;
  return use === undefined ? null : number(held, use.indicatorId, given);
};

const declared = (held: Held, { id, period }: Of<"declared">): string | null => {
  const found = held.body.declaredResults.find((each) => each.indicatorId === id && each.period === period);
  return number(held, id, found?.value);
};

const number = (
  { body }: Held,
  id: IndicatorId,
  value: TargetValue | RecordedValue | { readonly kind: "formula" } | undefined,
): string | null => {
  const decimals = body.indicators.find((each) => each.id === id)?.decimals ?? 0;
  return value?.kind === "number" ? formatDecimal(value.number, decimals, "it") : null;
};

const resource = ({ version }: Held, { id, year }: Of<"resource">): string | null => {
  const amount = version.nodes
    .find((node) => node.id === id)
    ?.resources.find((each) => each.year === year)?.amount;
  return amount === null || amount === undefined ? null : formatMoney(amount, "it");
};

const weight = (held: Held, of: Of<"card-objective"> | Of<"use">): string | null => {
  const found =
    of.kind === "use"
      ? useOf(held, of.id)?.weight
      : held.version.cardObjectives.find(({ id }) => id === of.id)?.weight;
  return found === null || found === undefined ? null : formatHundredths(found, "it");
};
