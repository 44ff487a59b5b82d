import type { readInstallation as endpoint } from "@albero/contract";
import type { BodyId } from "@albero/domain";
import { findBody, inNoBody } from "@albero/store";
import type { Handler } from "../../http/bind.ts";
import { answer, decline } from "../../reply.ts";
import type { Service } from "../service.ts";
import { CHECKS } from "./check.ts";
import { sayCheck } from "./check-words.ts";
import { examine } from "./examine.ts";

/** How the installation stands, for who administers a body of it; of other bodies nothing is told. */
export const readInstallation =
  ({ parts }: Service): Handler<typeof endpoint> =>
  async ({ params, query, language, now }) => {
    const body = await inNoBody(parts.database, (tx) => findBody(tx, params.bodyId as BodyId));
    if (body === null) return decline("not-found");
    const wanted = CHECKS.filter((id) => query.only === undefined || id === query.only);
    const checks = await examine({ parts, bodies: [body] }, wanted);
    return answer({ at: now, checks: checks.map((check) => sayCheck(check, language)) });
  };
