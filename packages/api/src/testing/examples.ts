import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { BodyDocument } from "@albero/domain";
import {
  assembleExample,
  EXAMPLE_INDEX,
  exampleFiles,
  exampleFilesOf,
  readExampleAccounts,
  readExampleProjects,
  readExampleOversight,
  readExampleStaff,
} from "@albero/exchange";
import type { Example } from "../services/example/load.ts";

const EXAMPLES = join(import.meta.dirname, "../../../../examples");

const valueOf = <Value>(
  reading: { readonly ok: true; readonly value: Value } | { readonly ok: false },
): Value => {
  if (!reading.ok) throw new Error(`an example cannot be read: ${JSON.stringify(reading)}`);
  return reading.value;
};

/** A real example as the command line reads it, with its roles to try. */
export const exampleNamed = (
  name: "massa-carrara" | "camera-di-esempio" | "improvement-projects",
): Example => {
  const parse = (file: string): unknown => JSON.parse(readFileSync(join(EXAMPLES, name, file), "utf8"));
  const index = parse(EXAMPLE_INDEX);
  const files = [EXAMPLE_INDEX, ...valueOf(exampleFiles(index))];
  const document: BodyDocument = valueOf(
    assembleExample(new Map(files.map((file) => [file, parse(file)] as const))),
  );
  const accounts = valueOf(readExampleAccounts(parse("accounts.json"), document));
  const years = exampleFilesOf(index, "projects").map((file) => [file, parse(file)] as const);
  const staff = existsSync(join(EXAMPLES, name, "staff.json"))
    ? valueOf(readExampleStaff(parse("staff.json"), document))
    : null;
  const oversight = existsSync(join(EXAMPLES, name, "oversight.json"))
    ? valueOf(readExampleOversight(parse("oversight.json"), document))
    : null;
  return {
    document,
    staff,
    oversight,
    accounts: accounts.map((account) => ({ ...account, description: account.title })),
    projects: valueOf(readExampleProjects(new Map(years))),
  };
};
