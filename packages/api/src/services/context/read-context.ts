import type { readContext as endpoint } from "@albero/contract";
import type { Handler } from "../../http/bind.ts";
import { answer } from "../../reply.ts";
import { contextView } from "../../views/budget.ts";
import { see, type Service } from "../service.ts";

/** The context figures of the body. */
export const readContext =
  (service: Service): Handler<typeof endpoint> =>
  async (call) => {
    const { document, moment } = await see(service, call);
    return answer({ moment, ...contextView(document.context) });
  };
