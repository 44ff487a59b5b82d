import {
  formatHundredths,
  ok,
  type BodyDocument,
  type Evaluation,
  type Language,
  type Result,
} from "@albero/domain";
import type { Block } from "../../blocks/block.ts";
import type { PrintedDocument } from "../../blocks/document.ts";
import { text } from "../../blocks/make-runs.ts";
import { heading, paragraph } from "../../blocks/make.ts";
import { areaTable, branchHeading } from "../shared/branch-blocks.ts";
import { rollUpBlocks, type RollUpRef } from "../shared/figures.ts";
import { framed } from "../shared/frame.ts";
import { openPlan, type OpenPlan } from "../shared/open-plan.ts";
import { WORDS } from "../shared/words.ts";
import { indicatorBlocks } from "../shared/indicator-table.ts";
import { planTreeModel, type PlanTreeModel } from "./model.ts";

/**
 * The performance tree (albero della performance) on paper: the body, its areas, each strategic objective with its
 * indicators and operational objectives, with targets, values, achievements and lights. Refuses with
 * `other-document` an evaluation that was not made from this document.
 */
export const planTreeDocument = (
  document: BodyDocument,
  evaluation: Evaluation,
  language: Language = "it",
): Result<PrintedDocument, "other-document"> => {
  const opened = openPlan(document, evaluation);
  if (!opened.ok) return opened;
  const model = planTreeModel(opened.value);
  const blocks = [...overview(opened.value, model, language), ...sections(model, language)];
  const title = WORDS[language].performanceTree;
  return ok(framed(opened.value, language, { title, orientation: "landscape", blocks }));
};

const overview = ({ document }: OpenPlan, model: PlanTreeModel, language: Language): readonly Block[] => {
  const words = WORDS[language];
  const { body, lights, shape } = model;
  const ofBody: RollUpRef = (what) => ({ kind: "body", id: document.body.id, what });
  const reading = [
    words.howToRead(formatHundredths(lights.inLine, language), formatHundredths(lights.toWatch, language)),
    ...(shape.intermediate ? [words.expectedNote] : []),
    ...(shape.weighted ? [] : [words.equalWeights]),
  ];
  return [
    heading(1, [text(words.wholeBody)]),
    ...rollUpBlocks(body, ofBody, language),
    areaTable(model.areas, language),
    paragraph([text(reading.join(" "))], "note"),
  ];
};

const sections = (model: PlanTreeModel, language: Language): readonly Block[] =>
  [...model.areas, ...model.containers].flatMap((area) => [
    ...branchHeading(area, 1, { language }),
    ...(area.indicators.length > 0 ? indicatorBlocks({ ...area, children: [] }, model.shape, language) : []),
    ...area.children.flatMap((objective) => [
      ...branchHeading(objective, 2, { language }),
      ...indicatorBlocks(objective, model.shape, language),
    ]),
  ]);
