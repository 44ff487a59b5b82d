import { machineClock } from "@albero/api";
import { ok, type BodyDocument, type Result, type UnitId } from "@albero/domain";
import { exportWorkbook } from "@albero/exchange";
import type { Context, Outcome } from "../lib/context.ts";
import { findPlan, noPlanYet, type PlanSource } from "../lib/plan-source.ts";
import { putOut } from "../lib/put-out.ts";
import { refuseWith } from "../sentence.ts";
import { languageOf } from "./ask-document.ts";

export type WorkbookOptions = PlanSource & {
  readonly unit?: string;
  readonly language: string;
  readonly out?: string;
};

const unitIdOf = ({ units }: BodyDocument, slug: string | undefined): Result<UnitId | null> => {
  if (slug === undefined) return ok(null);
  const unit = units.find((each) => each.slug === slug);
  const known = [...new Set(units.map((each) => each.slug))].join(", ");
  return unit === undefined
    ? refuseWith("bad-option", `There is no unit "${slug}"; there are: ${known}.`)
    : ok(unit.id);
};

/** `albero export workbook`: writes a plan, or a unit's part of it, as a workbook for people, to a file or the output. */
export const exportWorkbookCommand =
  (options: WorkbookOptions) =>
  async (context: Context): Promise<Outcome> => {
    const language = languageOf(options.language);
    if (!language.ok) return language.problem;
    const found = await findPlan(context, options);
    if (!found.ok) return found.problem;
    const { document, planId } = found.value;
    const unitId = unitIdOf(document, options.unit);
    if (!unitId.ok) return unitId.problem;
    const request = { planId, unitId: unitId.value, language: language.value, at: machineClock() };
    const book = await exportWorkbook(document, request);
    return book === null ? noPlanYet().problem : putOut(context, options.out, book);
  };
