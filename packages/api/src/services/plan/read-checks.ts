import type { readChecks as endpoint } from "@albero/contract";
import type { Handler } from "../../http/bind.ts";
import { answer } from "../../reply.ts";
import { checksView } from "../../views/checks.ts";
import { see, type Service } from "../service.ts";

/** The checks of the body's last plan. */
export const readChecks =
  (service: Service): Handler<typeof endpoint> =>
  async (call) => {
    const { document, question } = await see(service, call);
    return answer(checksView(document, { today: question.today, language: call.language }));
  };
