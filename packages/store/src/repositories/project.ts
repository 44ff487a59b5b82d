import type { AccountId, BodyId, Instant, ProjectsDocument } from "@albero/domain";
import type { Tx } from "../connection.ts";
import { addRow } from "./bulk.ts";
import type { ProjectsRow } from "../schema/project.ts";

/** The projects of a year as recorded last, with who recorded them. */
export type RecordedProjects = {
  readonly year: number;
  readonly revision: number;
  readonly document: ProjectsDocument;
  readonly recordedBy: string;
  readonly recordedAt: Instant;
};

const recordedOf = ({
  year,
  revision,
  content,
  recorded_by,
  recorded_at,
}: ProjectsRow): RecordedProjects => ({
  ...{ year, revision, document: content },
  ...{ recordedBy: recorded_by, recordedAt: recorded_at },
});

/** The projects of every year as recorded last, the newest year first. */
export const loadProjects = async (tx: Tx, bodyId: BodyId): Promise<readonly RecordedProjects[]> => {
  const rows = await tx
    .selectFrom("projects")
    .selectAll()
    .distinctOn("year")
    .where("body_id", "=", bodyId)
    .orderBy("year", "desc")
    .orderBy("revision", "desc")
    .execute();
  return rows.map(recordedOf);
};

/** Adds a record of a year, if nobody did meanwhile; whether it was added. The lock of the table holds here too. */
export const addProjects = (
  tx: Tx,
  bodyId: BodyId,
  { recorded, accountId }: { readonly recorded: RecordedProjects; readonly accountId: AccountId | null },
): Promise<boolean> => {
  const { year, revision, document, recordedBy, recordedAt } = recorded;
  return addRow(tx, "projects", {
    ...{ body_id: bodyId, year, revision, content: document },
    ...{ recorded_by: recordedBy, account_id: accountId, recorded_at: recordedAt },
  });
};
