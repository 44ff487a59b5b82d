import {
  filterFor,
  type Action,
  type Actor,
  type Day,
  type Instant,
  type RoleAssignment,
} from "@albero/domain";
import { useSession } from "../queries/session.ts";
import { useBodyId } from "./as-of.ts";

/** Any day and instant at which an assignment without end holds: the server has left out those that do not. */
const NOW = { day: "2000-01-01" as Day, now: "2000-01-01T00:00:00.000Z" as Instant };
const ALWAYS = { validFrom: NOW.day, validTo: null, recordedAt: NOW.now, supersededAt: null };

/** Asks whether the reader may do an action somewhere in this body: pages offer what the service would allow. */
export const useMayAny = (): ((action: Action) => boolean) => {
  const bodyId = useBodyId();
  const { data } = useSession();
  if (data?.account === null || data === undefined) return () => false;
  const assignments = data.assignments.map((given) => ({ ...given, ...ALWAYS }) as RoleAssignment);
  const actor: Actor = { accountId: data.account.id as Actor["accountId"], assignments };
  return (action) =>
    filterFor(actor, action, { bodyId: bodyId as RoleAssignment["bodyId"], ...NOW }).length > 0;
};

/** Whether the reader may do the action somewhere in this body. */
export const useMay = (action: Action): boolean => useMayAny()(action);
