import { Command as Program } from "commander";
import { adminLink } from "./commands/admin-link.ts";
import { auditVerify, type VerifyOptions } from "./commands/audit-verify.ts";
import { backupCommand, type BackupOptions } from "./commands/backup.ts";
import { checkCommand, type CheckOptions } from "./commands/check.ts";
import { diffCommand, type DiffOptions } from "./commands/diff.ts";
import { doctor, type DoctorOptions } from "./commands/doctor.ts";
import { evaluateCommand, type EvaluateOptions } from "./commands/evaluate.ts";
import { formulaCommand, type FormulaOptions } from "./commands/formula.ts";
import { exampleLoad } from "./commands/example-load.ts";
import { exportCommonCommand, type CommonOptions } from "./commands/export-common.ts";
import { exportFormCommand, type FormOptions } from "./commands/export-forms.ts";
import { exportData, type DataOptions } from "./commands/export-data.ts";
import { exportDocuments, type DocumentsOptions } from "./commands/export-documents.ts";
import { exportPlan, type ExportOptions } from "./commands/export-plan.ts";
import { exportWorkbookCommand, type WorkbookOptions } from "./commands/export-workbook.ts";
import { importWorkbookCommand, type ImportOptions } from "./commands/import-workbook.ts";
import { incentivesCommand, type IncentivesOptions } from "./commands/incentives.ts";
import { migrateCommand } from "./commands/migrate.ts";
import { restoreCommand } from "./commands/restore.ts";
import { printChecks, type PrintChecksOptions } from "./commands/print-checks.ts";
import {
  exportProjects,
  importProjectTable,
  type ProjectsOptions,
  type TableOptions,
} from "./commands/projects.ts";
import { printTree, type PrintOptions } from "./commands/print-tree.ts";
import { schemaPlan, schemaProjects } from "./commands/schema.ts";
import { serve } from "./commands/serve.ts";
import {
  exportStratmlCommand,
  importStratmlCommand,
  type ExportStratmlOptions,
  type ImportStratmlOptions,
} from "./commands/stratml.ts";
import type { Command } from "./lib/context.ts";

/** Runs a command with the settings of the surroundings. */
export type Run = (command: Command) => Promise<void>;

const EXAMPLES = ["massa-carrara", "camera-di-esempio", "improvement-projects"];

const addService = (program: Program, run: Run): void => {
  program
    .command("start")
    .description("run the service: database, schema, and the examples when the data folder is empty")
    .option("--empty", "start without the examples")
    .option("--example <name...>", "load only these examples", EXAMPLES)
    .action((options: { readonly empty?: boolean; readonly example: readonly string[] }) =>
      run(serve({ migrates: true, examples: options.empty === true ? [] : options.example })),
    );
  program
    .command("serve")
    .description("run the service on a database that is ready")
    .action(() => run(serve({ migrates: false, examples: [] })));
  program
    .command("migrate")
    .description("bring the database to the schema of this program")
    .action(() => run(migrateCommand));
};

const addAdministration = (program: Program, run: Run): void => {
  program
    .command("admin")
    .description("what the administrator needs")
    .command("link")
    .description("make a new one-time sign-in link for the administrator")
    .action(() => run(adminLink));
  program
    .command("example")
    .description("example bodies")
    .command("load [names...]")
    .description("load the example bodies named, or all of them")
    .action((names: readonly string[]) => run(exampleLoad(names)));
};

const addKeeping = (program: Program, run: Run): void => {
  program
    .command("doctor")
    .description("look at everything the installation stands on; exit code 1 where something fails")
    .option("--json", "print JSON instead of lines")
    .action((options: DoctorOptions) => run(doctor(options)));
  program
    .command("backup")
    .description("write everything into one file and read it through, while the service goes on working")
    .option("--out <file>", "where to write it, instead of the folder of the settings")
    .action((options: BackupOptions) => run(backupCommand(options)));
  program
    .command("restore")
    .description("put a backup into an empty data folder or database: all of it, compared, or nothing")
    .argument("<file>", "what albero backup wrote")
    .action((file: string) => run(restoreCommand(file)));
  program
    .command("audit")
    .description("the register of changes")
    .command("verify")
    .description("check that the register of each body is whole; exit code 1 where one is not")
    .option("--file <file>", "check a register that was exported, without a database")
    .option("--body <slug>", "only this body, when there are several")
    .option("--anchors <folder>", "hold it against the anchors of this folder, instead of the usual one")
    .option("--json", "print JSON instead of sentences")
    .action((options: VerifyOptions) => run(auditVerify(options)));
};

/** The argument and options of a command that asks a body document for figures. */
const asking = (command: Program): Program =>
  command
    .argument("<file>", 'the document that "export plan" writes; - reads it from the input')
    .option("--period <period>", "2021-Q1, 2021 …; by default the last one that is over")
    .option("--today <day>", "look as of this day, as 2021-05-15")
    .option("--known-at <instant>", "with what was recorded up to this moment, as 2021-05-15T08:00:00Z")
    .option("--language <language>", "it or en", "it");

/** The argument and options of a command that checks a plan. */
const checking = (command: Program): Program =>
  command
    .argument(
      "<file>",
      "a plan or projects document as .json, or a workbook as .xlsx; - reads a document from the input",
    )
    .option("--plan <file>", "the document a workbook was written from")
    .option("--today <day>", "check as of this day, as 2021-05-15")
    .option("--language <language>", "it or en", "it");

const addChecks = (program: Program, run: Run): void => {
  checking(program.command("check"))
    .description(
      "review a plan or the projects of a year without a database; exit code 1 where there is an error",
    )
    .option("--json", "print findings as JSON instead of a list")
    .option("--fix", "write the repairs that need no more than a yes into the file")
    .action((file: string, options: CheckOptions) => run(checkCommand(file, options)));
  program
    .command("diff")
    .description("tell what changed from one exported body to another, without a database")
    .argument("<before>", 'a document that "export plan" writes')
    .argument("<after>", "another one of the same body")
    .option("--json", "print the differences as JSON instead of sentences")
    .option("--language <language>", "it or en", "it")
    .option("--out <file>", "make a sheet instead: a name ending with .pdf, .docx or .html")
    .action((before: string, after: string, options: DiffOptions) =>
      run(diffCommand([before, after], options)),
    );
};

/** The options of a command that writes a plan out. */
const taking = (command: Program): Program =>
  command
    .option("--file <file>", 'a document that "export plan" writes, instead of the database')
    .option("--body <slug>", "which body, when there are several")
    .option("--year <year>", "the first year of the plan, when there are several; by default the last")
    .option("--language <language>", "it or en", "it")
    .option("--out <file>", "where to write it, instead of the output");

const addWaysOut = (program: Program, run: Run): void => {
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

const addWaysIn = (program: Program, run: Run): void => {
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

const addDocuments = (program: Program, run: Run): void => {
  asking(program.command("evaluate"))
    .description("compute a body document without a database and print every figure")
    .option("--since <instant>", "print what changed since this moment instead, and why")
    .option("--json", "print JSON with every step instead of a table")
    .action((file: string, options: EvaluateOptions) => run(evaluateCommand(file, options)));
  const print = program.command("print").description("make sheets to print, without a database");
  asking(print.command("tree"))
    .description("print the performance tree with weights, targets, values and lights")
    .requiredOption("--out <file>", "what to write: a name ending with .pdf, .docx or .html")
    .action((file: string, options: PrintOptions) => run(printTree(file, options)));
  checking(print.command("checks"))
    .description("print what was checked of a plan and what was found")
    .requiredOption("--out <file>", "what to write: a name ending with .pdf, .docx or .html")
    .action((file: string, options: PrintChecksOptions) => run(printChecks(file, options)));
  const schema = program.command("schema").description("print schemas");
  schema
    .command("plan")
    .description("print the JSON Schema of the document that export plan writes")
    .action(() => run(schemaPlan));
  schema
    .command("projects")
    .description("print the JSON Schema of the projects of a year")
    .action(() => run(schemaProjects));
};

const addFormula = (program: Program, run: Run): void => {
  program
    .command("formula")
    .description(
      "read a formula and print it in its canonical form, in words and as a tree, with what is wrong",
    )
    .argument("<text>", 'as "Med_Conc / (a + b)"')
    .option("--file <file>", "a body document, whose codes the formula may name; - reads it from the input")
    .option("--unit <unit>", "the unit of the indicator it is for: %, gg, date, N. …", "N.")
    .option("--language <language>", "it or en", "it")
    .action((text: string, options: FormulaOptions) => run(formulaCommand(text, options)));
};

const addCases = (program: Program, run: Run): void => {
  program
    .command("incentives")
    .description("answer one case of the rules on bonuses and employment, without a database")
    .argument(
      "<file>",
      'a case as JSON, {"fn": …, "input": …}, or a collection of them; - reads it from the input',
    )
    .option("--case <id>", "which case of a collection")
    .option("--json", "print the answer as JSON")
    .action((file: string, options: IncentivesOptions) => run(incentivesCommand(file, options)));
};

/** The `albero` command. */
export const makeProgram = (version: string, run: Run): Program => {
  const program = new Program("albero")
    .description("The performance cycle of public bodies")
    .version(version);
  addService(program, run);
  addAdministration(program, run);
  addKeeping(program, run);
  addWaysOut(program, run);
  addWaysIn(program, run);
  addDocuments(program, run);
  addChecks(program, run);
  addFormula(program, run);
  addCases(program, run);
  return program;
};
