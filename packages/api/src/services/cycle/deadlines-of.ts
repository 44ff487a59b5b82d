import {
  deadlinesOf,
  dutyStates,
  permits,
  yearOf,
  type BodyDocument,
  type Deadline,
  type Instant,
  type PeriodCode,
} from "@albero/domain";
import type { Caller } from "../../http/bind.ts";
import { factsIn, factsOfUnits } from "../measurement/entering.ts";
import { see, type Service } from "../service.ts";
import { askedNow, collectionsAt, yearsCollected } from "./collecting.ts";

type Asking = { readonly bodyId: string; readonly caller: Caller; readonly now: Instant };

export type Deadlines = { readonly body: BodyDocument["body"]; readonly deadlines: readonly Deadline[] };

/** The deadlines of an account in a body, of the year that is and of the one that is being closed. */
export const deadlinesFor = async (service: Service, { bodyId, caller, now }: Asking): Promise<Deadlines> => {
  const sight = await see(service, { params: { bodyId }, query: {}, caller, now, language: "it" });
  const { document, units, question, duties } = sight;
  const [ofCell, ofUnits] = [factsIn(document.body, units, now), factsOfUnits(document.body, units, now)];
  const mayEnter = (facts: ReturnType<typeof ofUnits>) => permits(caller.actor, "measure.enter", facts);
  const asked = askedNow(sight).filter((each) => mayEnter(ofCell(each)));
  const years = yearsCollected(document, yearOf(question.today.slice(0, 4) as PeriodCode));
  const looking = { today: question.today, timeZone: document.body.timeZone };
  const own = duties.duties.filter(({ unitId }) => mayEnter(ofUnits(unitId === null ? [] : [unitId])));
  const states = dutyStates({ ...duties, duties: own }, collectionsAt(sight, years), looking);
  return { body: document.body, deadlines: deadlinesOf(asked, states) };
};
