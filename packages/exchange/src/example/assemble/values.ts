import {
  periodOf,
  type Budget,
  type Day,
  type DeclaredResult,
  type Entry,
  type Instant,
  type RecordedValue,
  type Validation,
} from "@albero/domain";
import { below, type Book, type Place } from "../book.ts";
import type { BudgetForm } from "../forms/budget.ts";
import type { DeclaredForm, EntriesForm, EntryForm, ValueForm } from "../forms/values.ts";

const valueOf = (form: ValueForm, place: Place, book: Book): RecordedValue => {
  if (form.number !== undefined)
    return { kind: "number", number: book.decimal(form.number, below(place, "number")) };
  if (form.date !== undefined) return { kind: "date", date: form.date as Day };
  return { kind: "not-available", reason: form.notAvailable ?? "" };
};

export const assembleDeclared = (form: DeclaredForm, book: Book): readonly DeclaredResult[] =>
  form.results.map(({ indicator, period, value, source }, i) => {
    const place: Place = { file: "declared-results.json", path: `results/${i}` };
    return {
      indicatorId: book.refer("indicator", indicator, below(place, "indicator")),
      period: book.period(period, below(place, "period")),
      value: valueOf(value, below(place, "value"), book),
      source,
    };
  });

type Written = { readonly form: EntryForm; readonly place: Place };
type Answer = NonNullable<EntryForm["validation"]>;
type Happened = Omit<Answer, "decision"> & Pick<Validation, "decision">;

/** What happened to a value: its validator's answer, or at least that its office sent it, as it does in an example. */
const answerTo = ({ form }: Written): Happened | null => {
  if (form.validation !== undefined) return form.validation;
  if (form.origin !== "entered") return null;
  const { recordedBy, recordedAt } = form;
  return { decision: "sent", recordedBy, recordedAt, note: null };
};

type Event =
  | { readonly kind: "entry"; readonly at: string; readonly written: Written }
  | { readonly kind: "answer"; readonly at: string; readonly written: Written; readonly answer: Happened };

/**
 * Recorded values and their validations. The order of record is that of their moments, as it would have been had
 * they been entered one by one; in one moment that of the files, values before answers.
 */
export const assembleValues = (
  files: readonly { readonly name: string; readonly form: EntriesForm }[],
  book: Book,
): { readonly entries: readonly Entry[]; readonly validations: readonly Validation[] } => {
  const written = files.flatMap(({ name, form }) =>
    form.entries.map((entry, i): Written => ({ form: entry, place: { file: name, path: `entries/${i}` } })),
  );
  const events: readonly Event[] = [
    ...written.map((one): Event => ({ kind: "entry", at: one.form.recordedAt, written: one })),
    ...written.flatMap((one): readonly Event[] => {
      const answer = answerTo(one);
      return answer === null ? [] : [{ kind: "answer", at: answer.recordedAt, written: one, answer }];
    }),
  ].toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));

  const seqs = new Map<Written, number>();
  events.forEach((event, i) => event.kind === "entry" && seqs.set(event.written, i + 1));
  return {
    entries: events.flatMap((event, i) =>
      event.kind === "entry" ? [entryOf(event.written, i + 1, book)] : [],
    ),
    validations: events.flatMap((event, i) =>
      event.kind === "answer" ? [validationOf(event.answer, i + 1, seqs.get(event.written) ?? 0)] : [],
    ),
  };
};

const entryOf = ({ form, place }: Written, seq: number, book: Book): Entry => ({
  measureId: book.refer("measure", form.measure, below(place, "measure")),
  period: periodOf(book.period(form.period, below(place, "period"))),
  unitId: form.unit === null ? null : book.refer("unit", form.unit, below(place, "unit")),
  seq,
  value: valueOf(form.value, below(place, "value"), book),
  origin: form.origin,
  recordedBy: form.recordedBy,
  recordedAt: form.recordedAt as Instant,
  note: form.note,
});

const validationOf = (answer: Happened, seq: number, entrySeq: number): Validation => ({
  seq,
  entrySeq,
  decision: answer.decision,
  recordedBy: answer.recordedBy,
  recordedAt: answer.recordedAt as Instant,
  note: answer.note,
});

export const assembleBudget = (form: BudgetForm, book: Book): Budget => ({
  years: form.years,
  summary: form.summary,
  sections: form.sections,
  lines: form.lines.map((line, order) => ({ id: book.id("budget-line", line.slug), ...line, order })),
  notes: form.notes,
});
