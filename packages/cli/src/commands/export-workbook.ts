import { machineClock } from "@albero/api";
import { ok, type BodyDocument, type Result, type UnitId } from "@albero/domain";
import { exportWorkbook } from "@albero/exchange";
import type { Context, Outcome } from "../lib/context.ts";
import { withParts } from "../lib/parts.ts";
import { putOut } from "../lib/put-out.ts";
import { storedBody } from "../lib/stored-body.ts";
import { refuseWith } from "../sentence.ts";
import { languageOf, readDocument } from "./ask-document.ts";

export type WorkbookOptions = {
  /** A body document to write from, instead of the database. */
  readonly file?: string;
  readonly body?: string;
  /** The first year of the plan meant; by default the last plan. */
  readonly year?: string;
  readonly unit?: string;
  readonly language: string;
  readonly out?: string;
};

/** The body a command is about: of a file, else of the database. */
const bodyOf = (
  context: Context,
  { file, body }: Pick<WorkbookOptions, "file" | "body">,
): Promise<Result<BodyDocument>> =>
  file === undefined
    ? withParts(context, "export", (parts) => storedBody(parts.database, body))
    : Promise.resolve(readDocument(file));

const planIdOf = ({ plans }: BodyDocument, year: string | undefined): Result<string | null> => {
  if (year === undefined) return ok(null);
  const plan = plans.find(({ years }) => String(years[0]) === year);
  const known = plans.map(({ years }) => String(years[0])).join(", ");
  return plan === undefined
    ? refuseWith("bad-option", `There is no plan that begins with ${year}; there are: ${known}.`)
    : ok(plan.id);
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
    const document = await bodyOf(context, options);
    if (!document.ok) return document.problem;
    const planId = planIdOf(document.value, options.year);
    if (!planId.ok) return planId.problem;
    const unitId = unitIdOf(document.value, options.unit);
    if (!unitId.ok) return unitId.problem;
    const book = await exportWorkbook(document.value, {
      ...{ planId: planId.value, unitId: unitId.value, language: language.value, at: machineClock() },
    });
    return book === null
      ? refuseWith("no-plan", "The body has no plan to write yet.").problem
      : putOut(context, options.out, book);
  };
