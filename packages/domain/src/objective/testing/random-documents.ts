import fc from "fast-check";
import type { Formula } from "../../formula/formula.ts";
import { DEFAULT_SYSTEM_2021 } from "../../indicator/default-system.ts";
import { DIRECTIONS, INDICATOR_KINDS, type Indicator, type Target } from "../../indicator/indicator.ts";
import type { Scale } from "../../indicator/scale/scale.ts";
import type { SystemOptions } from "../../indicator/system.ts";
import type { Entry, Validation } from "../../measurement/cell.ts";
import { slotsOf } from "../../measurement/due.ts";
import { ACCUMULATIONS, FREQUENCIES, type Measure } from "../../measurement/measure.ts";
import type { Day } from "../../quantity/day.ts";
import { toDecimal, type Decimal } from "../../quantity/decimal.ts";
import type { Hundredths } from "../../quantity/hundredths.ts";
import type { CardId, MeasureId, NodeId, UnitId } from "../../quantity/id.ts";
import type { Question } from "../../quantity/outcome.ts";
import type { PeriodCode } from "../../quantity/period.ts";
import type { EvaluationDocument } from "../document.ts";
import { NODE_KINDS, STANDINGS, type CardObjective, type IndicatorUse, type PlanNode } from "../tree.ts";
import {
  approval,
  card,
  cardObjective,
  documentOf,
  entry,
  indicator,
  measure,
  node,
  onCard,
  onNode,
  questionOf,
  system,
  use,
} from "./small-body.ts";
import { scales, setTargets, statedPolicies } from "./random-scoring.ts";

const MEASURES = ["m0", "m1", "m2", "m3"] as const;
const UNITS = ["u0", "u1"] as const;
const NODES = ["n0", "n1", "n2", "n3", "n4", "n5"] as const;
const INDICATORS = ["i0", "i1", "i2", "i3", "i4"] as const;
const OBJECTIVES = ["o0", "o1", "o2"] as const;

const oneOf = <Value>(values: readonly Value[]): fc.Arbitrary<Value> => fc.constantFrom(...values);
const mostly = <Value>(usual: Value, other: fc.Arbitrary<Value>): fc.Arbitrary<Value> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: other });

// Few small numbers and days, so that a value often meets its target and a day its limit.
const decimals = fc.oneof(
  fc.integer({ min: -2, max: 12 }).map(String),
  fc
    .tuple(fc.integer({ min: -300, max: 12_000 }), oneOf([1, 2]))
    .map(([digits, places]) => (digits / 10 ** places).toFixed(places)),
);
const dayText = fc.oneof(
  oneOf(["2021-03-31", "2021-04-30", "2021-05-01", "2021-07-01", "2021-09-01", "2021-12-31", "2022-01-01"]),
  fc.integer({ min: 0, max: 420 }).map((days) => dayAfter("2021-01-01", days)),
);
const dayAfter = (day: string, days: number): string => Temporal.PlainDate.from(day).add({ days }).toString();
const canonical = (text: string): Decimal => {
  const decimal = toDecimal(text);
  if (!decimal.ok) throw new Error(text);
  return decimal.value;
};

const measures: fc.Arbitrary<Measure>[] = MEASURES.map((id) =>
  fc
    .record({
      accumulation: oneOf(ACCUMULATIONS),
      frequency: oneOf(FREQUENCIES),
      unit: mostly("N.", fc.constant("%")),
      firstDue: mostly<PeriodCode | null>(
        null,
        oneOf(["2021-Q2", "2021-S2", "2021-04", "2022"] as PeriodCode[]),
      ),
      collectedBy: mostly<"body" | "unit">("body", fc.constant("unit")),
      unitRule: oneOf([null, "sum", "mean"] as const),
      unitIds: fc.subarray([...UNITS] as string[] as UnitId[]),
    })
    .map((about) =>
      measure(id, { ...about, valueType: about.accumulation === "event-date" ? "date" : "number" }),
    ),
);

const entriesOf = (all: readonly Measure[]): fc.Arbitrary<readonly Entry[]> =>
  fc
    .array(
      oneOf(all).chain((of) =>
        fc.record({
          of: fc.constant(of),
          slot: oneOf(slotsOf(of.frequency, 2021)),
          unitId: of.collectedBy === "unit" ? oneOf([null, ...UNITS]) : fc.constant(null),
          text: fc.oneof(
            { weight: 6, arbitrary: of.valueType === "date" ? dayText : decimals.map(canonical) },
            { weight: 1, arbitrary: oneOf(["? rinviata", "0"]) },
          ),
          recordedAt: oneOf(["2021-05-10T08:00:00.000Z", "2021-09-10T08:00:00.000Z"]),
        }),
      ),
      { maxLength: 24 },
    )
    .map((rows) =>
      rows.map(({ of, slot, unitId, text, recordedAt }, seq) => ({
        ...entry(seq, `${of.id} ${slot}`, text),
        unitId: unitId as UnitId | null,
        recordedAt: recordedAt as Entry["recordedAt"],
      })),
    );

const validations: fc.Arbitrary<readonly Validation[]> = fc
  .array(
    fc.tuple(
      fc.integer({ min: 0, max: 23 }),
      mostly<Validation["decision"]>("approved", fc.constant("returned")),
    ),
  )
  .map((rows) => rows.map(([entrySeq, decision], i) => ({ ...approval(100 + i, entrySeq), decision })));

const formulas: fc.Arbitrary<Formula> = fc.letrec<{ formula: Formula }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 3, depthIdentifier: "formula" },
    {
      weight: 6,
      arbitrary: oneOf(MEASURES).map(
        (id) => ({ op: "measure", measure: id as string as MeasureId }) as const,
      ),
    },
    {
      weight: 1,
      arbitrary: oneOf(NODES).map((id) => ({ op: "achievement", node: id as string as NodeId }) as const),
    },
    { weight: 1, arbitrary: decimals.map((text) => ({ op: "number", value: canonical(text) }) as const) },
    {
      weight: 4,
      arbitrary: fc.record({
        op: oneOf(["/", "/", "+", "-", "*"] as const),
        left: tie("formula"),
        right: tie("formula"),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        op: fc.constant("call" as const),
        name: oneOf(["sum", "mean", "min", "max"] as const),
        arguments: fc.array(tie("formula"), { minLength: 1, maxLength: 3 }),
      }),
    },
  ),
})).formula;

const indicators: fc.Arbitrary<Indicator>[] = INDICATORS.map((id) =>
  fc
    .record({
      formula: formulas,
      kind: oneOf(INDICATOR_KINDS),
      unit: oneOf(["N.", "%", "gg"]),
      decimals: oneOf([0, 2]),
      direction: oneOf(DIRECTIONS),
    })
    .map(({ formula, ...about }) => indicator(id, formula, about)),
);

const weight = mostly<Hundredths | null>(
  null,
  fc.integer({ min: 0, max: 10_000 }) as fc.Arbitrary<Hundredths>,
);
const standing = fc.oneof(
  { weight: 6, arbitrary: fc.constant("active" as const) },
  { weight: 1, arbitrary: oneOf(STANDINGS) },
);

const nodes: fc.Arbitrary<PlanNode>[] = NODES.map((id, i) =>
  fc
    .record({
      kind: oneOf(NODE_KINDS),
      // A parent comes before its children, so that the tree is one.
      parentId: oneOf<string | null>([null, ...NODES.slice(0, i), ...NODES.slice(0, i)]),
      weight,
      standing,
      order: fc.integer({ min: 0, max: 3 }),
      perspective: mostly<string | null>(null, oneOf(["Utenti", "Processi"])),
      unitIds: mostly<readonly UnitId[]>([], fc.subarray([...UNITS] as string[] as UnitId[])),
    })
    .map((about) => node(id, { ...about, parentId: about.parentId as NodeId | null })),
);

const targets: fc.Arbitrary<readonly Target[]> = fc.uniqueArray(
  fc.record({
    period: oneOf(["2021", "2021", "2021", "2021-Q1", "2021-S1"] as PeriodCode[]),
    value: fc.oneof(
      {
        weight: 6,
        arbitrary: setTargets({ decimals: decimals.map(canonical), days: dayText as fc.Arbitrary<Day> }),
      },
      { weight: 1, arbitrary: formulas.map((formula) => ({ kind: "formula", formula }) as const) },
    ),
  }),
  { maxLength: 2, selector: ({ period }) => period },
);

const uses: fc.Arbitrary<readonly IndicatorUse[]> = fc
  .array(
    fc.record({
      indicatorId: oneOf<string>(INDICATORS),
      holder: fc.oneof(oneOf(NODES).map(onNode), oneOf(OBJECTIVES).map(onCard)),
      targets,
      scale: mostly<Scale | null>(null, scales),
      weight,
      standing,
      order: fc.integer({ min: 0, max: 3 }),
      perimeterUnitId: mostly<string | null>(null, oneOf(UNITS)),
      responsibleUnitId: mostly<string | null>(null, oneOf(UNITS)),
      basedOnUseId: mostly<string | null>(null, oneOf(["use0", "use1"])),
    }),
    { minLength: 1, maxLength: 10 },
  )
  .map((rows) =>
    rows.map(({ scale, ...about }, i) => ({
      ...use(`use${i}`, about.holder, about as unknown as Partial<IndicatorUse>),
      ...(scale === null ? {} : { scale }),
    })),
  );

const objectives: fc.Arbitrary<CardObjective>[] = OBJECTIVES.map((id) =>
  fc
    .record({
      cardId: oneOf(["c0" as CardId, "c1" as CardId]),
      nodeId: mostly<NodeId | null>(null, oneOf([...NODES] as string[] as NodeId[])),
      weight: fc.integer({ min: 0, max: 10_000 }) as fc.Arbitrary<Hundredths>,
    })
    .map((about) => cardObjective(id, about)),
);

const requiredOptions: fc.Arbitrary<SystemOptions> = fc.record({
  cap: mostly(10_000, fc.constant(12_000)) as fc.Arbitrary<Hundredths>,
  lostPerDayLate: oneOf([null, 150 as Hundredths]),
  childObjectives: oneOf([
    { kind: "only-without-indicators" },
    { kind: "never" },
    { kind: "always", weight: 3_000 as Hundredths },
  ] as const),
  missing: oneOf(["stays-out", "counts-zero"] as const),
  intermediate: oneOf(["share-of-year", "whole-target"] as const),
  lights: fc.constant(DEFAULT_SYSTEM_2021.lights),
});

const options: fc.Arbitrary<SystemOptions> = fc
  .tuple(requiredOptions, statedPolicies)
  .map(([required, stated]) => ({ ...required, ...stated }));

/** A question within 2021, before or after what it asks for is over. */
export const questions: fc.Arbitrary<Question> = fc
  .tuple(
    oneOf(["2021-Q1", "2021-Q2", "2021-S1", "2021-05", "2021"]),
    dayText,
    oneOf(["2021-06-01", "2022-01-01"]),
  )
  .map(([period, today, known]) => ({
    ...questionOf(period, today),
    knownAt: `${known}T00:00:00.000Z` as Question["knownAt"],
  }));

/** A small body in any state: values due and missing, every kind of indicator and formula, circles, cards, policies. */
export const documents: fc.Arbitrary<EvaluationDocument> = fc.tuple(...measures).chain((library) =>
  fc
    .record({
      entries: entriesOf(library),
      validations,
      indicators: fc.tuple(...indicators),
      nodes: fc.tuple(...nodes),
      uses,
      cardObjectives: fc.tuple(...objectives),
      systems: fc.oneof(
        fc.constant([]),
        options.map((chosen) => [system(chosen)]),
      ),
    })
    .map((about) => documentOf({ ...about, measures: library, cards: [card("c0"), card("c1")] })),
);
