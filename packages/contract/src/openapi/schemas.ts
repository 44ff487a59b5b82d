import type { TSchema } from "typebox";
import { ActListView, ActView, OrganView } from "../endpoints/acts.ts";
import { AuditView } from "../endpoints/audit.ts";
import { BodyView, OverviewView, PlanRef } from "../endpoints/body.ts";
import { BudgetView, ContextView } from "../endpoints/budget.ts";
import { CardListView, CardView } from "../endpoints/card.ts";
import { CourseView } from "../endpoints/course.ts";
import { IndicatorListView, IndicatorView, UsePlace } from "../endpoints/indicator.ts";
import { CellView, EntryView, MeasureListView, MeasureRow, MeasureView } from "../endpoints/measure.ts";
import { MonitoredRound, ReportRef, ReportView } from "../endpoints/monitoring.ts";
import { NarrativesView, NarrativeView } from "../endpoints/narrative.ts";
import { ChapterView, PlanTextsView, TextBlockView } from "../endpoints/plan-text.ts";
import { OrganisationView, StaffTableView, UnitPageView, UnitView } from "../endpoints/organisation.ts";
import { NodeView, TreeNodeView, TreeView } from "../endpoints/plan.ts";
import { DifferencesView, DifferenceView, PlanLifeView, PlanVersionView } from "../endpoints/plan-life.ts";
import { DraftChangeView, EditedView, PlanDraftView } from "../endpoints/plan-draft.ts";
import { AssignmentView, ExampleAccount, SessionView } from "../endpoints/session.ts";
import { Moment, Page } from "../views/common.ts";
import * as figure from "../views/figure.ts";
import { PlanContentView, PlanEditView } from "../views/plan-content.ts";
import { ChangedView, ProblemView } from "../views/problem.ts";

/** A JSON Schema as plain data. */
export type Schema = { readonly [key: string]: unknown };

/** Views that have a name of their own in the document: whoever writes a client gets one type for each. */
const NAMED: Readonly<Record<string, TSchema>> = {
  Figure: figure.Figure,
  PlainValue: figure.PlainValue,
  TargetValue: figure.TargetValueView,
  RecordedValue: figure.RecordedValueView,
  RollUp: figure.RollUpView,
  Step: figure.StepView,
  SeriesPoint: figure.SeriesPoint,
  Forecast: figure.ForecastView,
  UnitRef: figure.UnitRef,
  NodeRef: figure.NodeRef,
  CardRef: figure.CardRef,
  MeasureRef: figure.MeasureRef,
  Use: figure.UseView,
  Moment,
  Page,
  PlanRef,
  Body: BodyView,
  Overview: OverviewView,
  TreeNode: TreeNodeView,
  Tree: TreeView,
  Node: NodeView,
  PlanVersion: PlanVersionView,
  PlanLife: PlanLifeView,
  PlanContent: PlanContentView,
  PlanEdit: PlanEditView,
  PlanDraft: PlanDraftView,
  Edited: EditedView,
  DraftChange: DraftChangeView,
  Difference: DifferenceView,
  Differences: DifferencesView,
  Course: CourseView,
  Narrative: NarrativeView,
  Narratives: NarrativesView,
  TextBlock: TextBlockView,
  PlanChapter: ChapterView,
  PlanTexts: PlanTextsView,
  MonitoredRound,
  ReportRef,
  Report: ReportView,
  UsePlace,
  Indicator: IndicatorView,
  IndicatorList: IndicatorListView,
  Entry: EntryView,
  Cell: CellView,
  MeasureRow,
  MeasureList: MeasureListView,
  Measure: MeasureView,
  Unit: UnitView,
  StaffTable: StaffTableView,
  Organisation: OrganisationView,
  UnitPage: UnitPageView,
  Card: CardView,
  CardList: CardListView,
  Budget: BudgetView,
  Context: ContextView,
  Organ: OrganView,
  Act: ActView,
  ActList: ActListView,
  Audit: AuditView,
  Assignment: AssignmentView,
  Session: SessionView,
  ExampleAccount,
  Changed: ChangedView,
  Problem: ProblemView,
};

const nameByText = new Map(Object.entries(NAMED).map(([name, schema]) => [JSON.stringify(schema), name]));

const isSchema = (value: unknown): value is Schema =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const insideOf = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(insideOf);
  return isSchema(value) ? reference(value) : value;
};

const within = (schema: Schema): Schema =>
  Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, insideOf(value)]));

/** The schema with every named view inside it, or itself, replaced by a reference. */
export const reference = (schema: Schema | TSchema): Schema => {
  const plain = schema as Schema;
  const name = nameByText.get(JSON.stringify(plain));
  return name === undefined ? within(plain) : { $ref: `#/components/schemas/${name}` };
};

/** Every named view, its parts referring to each other. */
export const namedSchemas = (): Readonly<Record<string, Schema>> =>
  Object.fromEntries(Object.entries(NAMED).map(([name, schema]) => [name, within(schema as Schema)]));

const closedInside = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(closedInside);
  return isSchema(value) ? closed(value) : value;
};

/** The schema with every object closed: what comes in may hold nothing that the endpoint does not know. */
export const closed = (schema: Schema | TSchema): Schema => {
  const plain = schema as Schema;
  const copy = Object.fromEntries(Object.entries(plain).map(([key, value]) => [key, closedInside(value)]));
  return plain.type === "object" ? { ...copy, additionalProperties: false } : copy;
};
