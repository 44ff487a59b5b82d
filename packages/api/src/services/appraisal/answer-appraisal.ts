import type { answerAppraisal as endpoint } from "@albero/contract";
import type { Handler } from "../../http/bind.ts";
import type { Service } from "../service.ts";
import { changeAppraisal } from "./change-appraisal.ts";
import { tellOfStep } from "./appraisal-message.ts";
import { stepOn } from "./take-step.ts";

/** What the person does on their own card. */
export const answerAppraisal =
  (service: Service): Handler<typeof endpoint> =>
  (call) => {
    const { move, note, behaviours = [] } = call.body;
    const marks = behaviours.map((mark) => ({ behaviourId: mark.id, level: mark.level, note: mark.note }));
    return changeAppraisal(service, call, {
      action: `appraisal.${move}`,
      change: (appraisal, desk) =>
        stepOn(appraisal, desk, {
          ...{ move, note, marks, by: call.caller.account?.title ?? "" },
          as: (party) => party === "person",
        }),
      after: tellOfStep(service, move),
    });
  };
