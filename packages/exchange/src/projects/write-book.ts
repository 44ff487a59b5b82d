import type { Instant, Language, Project, ProjectsDocument } from "@albero/domain";
import { writeWorkbook } from "../in-worker.ts";
import { ABOUT_SHEET } from "../workbook/book/names.ts";
import type { NewBook, NewCell, NewColumn, NewSheet } from "../workbook/file/book-plan.ts";
import { BOOK_TABLES, type BookColumn, type BookTableName } from "./book-tables.ts";

/** In which language, and when. */
export type ProjectsBookRequest = { readonly language: Language; readonly at: Instant };

type Cells = Readonly<Record<string, string | number | null>>;

const SPARE = 60;

/** Writes the projects of a year as a workbook for people: forms, conditions, indicators, rows, hourly costs. */
export const exportProjectsBook = (
  document: ProjectsDocument,
  request: ProjectsBookRequest,
): Promise<Uint8Array> => writeWorkbook(projectsBook(document, request));

const projectsBook = (document: ProjectsDocument, { language, at }: ProjectsBookRequest): NewBook => ({
  title: `${document.body} - ${document.year}`,
  at,
  sheets: [
    ...(Object.keys(BOOK_TABLES) as BookTableName[]).map((name) =>
      sheetOf(name, cellsOf[name](document), language),
    ),
    aboutSheet(document),
  ],
});

const PLAIN: Omit<NewColumn, "heading" | "width"> = {
  ...{ hidden: false, locked: false, note: null, decimals: null, wraps: false, list: null },
};

const sheetOf = (name: BookTableName, rows: readonly Cells[], language: Language): NewSheet => {
  const table = BOOK_TABLES[name];
  const columns: readonly BookColumn[] = table.columns;
  return {
    ...{ name: table[language], visibility: "visible", spare: SPARE },
    columns: columns.map((column) => ({
      ...PLAIN,
      ...lookOf(column),
      heading: column[language],
      width: column.width,
    })),
    rows: rows.map((cells) => columns.map(({ key, kind }) => cellOf(cells[key] ?? null, kind.kind))),
  };
};

const lookOf = ({ kind }: BookColumn): Pick<NewColumn, "decimals" | "wraps" | "list"> => {
  if (kind.kind === "choice")
    return { decimals: null, wraps: false, list: { words: Object.values(kind.words) } };
  if (kind.kind === "text") return { decimals: null, wraps: kind.long === true, list: null };
  return { decimals: "value", wraps: false, list: null };
};

const DAY = /^\d{4}-\d{2}-\d{2}$/;

const cellOf = (value: string | number | null, kind: string): NewCell => {
  if (typeof value !== "string") return value;
  if (DAY.test(value)) return { date: value };
  return kind === "number" ? Number(value) : value;
};

const aboutSheet = ({ body, year }: ProjectsDocument): NewSheet => ({
  ...{ name: ABOUT_SHEET, visibility: "hidden", spare: 0 },
  columns: ["key", "value"].map((heading) => ({ ...PLAIN, locked: true, heading, width: 20 })),
  rows: [
    ["format", "albero/projects"],
    ["body", body],
    ["year", String(year)],
  ],
});

/** A figure of a row as Italians write it: what is pasted there later is text too, and read with the same care. */
const figure = (value: string | null): string | null => value?.replace(".", ",") ?? null;

const projectCells = (project: Project): Cells => ({
  ...{ number: project.number, title: project.title, year: project.year, scheme: project.scheme },
  ...{ unit: project.unit, description: project.description },
  ...objectiveCells(project),
  ...{
    total: project.total?.amount ?? null,
    declared: project.declared,
    criterion: project.percentageCriterion,
  },
  ...{ budgetYear: project.budget?.year ?? null, budget: project.budget?.reference ?? null },
});

const objectiveCells = ({ objective }: Project): Cells => ({
  ...{ objective: objective?.code ?? null, nature: objective?.nature ?? null },
});

const indicatorCells = ({ number, indicators }: Project): readonly Cells[] =>
  indicators.flatMap(({ code, name, kind, group, source, link, by, targets }) => {
    const shared = { number, code, name, kind, group, source, link, by };
    if (targets.length === 0) return [shared];
    return targets.map(({ measure, comparison, value, to, unit }) => ({
      ...{ ...shared, measure, comparison, value, to, measureUnit: unit },
    }));
  });

const cellsOf: Readonly<Record<BookTableName, (document: ProjectsDocument) => readonly Cells[]>> = {
  projects: ({ projects }) => projects.map(projectCells),
  conditions: ({ projects }) =>
    projects.flatMap(({ number, conditions }) => conditions.map((answer) => ({ number, ...answer }))),
  indicators: ({ projects }) => projects.flatMap(indicatorCells),
  rows: ({ projects }) =>
    projects.flatMap(({ number, rows }) =>
      rows.map((row) => ({
        ...{ number, grade: row.grade, hourlyCost: figure(row.hourlyCost), hours: figure(row.hours) },
        ...{ product: figure(row.product), percentage: figure(row.percentage), result: figure(row.result) },
        reason: row.reason,
      })),
    ),
  costs: ({ hourlyCosts }) =>
    hourlyCosts.flatMap(({ from, source, costs }) =>
      Object.entries(costs).map(([grade, cost]) => ({ from, source, grade, cost })),
    ),
};
