import type { setFactorRoles as endpoint } from "@albero/contract";
import type { BodyId } from "@albero/domain";
import { setFactorRoles as write } from "@albero/store";
import type { Handler } from "../../http/bind.ts";
import type { Service } from "../service.ts";
import { changeBody } from "./change-body.ts";

/** Says which roles hold only for who came in with a second factor: they sleep at the next request of everybody else. */
export const setFactorRoles =
  (service: Service): Handler<typeof endpoint> =>
  (call) => {
    const { roles } = call.body;
    return changeBody(service, call, {
      action: "body.set-factor-roles",
      before: () => null,
      after: { roles },
      write: (tx, expectedVersion) => write(tx, call.params.bodyId as BodyId, { roles, expectedVersion }),
    });
  };
