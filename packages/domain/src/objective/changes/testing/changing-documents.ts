import fc from "fast-check";
import type { Day, Instant } from "../../../quantity/day.ts";
import type { Question } from "../../../quantity/outcome.ts";
import type { EvaluationDocument, PlanVersion } from "../../document.ts";
import { documents, questions } from "../../testing/random-documents.ts";

const DAYS = ["2021-05-02", "2021-05-20", "2021-06-10", "2021-07-15", "2021-09-05", "2021-10-01"] as const;

/** A few moments of record time, so that records often fall between two of them. */
const instants = fc.constantFrom(...DAYS).map((day) => `${day}T08:00:00.000Z` as Instant);

/** Entries at any moment; an answer never before the entry it answers, which the record does not take. */
const recordedOver = (document: EvaluationDocument): fc.Arbitrary<EvaluationDocument> => {
  const moments = (size: number) => fc.array(instants, { minLength: size, maxLength: size });
  return fc
    .tuple(moments(document.entries.length), moments(document.validations.length))
    .map(([ofEntries, ofAnswers]) => {
      const entries = document.entries.map((entry, i) => ({
        ...entry,
        recordedAt: ofEntries[i] ?? entry.recordedAt,
      }));
      const validations = document.validations.map((answer, i) => {
        const entered = entries.find(({ seq }) => seq === answer.entrySeq)?.recordedAt;
        const [, last] = [ofAnswers[i] ?? answer.recordedAt, entered ?? answer.recordedAt].toSorted();
        return { ...answer, recordedAt: entered === undefined ? answer.recordedAt : (last as Instant) };
      });
      return { ...document, entries, validations };
    });
};

/** A small body whose values and answers were recorded bit by bit; nothing else of it changes. */
export const recordedDocuments: fc.Arbitrary<EvaluationDocument> = documents.chain(recordedOver);

type Turns = { readonly plan: Instant; readonly library: Instant; readonly system: Instant };

const versionOf = ({ plans }: EvaluationDocument): PlanVersion => plans[0]?.versions[0] as PlanVersion;

/** The second body's plan, definitions and system come after the first one's, as new versions of the same things. */
const succeeded = (first: EvaluationDocument, second: EvaluationDocument, at: Turns): EvaluationDocument => {
  const later = { version: 2, recordedAt: at.library } as const;
  const next = {
    ...versionOf(second),
    ...{ version: 2, approvedAt: at.plan, recordedAt: at.plan },
    uses: versionOf(second).uses.map((use, i) => ({ ...use, indicatorVersion: (i % 2) + 1 })),
  };
  const systems = second.systems.map((system) => ({ ...system, recordedAt: at.system }));
  return {
    ...first,
    measures: [...first.measures, ...second.measures.map((each) => ({ ...each, ...later }))],
    indicators: [...first.indicators, ...second.indicators.map((each) => ({ ...each, ...later }))],
    systems: [...first.systems, ...systems],
    plans: first.plans.map((plan) => ({ ...plan, versions: [versionOf(first), next] })),
  };
};

/** A small body in which everything may change: values, plan, definitions, the system of measurement. */
export const changingDocuments: fc.Arbitrary<EvaluationDocument> = fc
  .tuple(recordedDocuments, documents, fc.record({ plan: instants, library: instants, system: instants }))
  .map(([first, second, at]) => succeeded(first, second, at));

/** Two moments of one period, the first not later than the second. */
export const moments: fc.Arbitrary<{ readonly before: Question; readonly after: Question }> = fc
  .tuple(questions, fc.tuple(instants, instants), fc.constantFrom<Day>(...([...DAYS] as Day[])))
  .map(([question, known, day]) => {
    const [earlier, later] = known.toSorted();
    const [first, last] = [day, question.today].toSorted();
    return {
      before: { ...question, knownAt: earlier as Instant, today: first as Day },
      after: { ...question, knownAt: later as Instant, today: last as Day },
    };
  });
