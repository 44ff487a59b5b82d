import { CRITERIA, type Instant } from "@albero/domain";
import { inBody } from "@albero/store";
import type { Example } from "../services/example/load.ts";
import { loadOversightOf } from "../services/example/load-oversight.ts";
import type { Browser } from "./browser.ts";
import { TEST_NOW, valueOf, type TestService } from "./service.ts";

let made = 0;
const once = () => ({ query: {}, idempotencyKey: `key-at-the-desk-${(made += 1)}` });

type OfYear = { readonly bodyId: string; readonly year: string };

/** Gives the report of a year to the evaluation body, by whoever may. */
export const submitReport = (office: Browser, params: OfYear, on: string) =>
  office.client.submitReport({ params, ...once(), body: { act: "Delibera di Giunta 12", on } });

/** Every criterion met. */
export const ALL_MET = CRITERIA.map((criterion) => ({ criterion, answer: "met" as const, note: null }));

/** Validates the report of a year without remarks, by the evaluation body. */
export const validateReport = async (judge: Browser, params: OfYear, on: string) => {
  const desk = valueOf(await judge.client.readDesk({ params }));
  const body = { reportId: desk.report?.id ?? params.bodyId, act: "Verbale OIV 3", on };
  return judge.client.validateReport({
    params,
    ...once(),
    body: { ...body, outcome: "validated", criteria: ALL_MET, reason: null },
  });
};

/** Records what an example tells of the desk of the evaluation body, as history: after the rest of it was loaded. */
export const bringDesk = async (
  { parts: { database } }: TestService,
  { document, oversight = null }: Example,
): Promise<void> => {
  if (oversight === null) throw new Error("the example tells nothing of the desk");
  const author = { at: TEST_NOW as Instant, actor: "albero example load", accountId: null, requestId: null };
  const { id: bodyId } = document.body;
  await inBody(database, { bodyId, accountId: null }, (tx) =>
    loadOversightOf({ work: { tx, bodyId, author }, document }, oversight),
  );
};
