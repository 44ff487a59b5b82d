import type { AccountId, BodyId, Instant, ProjectsDocument } from "@albero/domain";

export type ProjectsRow = {
  readonly body_id: BodyId;
  readonly year: number;
  readonly revision: number;
  readonly content: ProjectsDocument;
  readonly recorded_by: string;
  readonly account_id: AccountId | null;
  readonly recorded_at: Instant;
};
