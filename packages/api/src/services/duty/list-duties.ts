import type { DutyView, listDuties as endpoint } from "@albero/contract";
import { dutyStates, permits, yearOf, type Duty, type DutyState } from "@albero/domain";
import type { Call, Handler } from "../../http/bind.ts";
import { answer } from "../../reply.ts";
import { measuresAt } from "../../views/lens.ts";
import { unitRef } from "../../views/refs.ts";
import { collectionOf } from "../cycle/collecting.ts";
import { factsOfUnits } from "../measurement/entering.ts";
import { see, type Service, type Sight } from "../service.ts";

type Ground = {
  readonly sight: Sight;
  readonly year: number;
  readonly mayTick: (duty: Duty) => boolean;
};

const mayTickIn = ({ document, units }: Sight, { caller, now }: Call<typeof endpoint>): Ground["mayTick"] => {
  const factsOf = factsOfUnits(document.body, units, now);
  return ({ unitId, proof }) =>
    proof === "ticked" && permits(caller.actor, "measure.enter", factsOf(unitId === null ? [] : [unitId]));
};

const dutyView = ({ duty, occurrences }: DutyState, { sight, year, mayTick }: Ground): DutyView => {
  const { document, question, duties } = sight;
  const measures = measuresAt(document, question);
  const { id, title, unitId, source, proof, feeds } = duty;
  return {
    ...{ id, title, source, proof },
    revision: duties.revisions.get(id) ?? 0,
    unit: unitRef(sight, unitId),
    tickable: mayTick(duty),
    occurrences: occurrences
      .filter(({ period }) => yearOf(period) === year)
      .map((each) => ({ ...each, overdue: each.doneOn === null && each.due < question.today })),
    feeds: feeds.flatMap(({ measureId, what }) => {
      const measure = measures.get(measureId);
      return measure === undefined
        ? []
        : [{ measure: { id: measure.id, code: measure.code, name: measure.name }, what }];
    }),
  };
};

/** The recurring duties of the year looked at, as known at that moment. */
export const listDuties =
  (service: Service): Handler<typeof endpoint> =>
  async (call) => {
    const sight = await see(service, call);
    const { document, question, moment } = sight;
    const year = yearOf(question.period);
    const { duties, ticks, reports } = sight.duties;
    const known = {
      ticks: ticks.filter(({ recordedAt }) => recordedAt <= question.knownAt),
      reports: reports.filter(({ knownAt }) => knownAt <= question.knownAt),
    };
    const looking = { today: question.today, timeZone: document.body.timeZone };
    const collections = [collectionOf(sight, sight.collectingIn(year))];
    const states = dutyStates({ duties, ...known }, collections, looking);
    const ground = { sight, year, mayTick: mayTickIn(sight, call) };
    return answer({ moment, duties: states.map((state) => dutyView(state, ground)) });
  };
