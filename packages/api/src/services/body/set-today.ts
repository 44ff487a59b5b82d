import type { setToday as endpoint } from "@albero/contract";
import type { BodyId, Day } from "@albero/domain";
import { setOwnToday } from "@albero/store";
import type { Handler } from "../../http/bind.ts";
import { decline } from "../../reply.ts";
import type { Service } from "../service.ts";
import { changeBody } from "./change-body.ts";

/** Gives an example body a day of its own, or takes it away. */
export const setToday =
  (service: Service): Handler<typeof endpoint> =>
  (call) => {
    const today = call.body.today as Day | null;
    return changeBody(service, call, {
      action: "body.set-today",
      before: ({ ownToday }) => ({ today: ownToday }),
      after: { today },
      refuse: ({ example }) => (example ? null : decline("not-an-example")),
      write: (tx, expectedVersion) =>
        setOwnToday(tx, call.params.bodyId as BodyId, { today, expectedVersion }),
    });
  };
