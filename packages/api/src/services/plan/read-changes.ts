import type { readChanges as endpoint } from "@albero/contract";
import { toInstant } from "@albero/domain";
import type { Handler } from "../../http/bind.ts";
import { answer, decline } from "../../reply.ts";
import { look, type Service } from "../service.ts";
import { changesOf } from "./changes.ts";

/** What changed since an earlier moment, and why. */
export const readChanges =
  (service: Service): Handler<typeof endpoint> =>
  async (call) => {
    const seen = await look(service, call);
    if (!seen.ok) return seen;
    const { document, question } = seen.value;
    const since = toInstant(call.query.since);
    const { language } = call;
    const changes = changesOf(document, {
      ...{ question, language },
      since: since.ok ? since.value : question.knownAt,
    });
    return changes.ok
      ? answer(changes.value)
      : decline("no-plan-in-force", { facts: { period: question.period } });
  };
