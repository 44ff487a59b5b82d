import type { readOrganisation as endpoint } from "@albero/contract";
import type { Handler } from "../../http/bind.ts";
import { answer } from "../../reply.ts";
import { organisationView } from "../../views/organisation.ts";
import { see, type Service } from "../service.ts";

/** The body as it was organised at a moment. */
export const readOrganisation =
  (service: Service): Handler<typeof endpoint> =>
  async (call) => {
    const { document, moment, units } = await see(service, call);
    return answer({ moment, ...organisationView(document, units) });
  };
