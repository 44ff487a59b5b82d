import type { AccountId, BodyId, ProjectsDocument } from "@albero/domain";
import type { Tx } from "../connection.ts";
import { addYear, loadYears, type RecordedYear } from "./years.ts";

/** The projects of a year as recorded last, with who recorded them. */
export type RecordedProjects = RecordedYear<ProjectsDocument>;

/** The projects of every year as recorded last, the newest year first. */
export const loadProjects = (tx: Tx, bodyId: BodyId): Promise<readonly RecordedProjects[]> =>
  loadYears(tx, "projects", bodyId);

/** Adds a record of a year, if nobody did meanwhile; whether it was added. The lock of the table holds here too. */
export const addProjects = (
  tx: Tx,
  bodyId: BodyId,
  { recorded, accountId }: { readonly recorded: RecordedProjects; readonly accountId: AccountId | null },
): Promise<boolean> => addYear(tx, { table: "projects", bodyId }, { ...recorded, accountId });
