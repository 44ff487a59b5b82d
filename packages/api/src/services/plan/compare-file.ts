import type { ImportPreviewView } from "@albero/contract";
import {
  contentOf,
  planNames,
  type BodyDocument,
  type BodyId,
  type EditFrame,
  type PlanEdit,
  type PlanNames,
  type PlanVersion,
} from "@albero/domain";
import { compareIncoming, type Incoming, type IncomingPreview } from "@albero/exchange";
import { loadBodyDocument, type Tx } from "@albero/store";
import { v7 as uuid } from "uuid";
import type { Language } from "../../http/language.ts";
import { faultText } from "../../messages/messages.ts";
import { answer, decline, type Reply } from "../../reply.ts";
import { refuseFile } from "../refuse-file.ts";
import type { Service } from "../service.ts";
import { made } from "./draft-work.ts";
import { baseOf } from "./plan-trace.ts";
import { openVersionOf } from "./plan-version-view.ts";

type Problems = ImportPreviewView["problems"];

/** A file beside the draft it would change. */
export type ComparedFile = {
  readonly draft: PlanVersion;
  readonly preview: IncomingPreview;
  /** What the file itself has to put right, and what the draft would not take. */
  readonly problems: Problems;
};

/** Declines where the plan has no draft to bring a file into: before anything is done with the file. */
export const declineWithoutDraft = async (
  service: Service,
  { bodyId, planId }: { readonly bodyId: string; readonly planId: string },
): Promise<Reply<never> | null> => {
  const { document } = await service.snapshots(bodyId as BodyId);
  const plan = document.plans.find(({ id }) => id === planId);
  if (plan === undefined) return decline("not-found");
  return openVersionOf(plan)?.status === "draft" ? null : decline("no-draft");
};

const frameOf = (
  { plans, units, indicators, commonLibraries = [] }: BodyDocument,
  draft: PlanVersion,
  { result }: IncomingPreview,
): EditFrame => {
  const plan = plans.find(({ id }) => id === draft.planId);
  const base = plan?.versions.find(({ version }) => version === draft.basedOn);
  return {
    base: base === undefined ? null : contentOf(base),
    unitIds: new Set(units.map(({ id }) => id)),
    indicators: [...indicators, ...(result?.definitions.indicators ?? [])],
    commonLibraries,
  };
};

/** What people call the thing an edit is of. */
const nameOf = (edit: PlanEdit, names: PlanNames): string => {
  if (edit.kind === "set-targets") return names.use(edit.cells[0]?.useId ?? "");
  if (edit.kind === "add") return "code" in edit.value ? edit.value.code : names.use(edit.value.id);
  const of = { node: names.node, use: names.use, card: names.card, "card-objective": names.card };
  return of[edit.entity](edit.id);
};

/** Each edit is tried as if it had been written in the draft by hand. */
const untaken = (
  document: BodyDocument,
  { draft, preview }: Pick<ComparedFile, "draft" | "preview">,
  language: Language,
): Problems => {
  const edits = preview.result?.edits ?? [];
  const frame = frameOf(document, draft, preview);
  const { content, faults } = made(contentOf(draft), edits, frame);
  const { indicators = [] } = preview.result?.definitions ?? {};
  const library = { units: document.units, indicators: [...document.indicators, ...indicators] };
  const names = planNames(library, [draft, content], language);
  return faults.map((fault) => {
    const edit = edits[Number(fault.place.split("/").at(-1))];
    const about = edit === undefined ? "" : `${nameOf(edit, names)}: `;
    return { place: null, message: `${about}${faultText(fault, language)}` };
  });
};

type Asked = {
  readonly bodyId: BodyId;
  readonly planId: string;
  readonly language: Language;
  readonly incoming: Incoming;
};

/** Compares a file with the draft as the transaction sees it. */
export const compareFile = async (
  tx: Tx,
  { bodyId, planId, language, incoming }: Asked,
): Promise<Reply<ComparedFile>> => {
  const document = await loadBodyDocument(tx, bodyId);
  const plan = document?.plans.find(({ id }) => id === planId);
  if (document === null || plan === undefined) return decline("not-found");
  const draft = openVersionOf(plan);
  if (draft?.status !== "draft") return decline("no-draft");
  const traces = incoming.kind === "workbook" ? [] : (incoming.document.traces ?? []);
  const trace = traces.find((each) => each.planId === planId);
  const base = await baseOf(tx, document, trace);
  const compared = compareIncoming(incoming, { document, planId, newId: uuid, language, base });
  if (!compared.ok) return refuseFile(compared.sentences);
  const preview = compared.value;
  const problems = [...preview.problems, ...untaken(document, { draft, preview }, language)];
  return answer({ draft, preview, problems });
};
