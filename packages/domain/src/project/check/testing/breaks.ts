import { patched } from "../../../quantity/patch.ts";
import type { ProjectsDocument } from "../../project.ts";
import type { ProjectCheckId, ProjectSays } from "../codes.ts";
import { OBJECTIVE_PROJECTS, SOUND_PROJECTS } from "./sound-projects.ts";

/** What is changed in a sound document, and what its check then says. */
export type ProjectBreak = {
  readonly says: ProjectSays;
  /** Paths after `/projects/0`, or from the top where they begin with `//`. */
  readonly edits: readonly (readonly [path: string, value: unknown])[];
  readonly of?: ProjectsDocument;
};

const ROW = "/rows/0";
const OBJECTIVE = OBJECTIVE_PROJECTS;

const conditions = (numbers: readonly number[]): readonly unknown[] =>
  numbers.map((condition) => ({ condition, text: "Risposta." }));

const evaluation = (over: Readonly<Record<string, unknown>>): unknown => ({
  kind: "scored",
  parts: [{ name: "tutto", weight: "1", score: "80", note: null }],
  computed: "80",
  reason: null,
  ...over,
});

/** For each check what makes it speak: a check without a break does not compile. */
export const PROJECT_BREAKS: Readonly<Record<ProjectCheckId, readonly ProjectBreak[]>> = {
  "C-SCH": [
    { says: "scheme-of-year", edits: [["//projects/0/scheme", "ccnl-1999"]], of: OBJECTIVE },
    { says: "year-of-another", edits: [["/year", 2014]] },
    { says: "no-objective", edits: [["/objective", null]], of: OBJECTIVE },
    { says: "no-nature", edits: [["/objective/nature", null]], of: OBJECTIVE },
    { says: "no-benefits", edits: [["/objective/benefits", []]], of: OBJECTIVE },
    { says: "no-indicators", edits: [["/indicators", []]], of: OBJECTIVE },
  ],
  "C-NUM": [{ says: "number-twice", edits: [["/number", 2]] }],
  "C-7C": [
    { says: "condition-missing", edits: [["/conditions", conditions([1, 2, 3, 4, 5, 6])]] },
    { says: "condition-twice", edits: [["/conditions", conditions([1, 2, 3, 4, 5, 5, 6, 7])]] },
    { says: "condition-unknown", edits: [["/conditions", conditions([1, 2, 3, 4, 5, 6, 7, 8])]] },
    { says: "condition-empty", edits: [["/conditions/3/text", " "]] },
    { says: "no-indicators", edits: [["/indicators", []]] },
    { says: "no-budget", edits: [["/budget", null]] },
    { says: "budget-other-year", edits: [["/budget/year", 2014]] },
  ],
  "C-CELL": [
    { says: "cells-together", edits: [[`${ROW}/printed`, "C3 17,10 100 1710,0020 342"]] },
    { says: "cells-unclear", edits: [[`${ROW}/printed`, "C3 17,10 100 99,0020 342"]] },
  ],
  "C-ROW": [
    { says: "cell-missing", edits: [[`${ROW}/hours`, null]] },
    { says: "product-missing", edits: [[`${ROW}/product`, null]] },
    { says: "product-wrong", edits: [[`${ROW}/product`, "17.1"]] },
    { says: "product-rounded", edits: [[`${ROW}/product`, "1709.9"]] },
    { says: "result-missing", edits: [[`${ROW}/result`, null]] },
    { says: "result-wrong", edits: [[`${ROW}/result`, "324"]] },
    { says: "result-below-cent", edits: [[`${ROW}/result`, "342.001"]] },
  ],
  "C-RATE": [
    { says: "no-cost-table", edits: [["//hourlyCosts", []]] },
    { says: "grade-unknown", edits: [[`${ROW}/grade`, "B9"]] },
    { says: "cost-mistyped", edits: [[`${ROW}/hourlyCost`, "1.71"]] },
    { says: "cost-off-table", edits: row({ hourlyCost: "17.2", product: "1720", result: "344" }) },
    { says: "cost-other-grade", edits: row({ hourlyCost: "18.1", product: "1810", result: "362" }) },
  ],
  "C-TOT": [
    { says: "total-missing", edits: [["/total", null]] },
    { says: "total-leaves-out", edits: [["/total/amount", "200"]] },
    { says: "total-wrong", edits: [["/total/amount", "541"]] },
    { says: "total-unlabelled", edits: [["/total/labelled", false]] },
    { says: "total-below-cent", edits: [["/total/amount", "542.004"]] },
  ],
  "C-DECL": [
    { says: "declared-missing", edits: [["/declared", null]] },
    { says: "declared-differs", edits: [["/declared", "524"]] },
  ],
  "C-PCT": [{ says: "percentages-mixed", edits: row({ percentage: "15", result: "256.5" }) }],
  "C-HRS": [
    { says: "hours-exceeded", edits: [["//people/0/yearlyHours", "150"]] },
    { says: "person-unknown", edits: [[`${ROW}/person`, "P-9"]] },
  ],
  "C-POT": [{ says: "pot-of-others", edits: [["//people/0/pot", "manager"]] }],
  "C-MEAS": [
    { says: "no-measurable-target", edits: [["/indicators/0/targets", []]] },
    { says: "no-measurable-target", edits: [["/indicators/0/kind", "report"]] },
  ],
  "C-TWICE": [
    { says: "indicator-elsewhere", edits: [["/indicators/0/name", "Pratiche  evase"]] },
    { says: "indicator-two-groups", edits: [["/indicators", twoGroups()]] },
  ],
  "C-DATE": [{ says: "day-before-year", edits: [["/indicators/0/by", "2014-12-31"]] }],
  "C-XREF": [{ says: "reference-nowhere", edits: [["/description", "Si veda il punto numero 5."]] }],
  "C-LAW": [
    { says: "law-mistyped", edits: [["/description", "D.L. 66/2014, convertito dalla legge 98/2014"]] },
  ],
  "C-OIV": [
    {
      says: "score-out-of-range",
      edits: [["/evaluation", evaluation({ parts: part("120"), computed: "120" })]],
    },
    { says: "score-without-reason", edits: [["/evaluation", evaluation({ computed: "60" })]] },
  ],
  "C-LOCK": [
    { says: "released-locked", edits: [["//validation", null]] },
    { says: "released-locked", edits: [["//validation/on", "2016-08-01"]] },
    { says: "released-unscored", edits: [["//projects/1/evaluation", null]] },
    { says: "released-differs", edits: [["//projects/1/released/amount", "542"]] },
    {
      says: "struck-out-released",
      edits: [["//projects/1/evaluation", { kind: "struck-out", reason: "cassato", decided: null }]],
    },
  ],
};

function row(cells: Readonly<Record<string, string>>): ProjectBreak["edits"] {
  return Object.entries(cells).map(([cell, value]) => [`${ROW}/${cell}`, value]);
}

function part(score: string): unknown {
  return [{ name: "tutto", weight: "1", score, note: null }];
}

function twoGroups(): unknown {
  const [first] = SOUND_PROJECTS.projects[0]?.indicators ?? [];
  return [
    { ...first, group: "a" },
    { ...first, code: "P01-I02", group: "b" },
  ];
}

/** The sound document with a break in it. */
export const brokenProjects = ({ edits, of }: ProjectBreak): ProjectsDocument =>
  edits.reduce(
    (document, [path, value]) =>
      patched(document, [
        { op: "replace", path: path.startsWith("//") ? path.slice(1) : `/projects/0${path}`, value },
      ]),
    of ?? SOUND_PROJECTS,
  );
