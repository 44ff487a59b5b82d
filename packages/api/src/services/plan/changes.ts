import type { ChangesView } from "@albero/contract";
import {
  dayIn,
  evaluate,
  ok,
  whatChanged,
  type BodyDocument,
  type Evaluation,
  type Instant,
  type Question,
  type Result,
  type Since,
} from "@albero/domain";
import type { Language } from "../../http/language.ts";
import { changesView } from "../../views/changes.ts";
import { lensOf, type Lens } from "../../views/lens.ts";
import { momentView } from "../moment.ts";

/** Which moment a body is looked at, since which earlier one, and for whom. */
export type ChangesAsked = {
  readonly question: Question;
  readonly since: Instant;
  readonly language: Language;
};

/** The earlier moment: not later than what is known, looked at on its own day where that is not later either. */
const sinceOf = (instant: Instant, { knownAt, today }: Question, zone: string): Since => {
  const moment = instant < knownAt ? instant : knownAt;
  const day = dayIn(zone, moment);
  return { knownAt: moment, today: day < today ? day : today };
};

/**
 * What changed in a document since an earlier moment, told the way pages show it; needs no database. Refuses as the
 * evaluation does, also when no plan was in force at the earlier moment.
 */
export const changesOf = (document: BodyDocument, asked: ChangesAsked): Result<ChangesView> => {
  const { question, language } = asked;
  const since = sinceOf(asked.since, question, document.body.timeZone);
  const changes = whatChanged(document, { question, since });
  if (!changes.ok) return changes;
  const evaluationAt = (other: Question): Evaluation | null => {
    const done = evaluate(document, other);
    return done.ok ? done.value : null;
  };
  const lensAt = (moment: Question): Lens =>
    lensOf({
      ...{ document, language, evaluationAt, question: moment },
      evaluation: evaluationAt(moment) as Evaluation,
    });
  const lenses = { before: lensAt({ ...question, ...since }), after: lensAt(question) };
  return ok({
    moment: momentView(question),
    since: { ...since },
    ...changesView(changes.value, lenses),
  });
};
