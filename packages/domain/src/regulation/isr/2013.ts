import type { EmploymentScheme } from "../../employment/scheme.ts";
import type { IncentiveScheme } from "../../incentive/scheme.ts";
import type { Day } from "../../quantity/day.ts";
import { isr2013Employment } from "./2013-employment.ts";
import { isr2013Incentive } from "./2013-incentive.ts";

/** A special agency's staff regulation, from the day it is in force. */
export type AgencyRegulation = {
  readonly agency: string;
  readonly validFrom: Day;
  readonly act: { readonly organ: string; readonly number: number; readonly date: Day };
  readonly incentive: IncentiveScheme;
  readonly employment: EmploymentScheme;
};

/** Regolamento per l'acquisizione, gestione e sviluppo delle risorse umane of the agency ISR. */
export const isr2013: AgencyRegulation = {
  agency: "ISR",
  validFrom: "2013-07-05" as Day,
  act: { organ: "Giunta camerale", number: 79, date: "2013-07-05" as Day },
  incentive: isr2013Incentive,
  employment: isr2013Employment,
};
