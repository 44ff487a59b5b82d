import type { IndicatorDefinition } from "@albero/contract";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser } from "./testing/browser.ts";
import { exampleNamed } from "./testing/examples.ts";
import { measureOf, startService, valueOf, type TestService } from "./testing/service.ts";

const example = exampleNamed("massa-carrara");
const bodyId = example.document.body.id;
const plan = example.document.plans[0];
const planId = plan?.id ?? "";
const old = plan?.versions[0];
const params = { bodyId };

let service: TestService;
let planner: Browser;

beforeAll(async () => {
  service = await startService({ examples: [example] });
  planner = await service.as("Controllo di gestione");
});
afterAll(() => service.close());

const codeOf = (
  answer: { readonly ok: true } | { readonly ok: false; readonly problem: { readonly code: string } },
) => (answer.ok ? null : answer.problem.code);

describe("the plan of the next year", () => {
  const choices = { targets: "scaled", percent: "2" } as const;

  it("is shown before anything is written, with the last result beside each target [J01]", async () => {
    const shown = valueOf(
      await planner.client.previewNextYear({
        params: { bodyId, planId },
        query: { ...choices, language: "it" },
      }),
    );
    expect(shown).toMatchObject({ years: [2022, 2023, 2024], counts: { nodes: old?.nodes.length } });
    const row = shown.targets.find(({ code, period }) => code === "C2.7.2_02" && period === "2022");
    expect(row).toMatchObject({ before: { number: "70.00" }, value: { number: "71.40" } });
    expect(shown.targets.filter(({ baseline }) => baseline !== null).length).toBeGreaterThan(20);
    expect(shown.notices.map(({ code }) => code)).toContain("resources-to-review");
    expect(valueOf(await planner.client.listPlans({ params })).plans).toHaveLength(1);
  });

  it("is begun as a draft and leaves the old one and its hash alone [J01]", async () => {
    const before = valueOf(await planner.client.listPlans({ params })).plans[0];
    const begun = valueOf(
      await planner.client.beginNextYear({
        params: { bodyId, planId },
        version: before?.current ?? 0,
        body: choices,
      }),
    );
    expect(begun).toMatchObject({
      plan: { years: [2022, 2023, 2024] },
      version: { status: "draft", version: 1 },
    });
    const { plans } = valueOf(await planner.client.listPlans({ params }));
    expect(plans.find((each) => each.plan.id === planId)).toEqual(before);
    const draft = valueOf(
      await planner.client.readPlanVersion({ params: { bodyId, planId: begun.plan.id, version: 1 } }),
    );
    expect(draft.content.nodes.map(({ id }) => id).toSorted()).toEqual(
      old?.nodes.map(({ id }) => id).toSorted(),
    );
    expect(draft.content.uses.flatMap(({ targets }) => targets).every(({ period }) => period >= "2022")).toBe(
      true,
    );
  });

  it("is there once for a year, and can be given up whole [J01]", async () => {
    const { plans } = valueOf(await planner.client.listPlans({ params }));
    const next = plans.find((each) => each.plan.id !== planId)?.plan.id ?? "";
    const again = await planner.client.beginNextYear({
      ...{ params: { bodyId, planId }, version: plan?.versions.at(-1)?.version ?? 0, body: choices },
    });
    expect(codeOf(again)).toBe("year-has-plan");
    const at = { bodyId, planId: next, version: 1 };
    const seen = await planner.client.readPlanVersion({ params: at });
    const version = (seen.ok && seen.version) || "";
    valueOf(
      await planner.client.movePlan({
        params: at,
        version,
        body: { move: "abandon", reason: "era una prova" },
      }),
    );
    expect(valueOf(await planner.client.listPlans({ params })).plans.map((each) => each.plan.id)).toEqual([
      planId,
    ]);
  });

  it("can also be begun empty", async () => {
    const body = { title: "Piano della performance 2030-2032", years: [2032, 2030, 2031] };
    const begun = valueOf(await planner.client.beginPlan({ params, version: 0, body }));
    expect(begun.plan.years).toEqual([2030, 2031, 2032]);
    expect(codeOf(await planner.client.beginPlan({ params, version: 0, body }))).toBe("year-has-plan");
  });
});

describe("the library", () => {
  const definition: IndicatorDefinition = {
    ...{ code: "Prova_01", title: "Mediazioni per conciliazione", description: null, typology: "Efficienza" },
    ...{ kind: "percent", unit: "%", decimals: 2, direction: ">=", formula: "Med_Conc / N_MedGestite" },
    ...{ sourceLabel: null, parameters: [{ name: "N", value: "30" }], footnotes: [], notes: [] },
  };
  const define = (change: Partial<IndicatorDefinition>, id: string | null = null, version = 0) =>
    planner.client.defineIndicator({
      ...{ params, version, query: { language: "it" as const } },
      body: { id, definition: { ...definition, ...change } },
    });

  it("takes a new indicator with its formula as text, and tells it in words [J02]", async () => {
    const done = valueOf(await define({ formula: "Med_Conc/ N_MedGestite" }));
    expect(done).toMatchObject({ version: 1, places: 0 });
    expect(done.definition.formula).toBe("Med_Conc / indicatore(N_MedGestite)");
    expect(done.formulaWords).toContain("diviso");
    const again = valueOf(await define({ title: "Un altro titolo" }, done.id, 1));
    expect(again).toMatchObject({ id: done.id, version: 2, definition: { title: "Un altro titolo" } });
    expect(codeOf(await define({}, done.id, 1))).toBe("changed-meanwhile");
  });

  it("refuses a formula that cannot be read, with the place and a proposal", async () => {
    const answer = await define({ code: "Prova_02", formula: "Med_Con / 2" });
    const problem = answer.ok || answer.problem.code === "unreachable" ? null : answer.problem;
    expect(problem).toMatchObject({
      code: "definition-refused",
      errors: [{ place: "body/definition/formula" }],
    });
    expect(problem !== null && "errors" in problem ? problem.errors[0]?.message : "").toContain("Med_Conc");
  });

  it("refuses a formula that leads back to its own indicator, with the way [C-CYC]", async () => {
    const one = valueOf(await define({ code: "Giro_01" }));
    const two = valueOf(await define({ code: "Giro_02", formula: "indicatore(Giro_01) / 2" }));
    expect(two.version).toBe(1);
    const answer = await define({ code: "Giro_01", formula: "indicatore(Giro_02) + 1" }, one.id, 1);
    const problem = answer.ok || answer.problem.code === "unreachable" ? null : answer.problem;
    expect(problem).toMatchObject({ code: "definition-refused" });
    expect(JSON.stringify(problem)).toContain("Giro_02, Giro_01");
  });

  it("refuses a code that is taken [C-CODE]", async () => {
    expect(codeOf(await define({ code: "C2.7.2_02" }))).toBe("definition-refused");
  });

  it("defines a measure anew and keeps its values", async () => {
    const measure = measureOf(example.document, "Med_Conc");
    const listed = valueOf(
      await planner.client.listLibraryMeasures({ params, query: { search: "Med_Conc" } }),
    ).measures.find(({ id }) => id === measure.id);
    const cell = { params: { bodyId, measureId: measure.id, period: "2021-Q1" } };
    const before = valueOf(await planner.client.readCell(cell)).value;
    const body = {
      id: measure.id,
      definition: { ...(listed?.definition ?? ({} as never)), name: "Mediazioni e conciliazioni concluse" },
    };
    const done = valueOf(await planner.client.defineMeasure({ params, version: listed?.version ?? 0, body }));
    expect(done).toMatchObject({ version: 2, definition: { name: "Mediazioni e conciliazioni concluse" } });
    expect(valueOf(await planner.client.readCell(cell)).value).toEqual(before);
  });
});

describe("searching everywhere", () => {
  const find = async (words: string) =>
    valueOf(await planner.client.searchBody({ params, query: { words, language: "it" } })).found;

  it("finds a code first, then what begins so", async () => {
    const [first] = await find("c2.7.2_02");
    expect(first).toMatchObject({ kind: "indicator", code: "C2.7.2_02", excerpt: null });
  });

  it("finds an indicator by what its formula reads, and shows where", async () => {
    const found = await find("Med_Conc");
    expect(found[0]).toMatchObject({ kind: "measure", code: "Med_Conc" });
    const inFormula = found.find(({ kind, code }) => kind === "indicator" && code === "C2.7.2_02");
    expect(inFormula?.excerpt).toContain("Med_Conc");
  });

  it("finds objectives, cards and units by words in any order, and nothing for words that are nowhere", async () => {
    expect((await find("DirArea1")).map(({ kind }) => kind)).toContain("card");
    const words = (old?.nodes[5]?.title ?? "").split(" ").slice(0, 3).toReversed().join(" ");
    expect((await find(words)).map(({ id }) => id)).toContain(old?.nodes[5]?.id);
    expect(await find("parola che nessuno ha scritto xyz")).toEqual([]);
  });
});

describe("a unit over time", () => {
  it("changes from a day on, and still answers for the days before [F4a]", async () => {
    const { units } = valueOf(await planner.client.listUnitHistories({ params }));
    const unit = units.find(({ states }) => states[0]?.type === "office");
    const state = unit?.states[0];
    if (unit === undefined || state === undefined) throw new Error("the example has offices");
    const body = { id: unit.id, unit: { ...state, name: "Ufficio nuovo nome", validFrom: "2021-07-01" } };
    const done = valueOf(await planner.client.defineUnit({ params, version: unit.revision, body }));
    expect(done.states.map(({ name, validFrom, validTo }) => [name, validFrom, validTo])).toEqual([
      [state.name, state.validFrom, "2021-07-01"],
      ["Ufficio nuovo nome", "2021-07-01", null],
    ]);
    const on = async (today: string) =>
      valueOf(await planner.client.readUnit({ params: { bodyId, unitId: unit.id }, query: { today } })).unit
        .name;
    expect([await on("2021-06-30"), await on("2021-07-01")]).toEqual([state.name, "Ufficio nuovo nome"]);
    expect(codeOf(await planner.client.defineUnit({ params, version: unit.revision, body }))).toBe(
      "changed-meanwhile",
    );
  });

  it("is not hung below itself", async () => {
    const { units } = valueOf(await planner.client.listUnitHistories({ params }));
    const [unit] = units;
    if (unit?.states[0] === undefined) throw new Error("the example has units");
    const body = { id: unit.id, unit: { ...unit.states[0], parentId: unit.id } };
    expect(codeOf(await planner.client.defineUnit({ params, version: unit.revision, body }))).toBe(
      "definition-refused",
    );
  });
});
