import type { AgileYearView, listAgileYears as listing, readAgileYear as endpoint } from "@albero/contract";
import { peopleWithAgreement, type BodyId } from "@albero/domain";
import { loadAgileYears, loadAgreements, readBody, type RecordedAgileYear, type Tx } from "@albero/store";
import type { Handler } from "../../http/bind.ts";
import { answer, decline } from "../../reply.ts";
import type { Service } from "../service.ts";

/** What was told of a year as recorded last; `null` where nothing was. */
export const agileYearOf = async (tx: Tx, bodyId: BodyId, year: number): Promise<RecordedAgileYear | null> =>
  (await loadAgileYears(tx, bodyId)).find(({ document }) => document.year === year) ?? null;

/** What is told of a record, with how many people had an agreement in its year. */
export const agileYearView = async (
  tx: Tx,
  bodyId: BodyId,
  { revision, recordedBy, recordedAt, document }: RecordedAgileYear,
): Promise<AgileYearView> => {
  const agreements = (await loadAgreements(tx, bodyId)).map(({ agreement }) => agreement);
  const people = agreements.length === 0 ? null : peopleWithAgreement(agreements, document.year);
  return { revision, recordedBy, recordedAt, document, people };
};

/** The years of which something is told. */
export const listAgileYears =
  ({ parts }: Service): Handler<typeof listing> =>
  async ({ params, caller }) => {
    const bodyId = params.bodyId as BodyId;
    const scope = { bodyId, accountId: caller.actor.accountId };
    const years = await readBody(parts.database, scope, (tx) => loadAgileYears(tx, bodyId));
    return answer({ years: years.map(({ document }) => document.year) });
  };

/** Remote work of a year. */
export const readAgileYear =
  ({ parts }: Service): Handler<typeof endpoint> =>
  ({ params, caller }) => {
    const bodyId = params.bodyId as BodyId;
    return readBody(parts.database, { bodyId, accountId: caller.actor.accountId }, async (tx) => {
      const found = await agileYearOf(tx, bodyId, Number(params.year));
      if (found === null) return decline("not-found");
      return answer(await agileYearView(tx, bodyId, found), found.revision);
    });
  };
