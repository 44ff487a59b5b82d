import {
  amountText,
  decimalToNumber,
  evaluate,
  formatFormula,
  type BodyDocument,
  type CardObjective,
  type Indicator,
  type IndicatorUse,
  type Language,
  type Outcome,
  type PlanNode,
  type Question,
  type Target,
} from "@albero/domain";
import { viewOf, type PlanView } from "../workbook/book/view.ts";

/** A figure as the form takes it: its type and its value; a day stands as the number of the day in its year. */
export type FormFigure = {
  readonly tipo: "numerico" | "percentuale" | "giorno-dell-anno";
  readonly valore: number;
};

export type FormIndicator = {
  readonly codice: string;
  readonly denominazione: string;
  readonly dimensione: string | null;
  readonly polarita: "positiva" | "negativa" | "neutra";
  readonly peso: string | null;
  readonly baseline: FormFigure | null;
  /** The result of the year, where one was asked for and measured. */
  readonly consuntivo: FormFigure | null;
  readonly target: readonly { readonly anno: number; readonly figura: FormFigure | null }[];
  readonly formula: string;
  readonly fonteDati: string | null;
};

export type FormObjective = {
  readonly codice: string;
  readonly denominazione: string;
  readonly descrizione: string | null;
  readonly tipologia: "valore-pubblico" | "organizzativa" | "individuale";
  /** The objective above; of an individual one the organisational one it serves. */
  readonly collegatoA: string | null;
  readonly areeOrganizzative: readonly string[];
  readonly portatoriDiInteresse: string | null;
  readonly risorse: readonly { readonly anno: number; readonly euro: string }[];
  readonly peso: string | null;
  readonly indicatori: readonly FormIndicator[];
};

export type FormRequest = {
  readonly planId: string | null;
  readonly language: Language;
  /** Which results to put beside the targets; none with `null`. */
  readonly question: Question | null;
};

type Results = ReadonlyMap<string, Outcome>;
type Asked = { readonly view: PlanView; readonly results: Results };

/** What the indicators came to, by their place; nothing when no plan was in force. */
const resultsOf = (document: BodyDocument, question: Question | null): Results => {
  const evaluation = question === null ? null : evaluate(document, question);
  return new Map(
    evaluation?.ok === true ? evaluation.value.uses.map(({ useId, outcome }) => [useId, outcome]) : [],
  );
};

export type NationalForm = {
  readonly formato: "albero/piao";
  readonly versione: 1;
  readonly ente: string;
  readonly piano: string;
  readonly anni: readonly number[];
  readonly obiettiviDiValorePubblico: readonly FormObjective[];
  readonly obiettiviDiPerformance: readonly FormObjective[];
};

/**
 * A plan in the fields of the national form of the integrated plan: areas and strategic objectives are those of public
 * value, operational ones and those of the cards are of performance. Cards are of posts, so no name goes out. What is
 * struck out stays at home. `null` when the body has no such plan.
 */
export const nationalForm = (document: BodyDocument, request: FormRequest): NationalForm | null => {
  const view = viewOf(document, request);
  if (view === null) return null;
  const asked = { view, results: resultsOf(document, request.question) };
  const nodes = view.version.nodes.filter(({ standing }) => standing !== "struck-out");
  const isPublicValue = ({ kind }: PlanNode): boolean => kind === "area" || kind === "strategic";
  return {
    ...{ formato: "albero/piao", versione: 1, ente: document.body.name, piano: view.plan.title },
    anni: formYears(view),
    obiettiviDiValorePubblico: nodes.filter(isPublicValue).map((node) => ofNode(asked, node)),
    obiettiviDiPerformance: [
      ...nodes.filter((node) => !isPublicValue(node)).map((node) => ofNode(asked, node)),
      ...view.version.cardObjectives.map((objective) => ofCard(asked, objective)),
    ],
  };
};

/** The form has the current year and the two after it. */
const formYears = ({ plan }: PlanView): readonly number[] => {
  const first = plan.years[0] ?? 0;
  return [first, first + 1, first + 2];
};

const labelOf = (view: PlanView, id: string | null): string | null =>
  id === null ? null : (view.labels.of.get(id) ?? null);

const weightText = (weight: number | null): string | null =>
  weight === null ? null : (weight / 100).toFixed(2);

const ofNode = ({ view, results }: Asked, node: PlanNode): FormObjective => ({
  ...{ codice: node.code, denominazione: node.title, descrizione: node.description },
  tipologia: node.kind === "area" || node.kind === "strategic" ? "valore-pubblico" : "organizzativa",
  collegatoA: labelOf(view, node.parentId),
  areeOrganizzative: node.unitIds.flatMap((id) => labelOf(view, id) ?? []),
  portatoriDiInteresse: node.stakeholders ?? null,
  risorse: formYears(view).flatMap((anno) => {
    const amount = node.resources.find(({ year }) => year === anno)?.amount ?? null;
    return amount === null ? [] : [{ anno, euro: amountText(amount) }];
  }),
  peso: weightText(node.weight),
  indicatori: indicatorsOn({ view, results }, node.id),
});

const ofCard = (
  { view, results }: Asked,
  { id, cardId, code, title, description, nodeId, weight }: CardObjective,
): FormObjective => {
  const card = view.version.cards.find((each) => each.id === cardId);
  return {
    ...{ codice: `${card?.code ?? "?"} / ${code}`, denominazione: title, descrizione: description },
    ...{ tipologia: "individuale", collegatoA: labelOf(view, nodeId), risorse: [], peso: weightText(weight) },
    areeOrganizzative: [labelOf(view, card?.unitId ?? null) ?? []].flat(),
    portatoriDiInteresse: null,
    indicatori: indicatorsOn({ view, results }, id),
  };
};

const indicatorsOn = (asked: Asked, holderId: string): readonly FormIndicator[] =>
  asked.view.version.uses
    .filter(({ holder }) => (holder.kind === "node" ? holder.nodeId : holder.cardObjectiveId) === holderId)
    .filter(({ standing }) => standing !== "struck-out")
    .toSorted((a, b) => a.order - b.order)
    .flatMap((use) => {
      const indicator = asked.view.indicators.find(({ id }) => id === use.indicatorId);
      return indicator === undefined ? [] : [ofUse(asked, use, indicator)];
    });

/** The form takes no more characters of a source. */
const SOURCE_LENGTH = 100;

const ofUse = ({ view, results }: Asked, use: IndicatorUse, indicator: Indicator): FormIndicator => {
  const { language, names } = view;
  const [first = 0] = formYears(view);
  const declared = view.document.declaredResults.find(
    ({ indicatorId, period }) => indicatorId === indicator.id && period === String(first - 1),
  );
  return {
    ...{ codice: indicator.code, denominazione: indicator.title, dimensione: indicator.typology },
    ...{ polarita: polarityOf(indicator), peso: weightText(use.weight) },
    consuntivo: resultFigure(results.get(use.id), indicator),
    baseline: declared === undefined ? null : figureOf(declared.value, indicator),
    target: formYears(view).map((anno) => {
      const target = use.targets.find(({ period }) => period === String(anno));
      return { anno, figura: target === undefined ? null : figureOf(target.value, indicator) };
    }),
    formula: formatFormula(indicator.formula, { language, names }),
    fonteDati: indicator.sourceLabel?.slice(0, SOURCE_LENGTH) ?? null,
  };
};

/** More is better, less is better, or neither: of days the earlier is the better. */
const polarityOf = ({ direction }: Indicator): FormIndicator["polarita"] => {
  if (direction === ">=" || direction === ">") return "positiva";
  return direction === "<=" || direction === "<" || direction === "by" ? "negativa" : "neutra";
};

const resultFigure = (outcome: Outcome | undefined, indicator: Indicator): FormFigure | null => {
  if (outcome?.kind === "date") return dayFigure(outcome.date);
  return outcome?.kind === "number" ? { tipo: numberType(indicator), valore: outcome.number } : null;
};

const numberType = ({ unit }: Indicator): FormFigure["tipo"] => (unit === "%" ? "percentuale" : "numerico");

const dayFigure = (date: string): FormFigure => ({
  ...{ tipo: "giorno-dell-anno", valore: Temporal.PlainDate.from(date).dayOfYear },
});

/** The day a figure of the form means in its year; `null` for a figure that is no day. */
export const dayOfFigure = ({ tipo, valore }: FormFigure, anno: number): string | null =>
  tipo === "giorno-dell-anno"
    ? Temporal.PlainDate.from({ year: anno, month: 1, day: 1 })
        .add({ days: valore - 1 })
        .toString()
    : null;

type Value = Target["value"] | BodyDocument["declaredResults"][number]["value"];

const figureOf = (value: Value, indicator: Indicator): FormFigure | null => {
  if ("number" in value) return { tipo: numberType(indicator), valore: decimalToNumber(value.number) };
  return "date" in value ? dayFigure(value.date) : null;
};
