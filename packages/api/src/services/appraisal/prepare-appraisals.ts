import { ENDPOINTS, type prepareAppraisals as endpoint } from "@albero/contract";
import {
  cardsDue,
  CHAMBER_APPRAISAL,
  EMPTY_CONTENT,
  planInForce,
  type Appraisal,
  type AppraisalId,
  type BodyDocument,
  type PeriodCode,
} from "@albero/domain";
import { addAppraisal, loadAppraisals, loadStaffing } from "@albero/store";
import { v5 as uuid } from "uuid";
import type { Handler } from "../../http/bind.ts";
import { answer } from "../../reply.ts";
import type { Service } from "../service.ts";
import { noteChange, type Work } from "../work.ts";
import { writing } from "../writing.ts";

type OfYear = { readonly document: Pick<BodyDocument, "plans" | "units">; readonly year: number };

/** The cards a year lacks, as they would be made: one for each post somebody held and has no card of. */
export const cardsLacking = async (
  { tx, bodyId, author }: Work,
  { document, year }: OfYear,
): Promise<readonly Appraisal[]> => {
  const knownAt = author.at;
  const ruling = planInForce(document.plans, { period: String(year) as PeriodCode, knownAt });
  const { cards, cardObjectives, nodes } = ruling.ok ? ruling.value.version : EMPTY_CONTENT;
  const known = new Set((await loadAppraisals(tx, bodyId)).map(({ appraisal }) => appraisal.id));
  const staff = { ...(await loadStaffing(tx, bodyId)), units: document.units, cards, cardObjectives, nodes };
  const idOf = ({ personId, postId }: { readonly personId: string; readonly postId: string }) =>
    uuid(`appraisal/${year}/${personId}/${postId}`, bodyId) as AppraisalId;
  return cardsDue(staff, { year, scheme: CHAMBER_APPRAISAL, knownAt, idOf }).filter(
    ({ id }) => !known.has(id),
  );
};

/** The cards a year lacks, made as drafts; a card that is there stays as it is. How many were made. */
export const makeCards = async (work: Work, of: OfYear): Promise<number> => {
  const { tx, bodyId, author } = work;
  const due = await cardsLacking(work, of);
  for (const appraisal of due)
    await addAppraisal(tx, bodyId, {
      recorded: { revision: 1, appraisal, recordedBy: author.actor, recordedAt: author.at },
      accountId: author.accountId,
    });
  await noteChange(work, {
    ...{ action: "appraisal.prepare", subject: `appraisals/${of.year}`, reason: null, before: null },
    after: { made: due.length },
  });
  return due.length;
};

/** Makes the cards a year lacks. */
export const prepareAppraisals =
  (service: Service): Handler<typeof endpoint> =>
  async (call) => {
    const { document } = await service.snapshots(call.params.bodyId as BodyDocument["body"]["id"]);
    return writing(service, { call, endpointId: ENDPOINTS.prepareAppraisals.id }, async (work) =>
      answer({ made: await makeCards(work, { document, year: call.body.year }) }),
    );
  };
