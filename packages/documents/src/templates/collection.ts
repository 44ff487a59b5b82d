import {
  checkDocument,
  evaluate,
  lastPlanVersion,
  versionInForce,
  type BodyDocument,
  type Language,
  type PeriodCode,
  type PlanVersion,
  type Question,
} from "@albero/domain";
import type { PrintedDocument } from "../blocks/document.ts";
import { annualReport } from "./annual-report/content.ts";
import { checksSheet } from "./checks/content.ts";
import { differencesSheet } from "./differences/content.ts";
import { planDocument } from "./plan/content.ts";
import { planTreeDocument } from "./plan-tree/content.ts";
import { systemDocument } from "./system/content.ts";

/** A document with the name of its file, without ending. */
export type NamedDocument = { readonly name: string; readonly document: PrintedDocument };

/** The body, the moment its figures are asked at, and the language. */
export type CollectionRequest = { readonly question: Question; readonly language?: Language };

/**
 * Every document that can be made of a body on its own: each plan, and the report on its year once that is over; the
 * tree with the results of the period asked; what was checked; what changed between the last two approved versions;
 * the measurement system in force. What does not apply (a first version has no differences) is left out.
 */
export const documentsOf = (
  document: BodyDocument,
  { question, language = "it" }: CollectionRequest,
): readonly NamedDocument[] => [
  ...plans(document, { question, language }),
  ...reports(document, { question, language }),
  ...trees(document, { question, language }),
  ...checks(document, { question, language }),
  ...differences(document, { question, language }),
  ...systems(document, { question, language }),
];

type Asked = Required<CollectionRequest>;

const plans = (document: BodyDocument, { question, language }: Asked): readonly NamedDocument[] =>
  document.plans.flatMap(({ years }) => {
    const [first = 0] = years;
    const evaluated = evaluate(document, { ...question, period: String(first) as PeriodCode });
    const made = evaluated.ok ? planDocument(document, evaluated.value, language) : null;
    return made?.ok === true ? [{ name: `piano-${first}`, document: made.value }] : [];
  });

/** For every year that is over. */
const reports = (document: BodyDocument, { question, language }: Asked): readonly NamedDocument[] =>
  document.plans.flatMap(({ years: [first = 0] }) => {
    if (`${first}-12-31` >= question.today) return [];
    const evaluated = evaluate(document, { ...question, period: String(first) as PeriodCode });
    const made = evaluated.ok ? annualReport(document, evaluated.value, { language }) : null;
    return made?.ok === true ? [{ name: `relazione-${first}`, document: made.value }] : [];
  });

const trees = (document: BodyDocument, { question, language }: Asked): readonly NamedDocument[] => {
  const evaluated = evaluate(document, question);
  const made = evaluated.ok ? planTreeDocument(document, evaluated.value, language) : null;
  return made?.ok === true ? [{ name: `albero-${question.period}`, document: made.value }] : [];
};

const checks = (document: BodyDocument, { question, language }: Asked): readonly NamedDocument[] => {
  const last = lastPlanVersion(document);
  if (last === null) return [];
  const { today } = question;
  const report = checkDocument(document, { today });
  const options = { plan: last.plan.title, today, language };
  return [{ name: "controlli", document: checksSheet(document, report, options) }];
};

const differences = (document: BodyDocument, { question, language }: Asked): readonly NamedDocument[] =>
  document.plans.flatMap(({ title, years, versions }) => {
    const [before, after] = versions.filter(isApproved).slice(-2);
    if (before === undefined || after === undefined) return [];
    const options = { plan: title, before, after, today: question.today, language };
    const name = `differenze-${years[0] ?? ""}-v${before.version}-v${after.version}`;
    return [{ name, document: differencesSheet(document, options) }];
  });

const systems = (document: BodyDocument, { question, language }: Asked): readonly NamedDocument[] => {
  const system = versionInForce(document.systems, question);
  if (system === null) return [];
  const made = systemDocument(document, system, { today: question.today, language });
  return [{ name: `smvp-${system.validFrom.slice(0, 4)}`, document: made }];
};

const isApproved = ({ approvedAt }: PlanVersion): boolean => approvedAt !== null;
