import {
  describeFormula,
  formatDay,
  formatDecimal,
  formatFormula,
  formulaInWords,
  LABELS,
  dependenciesOf,
  type DeclaredResult,
  type Indicator,
  type PlanNode,
} from "@albero/domain";
import type { Block } from "../../../blocks/block.ts";
import { joined, lineBreak, quiet, text, value } from "../../../blocks/make-runs.ts";
import { facts, heading, list } from "../../../blocks/make.ts";
import type { Runs } from "../../../blocks/run.ts";
import { NONE } from "../../shared/figures.ts";
import { allPlaced, type OpenPlan, type Placed } from "../../shared/open-plan.ts";
import { capital } from "../../shared/words.ts";
import { formulaNamesOf } from "../formula-names.ts";
import { WORDS } from "../words.ts";
import type { Chapter, Writing } from "../writing.ts";

/** A sheet for every indicator of the plan, once: formula, what it reads, who gives it, what it was. */
export const indicatorSheets: Chapter = (writing) =>
  [...Map.groupBy(allPlaced(writing.opened), ({ indicator }) => indicator.id).values()].flatMap((places) =>
    sheet(places, writing),
  );

const sheet = (places: readonly Placed[], writing: Writing): readonly Block[] => {
  const indicator = (places[0] as Placed).indicator;
  const { language, opened } = writing;
  const words = WORDS[language];
  const formula = formatFormula(indicator.formula, { language, names: formulaNamesOf(opened, "code") });
  const inWords = describeFormula(
    indicator.formula,
    formulaInWords(formulaNamesOf(opened, "name"), language),
  );
  return [
    heading(3, [quiet(`${indicator.code} `), text(indicator.title)]),
    facts(words.factsOf(indicator.code), [
      [words.formula, [text(formula)]],
      [words.inWords, [text(capital(inWords))]],
      [words.data, joined(measureLines(indicator, writing), lineBreak)],
      [words.unit, [text(`${indicator.unit} · ${LABELS[language].directions[indicator.direction]}`)]],
      [words.usedIn, [text(usedIn(places, opened).join(", "))]],
      [words.series, seriesRuns(indicator, writing)],
    ]),
    ...(indicator.footnotes.length === 0 ? [] : [list(indicator.footnotes.map((note) => [text(note)]))]),
  ];
};

/** Each measure with its name and the office that gives it. */
const measureLines = ({ formula }: Indicator, { opened }: Writing): readonly Runs[] => {
  const units = new Map(opened.document.units.map(({ id, name }) => [id, name]));
  return [...new Set(dependenciesOf(formula).measures)].flatMap((id) => {
    const measure = opened.document.measures.findLast((each) => each.id === id);
    if (measure === undefined) return [];
    const office = measure.sourceUnitId === null ? measure.sourceLabel : units.get(measure.sourceUnitId);
    return [
      [
        quiet(`${measure.code} `),
        text(measure.name),
        ...(office === null || office === undefined ? [] : [quiet(` (${office})`)]),
      ],
    ];
  });
};

/** The codes of the objectives and cards that show it. */
const usedIn = (places: readonly Placed[], { version }: OpenPlan): readonly string[] => {
  const nodes = new Map<string, Pick<PlanNode, "code">>(version.nodes.map((node) => [node.id, node]));
  const cards = new Map(version.cards.map((card) => [card.id, card]));
  const objectives = new Map(version.cardObjectives.map((each) => [each.id, each]));
  const codes = places.map(({ use: { holder } }) => {
    if (holder.kind === "node") return nodes.get(holder.nodeId)?.code ?? "";
    const objective = objectives.get(holder.cardObjectiveId);
    return objective === undefined ? "" : (cards.get(objective.cardId)?.code ?? objective.code);
  });
  return [...new Set(codes)].filter(Boolean);
};

const seriesRuns = (indicator: Indicator, { opened, language }: Writing): Runs => {
  const results = opened.document.declaredResults
    .filter(({ indicatorId }) => indicatorId === indicator.id)
    .toSorted((a, b) => (a.period < b.period ? -1 : 1));
  return results.length === 0
    ? NONE
    : joined(
        results.map((each) => [quiet(`${each.period} `), ...resultRuns(each, indicator, language)]),
        quiet(" · "),
      );
};

const resultRuns = (
  { value: declared, indicatorId, period }: DeclaredResult,
  { decimals }: Indicator,
  language: Writing["language"],
): Runs => {
  if (declared.kind === "not-available") return NONE;
  const words =
    declared.kind === "date" ? formatDay(declared.date) : formatDecimal(declared.number, decimals, language);
  return [value({ kind: "declared", id: indicatorId, period }, words)];
};
