import {
  checkDocument,
  checkProjects,
  evaluate,
  lastPlanVersion,
  narrativesAt,
  periodName,
  planInForce,
  planTextsAt,
  PLAN_CHECKS,
  PROJECT_CHECKS,
  PROJECT_LAW,
  versionInForce,
  type BodyDocument,
  type Evaluation,
  type Language,
  type Narrative,
  type PeriodCode,
  type PlanText,
  type PlanVersion,
  type ProjectsDocument,
  type Question,
  type Result,
} from "@albero/domain";
import type { PrintedDocument } from "../blocks/document.ts";
import { agileReport, type AgileTold } from "./agile/report.ts";
import { annualReport } from "./annual-report/content.ts";
import { checksSheet } from "./checks/content.ts";
import { differencesSheet } from "./differences/content.ts";
import { planDocument } from "./plan/content.ts";
import { planTreeDocument } from "./plan-tree/content.ts";
import { projectsDossier } from "./projects/dossier.ts";
import { projectsReport } from "./projects/year-report.ts";
import { systemDocument } from "./system/content.ts";

export const DOCUMENT_KINDS = [
  ...(["plan", "report", "tree", "checks", "differences", "system"] as const),
  ...(["projects", "projects-report", "projects-checks", "agile"] as const),
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** A document that can be made: its kind, what it is about in words, the name of its file without ending. */
export type AvailableDocument = {
  readonly name: string;
  readonly kind: DocumentKind;
  readonly about: string;
  /** The period its figures are of; `null` for what has none. */
  readonly period: PeriodCode | null;
  readonly make: () => PrintedDocument;
};

export type CollectionRequest = {
  readonly question: Question;
  readonly language?: Language;
  /** What offices told of their objectives, for the reports. */
  readonly narratives?: readonly Narrative[];
  /** The improvement projects of its years. */
  readonly projects?: readonly ProjectsDocument[];
  /** What is told of remote work of its years. */
  readonly agile?: readonly AgileTold[];
  /** What the body tells in the chapters of its plans. */
  readonly texts?: readonly PlanText[];
};

/**
 * Every document that can be made of a body on its own: each plan, and the report on its year once that is over; the
 * tree with the results of the period asked; what was checked; what changed between the last two approved versions;
 * the measurement system in force; the dossier of each year's improvement projects, what was checked of them, the
 * report on them once one has a score, and the report on remote work of each year. What does not apply (a first version has no differences) is left out.
 */
export const documentsOf = (
  document: BodyDocument,
  { question, language = "it", narratives = [], projects = [], agile = [], texts = [] }: CollectionRequest,
): readonly AvailableDocument[] => {
  const asked = { document, question, language, narratives, projects, agile, texts };
  return [plans, reports, trees, checks, differences, systems, ofProjects, ofAgile].flatMap((of) =>
    of(asked),
  );
};

type Asked = Required<CollectionRequest> & { readonly document: BodyDocument };

type Makes = (evaluation: Evaluation) => Result<PrintedDocument, "other-document">;

/** Made of the figures of a period, which were there when the document was offered. */
const ofPeriod =
  ({ document, question }: Asked, period: PeriodCode, makes: Makes) =>
  (): PrintedDocument => {
    const evaluated = evaluate(document, { ...question, period });
    const made = evaluated.ok ? makes(evaluated.value) : evaluated;
    if (!made.ok) throw new Error(`the document cannot be made: ${made.problem.code}`);
    return made.value;
  };

/** The first years of the plans that were in force for them, as known at the moment asked. */
const planYears = ({ document, question }: Asked) =>
  document.plans.flatMap(({ title, years: [first] }) => {
    const period = String(first) as PeriodCode;
    const inForce = planInForce(document.plans, { ...question, period });
    return first === undefined || !inForce.ok || inForce.value.plan.title !== title
      ? []
      : [{ title, first, period }];
  });

const plans = (asked: Asked): readonly AvailableDocument[] =>
  planYears(asked).map(({ title, first, period }) => ({
    ...{ name: `piano-${first}`, kind: "plan", about: title, period },
    make: ofPeriod(asked, period, (evaluation) => {
      const { document, language, question } = asked;
      const texts = planTextsAt(asked.texts, { planId: evaluation.planId, knownAt: question.knownAt });
      return planDocument(document, evaluation, { language, texts });
    }),
  }));

/** For every year that is over. */
const reports = (asked: Asked): readonly AvailableDocument[] =>
  planYears(asked)
    .filter(({ first }) => `${first}-12-31` < asked.question.today)
    .map(({ first, period }) => {
      const { document, language, question } = asked;
      const told = asked.narratives.filter((each) => each.period === period);
      const narratives = narrativesAt(told, { period, knownAt: question.knownAt });
      return {
        ...{ name: `relazione-${first}`, kind: "report", about: periodName(period, language), period },
        make: ofPeriod(asked, period, (evaluation) =>
          annualReport(document, evaluation, { language, narratives }),
        ),
      };
    });

const trees = (asked: Asked): readonly AvailableDocument[] => {
  const { document, question, language } = asked;
  const { period } = question;
  if (!planInForce(document.plans, question).ok) return [];
  return [
    {
      ...{ name: `albero-${period}`, kind: "tree", about: periodName(period, language), period },
      make: ofPeriod(asked, period, (evaluation) => planTreeDocument(document, evaluation, language)),
    },
  ];
};

const checks = ({ document, question: { today }, language }: Asked): readonly AvailableDocument[] => {
  const last = lastPlanVersion(document);
  if (last === null) return [];
  const about = last.plan.title;
  const make = (): PrintedDocument =>
    checksSheet(document, checkDocument(document, { today }), {
      ...{ about, telling: PLAN_CHECKS, today, language },
    });
  return [{ name: "controlli", kind: "checks", about, period: null, make }];
};

const differences = ({ document, question, language }: Asked): readonly AvailableDocument[] =>
  document.plans.flatMap(({ title, years, versions }) => {
    const [before, after] = versions.filter(isApproved).slice(-2);
    if (before === undefined || after === undefined) return [];
    const options = { plan: title, before, after, today: question.today, language };
    const between = `v${before.version}-v${after.version}`;
    const name = `differenze-${years[0] ?? ""}-${between}`;
    return [
      {
        ...({ name, kind: "differences", about: `${title}, ${between}`, period: null } as const),
        make: () => differencesSheet(document, options),
      },
    ];
  });

const systems = ({ document, question, language }: Asked): readonly AvailableDocument[] => {
  const system = versionInForce(document.systems, question);
  if (system === null) return [];
  const make = (): PrintedDocument => systemDocument(document, system, { today: question.today, language });
  const name = `smvp-${system.validFrom.slice(0, 4)}`;
  return [{ name, kind: "system", about: system.title, period: null, make }];
};

const ofProjects = ({
  document,
  question: { today },
  language,
  projects,
}: Asked): readonly AvailableDocument[] =>
  projects.flatMap((year) => {
    const about = String(year.year);
    const options = { body: document.body, today, language };
    const dossier: AvailableDocument = {
      ...{ name: `progetti-${about}`, kind: "projects", about, period: null },
      make: () => projectsDossier(year, options),
    };
    const checked: AvailableDocument = {
      ...{ name: `controlli-progetti-${about}`, kind: "projects-checks", about, period: null },
      make: () =>
        checksSheet(document, checkProjects(year, PROJECT_LAW), {
          ...{ about, telling: PROJECT_CHECKS, today, language },
        }),
    };
    const report: AvailableDocument = {
      ...{ name: `relazione-progetti-${about}`, kind: "projects-report", about, period: null },
      make: () => projectsReport(year, options),
    };
    return [dossier, checked, ...(year.projects.some(isScored) ? [report] : [])];
  });

const ofAgile = ({ document, question: { today }, language, agile }: Asked): readonly AvailableDocument[] =>
  agile.map((told) => ({
    ...({
      name: `lavoro-a-distanza-${told.year.year}`,
      kind: "agile",
      about: String(told.year.year),
      period: null,
    } as const),
    make: () => agileReport(told, { body: document.body, today, language }),
  }));

const isScored = ({ evaluation }: ProjectsDocument["projects"][number]): boolean => evaluation !== null;

const isApproved = ({ approvedAt }: PlanVersion): boolean => approvedAt !== null;
