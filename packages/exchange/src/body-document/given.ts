import {
  alteredDefinition,
  alteredTexts,
  commonIndicatorOf,
  commonObjectiveOf,
  type BodyDocument,
  type GivenFrom,
} from "@albero/domain";
import type { ReadingProblem } from "../reading/problem.ts";

type Given = { readonly path: string; readonly from: GivenFrom; readonly isAltered: boolean | null };

/** What was adopted from common objectives and is no longer as it was given, or comes from a library not there. */
export const givenProblems = (document: BodyDocument): readonly ReadingProblem[] =>
  [...nodesGiven(document), ...indicatorsGiven(document)].flatMap(problemOf);

const problemOf = ({ path, from, isAltered }: Given): readonly ReadingProblem[] => {
  const item = `${from.item} of ${from.library}, version ${from.version}`;
  if (isAltered === null)
    return [{ code: "unknown-reference", file: null, path: `${path}/given`, message: `there is no ${item}` }];
  const message = `no longer says what was given as ${item}: only targets are the body's`;
  return isAltered ? [{ code: "given", file: null, path, message }] : [];
};

const nodesGiven = ({ plans, commonLibraries = [] }: BodyDocument): readonly Given[] =>
  plans.flatMap(({ versions }, p) =>
    versions.flatMap(({ nodes }, v) =>
      nodes.flatMap((node, n): readonly Given[] => {
        if (node.given === undefined) return [];
        const item = commonObjectiveOf(commonLibraries, node.given);
        const isAltered = item === null ? null : alteredTexts(node, item);
        return [{ path: `plans/${p}/versions/${v}/nodes/${n}`, from: node.given, isAltered }];
      }),
    ),
  );

const indicatorsGiven = ({ indicators, measures, commonLibraries = [] }: BodyDocument): readonly Given[] =>
  indicators.flatMap((indicator, i): readonly Given[] => {
    if (indicator.given === undefined) return [];
    const item = commonIndicatorOf(commonLibraries, indicator.given);
    const isAltered = item === null ? null : alteredDefinition(indicator, item, measures);
    return [{ path: `indicators/${i}`, from: indicator.given, isAltered }];
  });
