import {
  frozenFigures,
  type BodyId,
  type FrozenFigure,
  type Instant,
  type OnDesk,
  type Reported,
} from "@albero/domain";
import { loadOversight, loadProjects, readBody, type Tx } from "@albero/store";
import type { Lens } from "../../views/lens.ts";
import { look, type Asking, type Service, type View } from "../service.ts";

/** A call about a year of the desk. */
export type OfYear = Omit<Asking, "query" | "params"> & {
  readonly params: { readonly bodyId: string; readonly year: string };
};

/** A body in a year as it is known now; `null` where it keeps no plan of that year. */
export const yearOfDesk = async (
  service: Service,
  call: OfYear,
  at: { readonly today?: string; readonly "known-at"?: string } = {},
): Promise<View | null> => {
  const seen = await look(service, { ...call, query: { period: call.params.year, ...at } });
  return seen.ok ? seen.value : null;
};

/** What was done at the desk of a body, with the projects of a year. */
export const recordsOfDesk = async (tx: Tx, bodyId: BodyId, year: number) => {
  const projects = (await loadProjects(tx, bodyId)).find((each) => each.year === year);
  return { entries: await loadOversight(tx, bodyId), projects: projects?.document.projects ?? [] };
};

/** All that was done at the desk of a body. */
export const entriesOf = ({ parts }: Service, call: OfYear): Promise<readonly OnDesk[]> => {
  const bodyId = call.params.bodyId as BodyId;
  const scope = { bodyId, accountId: call.caller.actor.accountId };
  return readBody(parts.database, scope, (tx) => loadOversight(tx, bodyId));
};

type Projects = Awaited<ReturnType<typeof recordsOfDesk>>["projects"];

/** What the figures of a report are read from in a view; `null` for a body without a plan of the year. */
export const reportedIn = (lens: Lens | null): Reported | null =>
  lens === null
    ? null
    : { version: lens.version, indicators: lens.document.indicators, evaluation: lens.evaluation };

/** The figures of the report of a year, as they stand in a view. */
export const figuresOf = (lens: Lens | null, projects: Projects): readonly FrozenFigure[] =>
  frozenFigures(reportedIn(lens), projects);

/** The moment at which a report is read again: its own day, with all that is known now. */
export const againAt = (today: string, now: Instant) => ({ today, "known-at": now });
