import type { ProjectCheck, ProjectCheckId } from "./codes.ts";
import { cells } from "./cells.ts";
import { dates } from "./dates.ts";
import { declaredAmount } from "./declared-amount.ts";
import { hourlyRate } from "./hourly-rate.ts";
import { hoursOfPeople } from "./hours-of-people.ts";
import { lawsCited } from "./laws-cited.ts";
import { lock } from "./lock.ts";
import { measurable } from "./measurable.ts";
import { numbers } from "./numbers.ts";
import { percentages } from "./percentages.ts";
import { pots } from "./pots.ts";
import { references } from "./references.ts";
import { rowSums } from "./row-sums.ts";
import { sameIndicator } from "./same-indicator.ts";
import { scheme } from "./scheme.ts";
import { scores } from "./scores.ts";
import { sevenConditions } from "./seven-conditions.ts";
import { tableTotal } from "./table-total.ts";

/** Every check of projects by its id: a new one is a file of its own and a line here. */
export const PROJECT_REGISTRY: Readonly<Record<ProjectCheckId, ProjectCheck>> = {
  "C-SCH": scheme,
  "C-NUM": numbers,
  "C-7C": sevenConditions,
  "C-CELL": cells,
  "C-ROW": rowSums,
  "C-RATE": hourlyRate,
  "C-TOT": tableTotal,
  "C-DECL": declaredAmount,
  "C-PCT": percentages,
  "C-HRS": hoursOfPeople,
  "C-POT": pots,
  "C-MEAS": measurable,
  "C-TWICE": sameIndicator,
  "C-DATE": dates,
  "C-XREF": references,
  "C-LAW": lawsCited,
  "C-OIV": scores,
  "C-LOCK": lock,
};
