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
import { incentivesCommand, type IncentivesOptions } from "./commands/incentives.ts";
import { migrateCommand } from "./commands/migrate.ts";
import { restoreCommand } from "./commands/restore.ts";
import { printChecks, type PrintChecksOptions } from "./commands/print-checks.ts";
import { printTree, type PrintOptions } from "./commands/print-tree.ts";
import { schemaPlan, schemaProjects } from "./commands/schema.ts";
import { serve } from "./commands/serve.ts";
import type { Run } from "./lib/run.ts";
import { addWaysIn, addWaysOut } from "./ways.ts";

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
