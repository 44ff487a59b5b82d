import {
  ENDPOINTS,
  type exportSheet as exporting,
  type importSheet as importing,
  type IncomingView,
  type previewSheet as previewing,
  type SheetImportedView,
} from "@albero/contract";
import { checkValue, type BodyId, type Day, type UnitId } from "@albero/domain";
import {
  describeImportProblem,
  describePlace,
  describePreview,
  exportFillIn,
  importFillIn,
  type FilledIn,
} from "@albero/exchange";
import type { Call, Handler, Placed } from "../../http/bind.ts";
import { faultText } from "../../messages/messages.ts";
import { answer, type Reply } from "../../reply.ts";
import { unitsAt } from "../../views/lens.ts";
import { todayOf } from "../moment.ts";
import { refuseFile } from "../refuse-file.ts";
import type { Service } from "../service.ts";
import type { Work } from "../work.ts";
import { writing } from "../writing.ts";
import { ancestorsOf } from "./entering.ts";
import { refusalInWords } from "./enter-values.ts";
import { fillingOf, type AskedCell, type Filling } from "./fill-in.ts";
import { recordValue } from "./record-value.ts";

const MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** What an office may enter now as a workbook, named by body, year and office. */
export const exportSheet =
  (service: Service): Handler<typeof exporting> =>
  async (call) => {
    const filling = await fillingOf(service, call);
    if (!filling.ok) return filling;
    const { fillIn, view } = filling.value;
    const bytes = await exportFillIn(fillIn, call.now);
    const unit = fillIn.office === null ? undefined : view.units.get(fillIn.office.id);
    const name = [view.document.body.slug, String(fillIn.year), unit?.slug];
    return answer({
      name: `${name.filter((part) => part !== undefined).join("-")}.xlsx`,
      mediaType: MEDIA_TYPE,
      bytes: new Uint8Array(bytes),
    });
  };

type Bringing = Call<typeof previewing> | Call<typeof importing>;

/** A value of the file with its cell as it was seen. */
type Found = AskedCell & Pick<FilledIn, "value" | "note" | "at">;
type Compared = {
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
const problemOf = ({ asked, value, at }: Found, { view: { question } }: Filling, { language }: Bringing) => {
  const read = checkValue(asked.measure, value, question.today);
  if (read.ok) return [];
  const { sheet, row, column } = at;
  const { code, facts } = read.problem;
  const said = faultText({ place: "", code, facts }, language);
  return [{ place: { sheet, row, column }, message: `${describePlace(at, language)}: ${said}` }];
};

/** Compares a file with what its office is asked now; refused as a whole when it is not of this sheet. */
const compare = async (service: Service, call: Bringing): Promise<Reply<Compared>> => {
  const filling = await fillingOf(service, call);
  if (!filling.ok) return filling;
  const read = await importFillIn(call.body, filling.value.fillIn);
  if (!read.ok) return refuseFile([describeImportProblem(read.problem, call.language)]);
  const found = foundIn(filling.value, read.value.filled);
  const { counts, rows, problems } = describePreview(read.value, call.language);
  const unfit = found.flatMap((each) => problemOf(each, filling.value, call));
  const view: IncomingView = {
    counts: { ...counts, refused: counts.refused + unfit.length },
    rows: rows.map((row) => ({ ...row, cells: [...row.cells] })),
    problems: [...problems, ...unfit],
  };
  return answer({ view, found, today: filling.value.view.question.today });
};

/** What a workbook that was filled in would record; nothing is saved. */
export const previewSheet =
  (service: Service): Handler<typeof previewing> =>
  async (call) => {
    const compared = await compare(service, call);
    return compared.ok ? answer(compared.value.view) : compared;
  };

/** Records every value; the first that cannot stand, as where somebody came between, undoes the transaction. */
const recordAll = async (
  work: Work,
  { view, found, today }: Compared,
  call: Bringing,
): Promise<Reply<SheetImportedView>> => {
  const { actor, at: recordedAt } = work.author;
  for (const { asked, version, value, note, at } of found) {
    const done = await recordValue(work, {
      ...{ cell: asked, feeds: true, value, note, today, origin: "entered", expectedVersion: version },
      ...{ recordedBy: actor, recordedAt },
    });
    if (!done.ok)
      return refuseFile([`${describePlace(at, call.language)}: ${refusalInWords(done.refusal, call)}`]);
  }
  return answer({ added: view.counts.added, changed: view.counts.changed });
};

/**
 * Records the values of a workbook, compared anew with what is there: all of them or none. They are drafts, as typed
 * ones: their office looks at them and sends them.
 */
export const importSheet =
  (service: Service): Handler<typeof importing> =>
  (call) =>
    writing(service, { call, endpointId: ENDPOINTS.importSheet.id }, async (work) => {
      const compared = await compare(service, call);
      if (!compared.ok) return compared;
      const { problems } = compared.value.view;
      if (problems.length > 0) return refuseFile(problems.map(({ message }) => message));
      return recordAll(work, compared.value, call);
    });

/** The place of the office whose sheet is filled in; who may enter for the whole body needs none. */
export const placeOfOffice =
  ({ snapshots }: Service) =>
  async ({ params, query, now }: Pick<Bringing, "params" | "query" | "now">): Promise<Placed> => {
    const { document } = await snapshots(params.bodyId as BodyId);
    const units = unitsAt(document, { today: todayOf(document.body, now), knownAt: now });
    const unitId = query["unit-id"];
    return { unitIds: unitId === undefined ? [] : [unitId as UnitId], ancestors: ancestorsOf(units) };
  };
