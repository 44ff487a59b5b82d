import { readFileSync } from "node:fs";
import { machineClock } from "@albero/api";
import { ok, type Language, type Result } from "@albero/domain";
import {
  describeStratmlProblem,
  exportOver,
  exportStratml,
  importStratml,
  writeBodyDocument,
  type ImportedStratml,
} from "@albero/exchange";
import type { Context, Outcome } from "../lib/context.ts";
import { findPlan, noPlanYet, type PlanSource } from "../lib/plan-source.ts";
import { putOut } from "../lib/put-out.ts";
import { refuseWith } from "../sentence.ts";
import { languageOf } from "./ask-document.ts";

type Options = { readonly language: string; readonly out?: string };
export type ExportStratmlOptions = PlanSource & Options & { readonly over?: string };
export type ImportStratmlOptions = Options;

const readForeign = (file: string, language: Language): Result<ImportedStratml> => {
  try {
    const read = importStratml(readFileSync(file === "-" ? 0 : file, "utf8"), machineClock());
    return read.ok ? read : refuseWith(read.problem.code, describeStratmlProblem(read.problem, language));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return refuseWith("file-refused", `${file} cannot be read: ${reason}.`);
  }
};

/** `albero export stratml`: a plan as StratML, on its own or over the document it once came from. */
export const exportStratmlCommand =
  (options: ExportStratmlOptions) =>
  async (context: Context): Promise<Outcome> => {
    const language = languageOf(options.language);
    if (!language.ok) return language.problem;
    const kept = options.over === undefined ? ok(null) : readForeign(options.over, language.value);
    if (!kept.ok) return kept.problem;
    const found = await findPlan(context, options);
    if (!found.ok) return found.problem;
    const { document, planId } = found.value;
    const request = { planId, language: language.value };
    const xml =
      kept.value === null ? exportStratml(document, request) : exportOver(kept.value.kept, document, request);
    return xml === null ? noPlanYet().problem : putOut(context, options.out, xml);
  };

/** `albero import stratml FILE`: a foreign plan as a body document, and what of it has no place in one. */
export const importStratmlCommand =
  (file: string, options: ImportStratmlOptions) =>
  (context: Context): Promise<Outcome> => {
    const language = languageOf(options.language);
    if (!language.ok) return Promise.resolve(language.problem);
    const read = readForeign(file, language.value);
    if (!read.ok) return Promise.resolve(read.problem);
    const { document, unmapped } = read.value;
    const left = unmapped.map(({ name, count }) => `${name} (${count})`).join(", ");
    if (left !== "") context.say(`has no place for ${left}: export stratml --over ${file} writes it again`);
    return Promise.resolve(putOut(context, options.out, writeBodyDocument(document)));
  };
