import type { AppraisalView, readAppraisal as endpoint } from "@albero/contract";
import type { AppraisalId, BodyId } from "@albero/domain";
import { inBody, loadAppraisals } from "@albero/store";
import type { Call, Handler } from "../../http/bind.ts";
import { answer, decline, type Reply } from "../../reply.ts";
import { authorOf } from "../author.ts";
import type { Service } from "../service.ts";
import { noteChange, type Work } from "../work.ts";
import { appraisalView } from "./appraisal-view.ts";
import { isConcerned, maySee, openDesk } from "./desk.ts";
import { noteReading, titlesIn } from "./reading.ts";

type Asked = Call<typeof endpoint>;

const read = async (service: Service, work: Work, call: Asked): Promise<Reply<AppraisalView> | null> => {
  const desk = await openDesk(service, work, call);
  const all = await loadAppraisals(work.tx, work.bodyId);
  const recorded = all.find(({ appraisal }) => appraisal.id === (call.params.appraisalId as AppraisalId));
  if (recorded === undefined || !maySee(desk, recorded.appraisal)) return null;
  const reason = call.query.reason ?? null;
  if (reason === null && !isConcerned(desk, recorded.appraisal))
    return decline("appraisal-refused", {
      faults: [{ place: "query/reason", code: "reason-needed", facts: {} }],
    });
  await noteReading(work, desk, { appraisal: recorded.appraisal, reason });
  const ofYear = all.filter(({ appraisal }) => appraisal.year === recorded.appraisal.year);
  const others = ofYear.map(({ appraisal }) => appraisal);
  const view = appraisalView(desk, { recorded, others, titles: titlesIn(desk, ofYear) });
  return answer(view, recorded.revision);
};

/**
 * A card, to whom it is there for. Somebody else's is not found, and that it was asked for is written down; who reads
 * it for another task than evaluating says why.
 */
export const readAppraisal =
  (service: Service): Handler<typeof endpoint> =>
  async (call) => {
    const bodyId = call.params.bodyId as BodyId;
    const author = authorOf(call);
    return inBody(service.parts.database, { bodyId, accountId: author.accountId }, async (tx) => {
      const work = { tx, bodyId, author };
      return read(service, work, call);
    }).then(async (found) => found ?? (await notFound(service, call)));
  };

/** A transaction of its own: what is declined leaves nothing behind. */
const notFound = async (service: Service, call: Asked): Promise<Reply<AppraisalView>> => {
  const bodyId = call.params.bodyId as BodyId;
  const author = authorOf(call);
  await inBody(service.parts.database, { bodyId, accountId: author.accountId }, (tx) =>
    noteChange(
      { tx, bodyId, author },
      {
        ...{ action: "appraisal.not-found", subject: `appraisal/${call.params.appraisalId}` },
        ...{ reason: null, before: null, after: null },
      },
    ),
  );
  return decline("not-found");
};
