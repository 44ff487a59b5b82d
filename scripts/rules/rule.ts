import { readFileSync } from "node:fs";
import { join } from "node:path";

/** One rule of the mission, as docs/rules.json lists it. */
export type Rule = {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly source: string;
  /** The part of the work it belongs to, such as "A house". */
  readonly part: string;
};

/** The rules, in the order of their list. Throws on an id that is listed twice, since a proof could not say which. */
export function readRules(root: string): readonly Rule[] {
  const rules = JSON.parse(readFileSync(join(root, "docs/rules.json"), "utf8")) as readonly Rule[];
  const ids = new Set<string>();
  for (const { id } of rules) {
    if (ids.has(id)) throw new Error(`docs/rules.json lists the rule ${id} twice`);
    ids.add(id);
  }
  return rules;
}
