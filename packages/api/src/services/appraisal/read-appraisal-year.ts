import type { AppraisalYearView, readAppraisalYear as endpoint } from "@albero/contract";
import {
  distributionOf,
  dutiesOf,
  POST_ROLES,
  toldGroups,
  type Appraisal,
  type BodyId,
  type PersonId,
} from "@albero/domain";
import { inBody, loadAppraisals } from "@albero/store";
import type { Handler } from "../../http/bind.ts";
import { answer } from "../../reply.ts";
import { authorOf } from "../author.ts";
import type { Service } from "../service.ts";
import { distributionView } from "./appraisal-view.ts";
import { openDesk, signedResult, type Desk } from "./desk.ts";
import { titlesIn } from "./reading.ts";

/** Fewer results than these are told of no group. */
const LEAST_GROUP = 5;

const totals = (desk: Desk, cards: readonly Appraisal[]) =>
  cards.map((appraisal) => signedResult(desk, appraisal)?.total ?? null);

const groupsOf = (desk: Desk, cards: readonly Appraisal[]): AppraisalYearView["groups"] =>
  toldGroups(
    POST_ROLES.map((role) => ({
      key: role,
      distribution: distributionOf(
        totals(
          desk,
          cards.filter((card) => card.role === role),
        ),
      ),
    })),
    LEAST_GROUP,
  ).map(({ key, distribution }) => ({ role: key, distribution: distributionView(distribution) }));

const isAlike = (desk: Desk, cards: readonly Appraisal[], decider: PersonId): boolean =>
  distributionOf(
    totals(
      desk,
      cards.filter(({ deciderId }) => deciderId === decider),
    ),
  ).allAlike;

/** How a year of cards goes, without any single result. */
export const readAppraisalYear =
  (service: Service): Handler<typeof endpoint> =>
  (call) => {
    const bodyId = call.params.bodyId as BodyId;
    const author = authorOf(call);
    return inBody(service.parts.database, { bodyId, accountId: author.accountId }, async (tx) => {
      const desk = await openDesk(service, { tx, bodyId }, call);
      const year = Number(call.params.year);
      const ofYear = (await loadAppraisals(tx, bodyId)).filter(({ appraisal }) => appraisal.year === year);
      const cards = ofYear.map(({ appraisal }) => appraisal);
      const titles = titlesIn(desk, ofYear);
      return answer({
        ...{ year, cards: cards.length, closed: cards.filter(({ state }) => state === "closed").length },
        ...{ knownAt: call.now, leastGroup: LEAST_GROUP, groups: groupsOf(desk, cards) },
        duties: dutiesOf(cards, desk.scheme, desk.today).map((duties) => ({
          ...{ title: titles(duties.deciderId), cards: duties.cards },
          ...{ assigned: duties.assigned, evaluated: duties.evaluated },
          allAlike: isAlike(desk, cards, duties.deciderId),
        })),
      });
    });
  };
