import { reviewBy } from "../../quantity/finding.ts";
import type { ProjectsDocument } from "../project.ts";
import type { ProjectLaw } from "../scheme.ts";
import { PROJECT_CHECK_IDS, type ProjectReport } from "./codes.ts";
import { PROJECT_REGISTRY } from "./registry.ts";
import { projectScene } from "./scene.ts";

/** Reviews the projects of a year: every check over all of them, all findings at once, each with its place. */
export const checkProjects = (document: ProjectsDocument, law: ProjectLaw): ProjectReport =>
  reviewBy(
    PROJECT_CHECK_IDS.map((id) => PROJECT_REGISTRY[id]),
    projectScene(document, law),
  );
