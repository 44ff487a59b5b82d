import { reviewBy } from "../../quantity/finding.ts";
import type { BodyDocument } from "../body-document.ts";
import { CHECK_IDS } from "./check-id.ts";
import type { CheckReport } from "./finding.ts";
import { REGISTRY } from "./registry.ts";
import { sceneOf, type CheckQuestion } from "./scene.ts";

/**
 * Reviews a plan as a compiler reviews a program: every check over one version of a plan and the tables around it,
 * all findings at once, each with its place. The same document and day give the same report.
 */
export const checkDocument = (document: BodyDocument, question: CheckQuestion): CheckReport =>
  reviewBy(
    CHECK_IDS.map((id) => REGISTRY[id]),
    sceneOf(document, question),
  );
