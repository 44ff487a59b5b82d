import { accounts } from "./en/accounts.ts";
import { appraisals } from "./en/appraisals.ts";
import { clients } from "./en/clients.ts";
import { collecting } from "./en/collecting.ts";
import { bonuses } from "./en/bonuses.ts";
import { calendar } from "./en/calendar.ts";
import { checks } from "./en/checks.ts";
import { following } from "./en/following.ts";
import { formula } from "./en/formula.ts";
import { oversight } from "./en/oversight.ts";
import { organising } from "./en/organising.ts";
import { planFiles } from "./en/plan-files.ts";
import { planTexts } from "./en/plan-texts.ts";
import { common } from "./en/common.ts";
import { duties } from "./en/duties.ts";
import { late } from "./en/late.ts";
import { planning } from "./en/planning.ts";
import { agile } from "./en/agile.ts";
import { fund } from "./en/fund.ts";
import { projects } from "./en/projects.ts";
import { changes } from "./en/changes.ts";
import { publication } from "./en/publication.ts";
import { register } from "./en/register.ts";
import { screens } from "./en/screens.ts";
import { sheet } from "./en/sheet.ts";
import { shell } from "./en/shell.ts";
import { valuesFile } from "./en/values-file.ts";
import { words } from "./en/words.ts";
import type { Texts } from "./it.ts";

/** Texts of the screens in English. */
export const en: Texts = {
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
};
