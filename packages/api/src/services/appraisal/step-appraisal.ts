import type { stepAppraisal as endpoint } from "@albero/contract";
import { isSignature } from "@albero/domain";
import type { Handler } from "../../http/bind.ts";
import { decline } from "../../reply.ts";
import type { Service } from "../service.ts";
import { showsAgain } from "../session/show-again.ts";
import { tellOfStep } from "./appraisal-message.ts";
import { changeAppraisal } from "./change-appraisal.ts";
import { stepOn } from "./take-step.ts";

/** A step of who evaluates, or of human resources; a signature asks for the password again. */
export const stepAppraisal =
  (service: Service): Handler<typeof endpoint> =>
  async (call) => {
    const { move, note, password } = call.body;
    const { caller, now } = call;
    // Before the change and apart from it: a wrong code is counted, whatever becomes of the step.
    if (isSignature(move) && !(await showsAgain(service.parts, caller, { password, now })))
      return decline("wrong-credentials");
    return changeAppraisal(service, call, {
      action: `appraisal.${move}`,
      change: (appraisal, desk) =>
        stepOn(appraisal, desk, {
          ...{ move, note, marks: [], by: caller.account?.title ?? "" },
          as: (party) => party !== "person",
        }),
      after: tellOfStep(service, move),
    });
  };
