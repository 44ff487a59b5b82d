import type { Command as Program } from "commander";
import { exportCommonCommand, type CommonOptions } from "./commands/export-common.ts";
import { exportFormCommand, type FormOptions } from "./commands/export-forms.ts";
import { exportData, type DataOptions } from "./commands/export-data.ts";
import { exportDocuments, type DocumentsOptions } from "./commands/export-documents.ts";
import { exportPlan, type ExportOptions } from "./commands/export-plan.ts";
import { exportWorkbookCommand, type WorkbookOptions } from "./commands/export-workbook.ts";
import { importWorkbookCommand, type ImportOptions } from "./commands/import-workbook.ts";
import {
  exportProjects,
  importProjectTable,
  type ProjectsOptions,
  type TableOptions,
} from "./commands/projects.ts";
import {
  exportStratmlCommand,
  importStratmlCommand,
  type ExportStratmlOptions,
  type ImportStratmlOptions,
} from "./commands/stratml.ts";
import type { Run } from "./lib/run.ts";

/** The options of a command that writes a plan out. */
const taking = (command: Program): Program =>
  command
    .option("--file <file>", 'a document that "export plan" writes, instead of the database')
    .option("--body <slug>", "which body, when there are several")
    .option("--year <year>", "the first year of the plan, when there are several; by default the last")
    .option("--language <language>", "it or en", "it")
    .option("--out <file>", "where to write it, instead of the output");

/** Commands that write documents, data and files out. */
export const addWaysOut = (program: Program, run: Run): void => {
  const out = program.command("export").description("write documents");
  out
    .command("plan")
    .description("write a whole body as one JSON document")
    .option("--body <slug>", "which body, when there are several")
    .option("--out <file>", "where to write it, instead of the output")
    .action((options: ExportOptions) => run(exportPlan(options)));
  out
    .command("documents")
    .description("write every document of a body as PDF, DOCX and HTML, each body in a folder of its name")
    .requiredOption("--out <folder>", "where to write them")
    .option("--file <file>", 'a document that "export plan" writes, instead of the database')
    .option("--body <slug>", "only this body, when there are several")
    .option("--language <language>", "it or en", "it")
    .action((options: DocumentsOptions) => run(exportDocuments(options)));
  out
    .command("data")
    .description("write plan, targets and results as open data (CSV, JSON) with their catalogue (DCAT-AP_IT)")
    .requiredOption("--out <folder>", "where to write the files")
    .requiredOption("--base <address>", "the address of the folder they will be published in")
    .requiredOption("--ipa <code>", "the body's code in the index of public administrations")
    .requiredOption("--contact <email>", "whom readers may write to")
    .option("--file <file>", 'a document that "export plan" writes, instead of the database')
    .option("--body <slug>", "which body, when there are several")
    .option("--period <period>", "whose results, as 2021 or 2021-Q1; by default the last that is over")
    .action((options: DataOptions) => run(exportData(options)));
  taking(out.command("workbook"))
    .description("write a plan as a workbook for people, to be edited and brought in again")
    .option("--unit <slug>", "only what this unit and those below it have to do with")
    .action((options: WorkbookOptions) => run(exportWorkbookCommand(options)));
  taking(out.command("stratml"))
    .description("write a plan as StratML Part 2 (ISO 17469)")
    .option("--over <file>", "the StratML document it came from, whose other content is kept")
    .action((options: ExportStratmlOptions) => run(exportStratmlCommand(options)));
  taking(out.command("common"))
    .description("write the results of the common objectives adopted, as the one who set them asks")
    .option("--library <name>", "which common objectives, when there are several")
    .option("--period <period>", "which results, as 2021-Q1; by default the first year of the plan")
    .option("--as <form>", "csv or json; by default as the library says")
    .action((options: CommonOptions) => run(exportCommonCommand(options)));
  addForms(out, run);
};

const addForms = (out: Program, run: Run): void => {
  for (const [form, description] of [
    ["piao", "write a plan in the fields of the national form of the integrated plan, as JSON"],
    ["pira", "write the plan of indicators and expected results, by programme of the budget, as JSON"],
  ] as const)
    taking(out.command(form))
      .description(description)
      .option("--period <period>", "put the results of this period beside the targets, as 2021")
      .action((options: FormOptions) => run(exportFormCommand(form, options)));
  addProjectsOut(out, run);
};

/** Commands that bring files in. */
export const addWaysIn = (program: Program, run: Run): void => {
  const bringing = program.command("import").description("bring documents in");
  bringing
    .command("workbook")
    .description('bring in a workbook that "export workbook" wrote: all of it or nothing')
    .argument("<file>", "the workbook (.xlsx); - reads it from the input")
    .requiredOption("--plan <file>", "the body document that holds its plan")
    .option("--preview", "only tell what would change")
    .option("--json", "tell it as JSON")
    .option("--language <language>", "it or en", "it")
    .option("--out <file>", "where to write the changed body document, instead of the output")
    .action((file: string, options: ImportOptions) => run(importWorkbookCommand(file, options)));
  bringing
    .command("stratml")
    .description("bring in a foreign plan as a body document")
    .argument("<file>", "the StratML document; - reads it from the input")
    .option("--language <language>", "it or en", "it")
    .option("--out <file>", "where to write the body document, instead of the output")
    .action((file: string, options: ImportStratmlOptions) => run(importStratmlCommand(file, options)));
  addProjectsIn(bringing, run);
};

const addProjectsOut = (out: Program, run: Run): void => {
  out
    .command("projects")
    .description("write the projects of a year as a workbook to be filled in, or as a document")
    .argument("<file>", "a projects document (.json) or workbook (.xlsx)")
    .option("--language <language>", "it or en", "it")
    .requiredOption("--out <file>", "what to write: a name ending with .xlsx or .json")
    .action((file: string, options: ProjectsOptions) => run(exportProjects(file, options)));
};

const addProjectsIn = (bringing: Program, run: Run): void => {
  bringing
    .command("project-table")
    .description("read a table of resources as printed, from text or a workbook, and tell every doubt")
    .argument("<file>", "pasted text, or a workbook (.xlsx); - reads text from the input")
    .option("--json", "tell it as JSON")
    .option("--language <language>", "it or en", "it")
    .option("--into <file>", "the projects document (.json) to put the rows into")
    .option("--project <number>", "which of its projects")
    .action((file: string, options: TableOptions) => run(importProjectTable(file, options)));
};
