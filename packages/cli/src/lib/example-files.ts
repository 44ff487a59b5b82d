import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { AccountToTry, Example, FundToLoad } from "@albero/api";
import {
  ok,
  type AgileYear,
  type BodyDocument,
  type ProjectsDocument,
  type Result,
  type Role,
} from "@albero/domain";
import {
  assembleExample,
  describeProblem,
  EXAMPLE_INDEX,
  exampleFiles,
  exampleFilesOf,
  readExampleAccounts,
  readExampleOversight,
  readExampleStaff,
  readExampleProjects,
  type ExampleAccount,
  type ExampleOversight,
  type ExampleStaff,
  type Reading,
} from "@albero/exchange";
import { refuseWith } from "../sentence.ts";

/** The examples that came with the program, by name of their folder. */
export const exampleNames = (dir: string): readonly string[] =>
  existsSync(dir)
    ? readdirSync(dir)
        .filter((name) => existsSync(join(dir, name, EXAMPLE_INDEX)))
        .toSorted()
    : [];

const parse = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));

const read = (dir: string): Reading<BodyDocument> => {
  const index = parse(join(dir, EXAMPLE_INDEX));
  const names = exampleFiles(index);
  if (!names.ok) return names;
  const present = names.value.filter((name) => existsSync(join(dir, name)));
  return assembleExample(
    new Map([[EXAMPLE_INDEX, index], ...present.map((name) => [name, parse(join(dir, name))] as const)]),
  );
};

const readProjects = (dir: string): Reading<readonly ProjectsDocument[]> => {
  const names = exampleFilesOf(parse(join(dir, EXAMPLE_INDEX)), "projects");
  return readExampleProjects(new Map(names.map((name) => [name, parse(join(dir, name))] as const)));
};

const readStaff = (dir: string, document: BodyDocument): Reading<ExampleStaff | null> => {
  const file = join(dir, "staff.json");
  return existsSync(file) ? readExampleStaff(parse(file), document) : { ok: true, value: null };
};

const readOversight = (dir: string, document: BodyDocument): Reading<ExampleOversight | null> => {
  const file = join(dir, "oversight.json");
  return existsSync(file) ? readExampleOversight(parse(file), document) : { ok: true, value: null };
};

const WHAT: Readonly<Partial<Record<Role, string>>> = {
  administrator: "Vede tutto, esporta l’ente e legge il registro delle modifiche",
  planner: "Inserisce i valori di tutte le misure e sposta il giorno dell’esempio",
  "secretary-general": "Legge tutto ed esporta l’ente",
  validator: "Inserisce i valori della propria area",
  officer: "Inserisce i valori delle misure del proprio ufficio",
  "organisational-position": "Inserisce i valori del proprio servizio",
  "evaluation-body": "Valida la relazione, estrae campioni, osserva; valuta i progetti",
  "human-resources": "Tiene schede, progetti, fondo e premi",
  "accounts-auditor": "Legge progetti e fondo, certifica il fondo",
  reader: "Legge, e trova la propria scheda",
};

const toTry = ({ slug, title, role, scope, email }: ExampleAccount): AccountToTry => ({
  ...{ slug, title, role, scope, email },
  description: WHAT[role] ?? "Legge soltanto",
});

const wrong = (name: string, problems: Extract<Reading<unknown>, { ok: false }>["problems"]) =>
  refuseWith(
    "example-refused",
    `The example ${name} cannot be read: ${problems.map(describeProblem).join("; ")}.`,
  );

/** What further files of the program's own examples hold, which come with it and are proven by its tests. */
const besides = (dir: string, kind: "funds" | "agile"): readonly unknown[] =>
  exampleFilesOf(parse(join(dir, EXAMPLE_INDEX)), kind).map((file) => parse(join(dir, file)));

/** Reads an example from its folder, with the roles to try. */
export const readExample = (examplesDir: string, name: string): Result<Example> => {
  const dir = join(examplesDir, name);
  const document = read(dir);
  if (!document.ok) return wrong(name, document.problems);
  const accounts = readExampleAccounts(parse(join(dir, "accounts.json")), document.value);
  if (!accounts.ok) return wrong(name, accounts.problems);
  const projects = readProjects(dir);
  if (!projects.ok) return wrong(name, projects.problems);
  const staff = readStaff(dir, document.value);
  if (!staff.ok) return wrong(name, staff.problems);
  const oversight = readOversight(dir, document.value);
  if (!oversight.ok) return wrong(name, oversight.problems);
  const funds = besides(dir, "funds") as readonly FundToLoad[];
  const agile = besides(dir, "agile") as readonly AgileYear[];
  return ok({
    ...{ document: document.value, accounts: accounts.value.map(toTry), projects: projects.value, funds },
    agile,
    staff: staff.value,
    oversight: oversight.value,
  });
};
