import {
  employmentCases,
  incentiveCases,
  isr2013,
  ok,
  refuse,
  runCase,
  type Case,
  type CaseAnswer,
  type CaseTable,
  type Problem,
  type Result,
} from "@albero/domain";

/** The rules that can be asked, under the regulation of the example agency. */
const TABLE: CaseTable = { ...incentiveCases(isr2013.incentive), ...employmentCases(isr2013.employment) };

/** What a file says, where it is, and which case of a collection is meant. */
export type CaseFile = { readonly file: string; readonly text: string; readonly id: string | null };

type Found = Readonly<Record<string, unknown>>;

const isRecord = (found: unknown): found is Found =>
  typeof found === "object" && found !== null && !Array.isArray(found);

const parsed = ({ file, text }: CaseFile): Result<unknown> => {
  try {
    return ok(JSON.parse(text) as unknown);
  } catch (error) {
    return refuse("not-json", { file, reason: error instanceof Error ? error.message : String(error) });
  }
};

const asCase = (found: unknown, file: string): Result<Case> =>
  isRecord(found) && typeof found.fn === "string" && "input" in found
    ? ok({ fn: found.fn, input: found.input })
    : refuse("not-a-case", { file });

/** The case meant: the file itself, or one of its collection `cases`. */
const caseOf = (found: unknown, { file, id }: CaseFile): Result<Case> => {
  const cases: readonly unknown[] | null = isRecord(found) && Array.isArray(found.cases) ? found.cases : null;
  if (cases === null) return asCase(found, file);
  if (id === null) return refuse("several-cases", { file });
  const one = cases.find((each) => isRecord(each) && each.id === id);
  return one === undefined ? refuse("unknown-case", { file, found: id }) : asCase(one, file);
};

const stopped = (problem: Problem): CaseAnswer => ({ ok: false, problems: [problem] });

/** Answers the case in a file, or says everything that stands against it. */
export const answerCase = (file: CaseFile): CaseAnswer => {
  const found = parsed(file);
  if (!found.ok) return stopped(found.problem);
  const asked = caseOf(found.value, file);
  return asked.ok ? runCase(TABLE, asked.value) : stopped(asked.problem);
};
