import { PLAN_CHAPTERS, TEXT_MARKS } from "@albero/domain";
import { Type, type Static } from "typebox";
import { endpoint } from "../endpoint.ts";
import { AsOfQuery, Count, IdText, InstantText, literals, nullable } from "../views/common.ts";
import { PlanHead, PlanParams } from "./plan-life.ts";

const Run = Type.Union([
  Type.Object({
    kind: Type.Literal("words"),
    text: Type.String({ minLength: 1, maxLength: 4000 }),
    marks: Type.Array(literals(TEXT_MARKS), { maxItems: 2 }),
  }),
  Type.Object({
    kind: Type.Literal("figure"),
    of: Type.Union([
      Type.Object({ kind: Type.Literal("node"), id: IdText, what: Type.Literal("achievement") }),
      Type.Object({
        kind: Type.Literal("use"),
        id: IdText,
        what: literals(["value", "target", "achievement"]),
      }),
    ]),
  }),
]);
const Runs = Type.Array(Run, { maxItems: 500 });

/** A title, a paragraph or a list; a figure is named, and filled in when the text is printed. */
export const TextBlockView = Type.Union([
  Type.Object({ kind: Type.Literal("heading"), content: Runs }),
  Type.Object({ kind: Type.Literal("paragraph"), content: Runs }),
  Type.Object({
    kind: Type.Literal("list"),
    ordered: Type.Boolean(),
    items: Type.Array(Runs, { minItems: 1, maxItems: 200 }),
  }),
]);
export type TextBlockView = Static<typeof TextBlockView>;
const Blocks = Type.Array(TextBlockView, { maxItems: 500 });

/** A chapter of a plan as the law orders them, with what the body tells in it. */
export const ChapterView = Type.Object({
  chapter: literals(PLAN_CHAPTERS),
  /** How often it was written; it goes into If-Match. */
  revision: Count,
  blocks: Blocks,
  recordedBy: nullable(Type.String()),
  recordedAt: nullable(InstantText),
  /** Whether it is empty: no data fill it, and nobody wrote it. */
  isEmpty: Type.Boolean(),
});
export type ChapterView = Static<typeof ChapterView>;

export const PlanTextsView = Type.Object({
  plan: PlanHead,
  /** What the law asks of the plan of its year. */
  form: Type.Object({
    kind: literals(["performance", "integrated"]),
    source: Type.String(),
    simplified: Type.Boolean(),
  }),
  chapters: Type.Array(ChapterView),
});
export type PlanTextsView = Static<typeof PlanTextsView>;

const query = Type.Object({ language: AsOfQuery.properties.language });
const reading = ["not-signed-in", "not-permitted", "not-found"] as const;

export const readPlanTexts = endpoint({
  id: "readPlanTexts",
  room: "plan",
  method: "GET",
  path: "/bodies/{bodyId}/plans/{planId}/texts",
  summary: "The chapters the law asks of a plan, and what the body tells in each",
  permission: "plan.read",
  params: PlanParams,
  query,
  body: null,
  response: PlanTextsView,
  status: 200,
  conditional: false,
  problems: reading,
});

export const writePlanText = endpoint({
  id: "writePlanText",
  room: "plan",
  method: "PUT",
  path: "/bodies/{bodyId}/plans/{planId}/texts/{chapterId}",
  summary: "Write a chapter of a plan; the text before stays in the record, and no block takes it back",
  permission: "plan.edit",
  params: Type.Object({ ...PlanParams.properties, chapterId: literals(PLAN_CHAPTERS) }),
  query,
  body: Type.Object({ blocks: Blocks }),
  response: ChapterView,
  status: 200,
  conditional: true,
  problems: [...reading, "version-required", "changed-meanwhile"],
});
