import { machineClock, questionOf } from "@albero/api";
import { nationalForm, piraOf } from "@albero/exchange";
import type { Context, Outcome } from "../lib/context.ts";
import { findPlan, noPlanYet, type PlanSource } from "../lib/plan-source.ts";
import { putOut } from "../lib/put-out.ts";
import { languageOf } from "./ask-document.ts";

export type FormOptions = PlanSource & {
  readonly language: string;
  readonly out?: string;
  /** Which period's results go beside the targets; none when left out. */
  readonly period?: string;
};

/** The forms other offices ask for, all read from the same tree. */
const FORMS = { piao: nationalForm, pira: piraOf } as const;

/** `albero export piao` and `albero export pira`: a plan in the fields of a form, as JSON. */
export const exportFormCommand =
  (form: keyof typeof FORMS, options: FormOptions) =>
  async (context: Context): Promise<Outcome> => {
    const language = languageOf(options.language);
    if (!language.ok) return language.problem;
    const found = await findPlan(context, options);
    if (!found.ok) return found.problem;
    const { document, planId } = found.value;
    const { period } = options;
    const question = period === undefined ? null : questionOf(document, { period }, machineClock());
    const filled = FORMS[form](document, { planId, language: language.value, question });
    return filled === null
      ? noPlanYet().problem
      : putOut(context, options.out, `${JSON.stringify(filled, null, 2)}\n`);
  };
