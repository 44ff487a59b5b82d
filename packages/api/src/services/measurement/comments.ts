import { ENDPOINTS, type addComment as adding, type listComments as listing } from "@albero/contract";
import {
  permits,
  type BodyId,
  type Comment,
  type MeasureId,
  type PeriodCode,
  type UnitId,
} from "@albero/domain";
import { addComment as putComment, inBody, loadComments } from "@albero/store";
import type { Handler } from "../../http/bind.ts";
import { answer } from "../../reply.ts";
import { unitsAt } from "../../views/lens.ts";
import { todayOf } from "../moment.ts";
import { newId } from "../new-id.ts";
import { pageOf } from "../page.ts";
import type { Service } from "../service.ts";
import { noteChange } from "../work.ts";
import { writing } from "../writing.ts";
import { factsIn, measureNow } from "./entering.ts";

/** What is said about values, of the cells whose values the caller enters or validates. */
export const listComments =
  ({ parts, snapshots }: Service): Handler<typeof listing> =>
  async ({ params, query, caller, now }) => {
    const bodyId = params.bodyId as BodyId;
    const scope = { bodyId, accountId: caller.actor.accountId };
    const wanted = (query["measure-id"] ?? null) as MeasureId | null;
    const all = await inBody(parts.database, scope, (tx) => loadComments(tx, bodyId, wanted));
    const { document } = await snapshots(bodyId);
    const { body } = document;
    const factsOf = factsIn(body, unitsAt(document, { today: todayOf(body, now), knownAt: now }), now);
    const isOurs = ({ measureId, unitId }: Comment): boolean => {
      const measure = measureNow(document, measureId);
      return measure !== null && permits(caller.actor, "measure.comment", factsOf({ measure, unitId }));
    };
    const { page, rows } = pageOf(all.filter(isOurs), query);
    return answer({ page, comments: [...rows] });
  };

/** Says something about the value of a cell; it is only added, and never changes the value. */
export const addComment =
  (service: Service): Handler<typeof adding> =>
  (call) =>
    writing(service, { call, endpointId: ENDPOINTS.addComment.id }, async (work) => {
      const { tx, bodyId, author } = work;
      const { params, query, body } = call;
      const comment: Comment = {
        ...{ id: newId(), measureId: params.measureId as MeasureId, period: params.period as PeriodCode },
        ...{ unitId: (query["unit-id"] ?? null) as UnitId | null, text: body.text.trim() },
        ...{ recordedBy: author.actor, recordedAt: author.at },
      };
      await putComment(tx, bodyId, { comment, accountId: author.accountId });
      const subject = `${params.measureId} ${params.period}`;
      await noteChange(work, {
        ...{ action: "measure.comment", subject, reason: null, before: null },
        after: { text: comment.text },
      });
      return answer(comment);
    });
