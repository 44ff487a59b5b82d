import type { ENDPOINTS } from "@albero/contract";
import type { OnDesk, OversightEntry, OversightId } from "@albero/domain";
import { addOversight } from "@albero/store";
import type { Call } from "../../http/bind.ts";
import { answer, decline, type Reply } from "../../reply.ts";
import { newId } from "../new-id.ts";
import type { Service } from "../service.ts";
import { noteChange, type Work } from "../work.ts";
import { writing } from "../writing.ts";

/** What stands against something at the desk. */
export const refused = (code: string, facts: Readonly<Record<string, string | number>> = {}) =>
  decline("oversight-refused", { faults: [{ place: "body", code, facts }] });

/** What the register says of an entry: the figures of a report are named by their hash. */
const told = (entry: OversightEntry): unknown => {
  if (entry.kind !== "report") return entry;
  const { figures, ...report } = entry;
  return { ...report, figures: figures.length };
};

/** Adds something to the desk of a year, with its place in the register. */
export const putOnDesk = async (
  work: Work,
  { year, entry }: Pick<OnDesk, "year" | "entry">,
): Promise<Reply<{ readonly id: OversightId }>> => {
  const { tx, bodyId, author } = work;
  const id = newId() as OversightId;
  const done: OnDesk = { id, year, at: author.at, by: author.actor, entry };
  await addOversight(tx, bodyId, { done, accountId: author.accountId });
  await noteChange(work, {
    ...{ action: `oversight.${entry.kind}`, subject: `oversight/${year}`, reason: null },
    ...{ before: null, after: told(entry) },
  });
  return answer({ id });
};

type DeskCall = Pick<
  Call,
  "query" | "version" | "caller" | "now" | "idempotencyKey" | "requestId" | "language"
> & {
  readonly params: { readonly bodyId: string; readonly year: string };
  readonly body: unknown;
};

/** Does something at the desk of the year a call names, once for each key. */
export const atDesk = (
  service: Service,
  { call, endpointId }: { readonly call: DeskCall; readonly endpointId: keyof typeof ENDPOINTS },
  decide: (work: Work, year: number) => Promise<Reply<OversightEntry>>,
): Promise<Reply<{ readonly id: OversightId }>> =>
  writing(service, { call, endpointId }, async (work) => {
    const year = Number(call.params.year);
    const entry = await decide(work, year);
    return entry.ok ? putOnDesk(work, { year, entry: entry.value }) : entry;
  });
