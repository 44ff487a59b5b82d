import { instruction, type Instruction, type Kernel, type Part } from "../../formula/columns/instruction.ts";
import { meanOfFour, meanOfMany, meanOfOne, meanOfTwo } from "./mean-of-indicators.ts";
import { meanOfFourNodes, meanOfParts, meanOfTwoNodes } from "./mean-of-nodes.ts";
import { coverageOf } from "./weighing.ts";

/** Where a rolled-up figure goes. */
export type RollUpColumns = { readonly achievements: Float64Array; readonly coverage: Float64Array };

/** The loop that fills a rolled-up figure from its parts; parts without weight count for nothing. */
export const meanColumns = (
  given: readonly Part[],
  { achievements, coverage }: RollUpColumns,
): Instruction => {
  const parts = given.filter(({ weight }) => weight > 0);
  const about = { out: achievements, coverage };
  const ofIndicators = parts.every((part) => part.coverage === null);
  if (ofIndicators && parts.length > 0) return meanOfIndicators(parts, about);
  const ofNodes = parts.every((part) => part.coverage !== null) && parts.length <= 4;
  if (!ofNodes || parts.length === 0)
    return instruction({ run: meanOfParts, ...about, parts, constants: weightsOf(parts) });
  if (parts.length <= 2) return pairOfNodes(parts, about);
  return fourOf(padToFours(parts), { run: meanOfFourNodes, ...about });
};

type Place = Pick<Instruction, "out" | "coverage">;

const meanOfIndicators = (parts: readonly Part[], about: Place): Instruction => {
  const [first] = parts;
  // One indicator is its own mean: it is taken over and not divided, so it is no part that could move it.
  if (first !== undefined && parts.length === 1)
    return instruction({ run: meanOfOne, ...about, a: first.values });
  const padded = parts.length < 3 ? parts : padToFours(parts);
  const run = RUNS.find(([most]) => padded.length <= most)?.[1] ?? meanOfMany;
  return fourOf(padded, { run, ...about });
};

/** The first four also stand where the loops of up to four parts look for them. */
const fourOf = (parts: readonly Part[], about: Place & Pick<Instruction, "run">): Instruction => {
  const [a, b = a, c = a, d = a] = parts.map(({ values }) => values) as [Float64Array, ...Float64Array[]];
  return instruction({ ...about, a, b, c, d, parts, constants: weightsOf(parts) });
};

const pairOfNodes = (parts: readonly Part[], about: Place): Instruction => {
  const [first, second = { ...first, weight: 0 }] = parts as [Part, ...Part[]];
  const columns = { a: first.values, b: second.values, c: coverageOf(first), d: coverageOf(second) };
  const constants = weightsOf([first, second]);
  return instruction({ run: meanOfTwoNodes, ...about, ...columns, parts, constants });
};

/** How many indicators each loop takes at most. */
const RUNS: readonly (readonly [number, Kernel])[] = [
  [2, meanOfTwo],
  [4, meanOfFour],
];

/** The first part again, without weight, until the last four are four. */
const padToFours = (parts: readonly Part[]): readonly Part[] => {
  const lacking = (4 - (parts.length % 4)) % 4;
  const [first] = parts;
  return first === undefined
    ? parts
    : [...parts, ...Array.from({ length: lacking }, () => ({ ...first, weight: 0 }))];
};

/** The weights of the parts and, last, their sum. */
const weightsOf = (parts: readonly Part[]): Float64Array =>
  Float64Array.of(
    ...parts.map(({ weight }) => weight),
    parts.reduce((sum, { weight }) => sum + weight, 0),
  );
