import type { ExportFormat, exportPlan as endpoint } from "@albero/contract";
import type { BodyDocument, BodyId, UnitId } from "@albero/domain";
import {
  exportOver,
  exportStratml,
  exportWorkbook,
  importStratml,
  nationalForm,
  piraOf,
} from "@albero/exchange";
import { loadKeptDocument, readBody } from "@albero/store";
import type { Call, Handler } from "../../http/bind.ts";
import { answer, decline } from "../../reply.ts";
import { questionOf } from "../moment.ts";
import type { Service } from "../service.ts";
import { traceOf } from "./plan-trace.ts";

type Asked = Call<typeof endpoint>;

type Format = {
  readonly mediaType: string;
  readonly ending: string;
  /** `null` when the body has no such plan or unit. */
  readonly write: (
    document: BodyDocument,
    call: Asked,
    service: Service,
  ) => Promise<Uint8Array | string | null> | string | null;
};

const asJson = (form: object | null): string | null =>
  form === null ? null : `${JSON.stringify(form, null, 2)}\n`;

/** The results of a period stand beside the targets of a form where one is asked for. */
const formRequest = (document: BodyDocument, { params, query, language, now }: Asked) => {
  const { period } = query;
  const question = period === undefined ? null : questionOf(document, { period }, now);
  return { planId: params.planId, language, question };
};

/** Over the document of another program that the plan was brought in from, where there is one. */
const asStratml = async (document: BodyDocument, call: Asked, { parts }: Service): Promise<string | null> => {
  const { params, language, now, caller } = call;
  const bodyId = params.bodyId as BodyId;
  const plan = document.plans.find(({ id }) => id === params.planId);
  if (plan === undefined) return null;
  const scope = { bodyId, accountId: caller.actor.accountId };
  const { kept, trace } = await readBody(parts.database, scope, async (tx) => ({
    kept: await loadKeptDocument(tx, bodyId, plan.id),
    trace: await traceOf(tx, bodyId, plan),
  }));
  const read = kept === null ? null : importStratml(new TextDecoder().decode(kept), now);
  const request = { planId: plan.id, language, trace };
  return read?.ok === true
    ? exportOver(read.value.kept, document, request)
    : exportStratml(document, request);
};

const FORMATS: Readonly<Record<ExportFormat, Format>> = {
  workbook: {
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ending: ".xlsx",
    write: (document, { params, query, language, now }) => {
      const unitId = (query.unit ?? null) as UnitId | null;
      return exportWorkbook(document, { planId: params.planId, unitId, language, at: now });
    },
  },
  stratml: {
    mediaType: "application/xml",
    ending: ".stratml.xml",
    write: asStratml,
  },
  piao: {
    mediaType: "application/json",
    ending: "-piao.json",
    write: (document, call) => asJson(nationalForm(document, formRequest(document, call))),
  },
  pira: {
    mediaType: "application/json",
    ending: "-pira.json",
    write: (document, call) => asJson(piraOf(document, formRequest(document, call))),
  },
};

const bytesOf = (content: Uint8Array | string): Uint8Array<ArrayBuffer> =>
  typeof content === "string" ? new TextEncoder().encode(content) : new Uint8Array(content);

/** The last version of a plan as a file, named by body and year. */
export const exportPlan =
  (service: Service): Handler<typeof endpoint> =>
  async (call) => {
    const { document } = await service.snapshots(call.params.bodyId as BodyId);
    const plan = document.plans.find(({ id }) => id === call.params.planId);
    const { mediaType, ending, write } = FORMATS[call.params.format];
    const content = plan === undefined ? null : await write(document, call, service);
    if (plan === undefined || content === null) return decline("not-found");
    const unit = document.units.find(({ id }) => id === call.query.unit);
    const name = [document.body.slug, plan.years[0], unit?.slug].filter((part) => part !== undefined);
    return answer({ name: `${name.join("-")}${ending}`, mediaType, bytes: bytesOf(content) });
  };
