import {
  DEFAULT_SYSTEM_2021,
  newColumn,
  sheetOfPlan,
  writeCell,
  type Formula,
  type Indicator,
  type IndicatorUse,
  type Measure,
  type PlanNode,
  type PlanVersion,
  type Card,
  type CardObjective,
  type Sheet,
} from "../../packages/domain/src/index.ts";
import { chance } from "./chance.ts";
import { draw, measure, type Kind } from "./formulas.ts";

// The same plan over one body, 300 bodies and 20,000 bodies. A row is a period of a body, periods one after the other.

export type Sizes = {
  readonly name: string;
  readonly bodies: number;
  readonly periods: number;
  readonly indicators: number;
  readonly measures: number;
  readonly cards: number;
};

export const W1: Sizes = { name: "W1", bodies: 1, periods: 3, indicators: 70, measures: 110, cards: 60 };
export const W2: Sizes = { name: "W2", bodies: 300, periods: 3, indicators: 100, measures: 150, cards: 0 };
export const W3: Sizes = { name: "W3", bodies: 20_000, periods: 3, indicators: 100, measures: 150, cards: 0 };

/** An indicator of a workload, as the peers see it. */
export type Spec = {
  readonly kind: Kind;
  readonly formula: Formula;
  readonly reads: readonly number[];
  readonly percent: boolean;
  readonly decimals: number;
  readonly direction: ">=" | "<=" | ">" | "<" | "=";
  readonly weight: number;
  /** The objective it stands on. */
  readonly node: number;
};

/** A node of the tree: an area over strategic objectives over operational ones. */
export type NodeSpec = { readonly parent: number | null; readonly weight: number; readonly level: 0 | 1 | 2 };

export type Workload = Sizes & {
  readonly rows: number;
  readonly values: number;
  readonly specs: readonly Spec[];
  readonly nodes: readonly NodeSpec[];
  /** The operational objectives that each card is made of, with their weights. */
  readonly cardSpecs: readonly { readonly nodes: readonly number[]; readonly weights: readonly number[] }[];
  /** One column for each measure; NaN is missing. */
  readonly columns: readonly Float64Array[];
  readonly targets: readonly Float64Array[];
};

const AREAS = 3;
const STRATEGIC = 7;
const OPERATIONAL = 15;
const MISSING = 0.02;
const ZERO = 0.003;

export const makeWorkload = (sizes: Sizes, kinds: readonly Kind[]): Workload => {
  const { next, between } = chance(150_2009);
  const rows = sizes.bodies * sizes.periods;
  const dates = Math.floor(sizes.measures * 0.08);
  const pick = (of: number, from: number, to: number): number[] => {
    const chosen = new Set<number>();
    while (chosen.size < of) chosen.add(between(from, to));
    return [...chosen];
  };
  const nodes: NodeSpec[] = [
    ...Array.from({ length: AREAS }, () => ({ parent: null, weight: between(20, 60), level: 0 as const })),
    ...Array.from({ length: STRATEGIC }, (_, i) => ({
      parent: i % AREAS,
      weight: between(20, 60),
      level: 1 as const,
    })),
    ...Array.from({ length: OPERATIONAL }, (_, i) => ({
      parent: AREAS + (i % STRATEGIC),
      weight: between(20, 60),
      level: 2 as const,
    })),
  ];
  const specs = Array.from({ length: sizes.indicators }, (_, i): Spec => {
    const kind = draw(kinds, { next, between });
    const from = kind.dates ? sizes.measures - dates : 0;
    const to = kind.dates ? sizes.measures - 1 : sizes.measures - dates - 1;
    const reads = pick(kind.measures, from, to);
    return {
      kind,
      reads,
      formula: kind.tree(reads.map(measure)),
      percent: kind.percent,
      decimals: between(0, 2),
      direction: ([">=", ">=", ">=", ">=", "<=", "<=", ">", "<", "="] as const)[between(0, 8)] ?? ">=",
      weight: between(10, 50) * 100,
      node: AREAS + STRATEGIC + (i % OPERATIONAL),
    };
  });
  const columns = Array.from({ length: sizes.measures }, (_, index) => {
    const column = new Float64Array(rows);
    const isDate = index >= sizes.measures - dates;
    const whole = between(0, 2) > 0;
    for (let row = 0; row < rows; row++) {
      const drawn = next();
      if (drawn < MISSING) column[row] = NaN;
      else if (isDate) column[row] = between(18_628, 18_992);
      else if (drawn < MISSING + ZERO) column[row] = 0;
      else column[row] = whole ? between(1, 2_000) : between(1, 200_000) / 100;
    }
    return column;
  });
  const targets = specs.map((spec) => {
    const column = new Float64Array(rows);
    for (let row = 0; row < rows; row++) {
      const scale =
        spec.kind.name === "sum" || spec.kind.name === "mean" || spec.kind.name === "a" ? 1_000 : 1;
      const usual = spec.percent ? 100 : spec.kind.dates ? 100 : scale;
      const drawn = between(1, 20_000) / 10_000;
      column[row] = next() < 0.01 ? -between(0, 5) : Math.round(usual * drawn * 100) / 100;
    }
    return column;
  });
  const cardSpecs = Array.from({ length: sizes.cards }, () => ({
    nodes: pick(4, AREAS + STRATEGIC, nodes.length - 1),
    weights: [2_500, 2_500, 2_000, 3_000],
  }));
  return { ...sizes, rows, values: rows * sizes.indicators, specs, nodes, cardSpecs, columns, targets };
};

const EPOCH = "2021-01-01T00:00:00.000Z";

/** The workload as our engine holds it: a plan version and a sheet with its cells written. */
export const sheetOf = (workload: Workload): Sheet => {
  const { specs, columns, rows, targets } = workload;
  const dates = Math.floor(workload.measures * 0.08);
  const measures = columns.map(
    (_, i) =>
      ({
        id: `m${i}`,
        version: 1,
        recordedAt: EPOCH,
        code: `m${i}`,
        valueType: i >= workload.measures - dates ? "date" : "number",
        unit: "N.",
        decimals: 2,
        accumulation: "latest",
        frequency: "quadrimestre",
        collectedBy: "body",
        unitIds: [],
      }) as unknown as Measure,
  );
  const indicators = specs.map(
    (spec, i) =>
      ({
        id: `i${i}`,
        version: 1,
        kind: spec.percent ? "percent" : "number",
        unit: spec.percent ? "%" : "N.",
        decimals: spec.decimals,
        direction: spec.direction,
        formula: spec.formula,
      }) as unknown as Indicator,
  );
  const sheet = sheetOfPlan(
    {
      version: versionOf(workload),
      measures,
      indicators,
      options: DEFAULT_SYSTEM_2021,
      today: "2021-12-31" as never,
      targetsOf: (use) => targets[Number(use.id.slice(1))] as Float64Array,
    },
    rows,
  );
  for (const [key, column] of sheet.measures) {
    const source = columns[Number(key.slice(1, key.indexOf(" ")))] as Float64Array;
    for (let row = 0; row < rows; row++) {
      const value = source[row] as number;
      const presence = Number.isNaN(value) ? "not-recorded" : "figure";
      writeCell(column, row, { value, presence, provisional: false });
    }
  }
  return sheet;
};

const versionOf = ({ specs, nodes, cardSpecs }: Workload): PlanVersion => {
  const kinds = ["area", "strategic", "operational"] as const;
  return {
    planId: "plan",
    version: 1,
    status: "approved",
    nodes: nodes.map(
      ({ parent, weight, level }, i) =>
        ({
          id: `n${i}`,
          parentId: parent === null ? null : `n${parent}`,
          kind: kinds[level],
          code: `n${i}`,
          order: i,
          weight: weight * 100,
          standing: "active",
        }) as unknown as PlanNode,
    ),
    uses: specs.map(
      ({ weight, node }, i) =>
        ({
          id: `u${i}`,
          holder: { kind: "node", nodeId: `n${node}` },
          indicatorId: `i${i}`,
          indicatorVersion: 1,
          order: i,
          weight,
          standing: "active",
          perimeterUnitId: null,
          basedOnUseId: null,
          targets: [],
        }) as unknown as IndicatorUse,
    ),
    cards: cardSpecs.map((_, i) => ({ id: `c${i}`, code: `c${i}`, order: i }) as unknown as Card),
    cardObjectives: cardSpecs.flatMap((card, i) =>
      card.nodes.map(
        (node, j) =>
          ({
            id: `o${i}-${j}`,
            cardId: `c${i}`,
            order: j,
            weight: card.weights[j],
            nodeId: `n${node}`,
          }) as unknown as CardObjective,
      ),
    ),
  } as unknown as PlanVersion;
};

/** A measure column of ours, alone, for formulas without a plan. */
export const columnsOf = ({ columns, measures, rows }: Workload): ReturnType<typeof newColumn>[] => {
  const dates = Math.floor(measures * 0.08);
  return columns.map((source, i) => {
    const column = newColumn(i >= measures - dates ? "date" : "number", rows);
    for (let row = 0; row < rows; row++) {
      const value = source[row] as number;
      const presence = Number.isNaN(value) ? "not-recorded" : "figure";
      writeCell(column, row, { value, presence, provisional: false });
    }
    return column;
  });
};
