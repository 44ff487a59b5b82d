import type { readBudget as endpoint } from "@albero/contract";
import type { Handler } from "../../http/bind.ts";
import { answer } from "../../reply.ts";
import { budgetView } from "../../views/budget.ts";
import { see, type Service } from "../service.ts";

/** The budget statements of the body. */
export const readBudget =
  (service: Service): Handler<typeof endpoint> =>
  async (call) => {
    const { document, moment } = await see(service, call);
    return answer({ moment, ...budgetView(document.budget) });
  };
