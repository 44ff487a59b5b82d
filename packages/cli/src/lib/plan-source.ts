import { ok, type BodyDocument, type Result } from "@albero/domain";
import { readDocument } from "../commands/ask-document.ts";
import { refuseWith } from "../sentence.ts";
import type { Context } from "./context.ts";
import { withParts } from "./parts.ts";
import { storedBody } from "./stored-body.ts";

/** Where a plan is taken from. */
export type PlanSource = {
  /** A body document, instead of the database. */
  readonly file?: string;
  readonly body?: string;
  /** The first year of the plan meant; by default the last plan. */
  readonly year?: string;
};

/** A body and which of its plans is meant; `null` the last one. */
export type FoundPlan = { readonly document: BodyDocument; readonly planId: string | null };

const planIdOf = ({ plans }: BodyDocument, year: string | undefined): Result<string | null> => {
  if (year === undefined) return ok(null);
  const plan = plans.find(({ years }) => String(years[0]) === year);
  const known = plans.map(({ years }) => String(years[0])).join(", ");
  return plan === undefined
    ? refuseWith("bad-option", `There is no plan that begins with ${year}; there are: ${known}.`)
    : ok(plan.id);
};

/** Finds the body a command is about, in a file or in the database, and its plan. */
export const findPlan = async (context: Context, source: PlanSource): Promise<Result<FoundPlan>> => {
  const document =
    source.file === undefined
      ? await withParts(context, "export", (parts) => storedBody(parts.database, source.body))
      : readDocument(source.file);
  if (!document.ok) return document;
  const planId = planIdOf(document.value, source.year);
  return planId.ok ? ok({ document: document.value, planId: planId.value }) : planId;
};

/** The sentence for a body that has no plan. */
export const noPlanYet = () => refuseWith("no-plan", "The body has no plan to write yet.");
