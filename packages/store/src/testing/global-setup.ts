import type { TestProject } from "vitest/node";
import { startTestCluster } from "./cluster.ts";

/** One cluster for all files of a project of tests; each file copies its template (`testDatabase`). */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const cluster = await startTestCluster(project.getProvidedContext().postgresBin);
  project.provide("testCluster", { socketFolder: cluster.socketFolder });
  return cluster.stop;
};
