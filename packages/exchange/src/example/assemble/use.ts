import type { Day, IndicatorUse, Scale, Target, TargetValue } from "@albero/domain";
import { below, weightOf, type Book, type Place } from "../book.ts";
import type { CardUseForm, UseForm } from "../forms/plan.ts";
import { formulaOf } from "./formula.ts";

/** A use as it stands in a plan file: on a node of the tree or on an objective of a card. */
export type UsePlace = {
  readonly form: UseForm | CardUseForm;
  readonly order: number;
  readonly holder: { readonly kind: "node" | "card-objective"; readonly slug: string };
  readonly place: Place;
};

/** The name of a use: its holder, its indicator and, where only one unit's values count, that unit. */
export const useSlug = ({ form, holder }: UsePlace): string =>
  `${holder.slug}/${form.indicator}${form.perimeter === undefined ? "" : `@${form.perimeter}`}`;

/** A use; `known` are the uses of the tree that one of a card may refer to. */
export const assembleUse = (use: UsePlace, known: ReadonlySet<string>, book: Book): IndicatorUse => {
  const { form, order, place } = use;
  const unit = (slug: string | null | undefined, key: string) =>
    slug === null || slug === undefined ? null : book.refer("unit", slug, below(place, key));
  return {
    id: book.id("use", useSlug(use)),
    holder: holderOf(use, book),
    indicatorId: book.refer("indicator", form.indicator, below(place, "indicator")),
    indicatorVersion: 1,
    order,
    weight: form.weight === undefined ? null : weightOf(form.weight),
    standing: form.standing ?? "active",
    standingReason: form.standingReason ?? null,
    responsibleUnitId: unit(form.responsibleUnit, "responsibleUnit"),
    perimeterUnitId: unit(form.perimeter, "perimeter"),
    basedOnUseId: basedOn(use, known, book),
    targets: Object.entries(form.targets).map(([period, text]) =>
      targetOf(period, text, { place: below(place, "targets", period), book }),
    ),
    printed: "printed" in form ? (form.printed ?? null) : null,
    ...(form.scale === undefined ? {} : { scale: form.scale as Scale }),
  };
};

const holderOf = ({ holder }: UsePlace, book: Book): IndicatorUse["holder"] =>
  holder.kind === "node"
    ? { kind: "node", nodeId: book.id("node", holder.slug) }
    : { kind: "card-objective", cardObjectiveId: book.id("card-objective", holder.slug) };

const basedOn = (
  { form, place }: UsePlace,
  known: ReadonlySet<string>,
  book: Book,
): IndicatorUse["basedOnUseId"] => {
  if (!("basedOn" in form) || form.basedOn === null) return null;
  const to = below(place, "basedOn");
  if (!known.has(form.basedOn))
    book.complain("unknown-reference", `no use of the tree is called ${form.basedOn}`, to);
  return book.id("use", form.basedOn);
};

type Stated = UseForm["targets"][string];

const targetOf = (
  period: string,
  stated: Stated,
  { place, book }: { readonly place: Place; readonly book: Book },
): Target => {
  const value: Target["value"] =
    typeof stated === "string"
      ? setTarget(stated, place, book)
      : { kind: "formula", formula: formulaOf(stated.formula, below(place, "formula"), book) };
  return { period: book.period(period, place), value };
};

const setTarget = (text: string, place: Place, book: Book): TargetValue => {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return { kind: "date", date: text as Day };
  if (text === "yes" || text === "no") return { kind: "answer", yes: text === "yes" };
  const [from = "", to] = text.split("..");
  if (to === undefined) return { kind: "number", number: book.decimal(text, place) };
  return { kind: "range", from: book.decimal(from, place), to: book.decimal(to, place) };
};
