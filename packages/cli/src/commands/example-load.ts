import {
  administerExamples,
  faultText,
  loadExample,
  problemText,
  type Parts,
  type Refusal,
} from "@albero/api";
import { ok, type Result } from "@albero/domain";
import type { Context, Outcome } from "../lib/context.ts";
import { exampleNames, readExample } from "../lib/example-files.ts";
import { withParts } from "../lib/parts.ts";
import { refuseWith } from "../sentence.ts";

const sentenceFor = (name: string, { code, facts, faults }: Refusal): string => {
  const { title, detail } = problemText(code, facts, "en");
  const places = faults.slice(0, 5).map((fault) => `${fault.place}: ${faultText(fault, "en")}`);
  return [`The example ${name} was not loaded: ${title}. ${detail}`, ...places].join(" ");
};

/** Loads examples one after the other, each whole or not at all; those already there stay as they are. */
export const loadExamples = async (
  parts: Parts,
  { context, names }: { readonly context: Context; readonly names: readonly string[] },
): Promise<Result<null>> => {
  for (const name of names) {
    const example = readExample(context.examplesDir, name);
    if (!example.ok) return example;
    const done = await loadExample(parts, example.value);
    if (!done.ok) return refuseWith("example-refused", sentenceFor(name, done.refusal));
    const { name: body } = example.value.document.body;
    context.say(
      done.value === "loaded" ? `loaded the example ${body}` : `the example ${body} is there already`,
    );
  }
  await administerExamples(parts, context.settings.adminEmail);
  return ok(null);
};

/** `albero example load [name…]`: loads the examples named, or all that came with the program. */
export const exampleLoad =
  (wanted: readonly string[]) =>
  async (context: Context): Promise<Outcome> => {
    const known = exampleNames(context.examplesDir);
    const stray = wanted.find((name) => !known.includes(name));
    if (stray !== undefined)
      return refuseWith("unknown-example", `There is no example "${stray}"; there are: ${known.join(", ")}.`)
        .problem;
    const names = wanted.length === 0 ? known : wanted;
    const done = await withParts(context, "example load", (parts) => loadExamples(parts, { context, names }));
    return done.ok ? null : done.problem;
  };
