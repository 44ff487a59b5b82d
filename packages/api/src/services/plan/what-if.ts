import type { AssumptionView, whatIf as endpoint } from "@albero/contract";
import { ok, whatIf as suppose, type Assumption, type Problem, type Result } from "@albero/domain";
import type { Handler } from "../../http/bind.ts";
import type { Language } from "../../http/language.ts";
import { answer, decline } from "../../reply.ts";
import { changeView } from "../../views/change.ts";
import { look, type Service } from "../service.ts";
import { readAssumption } from "./read-assumption.ts";

/** Who supposes, where explanations say who recorded a value. */
const BY: Readonly<Record<Language, string>> = { it: "ipotesi", en: "assumption" };

const readAll = (views: readonly AssumptionView[]): Result<readonly Assumption[]> => {
  const assumptions: Assumption[] = [];
  for (const [assumption, view] of views.entries()) {
    const read = readAssumption(view);
    if (!read.ok) return { ok: false, problem: { ...read.problem, facts: { assumption } } };
    assumptions.push(read.value);
  }
  return ok(assumptions);
};

/** Which assumption it is that cannot be made, and why. */
const refused = ({ code, facts }: Problem) =>
  decline("assumption-refused", {
    faults: [{ place: `body/assumptions/${facts.assumption ?? 0}`, code, facts }],
  });

/** What figures would be under some assumptions. Nothing is written: the copy is forgotten with the answer. */
export const whatIf =
  (service: Service): Handler<typeof endpoint> =>
  async (call) => {
    const seen = await look(service, call);
    if (!seen.ok) return seen;
    const { lens, document, question, moment } = seen.value;
    const assumptions = readAll(call.body.assumptions);
    if (!assumptions.ok) return refused(assumptions.problem);
    const by = BY[call.language];
    const done = suppose(document, { question, assumptions: assumptions.value, by });
    if (!done.ok) return refused(done.problem);
    return answer({ moment, figures: done.value.figures.map((figure) => changeView(lens, figure)) });
  };
