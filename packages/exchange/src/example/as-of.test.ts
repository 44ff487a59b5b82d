import {
  evaluate,
  type BodyDocument,
  type Day,
  type Instant,
  type PeriodCode,
  type Question,
} from "@albero/domain";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documentOf } from "./testing/on-disk.ts";

const EXAMPLES = ["massa-carrara", "camera-di-esempio"].map((name) => ({ name, body: documentOf(name) }));

/** Every moment something was recorded at, with the ones right before and after. */
const momentsOf = ({ entries, validations, measures, plans, systems }: BodyDocument): readonly Instant[] => {
  const recorded = [...entries, ...validations, ...measures, ...systems].map(({ recordedAt }) => recordedAt);
  const approved = plans.flatMap(({ versions }) => versions.flatMap(({ approvedAt }) => approvedAt ?? []));
  return [...new Set([...recorded, ...approved])].flatMap((instant) =>
    [-1, 0, 1].map(
      (milliseconds) =>
        Temporal.Instant.from(instant)
          .add({ milliseconds })
          .toString({ smallestUnit: "millisecond" }) as Instant,
    ),
  );
};

const questionsOf = (body: BodyDocument): fc.Arbitrary<Question> => {
  const years = body.plans.map((plan) => Math.min(...plan.years));
  return fc
    .tuple(
      fc.constantFrom(...years),
      fc.constantFrom("", "-Q1", "-Q2", "-Q3", "-S1", "-05"),
      fc.constantFrom(...momentsOf(body)),
      fc.integer({ min: 0, max: 1200 }),
    )
    .map(([year, part, knownAt, days]) => ({
      period: `${year}${part}` as PeriodCode,
      knownAt,
      today: Temporal.PlainDate.from("2019-01-01").add({ days }).toString() as Day,
    }));
};

/** The body as its document was at an instant, when nobody knew what came later. */
const asItWas = (body: BodyDocument, knownAt: Instant): BodyDocument => {
  const known = <Row extends { readonly recordedAt: Instant }>(rows: readonly Row[]): readonly Row[] =>
    rows.filter(({ recordedAt }) => recordedAt <= knownAt);
  const inForce = <Row extends { readonly recordedAt: Instant; readonly supersededAt: Instant | null }>(
    rows: readonly Row[],
  ): readonly Row[] =>
    known(rows).map((row) => ({
      ...row,
      supersededAt: row.supersededAt !== null && row.supersededAt > knownAt ? null : row.supersededAt,
    }));
  return {
    ...body,
    units: inForce(body.units),
    systems: inForce(body.systems),
    measures: known(body.measures),
    entries: known(body.entries),
    validations: known(body.validations),
    plans: body.plans.map((plan) => ({
      ...plan,
      versions: plan.versions.filter(({ approvedAt }) => approvedAt !== null && approvedAt <= knownAt),
    })),
  };
};

describe.each(EXAMPLES)("$name as of any moment", ({ body }) => {
  it("is evaluated to the same bits again, by another copy of the document too [B6a]", () => {
    const copy = structuredClone(body);
    fc.assert(
      fc.property(questionsOf(body), (question) => {
        const first = JSON.stringify(evaluate(body, question));
        expect(JSON.stringify(evaluate(body, question))).toBe(first);
        expect(JSON.stringify(evaluate(copy, question))).toBe(first);
      }),
      { numRuns: 40 },
    );
  });

  it("is evaluated as it would have been then, when nothing later was recorded yet [B6a]", () => {
    fc.assert(
      fc.property(questionsOf(body), (question) => {
        const then = evaluate(asItWas(body, question.knownAt), question);
        expect(JSON.stringify(evaluate(body, question))).toBe(JSON.stringify(then));
      }),
      { numRuns: 40 },
    );
  });
});
