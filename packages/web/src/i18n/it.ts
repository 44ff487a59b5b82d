import { accounts } from "./it/accounts.ts";
import { appraisals } from "./it/appraisals.ts";
import { clients } from "./it/clients.ts";
import { collecting } from "./it/collecting.ts";
import { bonuses } from "./it/bonuses.ts";
import { calendar } from "./it/calendar.ts";
import { checks } from "./it/checks.ts";
import { following } from "./it/following.ts";
import { formula } from "./it/formula.ts";
import { oversight } from "./it/oversight.ts";
import { organising } from "./it/organising.ts";
import { planFiles } from "./it/plan-files.ts";
import { planTexts } from "./it/plan-texts.ts";
import { common } from "./it/common.ts";
import { duties } from "./it/duties.ts";
import { late } from "./it/late.ts";
import { planning } from "./it/planning.ts";
import { agile } from "./it/agile.ts";
import { fund } from "./it/fund.ts";
import { projects } from "./it/projects.ts";
import { changes } from "./it/changes.ts";
import { publication } from "./it/publication.ts";
import { register } from "./it/register.ts";
import { screens } from "./it/screens.ts";
import { sheet } from "./it/sheet.ts";
import { shell } from "./it/shell.ts";
import { valuesFile } from "./it/values-file.ts";
import { words } from "./it/words.ts";

/** Texts of the screens in Italian; those in English have the same shape, checked by the compiler. */
export const it = {
  ...shell,
  ...words,
  ...screens,
  ...register,
  ...publication,
  ...accounts,
  ...appraisals,
  ...changes,
  ...clients,
  ...collecting,
  ...calendar,
  ...duties,
  ...late,
  ...checks,
  ...following,
  ...formula,
  ...planning,
  ...projects,
  ...agile,
  ...fund,
  ...bonuses,
  ...oversight,
  ...organising,
  ...planFiles,
  ...planTexts,
  ...common,
  ...sheet,
  ...valuesFile,
} as const;

type Shape<Part> = { readonly [Key in keyof Part]: Part[Key] extends string ? string : Shape<Part[Key]> };
export type Texts = Shape<typeof it>;
