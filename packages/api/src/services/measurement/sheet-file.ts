import {
  ENDPOINTS,
  type exportSheet as exporting,
  type importSheet as importing,
  type previewSheet as previewing,
} from "@albero/contract";
import type { BodyId, UnitId } from "@albero/domain";
import { describeImportProblem, exportFillIn, importFillIn } from "@albero/exchange";
import type { Call, Handler, Placed } from "../../http/bind.ts";
import { answer, type Reply } from "../../reply.ts";
import { unitsAt } from "../../views/lens.ts";
import { todayOf } from "../moment.ts";
import { refuseFile } from "../refuse-file.ts";
import type { Service } from "../service.ts";
import { writing } from "../writing.ts";
import { ancestorsOf } from "./entering.ts";
import { comparedWith, recordCompared, type Compared } from "./compared-file.ts";
import { fillingOf } from "./fill-in.ts";

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

/** Compares a file with what its office is asked now; refused as a whole when it is not of this sheet. */
const compare = async (service: Service, call: Bringing): Promise<Reply<Compared>> => {
  const filling = await fillingOf(service, call);
  if (!filling.ok) return filling;
  const read = await importFillIn(call.body, filling.value.fillIn);
  if (!read.ok) return refuseFile([describeImportProblem(read.problem, call.language)]);
  return answer(comparedWith(filling.value, read.value, call.language));
};

/** What a workbook that was filled in would record; nothing is saved. */
export const previewSheet =
  (service: Service): Handler<typeof previewing> =>
  async (call) => {
    const compared = await compare(service, call);
    return compared.ok ? answer(compared.value.view) : compared;
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
      return recordCompared(work, compared.value, { ...call, origin: "entered" });
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
