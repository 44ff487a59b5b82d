import type {
  ChapterView,
  readPlanTexts as reading,
  TextBlockView,
  writePlanText as writing,
} from "@albero/contract";
import {
  chaptersToWrite,
  planFormOf,
  planTextsAt,
  staffOf,
  type BodyId,
  type PlanChapter,
  type PlanId,
  type PlanText,
  type TextBlock,
} from "@albero/domain";
import { addPlanText, inBody, loadBodyDocument, loadPlanTexts, readBody, type Tx } from "@albero/store";
import type { Call, Handler } from "../../http/bind.ts";
import { answer, decline, type Reply } from "../../reply.ts";
import { authorOf } from "../author.ts";
import { changedBy } from "../changed-by.ts";
import type { Service } from "../service.ts";
import { versionIn } from "../version.ts";
import { noteChange } from "../work.ts";
import { planHead } from "./plan-version-view.ts";

const isOf =
  (chapter: PlanChapter) =>
  (text: PlanText): boolean =>
    text.chapter === chapter;

/** A chapter with the last of its texts, if it has any. */
const chapterView = (chapter: PlanChapter, texts: readonly PlanText[], isEmpty: boolean): ChapterView => {
  const last = texts.filter(isOf(chapter)).at(-1);
  return {
    ...{ chapter, revision: last?.revision ?? 0, blocks: (last?.blocks ?? []) as TextBlockView[] },
    ...{ recordedBy: last?.recordedBy ?? null, recordedAt: last?.recordedAt ?? null, isEmpty },
  };
};

/** The chapters the law asks of a plan for its year and the size of the body, with what is told in each. */
export const readPlanTexts =
  ({ parts }: Service): Handler<typeof reading> =>
  async ({ params, caller, now: knownAt }) => {
    const [bodyId, planId] = [params.bodyId as BodyId, params.planId as PlanId];
    const scope = { bodyId, accountId: caller.actor.accountId };
    const { document, texts } = await readBody(parts.database, scope, async (tx) => ({
      document: await loadBodyDocument(tx, bodyId),
      texts: await loadPlanTexts(tx, bodyId, planId),
    }));
    const plan = document?.plans.find(({ id }) => id === planId);
    if (document === null || plan === undefined) return decline("not-found");
    const { kind, source, simplified, chapters } = planFormOf(
      plan.years[0] ?? 0,
      staffOf(document.staffTables),
    );
    const empty = chaptersToWrite(chapters, planTextsAt(texts, { planId, knownAt }));
    return answer({
      ...{ plan: planHead(plan), form: { kind, source, simplified } },
      chapters: chapters.map((chapter) => chapterView(chapter, texts, empty.includes(chapter))),
    });
  };

const write = async (tx: Tx, call: Call<typeof writing>): Promise<Reply<ChapterView>> => {
  const { bodyId, planId, chapterId: chapter } = call.params;
  const texts = (await loadPlanTexts(tx, bodyId as BodyId, planId as PlanId)).filter(isOf(chapter));
  const last = texts.at(-1) ?? null;
  if (versionIn(call.version) !== texts.length) return changedBy(last);
  const author = authorOf(call);
  const text: PlanText = {
    ...{ planId: planId as PlanId, chapter, revision: texts.length + 1 },
    ...{ blocks: call.body.blocks as readonly TextBlock[], recordedBy: author.actor, recordedAt: author.at },
  };
  const added = await addPlanText(tx, bodyId as BodyId, { text, accountId: author.accountId });
  if (!added) return changedBy(last);
  await noteChange(
    { tx, bodyId: bodyId as BodyId, author },
    {
      ...{ action: "plan-text.write", subject: `plan/${planId} ${chapter}`, reason: null },
      ...{ before: last, after: text },
    },
  );
  const toWrite = chaptersToWrite(
    [chapter],
    text.blocks.length === 0 ? new Map() : new Map([[chapter, text]]),
  );
  return answer(chapterView(chapter, [text], toWrite.length > 0), text.revision);
};

/** Writes a chapter of a plan; the text before stays in the record. */
export const writePlanText =
  ({ parts }: Service): Handler<typeof writing> =>
  async (call) => {
    const bodyId = call.params.bodyId as BodyId;
    const scope = { bodyId, accountId: call.caller.actor.accountId };
    return inBody(parts.database, scope, async (tx) => {
      const document = await loadBodyDocument(tx, bodyId);
      const isThere = document?.plans.some(({ id }) => id === call.params.planId) === true;
      return isThere ? write(tx, call) : decline("not-found");
    });
  };
