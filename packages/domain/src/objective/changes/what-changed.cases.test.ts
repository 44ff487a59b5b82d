import { describe, expect, it } from "vitest";
import type { Day, Instant } from "../../quantity/day.ts";
import type { Hundredths } from "../../quantity/hundredths.ts";
import type { EvaluationDocument, PlanVersion } from "../document.ts";
import type { IndicatorUse } from "../tree.ts";
import {
  approval,
  documentOf,
  entry,
  indicator,
  measure,
  node,
  onNode,
  questionOf,
  reached,
  read,
  system,
  target,
  under,
  use,
} from "../testing/small-body.ts";
import type { ChangeCause } from "./change-cause.ts";
import { figureKey } from "./figure-state.ts";
import { whatChanged } from "./what-changed.ts";

const MAY = "2021-05-20T00:00:00.000Z" as Instant;

const at = <Row extends { readonly recordedAt: Instant }>(row: Row, day: string): Row => ({
  ...row,
  recordedAt: `${day}T08:00:00.000Z` as Instant,
});

const firstUses = [
  use("A", onNode("1.1"), { targets: target("40") }),
  use("B", onNode("1.1"), { targets: target("40"), order: 2 }),
];

/** Two indicators of 40 wanted each, with 10 of them written before May's end; the rest is for the tests to say. */
const bodyOf = (about: Partial<EvaluationDocument> = {}): EvaluationDocument => ({
  ...documentOf({
    measures: [measure("a", { frequency: "year" }), measure("b", { frequency: "year" })],
    indicators: [indicator("A", read("a")), indicator("B", read("b"))],
    nodes: [node("1", { kind: "area" }), node("1.1", { kind: "strategic", ...under("1") })],
    uses: firstUses,
  }),
  entries: [at(entry(1, "a 2021", "10"), "2021-05-10"), at(entry(2, "b 2021", "10"), "2021-05-10")],
  ...about,
});

/** The same plan approved once more in June with other uses. */
const revised = (document: EvaluationDocument, uses: readonly IndicatorUse[]): EvaluationDocument => {
  const [plan] = document.plans;
  const [first] = plan?.versions ?? [];
  if (plan === undefined || first === undefined) throw new Error("the small body has a plan");
  const approvedAt = "2021-06-10T08:00:00.000Z" as Instant;
  const second: PlanVersion = {
    ...first,
    version: 2,
    act: "Delibera 12",
    approvedAt,
    recordedAt: approvedAt,
    uses,
  };
  return { ...document, plans: [{ ...plan, versions: [first, second] }] };
};

const told = (cause: ChangeCause): string => {
  switch (cause.kind) {
    case "entry":
      return `entry ${cause.entry.seq}`;
    case "validation":
      return `${cause.validation.decision} ${cause.entry.seq}`;
    case "plan":
      return `v${cause.version.version} ${cause.of.kind === "use" ? cause.of.useId : ""} ${cause.aspect}`;
    default:
      return cause.kind;
  }
};

type Told = Readonly<Record<string, readonly string[]>>;

/** The causes of each figure that changed since May: `{ "use A": ["entry 3"], … }`. */
const changedSinceMay = (document: EvaluationDocument, today = "2022-01-10", on = today): Told => {
  const question = questionOf("2021", today);
  const done = whatChanged(document, { question, since: { knownAt: MAY, today: on as Day } });
  if (!done.ok) throw new Error(done.problem.code);
  const figures = done.value.figures.filter(({ of }) => of.kind !== "measure");
  return Object.fromEntries(figures.map(({ of, causes }) => [figureKey(of), causes.map(told)]));
};

describe("what changed, by its cause", () => {
  it("leads a corrected value to its indicator and to all above, and to nothing beside [B5c]", () => {
    const [a, b] = bodyOf().entries;
    const entries = [a, b, at(entry(3, "a 2021", "30"), "2021-06-01")] as EvaluationDocument["entries"];
    expect(changedSinceMay(bodyOf({ entries }))).toEqual({
      "use A": ["entry 3"],
      "node 1.1": ["entry 3"],
      "node 1": ["entry 3"],
      body: ["entry 3"],
    });
  });

  it("names the last of several corrections of one cell, with what the cell held before", () => {
    const entries = [
      ...bodyOf().entries,
      at(entry(3, "a 2021", "25"), "2021-06-01"),
      at(entry(4, "a 2021", "30"), "2021-06-02"),
    ];
    const question = questionOf("2021", "2022-01-10");
    const done = whatChanged(bodyOf({ entries }), {
      question,
      since: { knownAt: MAY, today: question.today },
    });
    expect(done.ok && done.value.figures[0]?.causes).toMatchObject([
      { kind: "entry", entry: { seq: 4 }, replaced: { kind: "number", number: "10" } },
    ]);
  });

  it("tells a validation, which takes from a figure only that it waits", () => {
    const validations = [at(approval(1, 1), "2021-06-01"), at(approval(2, 2), "2021-06-02")];
    const changed = changedSinceMay(bodyOf({ validations }));
    expect(changed["use A"]).toEqual(["approved 1"]);
    expect(changed.body).toEqual(["approved 1", "approved 2"]);
  });

  it("leads a new target to its indicator, and a new weight only to the mean it enters [B5c]", () => {
    const uses = [
      { ...use("A", onNode("1.1"), { targets: target("20") }), weight: 7000 as Hundredths },
      { ...use("B", onNode("1.1"), { targets: target("40"), order: 2 }), weight: 3000 as Hundredths },
    ];
    const changed = changedSinceMay(revised(bodyOf(), uses));
    expect(changed["use A"]).toEqual(["v2 A target"]);
    expect(changed["use B"]).toBeUndefined();
    expect(changed["node 1.1"]).toEqual(["v2 A weight", "v2 B weight", "v2 A target"]);
  });

  it("tells an indicator struck out, one that is new, and one that is gone [B5c]", () => {
    const [first] = firstUses as [IndicatorUse];
    const struck = [{ ...first, standing: "struck-out" as const }];
    const again = use("C", onNode("1.1"), { indicatorId: first.indicatorId, targets: target("10") });
    const changed = changedSinceMay(revised(bodyOf(), [...struck, again]));
    expect(changed["use A"]).toEqual(["v2 A standing"]);
    expect(changed["use B"]).toEqual(["v2 B removed"]);
    expect(changed["use C"]).toEqual(["v2 C added"]);
  });

  it("leads what closes a circle to every figure on it, whichever of them is looked at first [B5a]", () => {
    const circular = bodyOf({
      indicators: [...bodyOf().indicators, indicator("R", reached("1"))],
    });
    const changed = changedSinceMay(revised(circular, [...firstUses, use("R", onNode("1.1"))]));
    expect(changed["node 1"]).toEqual(["v2 R added"]);
    expect(changed["node 1.1"]).toEqual(["v2 R added"]);
    expect(changed["use R"]).toEqual(["v2 R added"]);
  });

  it("leads another measurement system to the figures it moves, and to no other [B5c]", () => {
    const strict = { lights: { inLine: 9000, toWatch: 2000 } as never };
    const systems = [at(system(strict), "2021-06-01")];
    const changed = changedSinceMay(bodyOf({ systems }));
    expect(changed.body).toEqual(["system"]);
    const same = [at(system({ cap: 11_000 as Hundredths }), "2021-06-01")];
    expect(changedSinceMay(bodyOf({ systems: same }))).toEqual({});
  });

  it("says that it is a later day where nothing was recorded and something became due", () => {
    const entries = bodyOf().entries.slice(0, 1);
    const changed = changedSinceMay(bodyOf({ entries }), "2022-01-10", "2021-06-01");
    expect(changed["use B"]).toEqual(["day"]);
    expect(changed["use A"]).toBeUndefined();
  });

  it("refuses where no plan was in force then", () => {
    const since = { knownAt: "2020-05-01T00:00:00.000Z" as Instant, today: "2020-05-01" as Day };
    const done = whatChanged(bodyOf(), { question: questionOf("2021", "2022-01-10"), since });
    expect(done).toMatchObject({ ok: false, problem: { code: "no-plan-in-force" } });
  });
});
