import { describe, expect, it } from "vitest";
import { errorsOf } from "../../quantity/finding.ts";
import { patched } from "../../quantity/patch.ts";
import { PROJECT_LAW } from "../../regulation/project/law.ts";
import { PROJECT_CHECKS } from "../../vocabulary/describe-project.ts";
import { LANGUAGES } from "../../vocabulary/language.ts";
import type { ProjectsDocument } from "../project.ts";
import { checkProjects } from "./check-projects.ts";
import { PROJECT_CHECK_IDS } from "./codes.ts";
import { PROJECT_REGISTRY } from "./registry.ts";
import { brokenProjects, PROJECT_BREAKS } from "./testing/breaks.ts";
import { OBJECTIVE_PROJECTS, SOUND_PROJECTS } from "./testing/sound-projects.ts";

const findingsIn = (document: ProjectsDocument) => checkProjects(document, PROJECT_LAW).findings;
const cases = PROJECT_CHECK_IDS.flatMap((id) =>
  PROJECT_BREAKS[id].map((each) => ({ id, each, says: each.says })),
);
const repairable = cases.filter(({ each, says }) =>
  findingsIn(brokenProjects(each)).some((found) => found.says === says && found.fix !== null),
);

describe("the registry of checks of projects", () => {
  it.each([
    ["1999", SOUND_PROJECTS],
    ["2018", OBJECTIVE_PROJECTS],
  ])("says nothing of projects of the scheme of %s in which all is right", (_, document) => {
    const { runs, findings } = checkProjects(document, PROJECT_LAW);
    expect(findings.map(({ says, path }) => `${says} ${path}`)).toEqual([]);
    expect(runs.map(({ check }) => check)).toEqual(PROJECT_CHECK_IDS);
  });

  it.each(PROJECT_CHECK_IDS)(
    "has for %s at least one thing that makes it speak, and bears its own id",
    (id) => {
      expect(PROJECT_BREAKS[id].length).toBeGreaterThan(0);
      expect(PROJECT_REGISTRY[id].id).toBe(id);
    },
  );

  it.each(cases)("lets $id say $says of what was broken", ({ id, each, says }) => {
    const found = findingsIn(brokenProjects(each)).filter(({ check }) => check === id);
    expect(found.map((finding) => finding.says)).toContain(says);
  });

  it.each(cases)("says in both languages where $says is, what is wrong and what to do", ({ each, says }) => {
    const finding = findingsIn(brokenProjects(each)).find((one) => one.says === says);
    if (finding === undefined) throw new Error(`nothing says ${says}`);
    for (const language of LANGUAGES) {
      const { place, message, remedy } = PROJECT_CHECKS.finding(finding, language);
      expect(place).not.toBe("");
      expect(message).toMatch(/[.)]$/);
      expect(remedy).toMatch(/\.$/);
      expect(`${message}${remedy}`).not.toMatch(/undefined|NaN|\(\)|«»|“”| {2}/);
      expect(PROJECT_CHECKS.check(finding.check, language)).not.toBe("");
    }
  });

  it.each(repairable)("repairs with one click what $says found", ({ each, says }) => {
    const document = brokenProjects(each);
    const fix = findingsIn(document).find((one) => one.says === says && one.fix !== null)?.fix ?? [];
    expect(findingsIn(patched(document, fix)).map((finding) => finding.says)).not.toContain(says);
  });

  it("offers a repair for what has one right answer, and for nothing else", () => {
    expect([...new Set(repairable.map(({ says }) => says))].toSorted()).toEqual([
      "cells-together",
      "cost-mistyped",
      "cost-off-table",
      "declared-differs",
      "declared-missing",
      "product-missing",
      "product-rounded",
      "product-wrong",
      "result-missing",
      "result-wrong",
      "total-below-cent",
      "total-leaves-out",
      "total-missing",
      "total-unlabelled",
      "total-wrong",
    ]);
  });
});

const saysIn = (edits: readonly (readonly [string, unknown])[], of?: ProjectsDocument) =>
  findingsIn(brokenProjects({ says: "no-budget", edits, ...(of === undefined ? {} : { of }) })).map(
    ({ says }) => says,
  );

describe("the checks of projects", () => {
  it("ask every one of the seven conditions once, with an answer [C-7C, R9.1-1, R9.1-2, R9.1-4, R9.1-6, CCNL-1999-15.5]", () => {
    expect(saysIn([["/conditions", []]])).toEqual(Array.from({ length: 7 }, () => "condition-missing"));
  });

  it("ask the budget of the project's own year [R9.1-7]", () => {
    expect(saysIn([["/budget", { year: 2016, reference: "bilancio 2016" }]])).toEqual(["budget-other-year"]);
  });

  it("show both figures of a product or result that is not the computed one [C-ROW]", () => {
    const broken = brokenProjects({ says: "result-wrong", edits: [["/rows/0/result", "324"]] });
    const [finding] = errorsOf(checkProjects(broken, PROJECT_LAW));
    if (finding === undefined) throw new Error("no error");
    const { message, expected, actual } = PROJECT_CHECKS.finding(finding, "it");
    expect([expected, actual]).toEqual(["342,00 €", "324,00 €"]);
    expect(message).toContain("324,00");
  });

  it("let a row depart from the table of costs where it says why [C-RATE, R17.11]", () => {
    const edits = [
      ["/rows/0/hourlyCost", "17.2"],
      ["/rows/0/product", "1720"],
      ["/rows/0/result", "344"],
      ["/total/amount", "544"],
      ["/declared", "544"],
    ] as const;
    expect(saysIn(edits)).toEqual(["cost-off-table"]);
    expect(saysIn([...edits, ["/rows/0/reason", "indennità di turno"]])).toEqual([]);
  });

  it("ask that the amount declared equals the total to the cent [C-DECL, R9.1-5]", () => {
    expect(saysIn([["/declared", "542.01"]])).toEqual(["declared-differs"]);
  });

  it("name whoever works more hours than the year has, over all projects together [C-HRS]", () => {
    expect(saysIn([["//people/0/yearlyHours", "199"]])).toEqual(["hours-exceeded"]);
    expect(saysIn([["//people/0/yearlyHours", "200"]])).toEqual([]);
  });

  it("silence mixed percentages when the criterion is said [C-PCT]", () => {
    const mixed = [
      ["/rows/0/percentage", "15"],
      ["/rows/0/result", "256.5"],
      ["/total/amount", "456.5"],
      ["/declared", "456.5"],
    ] as const;
    expect(saysIn(mixed)).toEqual(["percentages-mixed"]);
    expect(saysIn([...mixed, ["/percentageCriterion", "15 per cento a chi affianca"]])).toEqual([]);
  });

  it("flag rows of positions and managers, whom this fund does not pay", () => {
    expect(saysIn([["//people/0/pot", "position"]])).toEqual(["pot-of-others", "pot-of-others"]);
  });

  it("refuse the form of 1999 from 2018 on, and ask an objective of the plan [P-E6a, CCNL-2018-67.5b]", () => {
    expect(saysIn([["/scheme", "ccnl-1999"]], OBJECTIVE_PROJECTS)).toContain("scheme-of-year");
    expect(saysIn([["/objective", null]], OBJECTIVE_PROJECTS)).toEqual(["no-objective", "no-benefits"]);
  });

  it("let no money out before the validation of the report [C-LOCK, R9.1-6]", () => {
    expect(saysIn([["//validation", null]])).toEqual(["released-locked"]);
  });

  it("ask a reason where the score is not the computed figure, and keep it in 0 to 100 [C-OIV]", () => {
    const scored = (score: string, reason: string | null) => ({
      kind: "scored",
      parts: [{ name: "tutto", weight: "1", score, note: null }],
      ...{ computed: "80", reason },
    });
    expect(saysIn([["/evaluation", scored("70", null)]])).toEqual(["score-without-reason"]);
    expect(saysIn([["/evaluation", scored("70", "dati tardivi")]])).toEqual([]);
    expect(saysIn([["/evaluation", scored("101", "lode")]])).toEqual(["score-out-of-range"]);
  });
});
