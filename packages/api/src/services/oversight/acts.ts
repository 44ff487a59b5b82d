import type { appointEvaluationBody as appointing, recordOversightAct as recording } from "@albero/contract";
import { actFault, type Day, type OversightAct, type UnitId } from "@albero/domain";
import { loadOversight, loadUnits } from "@albero/store";
import type { Handler } from "../../http/bind.ts";
import { answer, type Reply } from "../../reply.ts";
import type { Service } from "../service.ts";
import type { Work } from "../work.ts";
import { atDesk, refused } from "./put-on-desk.ts";

type Told = { readonly act: string; readonly on: string; readonly text: string | null };

const actOf = ({ act, on, text }: Told, of: Pick<OversightAct, "what" | "unitId">): OversightAct => ({
  ...{ kind: "act", act: act.trim(), on: on as Day, text: text?.trim() ?? null },
  ...of,
});

const taken = async (work: Work, year: number, act: OversightAct): Promise<Reply<OversightAct>> => {
  const { tx, bodyId } = work;
  const isStray = act.unitId !== null && !(await loadUnits(tx, bodyId)).some(({ id }) => id === act.unitId);
  if (isStray) return refused("unknown-unit");
  const fault = actFault(await loadOversight(tx, bodyId), { act, year });
  return fault === null ? answer(act) : refused(fault);
};

/** Records an act of the evaluation body. */
export const recordOversightAct =
  (service: Service): Handler<typeof recording> =>
  (call) =>
    atDesk(service, { call, endpointId: "recordOversightAct" }, (work, year) => {
      const { what, unitId } = call.body;
      return taken(work, year, actOf(call.body, { what, unitId: unitId as UnitId | null }));
    });

/** Records that the evaluation body was appointed or renewed, which the body does and not itself. */
export const appointEvaluationBody =
  (service: Service): Handler<typeof appointing> =>
  (call) =>
    atDesk(service, { call, endpointId: "appointEvaluationBody" }, (work, year) =>
      taken(work, year, actOf(call.body, { what: call.body.what, unitId: null })),
    );
