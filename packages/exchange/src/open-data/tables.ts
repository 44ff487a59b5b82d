import {
  formatHundredths,
  isAbsent,
  type BodyDocument,
  type Evaluation,
  type Hundredths,
  type Indicator,
  type IndicatorUse,
  type NodeResult,
  type PlanNode,
  type PlanVersion,
  type TargetValue,
  type UseResult,
} from "@albero/domain";
import type { OpenCell, OpenColumn, OpenTable } from "./table.ts";

const column = (
  name: string,
  [it, en]: readonly [it: string, en: string],
  datatype: OpenColumn["datatype"] = "string",
): OpenColumn => ({ name, it, en, datatype });

/** What tells an indicator where the plan places it. */
const PLACE: readonly OpenColumn[] = [
  column("uso_id", ["Identificativo", "Identifier"]),
  column("obiettivo_id", ["Identificativo dell’obiettivo", "Identifier of the objective"]),
  column("obiettivo_codice", ["Codice dell’obiettivo", "Code of the objective"]),
  column("indicatore_codice", ["Codice dell’indicatore", "Code of the indicator"]),
  column("indicatore_titolo", ["Indicatore", "Indicator"]),
  column("unita", ["Unità di misura", "Unit"]),
  column("verso", ["Verso", "Direction"]),
  column("periodo", ["Periodo", "Period"]),
];

type Held = {
  readonly document: BodyDocument;
  readonly version: PlanVersion;
  readonly evaluation: Evaluation;
};

/**
 * The open data of a plan and its results: objectives, targets, results. Cards are no part of it: of people only
 * aggregates are published. `null` where the document lacks the plan of the evaluation.
 */
export const openTables = (document: BodyDocument, evaluation: Evaluation): readonly OpenTable[] | null => {
  const version = document.plans
    .find(({ id }) => id === evaluation.planId)
    ?.versions.find(({ version: each }) => each === evaluation.planVersion);
  if (version === undefined) return null;
  const held = { document, version, evaluation };
  return [objectives(held), targets(held), results(held)];
};

/** Hundredths as exact text with a point: "98.50". */
const exact = (hundredths: Hundredths | null): string | null =>
  hundredths === null ? null : formatHundredths(hundredths, "en").replaceAll(",", "");

const objectives = ({ version, evaluation }: Held): OpenTable => {
  const results = new Map(evaluation.nodes.map((each) => [each.nodeId, each]));
  return {
    name: "obiettivi",
    title: { it: "Obiettivi e loro risultato", en: "Objectives and their result" },
    columns: [
      column("id", ["Identificativo", "Identifier"]),
      column("padre_id", ["Fa parte di", "Part of"]),
      column("livello", ["Livello", "Level"]),
      column("codice", ["Codice", "Code"]),
      column("titolo", ["Titolo", "Title"]),
      column("prospettiva", ["Prospettiva", "Perspective"]),
      column("missione", ["Missione", "Mission"]),
      column("programma", ["Programma", "Programme"]),
      column("stato", ["Stato nel piano", "Standing"]),
      column("periodo", ["Periodo", "Period"]),
      column("raggiunto", ["Raggiungimento in percentuale", "Achievement in per cent"], "decimal"),
      column("copertura", ["Copertura in percentuale", "Coverage in per cent"], "decimal"),
      column("semaforo", ["Semaforo", "Light"]),
    ],
    rows: version.nodes.map((node) => [
      ...nodeCells(node),
      ...[evaluation.period, ...rollUpCells(results.get(node.id))],
    ]),
  };
};

const nodeCells = ({ id, parentId, kind, code, title, ...node }: PlanNode): readonly OpenCell[] => [
  ...[id, parentId, kind, code, title, node.perspective],
  ...[node.programme?.mission ?? null, node.programme?.code ?? null, node.standing],
];

const rollUpCells = (result: NodeResult | undefined): readonly OpenCell[] =>
  result === undefined
    ? [null, null, null]
    : [exact(result.achievement), exact(result.coverage), result.light];

type Placed = { readonly node: PlanNode; readonly use: IndicatorUse; readonly indicator: Indicator };

/** The indicators on objectives, in the order of the plan. */
const placed = ({ document, version }: Held): readonly Placed[] => {
  const nodes = new Map(version.nodes.map((node) => [node.id, node]));
  const indicators = new Map(document.indicators.map((each) => [`${each.id} ${each.version}`, each]));
  return version.uses.flatMap((use) => {
    const node = use.holder.kind === "node" ? nodes.get(use.holder.nodeId) : undefined;
    const indicator = indicators.get(`${use.indicatorId} ${use.indicatorVersion}`);
    return node === undefined || indicator === undefined ? [] : [{ node, use, indicator }];
  });
};

const placeCells = ({ node, use, indicator }: Placed, period: string): readonly OpenCell[] => [
  ...[use.id, node.id, node.code, indicator.code, indicator.title, indicator.unit, indicator.direction],
  period,
];

const targets = (held: Held): OpenTable => ({
  name: "target",
  title: { it: "Target degli indicatori", en: "Targets of the indicators" },
  columns: [
    ...PLACE,
    column("target", ["Target", "Target"]),
    column("target_da", ["Da (intervallo)", "From (range)"], "decimal"),
    column("target_a", ["A (intervallo)", "To (range)"], "decimal"),
  ],
  rows: placed(held).flatMap((each) =>
    each.use.targets.flatMap(({ period, value }) =>
      value.kind === "formula" ? [] : [[...placeCells(each, period), ...targetCells(value)]],
    ),
  ),
});

const targetCells = (target: TargetValue): readonly OpenCell[] => {
  switch (target.kind) {
    case "number":
      return [target.number, null, null];
    case "date":
      return [target.date, null, null];
    case "answer":
      return [target.yes, null, null];
    case "range":
      return [null, target.from, target.to];
  }
};

const results = (held: Held): OpenTable => {
  const byUse = new Map(held.evaluation.uses.map((each) => [each.useId, each]));
  return {
    name: "risultati",
    title: { it: "Risultati degli indicatori", en: "Results of the indicators" },
    columns: [
      ...PLACE,
      column("valore", ["Valore", "Value"]),
      column("raggiunto", ["Raggiungimento in percentuale", "Achievement in per cent"], "decimal"),
      column("semaforo", ["Semaforo", "Light"]),
      column("provvisorio", ["Poggia su valori non ancora validati", "Provisional"], "boolean"),
    ],
    rows: placed(held).flatMap((each) => {
      const result = byUse.get(each.use.id);
      return result === undefined
        ? []
        : [[...placeCells(each, held.evaluation.period), ...resultCells(result, each.indicator)]];
    }),
  };
};

const resultCells = (
  { outcome, achievement, light, provisional }: UseResult,
  { decimals }: Indicator,
): readonly OpenCell[] => {
  const tail = [exact(achievement), light, provisional];
  if (isAbsent(outcome)) return [null, ...tail];
  return [outcome.kind === "date" ? outcome.date : outcome.number.toFixed(decimals), ...tail];
};
