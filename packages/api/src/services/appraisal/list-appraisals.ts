import type { listAppraisals as endpoint } from "@albero/contract";
import type { BodyId } from "@albero/domain";
import { inBody, loadAppraisals } from "@albero/store";
import type { Handler } from "../../http/bind.ts";
import { answer } from "../../reply.ts";
import { authorOf } from "../author.ts";
import type { Service } from "../service.ts";
import { noteChange } from "../work.ts";
import { appraisalRow } from "./appraisal-view.ts";
import { maySee, openDesk } from "./desk.ts";

/** The cards the caller may see; that results of others were shown is written down. */
export const listAppraisals =
  (service: Service): Handler<typeof endpoint> =>
  (call) => {
    const bodyId = call.params.bodyId as BodyId;
    const author = authorOf(call);
    return inBody(service.parts.database, { bodyId, accountId: author.accountId }, async (tx) => {
      const work = { tx, bodyId, author };
      const desk = await openDesk(service, work, call);
      const appraisals = (await loadAppraisals(tx, bodyId))
        .map(({ appraisal }) => appraisal)
        .filter((appraisal) => maySee(desk, appraisal))
        .map((appraisal) => appraisalRow(desk, appraisal));
      const ofOthers = appraisals.filter(({ own, total }) => !own && total !== null);
      if (ofOthers.length > 0)
        await noteChange(work, {
          ...{ action: "appraisal.list", subject: "appraisals", reason: null, before: null },
          after: { results: ofOthers.length },
        });
      return answer({ appraisals });
    });
  };
