import { describe, expect, it } from "vitest";
import type { Formula } from "../formula/formula.ts";
import { parseFormula } from "../formula/parse.ts";
import type { Decimal } from "../quantity/decimal.ts";
import type { IndicatorId, MeasureId, NodeId, UnitId } from "../quantity/id.ts";
import { missing, type Outcome } from "../quantity/outcome.ts";
import type { PeriodCode } from "../quantity/period.ts";
import { checkPlan } from "./check-plan.ts";
import { DEFAULT_SYSTEM_2021 } from "../indicator/default-system.ts";
import type { PlanVersion } from "./document.ts";
import { evaluate } from "./evaluate.ts";
import {
  documentOf,
  entry,
  indicator,
  measure,
  node,
  onNode,
  questionOf,
  target,
  under,
  use,
  type SmallBody,
} from "./testing/small-body.ts";

const byCode = <Id extends string>(codes: string): ReadonlyMap<string, Id> =>
  new Map(codes.split(" ").map((code) => [code, code as Id]));

const read = (text: string): Formula => {
  const names = {
    measures: byCode<MeasureId>("a b Data"),
    indicators: byCode<IndicatorId>("I J K"),
    nodes: byCode<NodeId>("1 1.1 1.1.1 1.1.2"),
  };
  const parsed = parseFormula(text, { language: "it", names });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
};

const body = (formula: string, about: SmallBody = {}): SmallBody => ({
  measures: [
    measure("a"),
    measure("b", { accumulation: "latest" }),
    measure("Data", { valueType: "date", accumulation: "event-date" }),
  ],
  indicators: [indicator("I", read(formula))],
  nodes: [node("1", { kind: "strategic" }), node("1.1", under("1"))],
  uses: [use("I", onNode("1"))],
  entries: [
    entry(1, "a 2020-Q1", "10"),
    entry(2, "a 2020-Q2", "20"),
    entry(3, "a 2020-Q3", "30"),
    entry(4, "a 2021-Q1", "15"),
    entry(5, "b 2021-Q1", "4"),
    entry(6, "b 2021-Q2", "5"),
    entry(7, "a 2021-Q2", "25"),
  ],
  ...about,
});

const outcomeIn = (small: SmallBody, period: string, useId = "I") => {
  const result = evaluate(documentOf(small), questionOf(period, "2021-10-01"));
  if (!result.ok) throw new Error(result.problem.code);
  return shown(result.value.uses.find((each) => each.useId === useId)?.outcome ?? missing());
};

/** The figure, or the kind of absence with its causes. */
const shown = (outcome: Outcome): number | string => {
  if (outcome.kind === "number") return outcome.number;
  return outcome.kind === "date"
    ? outcome.date
    : [outcome.kind, ...outcome.causes.map(({ code }) => code)].join(" ");
};

describe("evaluate, with other periods", () => {
  it("reads the same stretch of the year before, and the end of the period before", () => {
    expect(outcomeIn(body("anno_precedente(a)"), "2021-Q1")).toBe(10);
    expect(outcomeIn(body("anno_precedente(a)"), "2021-Q2")).toBe(30);
    expect(outcomeIn(body("periodo_precedente(a)"), "2021-Q1")).toBe(60);
    expect(outcomeIn(body("a - periodo_precedente(a)"), "2021-Q2")).toBe(25);
    expect(outcomeIn(body("a / anno_precedente(a)"), "2021-Q2")).toBe(1.33);
  });

  it("says of a year before in which nothing was recorded that it is missing, not that it is still to come", () => {
    expect(outcomeIn(body("anno_precedente(b)"), "2021-Q1")).toBe("missing not-recorded");
    const later = body("anno_precedente(a)", {
      measures: [measure("a", { firstDue: "2021-Q1" as PeriodCode })],
      entries: [],
    });
    expect(outcomeIn(later, "2021-Q1")).toBe("missing not-recorded");
  });

  it("takes the mean of years before, each the same stretch of its year", () => {
    const entries = [entry(1, "a 2018-Q1", "6"), entry(2, "a 2019-Q1", "9"), entry(3, "a 2020-Q1", "12")];
    expect(outcomeIn(body("media_anni_precedenti(a; 3)", { entries }), "2021-Q1")).toBe(9);
  });

  it("adds up a measure of states where the formula says so", () => {
    expect(outcomeIn(body("b"), "2021-Q2")).toBe(5);
    expect(outcomeIn(body("cumulato(b)"), "2021-Q2")).toBe(9);
  });

  it("keeps the steps of what was read elsewhere, told once", () => {
    const result = evaluate(
      documentOf(body("anno_precedente(a) + a + anno_precedente(a)")),
      questionOf("2021-Q1", "2021-10-01"),
    );
    const steps = result.ok ? (result.value.uses[0]?.steps ?? []) : [];
    const read = steps.flatMap((step) => (step.kind === "value" ? [step.period.from] : []));
    expect(read).toEqual(["2020-01-01", "2021-01-01"]);
  });
});

describe("evaluate, with units", () => {
  it("divides what a unit did by what the whole body did", () => {
    const units = {
      collectedBy: "unit",
      unitIds: ["u", "v"] as string[] as UnitId[],
      unitRule: "sum",
    } as const;
    const small = body("quota_sul_totale(a)", {
      measures: [measure("a", units)],
      entries: [
        { ...entry(1, "a 2021-Q1", "15"), unitId: "u" as UnitId },
        { ...entry(2, "a 2021-Q1", "45"), unitId: "v" as UnitId },
      ],
      uses: [
        use("I", onNode("1"), { perimeterUnitId: "u" as UnitId }),
        use("K", onNode("1"), { indicatorId: "I" as IndicatorId }),
      ],
    });
    expect(outcomeIn(small, "2021-Q1")).toBe(0.25);
    expect(outcomeIn(small, "2021-Q1", "K")).toBe(1);
  });
});

describe("evaluate, with other indicators", () => {
  const shared = (formula: string): SmallBody =>
    body(formula, {
      indicators: [
        indicator("I", read(formula)),
        indicator("J", read("a / 40"), { unit: "%", kind: "percent" }),
      ],
    });

  it("reads their rounded result, a per cent as a fraction of one", () => {
    expect(outcomeIn(shared("indicatore(J) * 100"), "2021-Q1")).toBe(37.5);
    expect(outcomeIn(shared("anno_precedente(indicatore(J)) * 100"), "2021-Q1")).toBe(25);
  });

  it("takes the result the body declared where a past one cannot be computed", () => {
    const small = {
      ...shared("anno_precedente(indicatore(J)) * 100"),
      entries: [],
      declaredResults: [
        {
          indicatorId: "J" as IndicatorId,
          period: "2020" as PeriodCode,
          value: { kind: "number", number: "66.92" as Decimal },
          source: "Relazione",
        },
      ],
    } as const;
    expect(outcomeIn(small, "2021")).toBe(66.92);
    expect(outcomeIn(small, "2021-Q1")).toBe("missing not-recorded");
  });

  it("fails to read one that nobody defined, and names the circle of those that name each other", () => {
    expect(outcomeIn(body("indicatore(K)"), "2021-Q1")).toBe("failed unknown-indicator");
    const circle = body("indicatore(J)", {
      indicators: [
        indicator("I", read("indicatore(J)")),
        indicator("J", read("anno_precedente(indicatore(I))")),
      ],
    });
    expect(outcomeIn(circle, "2021-Q1")).toBe("failed circular");
    expect(outcomeIn(body("anno_precedente(indicatore(I)) + 1"), "2021-Q1")).toBe("failed circular");
  });

  it("finds the circle that leads through an objective by way of another indicator [F13b]", () => {
    const circle = body("indicatore(J)", {
      indicators: [indicator("I", read("indicatore(J)")), indicator("J", read("raggiungimento(1)"))],
    });
    expect(outcomeIn(circle, "2021-Q1")).toBe("failed circular");
    const document = documentOf(circle);
    const version = document.plans[0]?.versions[0] as PlanVersion;
    const issues = checkPlan({ ...document, version, options: DEFAULT_SYSTEM_2021 });
    expect(issues.filter(({ code }) => code === "circular").map(({ facts }) => facts)).toEqual([
      { through: "1" },
    ]);
  });
});

describe("evaluate, with the achievements of a level", () => {
  it("means those below a node, and leaves out what was struck out [R5.3-set]", () => {
    const small = body("media(raggiungimenti(1; operativi))", {
      indicators: [
        indicator("I", read("media(raggiungimenti(1; operativi))"), { unit: "%", kind: "percent" }),
        indicator("J", read("b"), { kind: "mean" }),
      ],
      nodes: [
        node("1", { kind: "strategic" }),
        node("1.1.1", under("1")),
        node("1.1.2", { ...under("1"), order: 2 }),
        node("1.1", { ...under("1"), order: 3, standing: "struck-out" }),
      ],
      uses: [
        use("I", onNode("1")),
        use("J", onNode("1.1.1"), { targets: target("5") }),
        use("K", onNode("1.1.2"), { indicatorId: "J" as IndicatorId, targets: target("8") }),
      ],
    });
    expect(outcomeIn(small, "2021-Q1")).toBe(65);
  });

  it("knows achievements in the asked period only", () => {
    const small = body("anno_precedente(raggiungimento(1.1))", {
      indicators: [indicator("I", read("anno_precedente(raggiungimento(1.1))")), indicator("J", read("b"))],
      uses: [use("I", onNode("1")), use("J", onNode("1.1"), { targets: target("5") })],
    });
    expect(outcomeIn(small, "2021-Q1")).toBe("failed achievement-elsewhere");
  });
});
