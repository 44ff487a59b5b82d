import {
  PROJECT_LAW,
  readPrintedTable,
  schemeOfYear,
  type Day,
  type Decimal,
  type HourlyCosts,
  type Project,
  type ProjectIndicator,
  type ProjectIndicatorKind,
  type ProjectSchemeId,
  type ProjectsDocument,
  type ResourceRow,
  type TargetComparison,
} from "@albero/domain";
import type { BookRow, BookRows } from "./book-rows.ts";
import type { BookTableName } from "./book-tables.ts";
import type { ProjectDoubt } from "./read-book.ts";

type Tables = Readonly<Record<BookTableName, BookRows>>;
type About = { readonly body: string; readonly year: number };
type Assembled = { readonly document: ProjectsDocument; readonly doubts: readonly ProjectDoubt[] };

const decimal = (text: string | null | undefined): Decimal | null => (text ?? null) as Decimal | null;
const day = (text: string | null | undefined): Day | null => (text ?? null) as Day | null;
const words = (text: string | null | undefined): string | null => text ?? null;

/** Puts the rows of a workbook together into a document; what a project lacks stays empty for the checks to tell. */
export const assembleProjects = (tables: Tables, { body, year }: About): Assembled => {
  const rows = tables.projects.rows.filter(
    (row) => words(row["number"]) !== null && words(row["title"]) !== null,
  );
  const years = rows.map((row) => Number(row["year"] ?? 0));
  const resources = rows.map((row) => resourcesOf(tables.rows.rows, Number(row["number"])));
  const projects = rows.map((row, index) =>
    projectOf({ row, tables, rows: resources[index]?.rows ?? [], year: years[index] ?? year }),
  );
  return {
    document: {
      ...{ format: "albero/projects", formatVersion: 1, body, year: year > 0 ? year : Math.max(0, ...years) },
      ...{ hourlyCosts: costsOf(tables.costs.rows), people: [] },
      ...{ releaseRule: { kind: "proportional" }, validation: null, projects },
    },
    doubts: resources.flatMap(({ doubts }) => doubts),
  };
};

const ofProject = (rows: readonly BookRow[], number: number): readonly BookRow[] =>
  rows.filter((row) => Number(row["number"]) === number);

const CELLS = ["grade", "hourlyCost", "hours", "product", "percentage", "result"] as const;

type Resources = { readonly rows: readonly ResourceRow[]; readonly doubts: readonly ProjectDoubt[] };

/** Rows of resources are read as if they had been pasted: a cell that ran into another is taken apart, and told. */
const resourcesOf = (all: readonly BookRow[], project: number): Resources => {
  const read = ofProject(all, project).map((row, index) => {
    const { rows, doubts } = readPrintedTable(CELLS.map((cell) => row[cell] ?? "").join("\t"));
    const isDoubtful = doubts.length > 0;
    return {
      rows: rows.map((each) => ({
        ...each,
        reason: words(row["reason"]),
        printed: isDoubtful ? each.printed : null,
      })),
      doubts: doubts.map((doubt) => ({ ...doubt, project, row: index + 1 })),
    };
  });
  return { rows: read.flatMap(({ rows }) => rows), doubts: read.flatMap(({ doubts }) => doubts) };
};

type Frame = {
  readonly row: BookRow;
  readonly tables: Tables;
  readonly rows: readonly ResourceRow[];
  readonly year: number;
};

const projectOf = ({ row, tables, rows, year }: Frame): Project => {
  const number = Number(row["number"]);
  return {
    ...{ number, title: row["title"] ?? "", year, unit: words(row["unit"]), step: "proposed" },
    ...{ scheme: schemeOf(row, year), description: row["description"] ?? "" },
    conditions: ofProject(tables.conditions.rows, number).map((answer) => ({
      ...{ condition: Number(answer["condition"] ?? 0), text: answer["text"] ?? "" },
    })),
    ...{ objective: objectiveOf(row), budget: budgetOf(row), total: totalOf(row) },
    indicators: indicatorsOf(ofProject(tables.indicators.rows, number)),
    ...{ gains: [], rows },
    ...{ declared: decimal(row["declared"]), percentageCriterion: words(row["criterion"]) },
    ...{ planAct: null, results: [], evaluation: null, released: null },
  };
};

const schemeOf = (row: BookRow, year: number): ProjectSchemeId =>
  (row["scheme"] ?? schemeOfYear(PROJECT_LAW, year)?.id ?? "ccnl-2018") as ProjectSchemeId;

const totalOf = (row: BookRow): Project["total"] => {
  const amount = decimal(row["total"]);
  return amount === null ? null : { amount, labelled: true };
};

const budgetOf = (row: BookRow): Project["budget"] => {
  const year = words(row["budgetYear"]);
  return year === null ? null : { year: Number(year), reference: row["budget"] ?? "" };
};

const objectiveOf = (row: BookRow): Project["objective"] => {
  const [code, nature] = [words(row["objective"]), words(row["nature"]) as "new" | "maintenance" | null];
  return code === null && nature === null ? null : { code, nature, benefits: [] };
};

/** Rows with the same code are targets of one indicator. */
const indicatorsOf = (rows: readonly BookRow[]): readonly ProjectIndicator[] =>
  [...new Set(rows.map(({ code }) => code ?? ""))].map((code) => {
    const own = rows.filter((row) => (row["code"] ?? "") === code);
    const [first = {}] = own;
    return {
      ...{ code, name: first["name"] ?? "", kind: (first["kind"] ?? "monitoring") as ProjectIndicatorKind },
      ...{ group: words(first["group"]), source: words(first["source"]), link: words(first["link"]) },
      by: day(first["by"]),
      targets: own.flatMap(targetOf),
    };
  });

const targetOf = (row: BookRow): ProjectIndicator["targets"] => {
  const measure = words(row["measure"]);
  if (measure === null) return [];
  const comparison = words(row["comparison"]) as TargetComparison | null;
  const [value, to] = [decimal(row["value"]), decimal(row["to"])];
  return [{ measure, comparison, value, to, unit: words(row["measureUnit"]) }];
};

const costsOf = (rows: readonly BookRow[]): readonly HourlyCosts[] =>
  [...new Set(rows.map((row) => row["from"] ?? ""))]
    .filter((from) => from !== "")
    .map((from) => {
      const own = rows.filter((row) => row["from"] === from);
      const costs = own.flatMap((row) => {
        const [grade, cost] = [words(row["grade"]), words(row["cost"])];
        return grade === null || cost === null ? [] : [[grade, cost] as const];
      });
      return {
        ...{ from: from as Day, source: own[0]?.["source"] ?? "" },
        costs: Object.fromEntries(costs) as HourlyCosts["costs"],
      };
    });
