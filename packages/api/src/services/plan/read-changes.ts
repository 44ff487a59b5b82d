import type { readChanges as endpoint } from "@albero/contract";
import { dayIn, toInstant, whatChanged, type Question, type Since } from "@albero/domain";
import type { Handler } from "../../http/bind.ts";
import { answer, decline } from "../../reply.ts";
import { changesView } from "../../views/changes.ts";
import { lensOf } from "../../views/lens.ts";
import { look, type Service } from "../service.ts";

/** The earlier moment: not later than what is known, looked at on its own day where that is not later either. */
const sinceOf = (text: string, { knownAt, today }: Question, zone: string): Since => {
  const read = toInstant(text);
  const instant = read.ok && read.value < knownAt ? read.value : knownAt;
  const day = dayIn(zone, instant);
  return { knownAt: instant, today: day < today ? day : today };
};

/** What changed since an earlier moment, and why. */
export const readChanges =
  (service: Service): Handler<typeof endpoint> =>
  async (call) => {
    const seen = await look(service, call);
    if (!seen.ok) return seen;
    const { lens: after, document, question, moment } = seen.value;
    const since = sinceOf(call.query.since, question, document.body.timeZone);
    const changes = whatChanged(document, { question, since });
    const earlier = { ...question, ...since };
    const evaluation = after.evaluationAt(earlier);
    if (!changes.ok || evaluation === null)
      return decline("no-plan-in-force", { facts: { period: question.period } });
    const before = lensOf({ ...after, question: earlier, evaluation });
    return answer({ moment, since: { ...since }, ...changesView(changes.value, { before, after }) });
  };
