import { checksSheet } from "@albero/documents";
import { lastPlanVersion, PLAN_CHECKS } from "@albero/domain";
import type { Context, Outcome } from "../lib/context.ts";
import { printDocument, rendererOf } from "../lib/print-document.ts";
import { askChecks, openChecked, type CheckingOptions } from "./ask-checks.ts";

export type PrintChecksOptions = CheckingOptions & { readonly out: string };

/** `albero print checks FILE --out controlli.pdf`: what was checked of a plan and what was found, as a sheet to print. */
export const printChecks =
  (file: string, options: PrintChecksOptions) =>
  async (context: Pick<Context, "write">): Promise<Outcome> => {
    const renderer = rendererOf(options.out);
    if (!renderer.ok) return renderer.problem;
    const source = openChecked(file);
    if (!source.ok) return source.problem;
    const asked = await askChecks(source.value, options);
    if (!asked.ok) return asked.problem;
    const { document, report, today, language } = asked.value;
    const plan = lastPlanVersion(document)?.plan.title ?? document.body.name;
    const sheet = checksSheet(document, report, { about: plan, telling: PLAN_CHECKS, today, language });
    return printDocument({ document: sheet, renderer: renderer.value, out: options.out }, context);
  };
