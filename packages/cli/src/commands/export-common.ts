import { machineClock, questionOf } from "@albero/api";
import { RESULT_FORMS, type BodyDocument, type ResultForm } from "@albero/domain";
import { commonResults } from "@albero/exchange";
import { refuseWith } from "../sentence.ts";
import type { Context, Outcome } from "../lib/context.ts";
import { findPlan, type PlanSource } from "../lib/plan-source.ts";
import { putOut } from "../lib/put-out.ts";

export type CommonOptions = PlanSource & {
  readonly library?: string;
  readonly out?: string;
  /** Which period's results; by default the first year of the plan. */
  readonly period?: string;
  /** `csv` or `json`; by default as the library's owner asks. */
  readonly as?: string;
};

const isForm = (text: string): text is ResultForm => RESULT_FORMS.some((form) => form === text);

/** The library meant: the one named, else the only one there is. */
const libraryMeant = ({ commonLibraries = [] }: BodyDocument, named: string | undefined): string | null => {
  const ids = [...new Set(commonLibraries.map(({ id }) => id))];
  if (named !== undefined) return ids.includes(named) ? named : null;
  return ids.length === 1 ? (ids[0] ?? null) : null;
};

const firstYear = ({ plans }: BodyDocument, planId: string | null): string =>
  String(
    Math.max(...plans.filter(({ id }) => planId === null || id === planId).map(({ years }) => years[0] ?? 0)),
  );

/** `albero export common`: the results of adopted common objectives, as the file their owner asks for. */
export const exportCommonCommand =
  (options: CommonOptions) =>
  async (context: Context): Promise<Outcome> => {
    const { as: form = null } = options;
    if (form !== null && !isForm(form))
      return refuseWith("bad-option", `--as takes ${RESULT_FORMS.join(" or ")}.`).problem;
    const found = await findPlan(context, options);
    if (!found.ok) return found.problem;
    const { document, planId } = found.value;
    const library = libraryMeant(document, options.library);
    if (library === null) {
      const known = (document.commonLibraries ?? []).map(({ id }) => id);
      const there = known.length === 0 ? "none" : [...new Set(known)].join(", ");
      return refuseWith(
        "bad-option",
        `Say with --library which common objectives are meant; there are: ${there}.`,
      ).problem;
    }
    const period = options.period ?? firstYear(document, planId);
    const question = questionOf(document, { period }, machineClock());
    const written = commonResults(document, { library, planId, question, form });
    return written === null
      ? refuseWith("no-plan", `The plan has adopted nothing of ${library}.`).problem
      : putOut(context, options.out, written.text);
  };
