import { ENDPOINTS, type ClientView } from "@albero/contract";
import {
  dayIn,
  type AccountId,
  type BodyId,
  type ClientRole,
  type Day,
  type Instant,
  type MeasureId,
  type RoleAssignment,
} from "@albero/domain";
import { createAccount, findBody, giveRole, setSecretHash, type Account } from "@albero/store";
import { v7 as uuid } from "uuid";
import { hashPassword } from "../../auth/password.ts";
import { newToken } from "../../auth/token.ts";
import type { Call, Handler } from "../../http/bind.ts";
import { answer, decline, type Fault, type Reply } from "../../reply.ts";
import { measuresAt } from "../../views/lens.ts";
import type { Service } from "../service.ts";
import { noteChange, type Work } from "../work.ts";
import { writing } from "../writing.ts";
import { clientView } from "./client-view.ts";

type Endpoint = typeof ENDPOINTS.registerClient;
type Measures = ReturnType<typeof measuresAt>;
type Known = { readonly measures: Measures; readonly today: Day };

const faultsOf = ({ body }: Call<Endpoint>, { measures, today }: Known): readonly Fault[] => {
  const unknown = (["writes", "reads"] as const).flatMap((list) =>
    body[list].flatMap((id, i): readonly Fault[] =>
      measures.has(id) ? [] : [{ place: `body/${list}/${i}`, code: "unknown-measure", facts: {} }],
    ),
  );
  const none = body.writes.length + body.reads.length === 0;
  return [
    ...unknown,
    ...(none ? [{ place: "body/writes", code: "no-measure-given", facts: {} }] : []),
    ...(body.validUntil < today ? [{ place: "body/validUntil", code: "day-passed", facts: { today } }] : []),
  ];
};

const dayAfter = (day: string): Day => Temporal.PlainDate.from(day).add({ days: 1 }).toString() as Day;

/** The rights of a system: one assignment for what it writes, one for what it only reads. */
const rightsOf = (call: Call<Endpoint>, bodyId: BodyId, today: Day): readonly RoleAssignment[] => {
  const { writes, reads, validUntil } = call.body;
  const dated = { validFrom: today, validTo: dayAfter(validUntil), recordedAt: call.now, supersededAt: null };
  const right = (role: ClientRole, ids: readonly string[]): readonly RoleAssignment[] =>
    ids.length === 0
      ? []
      : [{ ...dated, bodyId, role, scope: { kind: "measures", measureIds: ids as readonly MeasureId[] } }];
  return [...right("client-writer", writes), ...right("client-reader", reads)];
};

const accountOf = (name: string, at: Instant): Account => ({
  ...{ id: uuid() as AccountId, email: null, title: name.trim(), description: null },
  ...{ exampleBodyId: null, operates: false, recordedAt: at, disabledAt: null },
});

type Registered = { readonly client: ClientView; readonly secret: null };

const register = async (
  work: Work,
  call: Call<Endpoint>,
  { measures, hash }: { readonly measures: Measures; readonly hash: string },
): Promise<Reply<Registered>> => {
  const { tx, bodyId, author } = work;
  const body = await findBody(tx, bodyId);
  if (body === null) return decline("not-found");
  // Rights hold by the real day, also in an example with a day of its own.
  const today = dayIn(body.timeZone, call.now);
  const faults = faultsOf(call, { measures, today });
  if (faults.length > 0) return decline("client-refused", { faults });
  const account = accountOf(call.body.name, author.at);
  const assignments = rightsOf(call, bodyId, today);
  await createAccount(tx, account);
  await setSecretHash(tx, { accountId: account.id, kind: "client-secret", hash, at: author.at });
  for (const assignment of assignments) await giveRole(tx, { id: uuid(), accountId: account.id, assignment });
  const client = clientView({ account, assignments }, measures);
  const subject = `account/${account.id}`;
  await noteChange(work, { action: "client.register", subject, before: null, after: client, reason: null });
  return answer({ client, secret: null });
};

/**
 * Registers another system with its rights. The secret is answered to the call that made it and kept as a hash alone,
 * so the same call repeated finds the system but not its secret.
 */
export const registerClient =
  (service: Service): Handler<Endpoint> =>
  async (call) => {
    const { document } = await service.snapshots(call.params.bodyId as BodyId);
    const measures = measuresAt(document, { knownAt: call.now });
    const told: { secret: string | null } = { secret: null };
    const done = await writing(service, { call, endpointId: ENDPOINTS.registerClient.id }, async (work) => {
      const secret = newToken();
      told.secret = secret;
      return register(work, call, { measures, hash: await hashPassword(secret) });
    });
    return done.ok ? { ...done, value: { ...done.value, secret: told.secret } } : done;
  };
