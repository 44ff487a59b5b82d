import type { IncomingView, SheetImportedView } from "@albero/contract";
import { checkValue, type Day, type Origin } from "@albero/domain";
import { describePlace, describePreview, type FilledIn, type FillInPreview } from "@albero/exchange";
import type { Language } from "../../http/language.ts";
import { faultText } from "../../messages/messages.ts";
import { answer, type Reply } from "../../reply.ts";
import { refuseFile } from "../refuse-file.ts";
import type { Work } from "../work.ts";
import { refusalInWords } from "./enter-values.ts";
import type { AskedCell, Filling } from "./fill-in.ts";
import { recordValue } from "./record-value.ts";

/** A value of the file with its cell as it was seen. */
type Found = AskedCell & Pick<FilledIn, "value" | "note" | "at">;

/** A file of values beside what is there: what it would do, for people, and what it would record. */
export type Compared = {
  readonly view: IncomingView;
  readonly found: readonly Found[];
  readonly today: Day;
};

const foundIn = ({ askedOf }: Filling, filled: readonly FilledIn[]): readonly Found[] =>
  filled.flatMap(({ cell, value, note, at }) => {
    const asked = askedOf(cell);
    return asked === null ? [] : [{ ...asked, value, note, at }];
  });

/** Why the value of a row cannot stand, if it cannot, with its place in the file. */
const problemOf = ({ asked, value, at }: Found, { view: { question } }: Filling, language: Language) => {
  const read = checkValue(asked.measure, value, question.today);
  if (read.ok) return [];
  const { sheet, row, column } = at;
  const { code, facts } = read.problem;
  const said = faultText({ place: "", code, facts }, language);
  return [{ place: { sheet, row, column }, message: `${describePlace(at, language)}: ${said}` }];
};

/** What a file was compared to, with what the rules of the measures say of its values. */
export const comparedWith = (filling: Filling, preview: FillInPreview, language: Language): Compared => {
  const found = foundIn(filling, preview.filled);
  const { counts, rows, problems } = describePreview(preview, language);
  const unfit = found.flatMap((each) => problemOf(each, filling, language));
  const view: IncomingView = {
    counts: { ...counts, refused: counts.refused + unfit.length },
    rows: rows.map((row) => ({ ...row, cells: [...row.cells] })),
    problems: [...problems, ...unfit],
  };
  return { view, found, today: filling.view.question.today };
};

/**
 * Records every value of a file that has nothing to be put right; the first that cannot stand, as where somebody came
 * between, undoes the transaction.
 */
export const recordCompared = async (
  work: Work,
  { view, found, today }: Compared,
  { origin, ...call }: { readonly origin: Origin; readonly language: Language; readonly requestId: string },
): Promise<Reply<SheetImportedView>> => {
  if (view.problems.length > 0) return refuseFile(view.problems.map(({ message }) => message));
  const { actor, at: recordedAt } = work.author;
  for (const { asked, version, value, note, at } of found) {
    const done = await recordValue(work, {
      ...{ cell: asked, feeds: true, value, note, today, origin, expectedVersion: version },
      ...{ recordedBy: actor, recordedAt },
    });
    if (!done.ok)
      return refuseFile([`${describePlace(at, call.language)}: ${refusalInWords(done.refusal, call)}`]);
  }
  return answer({ added: view.counts.added, changed: view.counts.changed });
};
