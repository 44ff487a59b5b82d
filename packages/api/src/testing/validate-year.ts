import { CRITERIA } from "@albero/domain";
import type { Browser } from "./browser.ts";
import { valueOf } from "./service.ts";

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
