import type {
  answerRemark as answering,
  recordRemark as remarking,
  settleRemark as settling,
} from "@albero/contract";
import { remarkFault, type OversightId, type UseId } from "@albero/domain";
import { loadOversight } from "@albero/store";
import type { Handler } from "../../http/bind.ts";
import { answer } from "../../reply.ts";
import type { Service } from "../service.ts";
import type { Work } from "../work.ts";
import { yearOfDesk } from "./desk.ts";
import { atDesk, refused } from "./put-on-desk.ts";

/** Records a remark on an indicator of the year, or on its report. */
export const recordRemark =
  (service: Service): Handler<typeof remarking> =>
  async (call) => {
    const useId = call.body.useId as UseId | null;
    const view = useId === null ? null : await yearOfDesk(service, call);
    const isKnown = useId === null || view?.lens.uses.has(useId) === true;
    return atDesk(service, { call, endpointId: "recordRemark" }, () =>
      Promise.resolve(
        isKnown
          ? answer({ kind: "remark" as const, useId, text: call.body.text.trim() })
          : refused("unknown-indicator-of-year"),
      ),
    );
  };

const faultOf = async ({ tx, bodyId }: Work, remarkId: OversightId, kind: "answer" | "settled") =>
  remarkFault(await loadOversight(tx, bodyId), { remarkId, kind });

/** Records what the body answers to a remark. */
export const answerRemark =
  (service: Service): Handler<typeof answering> =>
  (call) =>
    atDesk(service, { call, endpointId: "answerRemark" }, async (work) => {
      const remarkId = call.params.remarkId as OversightId;
      const fault = await faultOf(work, remarkId, "answer");
      return fault === null
        ? answer({ kind: "answer" as const, remarkId, text: call.body.text.trim() })
        : refused(fault);
    });

/** Records that a remark is settled. */
export const settleRemark =
  (service: Service): Handler<typeof settling> =>
  (call) =>
    atDesk(service, { call, endpointId: "settleRemark" }, async (work) => {
      const remarkId = call.params.remarkId as OversightId;
      const fault = await faultOf(work, remarkId, "settled");
      return fault === null ? answer({ kind: "settled" as const, remarkId }) : refused(fault);
    });
