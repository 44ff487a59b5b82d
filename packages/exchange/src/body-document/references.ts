import {
  dependenciesOf,
  type BodyDocument,
  type Formula,
  type Holder,
  type PlanVersion,
} from "@albero/domain";
import type { ReadingProblem } from "../reading/problem.ts";
import { ids, unknown, type Pointer } from "./pointers.ts";

/** Ids that lead nowhere. */
export const referenceProblems = (document: BodyDocument): readonly ReadingProblem[] => {
  const units = ids(document.units);
  const measures = ids(document.measures);
  const nodes = ids(document.plans.flatMap(({ versions }) => versions.flatMap((version) => version.nodes)));
  return [
    ...unknown("unit", units, unitPointers(document)),
    ...unknown("measure", measures, [...entryPointers(document), ...formulaPointers(document, "measure")]),
    ...unknown("node", nodes, formulaPointers(document, "node")),
    ...unknown("indicator", ids(document.indicators), [
      ...declaredPointers(document),
      ...formulaPointers(document, "indicator"),
    ]),
    ...unknown(
      "entry",
      new Set(document.entries.map(({ seq }) => String(seq))),
      validationPointers(document),
    ),
    ...unknown(
      "budget section",
      new Set(document.budget?.sections.map(({ slug }) => slug)),
      sectionPointers(document),
    ),
    ...document.plans.flatMap((plan, p) =>
      plan.versions.flatMap((version, v) =>
        ofVersion(`plans/${p}/versions/${v}`, version, { document, units }),
      ),
    ),
  ];
};

const unitPointers = ({ units, measures, entries }: BodyDocument): readonly Pointer[] => [
  ...units.map(({ parentId }, i) => ({ path: `units/${i}/parentId`, to: parentId })),
  ...measures.map(({ sourceUnitId }, i) => ({ path: `measures/${i}/sourceUnitId`, to: sourceUnitId })),
  ...measures.flatMap(({ unitIds }, i) => list(`measures/${i}/unitIds`, unitIds)),
  ...entries.map(({ unitId }, i) => ({ path: `entries/${i}/unitId`, to: unitId })),
];

const list = (place: string, values: readonly string[]): readonly Pointer[] =>
  values.map((to, i) => ({ path: `${place}/${i}`, to }));

const entryPointers = ({ entries }: BodyDocument): readonly Pointer[] =>
  entries.map(({ measureId }, i) => ({ path: `entries/${i}/measureId`, to: measureId }));

const declaredPointers = ({ declaredResults }: BodyDocument): readonly Pointer[] =>
  declaredResults.map(({ indicatorId }, i) => ({
    path: `declaredResults/${i}/indicatorId`,
    to: indicatorId,
  }));

const validationPointers = ({ validations }: BodyDocument): readonly Pointer[] =>
  validations.map(({ entrySeq }, i) => ({ path: `validations/${i}/entrySeq`, to: String(entrySeq) }));

const sectionPointers = ({ budget }: BodyDocument): readonly Pointer[] =>
  (budget?.lines ?? []).map(({ section }, i) => ({ path: `budget/lines/${i}/section`, to: section }));

const formulaPointers = (document: BodyDocument, kind: ReferenceKind): readonly Pointer[] =>
  formulasOf(document).flatMap(({ path, formula }) => namedBy(formula, kind).map((to) => ({ path, to })));

/** Every formula of a document: of its indicators, and of the targets that are computed. */
const formulasOf = ({ indicators, plans }: BodyDocument) => [
  ...indicators.map(({ formula }, i) => ({ path: `indicators/${i}/formula`, formula })),
  ...plans.flatMap(({ versions }, p) =>
    versions.flatMap(({ uses }, v) =>
      uses.flatMap(({ targets }, u) =>
        targets.flatMap(({ value }, t) =>
          value.kind === "formula"
            ? [
                {
                  path: `plans/${p}/versions/${v}/uses/${u}/targets/${t}/value/formula`,
                  formula: value.formula,
                },
              ]
            : [],
        ),
      ),
    ),
  ),
];

type ReferenceKind = "measure" | "indicator" | "node";

const namedBy = (formula: Formula, kind: ReferenceKind): readonly string[] => {
  const { measures, indicators, nodes, lists } = dependenciesOf(formula);
  switch (kind) {
    case "measure":
      return measures;
    case "indicator":
      return indicators;
    case "node":
      return [...nodes, ...lists.flatMap(({ below }) => below ?? [])];
  }
};

type Around = { readonly document: BodyDocument; readonly units: ReadonlySet<string> };

const ofVersion = (
  place: string,
  version: PlanVersion,
  { document, units }: Around,
): readonly ReadingProblem[] => {
  const { nodes, uses, cards, cardObjectives } = version;
  const definitions = new Set(
    document.indicators.map((indicator) => `${indicator.id} version ${indicator.version}`),
  );
  return [
    ...unknown("node", ids(nodes), nodePointers(place, version)),
    ...unknown("unit", units, [
      ...nodes.flatMap(({ unitIds }, i) => list(`${place}/nodes/${i}/unitIds`, unitIds)),
      ...uses.map(({ responsibleUnitId }, i) => ({
        path: `${place}/uses/${i}/responsibleUnitId`,
        to: responsibleUnitId,
      })),
      ...uses.map(({ perimeterUnitId }, i) => ({
        path: `${place}/uses/${i}/perimeterUnitId`,
        to: perimeterUnitId,
      })),
      ...cards.map(({ unitId }, i) => ({ path: `${place}/cards/${i}/unitId`, to: unitId })),
    ]),
    ...unknown(
      "use",
      ids(uses),
      uses.map(({ basedOnUseId }, i) => ({ path: `${place}/uses/${i}/basedOnUseId`, to: basedOnUseId })),
    ),
    ...unknown(
      "indicator",
      definitions,
      uses.map((use, i) => ({
        path: `${place}/uses/${i}/indicatorId`,
        to: `${use.indicatorId} version ${use.indicatorVersion}`,
      })),
    ),
    ...unknown(
      "card",
      ids(cards),
      cardObjectives.map(({ cardId }, i) => ({ path: `${place}/cardObjectives/${i}/cardId`, to: cardId })),
    ),
    ...unknown(
      "objective of a card",
      ids(cardObjectives),
      uses.map(({ holder }, i) => ({ path: `${place}/uses/${i}/holder`, to: cardObjectiveOf(holder) })),
    ),
    ...(document.plans.some(({ id }) => id === version.planId)
      ? []
      : unknown("plan", new Set(), [{ path: `${place}/planId`, to: version.planId }])),
  ];
};

const nodePointers = (place: string, { nodes, uses, cardObjectives }: PlanVersion): readonly Pointer[] => [
  ...nodes.map(({ parentId }, i) => ({ path: `${place}/nodes/${i}/parentId`, to: parentId })),
  ...uses.map(({ holder }, i) => ({ path: `${place}/uses/${i}/holder`, to: nodeOf(holder) })),
  ...cardObjectives.map(({ nodeId }, i) => ({ path: `${place}/cardObjectives/${i}/nodeId`, to: nodeId })),
];

const nodeOf = (holder: Holder): string | null => (holder.kind === "node" ? holder.nodeId : null);
const cardObjectiveOf = (holder: Holder): string | null =>
  holder.kind === "card-objective" ? holder.cardObjectiveId : null;
