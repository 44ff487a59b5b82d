import {
  csvOf,
  evaluate,
  lastLibrary,
  type BodyDocument,
  type CommonLibrary,
  type Indicator,
  type Outcome,
  type Question,
  type ResultForm,
  type TargetValue,
  type UseResult,
} from "@albero/domain";
import { viewOf, type PlanView } from "../workbook/book/view.ts";

/** The result of one common indicator; a day in a text, `null` where nothing is known. */
export type CommonResult = {
  readonly obiettivo: string;
  readonly indicatore: string;
  readonly denominazione: string;
  readonly unita: string;
  /** The version of the library it was adopted from. */
  readonly versione: number;
  readonly target: number | string | null;
  /** What a ratio was made of; `null` where the indicator is none, or has no result. */
  readonly numeratore: number | string | null;
  readonly denominatore: number | string | null;
  readonly consuntivo: number | string | null;
  /** Degree of achievement in per cent. */
  readonly raggiungimento: number | null;
};

export type CommonResults = {
  readonly formato: "albero/esiti-obiettivi-comuni";
  readonly versione: 1;
  readonly libreria: string;
  readonly titolo: string;
  readonly ente: string;
  readonly periodo: string;
  readonly esiti: readonly CommonResult[];
};

export type ResultsRequest = {
  readonly library: string;
  readonly planId: string | null;
  readonly question: Question;
  /** `null`: as the owner of the library asks. */
  readonly form: ResultForm | null;
};

/**
 * What the body made of the common objectives it adopted, as a file for the one who set them (P-T5b). `null` where the
 * body has no such plan or library, or adopted nothing of it.
 */
export const commonResults = (
  document: BodyDocument,
  { library: id, planId, question, form }: ResultsRequest,
): { readonly form: ResultForm; readonly text: string } | null => {
  const library = lastLibrary(document.commonLibraries ?? [], id);
  const view = viewOf(document, { planId, language: "it" });
  if (library === null || view === null) return null;
  const esiti = resultsIn(view, library, question);
  if (esiti.length === 0) return null;
  const asked = form ?? library.results;
  const results: CommonResults = {
    ...{ formato: "albero/esiti-obiettivi-comuni", versione: 1, libreria: id, titolo: library.title },
    ...{ ente: document.body.name, periodo: question.period, esiti },
  };
  const text = asked === "csv" ? csvOf(linesOf(results)) : `${JSON.stringify(results, null, 2)}\n`;
  return { form: asked, text };
};

const resultsIn = (view: PlanView, { id }: CommonLibrary, question: Question): readonly CommonResult[] => {
  const evaluation = evaluate(view.document, question);
  const found = new Map(evaluation.ok ? evaluation.value.uses.map((use) => [use.useId, use]) : []);
  const nodes = view.version.nodes.filter((node) => node.given?.library === id && node.standing === "active");
  return nodes.flatMap((node) =>
    view.version.uses
      .filter(
        ({ holder, standing }) =>
          holder.kind === "node" && holder.nodeId === node.id && standing === "active",
      )
      .toSorted((a, b) => a.order - b.order)
      .flatMap((use): readonly CommonResult[] => {
        const indicator = view.indicators.find((each) => each.id === use.indicatorId);
        if (indicator?.given === undefined) return [];
        const { item, version } = indicator.given;
        const { title: denominazione, unit: unita } = indicator;
        const about = { obiettivo: node.given?.item ?? node.code, indicatore: item };
        const result = found.get(use.id);
        const figures = { ...figuresOf(result), ...ratioOf(indicator, result) };
        return [{ ...about, denominazione, unita, versione: version, ...figures }];
      }),
  );
};

const figuresOf = (use: UseResult | undefined) => ({
  target: targetOf(use?.yearTarget ?? null),
  consuntivo: outcomeOf(use?.outcome),
  raggiungimento: percentOf(use?.achievement ?? null),
});

/** The two figures that were divided last: those of the whole formula, where it is a ratio. */
const ratioOf = ({ formula }: Indicator, use: UseResult | undefined) => {
  const step = use?.steps.findLast(({ kind }) => kind === "operation");
  const isRatio = formula.op === "/" && step?.kind === "operation" && step.operation === "/";
  const [numeratore, denominatore] = isRatio ? step.operands.map(outcomeOf) : [];
  return { numeratore: numeratore ?? null, denominatore: denominatore ?? null };
};

const percentOf = (achievement: number | null): number | null =>
  achievement === null ? null : achievement / 100;

const outcomeOf = (outcome: Outcome | undefined): number | string | null => {
  if (outcome?.kind === "date") return outcome.date;
  return outcome?.kind === "number" ? outcome.number : null;
};

const targetOf = (target: TargetValue | null): number | string | null => {
  switch (target?.kind) {
    case "number":
      return Number(target.number);
    case "date":
      return target.date;
    case "range":
      return `${target.from}–${target.to}`;
    case "answer":
      return target.yes ? "sì" : "no";
    default:
      return null;
  }
};

const COLUMNS = [
  ...(["obiettivo", "indicatore", "denominazione", "unita", "versione"] as const),
  ...(["target", "numeratore", "denominatore", "consuntivo", "raggiungimento"] as const),
];

/** Numbers as a spreadsheet of this country reads them. */
const cell = (value: number | string | null): string =>
  typeof value === "number" ? String(value).replace(".", ",") : (value ?? "");

const linesOf = ({ libreria, ente, periodo, esiti }: CommonResults): readonly (readonly string[])[] => [
  ["libreria", "ente", "periodo", ...COLUMNS],
  ...esiti.map((row) => [libreria, ente, periodo, ...COLUMNS.map((column) => cell(row[column]))]),
];
