import type { addDays } from "@albero/domain";
import {
  periodCode,
  type BodyDocument,
  type CellKey,
  type Entry,
  type Measure,
  type Validation,
} from "@albero/domain";
import { answer, decline, type Reply } from "../../reply.ts";
import { fedMeasures, measureNow } from "../measurement/entering.ts";
import { recordValue, subjectOf } from "../measurement/record-value.ts";
import { validateValue } from "../measurement/validate-value.ts";
import type { Work } from "../work.ts";

type Event =
  | { readonly kind: "entry"; readonly entry: Entry }
  | { readonly kind: "answer"; readonly answer: Validation };

/** Entries and answers as they happened; an answer follows its entry whatever their clocks say. */
const eventsOf = ({ entries, validations }: BodyDocument): readonly Event[] =>
  entries
    .toSorted((a, b) => a.seq - b.seq)
    .flatMap((entry): Event[] => [
      { kind: "entry", entry },
      ...validations
        .filter(({ entrySeq }) => entrySeq === entry.seq)
        .toSorted((a, b) => a.seq - b.seq)
        .map((each): Event => ({ kind: "answer", answer: each })),
    ]);

const cellKey = ({ measureId, period, unitId }: CellKey): string =>
  [measureId, period.from, period.to, unitId].join(" ");

type Loading = {
  readonly work: Work;
  readonly document: BodyDocument;
  readonly fed: ReadonlySet<string>;
  /** Version of each cell written so far. */
  readonly versions: Map<string, number>;
};

const misplaced = ({ seq }: Entry): Reply<null> =>
  decline("document-refused", { faults: [{ place: `entries/${seq}`, code: "not-its-period", facts: {} }] });

/** The day an entry was made in the body's zone: on it its period had begun, and no date in it was still to come. */
const dayOf = ({ recordedAt, period }: Entry, { body }: BodyDocument): ReturnType<typeof addDays> => {
  const day = Temporal.Instant.from(recordedAt).toZonedDateTimeISO(body.timeZone).toPlainDate().toString();
  return (day > period.from ? day : period.from) as ReturnType<typeof addDays>;
};

const loadEntry = async ({ work, document, fed, versions }: Loading, entry: Entry): Promise<Reply<null>> => {
  const period = periodCode(entry.period);
  const measure: Measure | null = measureNow(document, entry.measureId);
  if (period === null || measure === null) return misplaced(entry);
  const { value, origin, recordedBy, recordedAt, note, unitId } = entry;
  const done = await recordValue(work, {
    cell: { measure, period, unitId },
    ...{ value, origin, recordedBy, recordedAt, note },
    today: dayOf(entry, document),
    feeds: fed.has(measure.id),
    expectedVersion: versions.get(cellKey(entry)) ?? 0,
  });
  if (!done.ok) {
    const faults = done.refusal.faults.map((fault) => ({ ...fault, place: `entries/${entry.seq}` }));
    return decline("document-refused", { faults });
  }
  versions.set(cellKey(entry), done.value.version);
  return answer(null);
};

const loadAnswer = async ({ work, document, versions }: Loading, given: Validation): Promise<Reply<null>> => {
  const entry = document.entries.find(({ seq }) => seq === given.entrySeq) as Entry;
  const { decision, recordedBy, recordedAt, note } = given;
  const expectedVersion = versions.get(cellKey(entry)) ?? 0;
  const { measureId, period, unitId } = entry;
  const [measure, code] = [measureNow(document, measureId), periodCode(period)];
  if (measure === null || code === null) return misplaced(entry);
  const done = await validateValue(work, {
    ...{ key: { measureId, period, unitId }, subject: subjectOf({ measure, period: code, unitId }) },
    ...{ expectedVersion, decision, recordedBy, recordedAt, note },
  });
  if (done.ok) versions.set(cellKey(entry), expectedVersion + 1);
  return done;
};

/** Enters the values of a document one by one, as an office would, with their recorded origin, author and moment. */
export const loadValues = async (work: Work, document: BodyDocument): Promise<Reply<null>> => {
  const loading: Loading = { work, document, fed: fedMeasures(document), versions: new Map() };
  for (const event of eventsOf(document)) {
    const done =
      event.kind === "entry"
        ? await loadEntry(loading, event.entry)
        : await loadAnswer(loading, event.answer);
    if (!done.ok) return done;
  }
  return answer(null);
};
