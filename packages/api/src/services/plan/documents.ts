import type { listDocuments as listing, printDocument as printing } from "@albero/contract";
import { documentsOf, type AvailableDocument, type DocumentKind } from "@albero/documents";
import { dayIn, permits, type Action, type BodyDocument, type PeriodCode } from "@albero/domain";
import { loadBeside, loadNarratives, readBody } from "@albero/store";
import type { Handler } from "../../http/bind.ts";
import { answer, decline } from "../../reply.ts";
import { fileOf } from "../file-of.ts";
import { see, type Asking, type Service, type Sight } from "../service.ts";

/** What is asked of a reader beside reading the plan: its checks and changes are for those who work on it. */
const ASKS: Readonly<Partial<Record<DocumentKind, Action>>> = {
  checks: "plan.edit",
  differences: "plan.edit",
  projects: "project.read",
  "projects-report": "project.read",
  "projects-checks": "project.edit",
  agile: "agile.read",
};

type Offered = { readonly sight: Sight; readonly documents: readonly AvailableDocument[] };

/** The documents of a body that the caller may have. */
export const offered = async (service: Service, call: Asking): Promise<Offered> => {
  const sight = await see(service, call);
  const { document, question } = sight;
  const narratives = await toldOf(service, call, document);
  const { id: bodyId, timeZone } = document.body;
  const at = {
    ...{ bodyId, day: dayIn(timeZone, call.now), now: call.now },
    ...{ unitIds: [], ancestors: new Map() },
  };
  const may = ({ kind }: AvailableDocument): boolean => {
    const action = ASKS[kind];
    return action === undefined || permits(call.caller.actor, action, at);
  };
  const scope = { bodyId, accountId: call.caller.actor.accountId };
  const beside = await readBody(service.parts.database, scope, (tx) => loadBeside(tx, bodyId));
  const made = documentsOf(document, { question, language: call.language, narratives, ...beside });
  return { sight, documents: made.filter(may) };
};

/** What offices told of their objectives for the years of the plans. */
const toldOf = async ({ parts }: Service, { caller }: Asking, { body, plans }: BodyDocument) => {
  const scope = { bodyId: body.id, accountId: caller.actor.accountId };
  const years = plans.map(({ years: [first] }) => String(first) as PeriodCode);
  return readBody(parts.database, scope, async (tx) =>
    (await Promise.all(years.map((year) => loadNarratives(tx, body.id, year)))).flat(),
  );
};

/** The documents that can be made of a body at a moment. */
export const listDocuments =
  (service: Service): Handler<typeof listing> =>
  async (call) => {
    const { sight, documents } = await offered(service, call);
    const rows = documents.map(({ name: id, kind, about, period }) => ({ id, kind, about, period }));
    return answer({ moment: sight.moment, documents: rows });
  };

/** One of them as a file. */
export const printDocument =
  (service: Service): Handler<typeof printing> =>
  async (call) => {
    const { documentId: name, format } = call.params;
    const { documents } = await offered(service, call);
    const found = documents.find((each) => each.name === name);
    return found === undefined ? decline("not-found") : answer(await fileOf(found.make(), { name, format }));
  };
