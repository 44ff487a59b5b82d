import {
  peopleWithAgreement,
  type AgileYear,
  type BodyId,
  type PlanText,
  type ProjectsDocument,
} from "@albero/domain";
import type { Tx } from "../connection.ts";
import { loadAgileYears, loadAgreements } from "./agile.ts";
import { loadPlanTexts } from "./plan-text.ts";
import { loadProjects } from "./project.ts";

/** What is printed of a body and stands in no document of it. */
export type BesideBody = {
  readonly projects: readonly ProjectsDocument[];
  /** Remote work by year, with how many people had an agreement in it; `null` where no agreement is recorded. */
  readonly agile: readonly { readonly year: AgileYear; readonly people: number | null }[];
  readonly texts: readonly PlanText[];
};

/** What stands beside the document of a body: its improvement projects, its remote work, the texts of its plans. */
export const loadBeside = async (tx: Tx, bodyId: BodyId): Promise<BesideBody> => {
  const projects = await loadProjects(tx, bodyId);
  const agreements = (await loadAgreements(tx, bodyId)).map(({ agreement }) => agreement);
  const agile = (await loadAgileYears(tx, bodyId)).map(({ document: year }) => ({
    year,
    people: agreements.length === 0 ? null : peopleWithAgreement(agreements, year.year),
  }));
  return {
    projects: projects.map(({ document }) => document),
    ...{ agile, texts: await loadPlanTexts(tx, bodyId, null) },
  };
};
