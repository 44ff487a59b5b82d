import { Type, type Static } from "typebox";
import { endpoint } from "../endpoint.ts";
import { AsOfQuery, BodyParams, DayText, IdText, InstantText, nullable } from "../views/common.ts";
import { MeasureRef } from "../views/figure.ts";

/** Another system that writes and reads measures of the body; of its secret nothing is ever shown again. */
export const ClientView = Type.Object({
  /** Its `client_id`. */
  id: IdText,
  name: Type.String(),
  registeredAt: InstantText,
  /** The last day on which it may ask for a token. */
  validUntil: DayText,
  /** `null` while nobody revoked it. */
  revokedAt: nullable(InstantText),
  writes: Type.Array(MeasureRef),
  reads: Type.Array(MeasureRef),
});
export type ClientView = Static<typeof ClientView>;

const MOST_MEASURES = 1000;
const Measures = Type.Array(IdText, { maxItems: MOST_MEASURES, uniqueItems: true });

export const listClients = endpoint({
  id: "listClients",
  room: "permission",
  method: "GET",
  path: "/bodies/{bodyId}/clients",
  summary: "The other systems that may write or read measures of the body, also those that were revoked",
  permission: "client.manage",
  params: BodyParams,
  query: Type.Object({ language: AsOfQuery.properties.language }),
  body: null,
  response: Type.Object({ clients: Type.Array(ClientView) }),
  status: 200,
  conditional: false,
  problems: ["not-signed-in", "not-permitted", "not-found"],
});

export const registerClient = endpoint({
  id: "registerClient",
  room: "permission",
  method: "POST",
  path: "/bodies/{bodyId}/clients",
  summary: "Register another system with its measures and its last day; its secret is answered once",
  permission: "client.manage",
  params: BodyParams,
  query: Type.Object({ language: AsOfQuery.properties.language }),
  body: Type.Object({
    name: Type.String({ minLength: 3, maxLength: 100 }),
    validUntil: DayText,
    /** Measures it may write; what it writes it also reads. */
    writes: Measures,
    reads: Measures,
  }),
  response: Type.Object({
    client: ClientView,
    /** `null` where the same request is sent again: it was answered before and is not kept. */
    secret: nullable(Type.String()),
  }),
  status: 201,
  conditional: false,
  problems: ["not-signed-in", "not-permitted", "not-found", "key-used-differently", "client-refused"],
});

export const revokeClient = endpoint({
  id: "revokeClient",
  room: "permission",
  method: "DELETE",
  path: "/bodies/{bodyId}/clients/{clientId}",
  summary: "Revoke another system at once, with every token it holds",
  permission: "client.manage",
  params: Type.Object({ bodyId: IdText, clientId: IdText }),
  query: Type.Object({}),
  body: null,
  response: Type.Null(),
  status: 204,
  conditional: false,
  problems: ["not-signed-in", "not-permitted", "not-found"],
});
