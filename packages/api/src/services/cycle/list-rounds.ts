import type { listRounds as endpoint, RoundsView, RoundView } from "@albero/contract";
import {
  askedIn,
  extendedTo,
  punctualityOf,
  reportDueOn,
  roundRespected,
  roundsOf,
  stageOf,
  validatedAt,
  yearOf,
  type Asked,
  type Collection,
  type Round,
} from "@albero/domain";
import type { Handler } from "../../http/bind.ts";
import { answer } from "../../reply.ts";
import { unitRef } from "../../views/refs.ts";
import type { Collecting } from "../body/snapshot.ts";
import { see, type Service, type Sight } from "../service.ts";
import { collectionOf } from "./collecting.ts";

type Ground = Pick<Sight, "document" | "question" | "units"> & {
  readonly collection: Collection;
  readonly asked: readonly Asked[];
};

const grantedTo = ({ collection }: Ground, { period }: Round, office: Asked["officeId"]) =>
  extendedTo(collection.extensions, {
    ...{ period, knownAt: collection.knownAt },
    unitIds: office === null ? [] : [office],
  });

const officesOf = (ground: Ground, round: Round) => {
  const looking = { today: ground.question.today, timeZone: ground.document.body.timeZone };
  return punctualityOf(ground.asked, round, looking);
};

const roundView = (ground: Ground, round: Round): RoundView => {
  const { document, question, collection } = ground;
  const offices = officesOf(ground, round);
  const validated = validatedAt(ground.asked, round);
  const { timeZone } = document.body;
  return {
    period: round.period,
    window: { ...round.window },
    stage: stageOf(round.window, question.today, grantedTo(ground, round, null)),
    respected: roundRespected(offices),
    validatedAt: validated,
    reportDue:
      validated === null ? null : reportDueOn(validated, { timeZone, holidaysOf: collection.holidaysOf }),
    offices: offices.map(({ officeId, ...counts }) => ({
      office: unitRef(ground, officeId),
      ...counts,
      granted: grantedTo(ground, round, officeId),
    })),
  };
};

const extensionsOf = (
  { units }: Pick<Ground, "units">,
  { extensions, calendar }: Collecting,
): RoundsView["extensions"] =>
  extensions
    .filter(({ period }) => yearOf(period) === calendar.year)
    .map(({ period, unitId, until, reason, recordedBy, recordedAt }) => ({
      ...{ period, unit: unitRef({ units }, unitId), until, reason, recordedBy, recordedAt },
    }));

/** The rounds of the year looked at, with their windows and how punctual each office was. */
export const listRounds =
  (service: Service): Handler<typeof endpoint> =>
  async (call) => {
    const sight = await see(service, call);
    const found = sight.collectingIn(yearOf(sight.question.period));
    const collection = collectionOf(sight, found);
    const { calendar, revision } = found;
    const ground = { ...sight, collection, asked: askedIn(collection) };
    return answer(
      {
        moment: sight.moment,
        calendar: { ...calendar, yearlyClose: { ...calendar.yearlyClose } },
        revision,
        rounds: roundsOf(calendar, collection.holidaysOf).map((round) => roundView(ground, round)),
        extensions: extensionsOf(sight, found),
      },
      revision,
    );
  };
