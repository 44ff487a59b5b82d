import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Question } from "../../quantity/outcome.ts";
import type { EvaluationDocument } from "../document.ts";
import { evaluate } from "../evaluate.ts";
import type { Evaluation } from "../evaluation.ts";
import type { ChangedFigure } from "./compare.ts";
import { figureKey, statesOf } from "./figure-state.ts";
import { sightOf } from "./sight.ts";
import { changingDocuments, moments, recordedDocuments } from "./testing/changing-documents.ts";
import { whatChanged } from "./what-changed.ts";

type Moments = { readonly before: Question; readonly after: Question };

const changedIn = (document: EvaluationDocument, { before, after }: Moments): readonly ChangedFigure[] => {
  const { knownAt, today } = before;
  const done = whatChanged(document, { question: after, since: { knownAt, today } });
  if (!done.ok) throw new Error(done.problem.code);
  return done.value.figures;
};

const evaluated = (document: EvaluationDocument, question: Question): Evaluation => {
  const done = evaluate(document, question);
  if (!done.ok) throw new Error(done.problem.code);
  return done.value;
};

/** The document with nothing recorded after the first moment but the causes of one figure. */
const withOnly = (
  document: EvaluationDocument,
  { causes }: ChangedFigure,
  before: Question,
): EvaluationDocument => {
  const kept = new Set(causes.map((cause) => (cause.kind === "entry" ? cause.entry.seq : -1)));
  const answers = new Set(causes.map((cause) => (cause.kind === "validation" ? cause.validation.seq : -1)));
  return {
    ...document,
    entries: document.entries.filter(({ seq, recordedAt }) => recordedAt <= before.knownAt || kept.has(seq)),
    validations: document.validations.filter(
      ({ seq, recordedAt }) => recordedAt <= before.knownAt || answers.has(seq),
    ),
  };
};

describe("what changed", () => {
  it("names at least one cause of every figure that changed, whatever changed [B5a]", () => {
    fc.assert(
      fc.property(changingDocuments, moments, (document, asked) => {
        const without = changedIn(document, asked).filter(({ causes }) => causes.length === 0);
        expect(without.map(({ of }) => figureKey(of))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("names enough: the values and answers named alone give the figure as it is now [B5b]", () => {
    fc.assert(
      fc.property(recordedDocuments, moments, (document, asked) => {
        const sameDay = { ...asked, before: { ...asked.before, today: asked.after.today } };
        for (const figure of changedIn(document, sameDay)) {
          const sight = sightOf(withOnly(document, figure, sameDay.before), sameDay.after);
          const state = sight.ok ? statesOf(sight.value).get(figureKey(figure.of))?.state : null;
          expect(state).toEqual(figure.after);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("lists every indicator and node whose achievement or light is another one, and nothing between one moment and itself", () => {
    fc.assert(
      fc.property(changingDocuments, moments, (document, asked) => {
        const [was, is] = [evaluated(document, asked.before), evaluated(document, asked.after)];
        const listed = new Set(changedIn(document, asked).map(({ of }) => figureKey(of)));
        for (const node of is.nodes) {
          const old = was.nodes.find(({ nodeId }) => nodeId === node.nodeId);
          const isSame = old?.achievement === node.achievement && old.light === node.light;
          if (!isSame) expect(listed).toContain(figureKey({ kind: "node", nodeId: node.nodeId }));
        }
        expect(changedIn(document, { before: asked.after, after: asked.after })).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
