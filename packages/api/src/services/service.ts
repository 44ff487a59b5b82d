import type { Moment } from "@albero/contract";
import type { BodyDocument, Evaluation, Instant, Question } from "@albero/domain";
import type { Caller } from "../http/bind.ts";
import type { Language } from "../http/language.ts";
import type { Parts } from "../parts.ts";
import { decline, type Reply } from "../reply.ts";
import type { CellLens } from "../views/cell.ts";
import { recordsOf } from "../views/cell.ts";
import { lensOf, unitsAt, type Lens } from "../views/lens.ts";
import { makeSnapshots, type Snapshot, type Snapshots } from "./body/snapshot.ts";
import { dueIn } from "./cycle/due.ts";
import { entering } from "./measurement/entering.ts";
import { momentView, questionOf, type AsOfQuery } from "./moment.ts";

/** What every use case stands on: the ready parts, and bodies as they are now. */
export type Service = { readonly parts: Parts; readonly snapshots: Snapshots };

export const makeService = (parts: Parts): Service => ({ parts, snapshots: makeSnapshots(parts.database) });

/** What is needed of a call to look at a body. */
export type Asking = {
  readonly params: { readonly bodyId: string };
  readonly query: AsOfQuery;
  readonly caller: Caller;
  readonly language: Language;
  readonly now: Instant;
};

/** A body at a moment, whether or not a plan is in force then. */
export type Sight = {
  readonly document: BodyDocument;
  readonly question: Question;
  readonly moment: Moment;
  readonly units: Lens["units"];
  readonly cells: CellLens;
  readonly collectingIn: Snapshot["collectingIn"];
  readonly duties: Snapshot["duties"];
};

/** A body at a moment with its plan and figures. */
export type View = Sight & { readonly lens: Lens };

/** Looks at a body at the moment the call asks for. The body is there: the permission of the call was decided on it. */
export const see = async (
  service: Service,
  call: Asking,
): Promise<Sight & { readonly evaluationAt: Evaluator }> => {
  const { document, evaluationAt, collectingIn, duties } = await service.snapshots(
    call.params.bodyId as BodyDocument["body"]["id"],
  );
  const question = questionOf(document, call.query, call.now);
  const units = unitsAt(document, question);
  const mayEnter = entering({ document, duties: duties.duties }, call);
  const cells: CellLens = {
    ...recordsOf(document, question.knownAt),
    ...{ units, language: call.language, today: question.today, mayEnter },
    dueOf: dueIn(document.body, collectingIn),
  };
  return {
    document,
    question,
    moment: momentView(question),
    units,
    cells,
    collectingIn,
    duties,
    evaluationAt,
  };
};

type Evaluator = Awaited<ReturnType<Snapshots>>["evaluationAt"];

/** A plan that names what the library does not have was never approved by us: it is a fault, not an answer. */
const figures = (evaluate: Evaluator, question: Question): Evaluation | null => {
  const done = evaluate(question);
  if (done.ok) return done.value;
  if (done.problem.code !== "no-plan-in-force")
    throw new Error(`the body cannot be evaluated: ${done.problem.code}`);
  return null;
};

/** Looks at a body with its plan; declines when none was in force. */
export const look = async (service: Service, call: Asking): Promise<Reply<View>> => {
  const { evaluationAt, ...sight } = await see(service, call);
  const { document, question } = sight;
  const evaluation = figures(evaluationAt, question);
  if (evaluation === null) return decline("no-plan-in-force", { facts: { period: question.period } });
  const lens = lensOf({
    ...{ document, question, evaluation, language: call.language },
    evaluationAt: (other) => figures(evaluationAt, other),
  });
  return { ok: true, value: { ...sight, lens }, version: null, session: null };
};
