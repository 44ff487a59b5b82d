import { machineClock } from "@albero/api";
import {
  checkProjects,
  describeDoubt,
  ok,
  PROJECT_LAW,
  readPrintedTable,
  type Language,
  type PrintedTable,
  type Project,
  type ProjectsDocument,
  type Result,
} from "@albero/domain";
import {
  describeImportProblem,
  exportProjectsBook,
  readTableOfBook,
  writeProjectsDocument,
} from "@albero/exchange";
import type { Context, Outcome } from "../lib/context.ts";
import { putOut, writeOut } from "../lib/put-out.ts";
import { readProjectsFile } from "../lib/read-projects-file.ts";
import { openSource, textOf } from "../lib/source-file.ts";
import { refuseWith } from "../sentence.ts";
import { languageOf } from "./ask-document.ts";

export type ProjectsOptions = { readonly language: string; readonly out?: string };
export type TableOptions = ProjectsOptions & {
  readonly into?: string;
  readonly project?: string;
  readonly json?: boolean;
};

const documentIn = async (file: string, language: Language): Promise<Result<ProjectsDocument>> => {
  const source = openSource(file);
  if (!source.ok) return source;
  const read = await readProjectsFile(source.value, language);
  if (!read.ok) return read;
  return read.value === null
    ? refuseWith("file-refused", `${file} is not a document of projects.`)
    : ok(read.value);
};

/** `albero export projects FILE --out x.xlsx`: the projects of a year as a workbook to be filled in, or as a document. */
export const exportProjects =
  (file: string, options: ProjectsOptions) =>
  async (context: Pick<Context, "say" | "write" | "writeBytes">): Promise<Outcome> => {
    const language = languageOf(options.language);
    if (!language.ok) return language.problem;
    const read = await documentIn(file, language.value);
    if (!read.ok) return read.problem;
    if (options.out?.endsWith(".json") === true)
      return putOut(context, options.out, writeProjectsDocument(read.value));
    const book = await exportProjectsBook(read.value, { language: language.value, at: machineClock() });
    return putOut(context, options.out, book);
  };

const tableIn = async (file: string, language: Language): Promise<Result<PrintedTable>> => {
  const source = openSource(file);
  if (!source.ok) return source;
  if (source.value.kind !== "xlsx") return ok(readPrintedTable(textOf(source.value)));
  const read = await readTableOfBook(source.value.bytes);
  if (read.ok) return read;
  const { code, facts } = read.problem;
  const sentence =
    code === "no-table"
      ? `${file} has no sheet with rows of grades.`
      : describeImportProblem({ code, facts }, language);
  return refuseWith("file-refused", sentence);
};

/**
 * `albero import project-table FILE`: reads a table of resources as printed, from pasted text or a workbook, and tells
 * every doubt; with `--into` and `--project` puts the rows into that project of a document.
 */
export const importProjectTable =
  (file: string, options: TableOptions) =>
  async (context: Pick<Context, "say" | "write">): Promise<Outcome> => {
    const language = languageOf(options.language);
    if (!language.ok) return language.problem;
    const table = await tableIn(file, language.value);
    if (!table.ok) return table.problem;
    if (table.value.rows.length === 0)
      return refuseWith("file-refused", `${file} has no row that begins with a grade, as C3.`).problem;
    context.write(tableText(table.value, language.value, options.json === true));
    return options.into === undefined
      ? null
      : putInto(table.value, { ...options, into: options.into }, context);
  };

const tableText = ({ rows, total, doubts }: PrintedTable, language: Language, asJson: boolean): string => {
  const told = doubts.map((each) => ({ ...each, message: describeDoubt(each, language) }));
  if (asJson) return `${JSON.stringify({ rows, total, doubts: told }, null, 2)}\n`;
  const lines = rows.map(({ grade, hourlyCost, hours, product, percentage, result }) =>
    [grade, hourlyCost, hours, product, percentage, result]
      .map((cell) => (cell ?? "-").padStart(10))
      .join(""),
  );
  const doubtLines = told.map(({ message }) => `? ${message}`);
  return [...lines, ...(total === null ? [] : [`= ${total.amount}`]), ...doubtLines, ""].join("\n");
};

const putInto = async (
  { rows, total }: PrintedTable,
  { into, project: wanted, language }: TableOptions & { readonly into: string },
  { say }: Pick<Context, "say">,
): Promise<Outcome> => {
  const spoken = languageOf(language);
  const read = spoken.ok ? await documentIn(into, spoken.value) : spoken;
  if (!read.ok) return read.problem;
  const index = read.value.projects.findIndex(({ number }) => String(number) === wanted);
  if (index < 0 || !into.endsWith(".json"))
    return refuseWith(
      "bad-option",
      `--into must be a document named .json and --project one of its numbers: ${read.value.projects.map(({ number }) => number).join(", ")}.`,
    ).problem;
  const filled = (project: Project): Project => ({ ...project, rows, total: total ?? project.total });
  const document = {
    ...read.value,
    projects: read.value.projects.map((project, at) => (at === index ? filled(project) : project)),
  };
  const { findings } = checkProjects(document, PROJECT_LAW);
  const own = findings.filter(({ path }) => path.startsWith(`/projects/${index}`)).length;
  say(`${into}: ${rows.length} rows in project ${wanted ?? ""}; the checks find ${own} things there.`);
  return writeOut(into, writeProjectsDocument(document));
};
