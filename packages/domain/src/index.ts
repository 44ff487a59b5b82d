// The public face of the rules; inside the package files import each other directly.
export type * from "./quantity/brand.ts";
export * from "./quantity/day.ts";
export { dayInYear, type MonthDay } from "./quantity/day-in-year.ts";
export * from "./quantity/decimal.ts";
export * from "./quantity/hundredths.ts";
export * from "./quantity/id.ts";
export * from "./quantity/money.ts";
export {
  isAbsent,
  type Absence,
  type AbsentStep,
  type Cause,
  type Figure,
  type Outcome,
  type Question,
} from "./quantity/outcome.ts";
export * from "./quantity/period.ts";
export * from "./quantity/result.ts";
export * from "./quantity/rounding.ts";
export { easterSunday } from "./quantity/easter.ts";
export { italianHolidays } from "./quantity/italian-holidays.ts";
export { addWorkingDays, workingDaysBetween, type HolidaysOf } from "./quantity/working-days.ts";
export type * from "./organisation/body.ts";
export * from "./organisation/post.ts";
export * from "./organisation/dated.ts";
export { assignmentFault, postFault, type Staffing } from "./organisation/staffing.ts";
export * from "./organisation/profile.ts";
export * from "./organisation/staff-table.ts";
export * from "./organisation/unit.ts";
export {
  COMPARISONS,
  FUNCTIONS,
  LEVELS,
  OPERATORS,
  TIME_UNITS,
  type ComparisonSign,
  type Formula,
  type FunctionName,
  type Level,
  type Operator,
  type TimeUnit,
} from "./formula/formula.ts";
export { checkFormula, locateIssues } from "./formula/check.ts";
export type * from "./formula/formula-frame.ts";
export type * from "./formula/formula-issue.ts";
export type { LocatedIssue } from "./formula/inspection.ts";
export { formatFormula, type FormatFrame, type FormulaNames } from "./formula/format.ts";
export { CATALOGUE, type FunctionEntry, type ParameterKind } from "./formula/catalogue.ts";
export { parseFormula, type FormulaCodes, type ParsedFormula, type ParseFrame } from "./formula/parse.ts";
export type { TextIssue, TextIssueCode } from "./formula/text-issue.ts";
export { dependenciesOf, type Dependencies } from "./formula/dependencies.ts";
export { describeFormula, type FormulaWriting } from "./formula/describe.ts";
export { evaluateFormula } from "./formula/evaluate.ts";
export type * from "./formula/step.ts";
export * from "./measurement/cell.ts";
export * from "./measurement/measure.ts";
export { isDue, slotsOf } from "./measurement/due.ts";
export * from "./measurement/cell-state.ts";
export * from "./measurement/answering.ts";
export * from "./measurement/entering.ts";
export type { Forecast, Witness } from "./measurement/forecast.ts";
export * from "./measurement/comment.ts";
export * from "./measurement/usual.ts";
export * from "./measurement/value-mapping.ts";
export type * from "./measurement/step.ts";
export * from "./indicator/indicator.ts";
export { DEFAULT_SYSTEM_2021 } from "./indicator/default-system.ts";
export { checkOptions, OPTION_PROBLEMS, type OptionProblem } from "./indicator/check-options.ts";
export { placeSystem, type PlacedSystem } from "./indicator/place-system.ts";
export { systemInForce, versionInForce } from "./indicator/system-in-force.ts";
export { policiesOf, statedOptions, type Policies, type StatedOptions } from "./indicator/policies.ts";
export * from "./indicator/scale/scale.ts";
export type * from "./indicator/step.ts";
export type * from "./indicator/system.ts";
export { checkPlan, type PlanToCheck } from "./objective/check-plan.ts";
export type { ChangedFigure } from "./objective/changes/compare.ts";
export { causeKey, type ChangeCause, type PlanAspect } from "./objective/changes/change-cause.ts";
export type { FigureRef, FigureState } from "./objective/changes/figure-state.ts";
export { whatChanged, type Changes, type Since } from "./objective/changes/what-changed.ts";
export * from "./objective/document.ts";
export { holidaysOf } from "./objective/holidays.ts";
export { formulaCodesOf, formulaNamesOf } from "./objective/formula-codes.ts";
export * from "./objective/evaluate.ts";
export * from "./objective/evaluation.ts";
export * from "./objective/narrative.ts";
export * from "./objective/plan-in-force.ts";
export type * from "./objective/plan-issue.ts";
export * from "./objective/tree.ts";
export { scaleOf, targetsOf } from "./objective/use-targets.ts";
export * from "./duty/duty.ts";
export type { FedValue, OccurrenceState } from "./duty/feed.ts";
export { yearAhead, type ProposedDuty, type YearAhead } from "./duty/year-ahead.ts";
export * from "./cycle/asked.ts";
export * from "./cycle/calendar.ts";
export * from "./cycle/collecting-record.ts";
export * from "./cycle/deadlines.ts";
export * from "./cycle/monitoring.ts";
export * from "./cycle/feeding.ts";
export * from "./cycle/punctuality.ts";
export * from "./cycle/reminders.ts";
export * from "./cycle/tasks.ts";
export * from "./cycle/window.ts";
export type * from "./objective/what-if/assumption.ts";
export {
  forecastsAt,
  type ForecastFor,
  type MeasureForecast,
  type UseForecast,
} from "./objective/what-if/forecast.ts";
export { leversAt, type Lever, type LeversOf } from "./objective/what-if/levers.ts";
export type { CellReach } from "./objective/what-if/values-to-reach.ts";
export { whatIf, type Supposed, type WhatIf, type WhatIfRefusal } from "./objective/what-if/what-if.ts";
export { agencyFigure, type AgencyFigure, type Evaluated } from "./objective/views/agency.ts";
export { PLAN_VIEWS, viewRows, type PlanView, type ViewRow } from "./objective/views/view-rows.ts";
export type * from "./budget/budget.ts";
export type * from "./context/context.ts";
export * from "./acts/act.ts";
export * from "./acts/member.ts";
export * from "./objective/tags.ts";
export { applyEdit, applyEdits } from "./plan/apply-edit.ts";
export {
  adopt,
  ADOPT_PROBLEMS,
  type AdoptFrame,
  type Adoption,
  type AdoptProblem,
  type AdoptRequest,
} from "./plan/adopt.ts";
export { alteredDefinition, alteredTexts, commonIndicatorOf, readCommonFormula } from "./plan/altered.ts";
export * from "./plan/common-library.ts";
export type * from "./plan/body-document.ts";
export { applyFixes } from "./plan/check/apply-fixes.ts";
export { editsOfFix } from "./plan/check/edits-of-fixes.ts";
export { checkDocument } from "./plan/check/check-document.ts";
export { CHECK_IDS, CHECK_SUBJECTS, type CheckId, type CheckSubject } from "./plan/check/check-id.ts";
export {
  PLACE_KINDS,
  type CheckReport,
  type CheckRun,
  type Finding,
  type PlaceKind,
  type PlacePart,
  type PlanCodes,
} from "./plan/check/finding.ts";
export { lastPlanVersion, type CheckQuestion, type PlanWithVersion } from "./plan/check/scene.ts";
export { cardEffects, type CardEffect } from "./plan/card-effects.ts";
export { settle, type Settled } from "./plan/settle.ts";
export { checkEdit } from "./plan/check-edit.ts";
export * from "./plan/compare-documents.ts";
export { conflictsWith, type DraftChange, type EditConflict } from "./plan/conflict.ts";
export {
  contentOf,
  EMPTY_CONTENT,
  entitiesOf,
  entityOf,
  PLAN_ENTITIES,
  type PlanContent,
  type PlanEntities,
  type PlanEntity,
} from "./plan/content.ts";
export * from "./plan/difference.ts";
export { EDIT_PROBLEMS, type EditFrame, type EditProblem, type LibraryIndicator } from "./plan/edit-frame.ts";
export type { PlanEdit, TargetCell } from "./plan/edit.ts";
export { editsBetween } from "./plan/edits-between.ts";
export { describesSame } from "./quantity/same.ts";
export { inverseOfAll } from "./plan/inverse.ts";
export * from "./plan/life.ts";
export * from "./plan/new-year.ts";
export * from "./plan/plan-form.ts";
export * from "./plan/plan-text.ts";
export { chapterName } from "./vocabulary/plan-chapters.ts";
export { TARGET_RULES, type TargetRule } from "./plan/next-target.ts";
export * from "./permission/addressees.ts";
export * from "./permission/permit.ts";
export * from "./permission/separation.ts";
export * from "./permission/table.ts";
export { answerWord, YES_NO } from "./vocabulary/answer.ts";
export { csvOf } from "./vocabulary/csv.ts";
export { describeCause, describeCauses } from "./vocabulary/describe-cause.ts";
export {
  checkName,
  describeFinding,
  PLAN_CHECKS,
  severityName,
  subjectName,
  type CheckTelling,
  type ToldFinding,
} from "./vocabulary/describe-finding.ts";
export { describeChange, type ChangeReader } from "./vocabulary/describe-change.ts";
export {
  describeDifference,
  describeNotice,
  differenceLines,
  fieldLabel,
  fieldLine,
  type ToldDifference,
  type ToldField,
} from "./vocabulary/describe-difference.ts";
export { planNames } from "./vocabulary/plan-names-of.ts";
export { fieldText, type PlanNames } from "./vocabulary/plan-field.ts";
export { describeForecast } from "./vocabulary/describe-forecast.ts";
export { describeReach, type ReachReader } from "./vocabulary/describe-reach.ts";
export { explain, explainSteps, type ToldStep } from "./vocabulary/explain.ts";
export * from "./vocabulary/format.ts";
export { describeScoring } from "./vocabulary/describe-scoring.ts";
export { describeSystem, type ToldOption } from "./vocabulary/describe-system.ts";
export { OBLIGATION_TITLES } from "./vocabulary/obligation-titles.ts";
export { SYSTEM_OPTIONS, SYSTEM_WORDS, type SystemOption } from "./vocabulary/system-words.ts";
export { describeFormulaIssue, describeTextIssue } from "./vocabulary/describe-issue.ts";
export { formulaInWords } from "./vocabulary/formula-writing.ts";
export { LABELS, type Labels } from "./vocabulary/labels.ts";
export * from "./vocabulary/language.ts";
export { GLOSSARY } from "./vocabulary/glossary.ts";
export { namesOf, type DocumentNames } from "./vocabulary/names-of.ts";
export type * from "./vocabulary/names.ts";
export { duringPeriod, periodName, periodNameOfDays } from "./vocabulary/period-name.ts";
export { amountText, euroCents, toCents } from "./quantity/amount.ts";
export {
  errorsOf,
  SEVERITIES,
  type CheckCodes,
  type CheckReportOf,
  type CheckRunOf,
  type FindingOf,
  type Severity,
} from "./quantity/finding.ts";
export { patched, type Fix, type FixEdit } from "./quantity/patch.ts";
export type { Said } from "./quantity/said.ts";
export { apportion, type Portion } from "./quantity/apportion.ts";
export { runCase, type Case, type CaseAnswer, type CaseTable } from "./quantity/case.ts";
export { defaultsOf, readingsOf, reasonsAsked, type Choice, type Choices } from "./quantity/choice.ts";
export { decimalText, ratioText, toFraction, type Fraction } from "./quantity/fraction.ts";
export {
  PROJECT_CHECK_IDS,
  type ProjectCheckId,
  type ProjectCodes,
  type ProjectFinding,
  type ProjectReport,
} from "./project/check/codes.ts";
export { checkProjects } from "./project/check/check-projects.ts";
export { moneyOf, type ProjectMoney, type ProjectsMoney } from "./project/fund.ts";
export { advance, nextStep, type StepFrame, type StepProblem } from "./project/life.ts";
export { printedNumber } from "./project/printed-number.ts";
export { amountOf, costsOfYear, decimalOf, euroOf } from "./project/sizing.ts";
export { newProject, nextRow, withRows, writeRow, type WrittenCells } from "./project/write-row.ts";
export { refusalsOf, type ProjectRefusal, type ProjectsChange } from "./project/change.ts";
export * from "./project/project.ts";
export {
  schemeById,
  schemeOfYear,
  type Conversion,
  type ProjectLaw,
  type ProjectScheme,
} from "./project/scheme.ts";
export { releaseOf, scoreOf, type Release, type ReleaseBand, type ReleaseRule } from "./project/release.ts";
export { readPrintedTable, type PrintedTable, type TableDoubt } from "./project/printed-table.ts";
export {
  conditionQuestions,
  describeDoubt,
  describeStepProblem,
  PROJECT_CHECKS,
  stepName,
} from "./vocabulary/describe-project.ts";
export { PROJECT_LAW } from "./regulation/project/law.ts";
export * from "./appraisal/appraisal.ts";
export { checkAppraisal, type CardFinding, type CardFindingCode } from "./appraisal/check.ts";
export {
  distributionOf,
  toldGroups,
  type Distribution,
  type GroupDistribution,
  type ScoreBand,
} from "./appraisal/distribution.ts";
export {
  assignmentDeadline,
  cardDeadline,
  dutiesOf,
  type Done,
  type EvaluatorDuties,
} from "./appraisal/duties.ts";
export { figuresFor } from "./appraisal/figures.ts";
export { lackingIn, type MarksLacking } from "./appraisal/marks.ts";
export { cardsDue } from "./appraisal/prepare.ts";
export { resultOf, type AppraisalResult, type ResultPart, type ResultRow } from "./appraisal/result.ts";
export * from "./appraisal/scheme.ts";
export {
  isSignature,
  lastDayToAnswer,
  stepsOpen,
  takeStep,
  type Party,
  type StepRefusal,
} from "./appraisal/steps.ts";
export { CHAMBER_APPRAISAL } from "./regulation/appraisal/chamber.ts";
export { APPRAISAL_WORDS } from "./vocabulary/appraisal-words.ts";
export {
  describePayFinding,
  describePayProblem,
  describePayWarning,
  type Called,
} from "./vocabulary/describe-pay.ts";
export { describeSlip } from "./vocabulary/describe-slip.ts";
export { PAY_WORDS } from "./vocabulary/pay-words.ts";
export { describeAppraisal } from "./vocabulary/describe-appraisal.ts";
export * from "./oversight/entry.ts";
export { figureChanges, frozenFigures, type FigureChange, type Reported } from "./oversight/frozen.ts";
export { RISK_KINDS, riskQueue, type Risk, type Watched, type WatchedCell } from "./oversight/risk.ts";
export { REMARK_STATES, remarkFault, remarksIn, type RemarkStanding } from "./oversight/remarks.ts";
export { drawSample } from "./oversight/sample.ts";
export { actFault, termOf, type Term } from "./oversight/term.ts";
export { lastReportOf, mayValidate, validationOf, validationsOf } from "./oversight/validation.ts";
export { describeRisk } from "./vocabulary/describe-risk.ts";
export type * from "./employment/scheme.ts";
export { employmentCases } from "./employment/case/table.ts";
export type * from "./incentive/bonus-step.ts";
export type * from "./incentive/bonus-types.ts";
export { distributeBonus } from "./incentive/bonus.ts";
export { ceilingOf } from "./incentive/ceiling.ts";
export { shareHigherBonuses } from "./incentive/higher-bonuses.ts";
export { distributeToOperators } from "./incentive/operators-bonus.ts";
export * from "./agile/agile.ts";
export * from "./agile/agreement.ts";
export { agileDueDay, agileFindings, type AgileDuty, type AgileFinding } from "./agile/findings.ts";
export {
  AGILE_INDICATORS,
  agileIndicators,
  type AgileIndicator,
  type AgileIndicatorCode,
} from "./agile/indicators.ts";
export { AGILE_WORDS, describeAgileFinding } from "./vocabulary/agile-words.ts";
export { AGILE_DUTIES } from "./regulation/agile/report-duty.ts";
export * from "./incentive/fund/fund.ts";
export {
  fundFindings,
  fundSchemeOf,
  sumsOf,
  type FundFinding,
  type FundFrame,
  type FundScheme,
  type FundSums,
} from "./incentive/fund/findings.ts";
export { actsOf, mayRecord, type ActRefusal } from "./incentive/fund/life.ts";
export { mayPay, missingKeys, paidOf, type PaymentRefusal } from "./incentive/fund/lock.ts";
export { FUND_CONTRACTS } from "./regulation/fund/contracts.ts";
export type * from "./incentive/operators-types.ts";
export type { IncentiveScheme } from "./incentive/scheme.ts";
export type * from "./incentive/contract.ts";
export {
  LEAST_GROUP,
  tellInGroups,
  type Rewarded,
  type RewardGroup,
  type RewardRelease,
} from "./incentive/aggregates.ts";
export type * from "./incentive/distribution/rule.ts";
export { ruleOf } from "./incentive/distribution/rule-of.ts";
export { entrantsOf, type Entrant, type PotCard } from "./incentive/distribution/entrants.ts";
export type * from "./incentive/distribution/pay-types.ts";
export { distributeBy } from "./incentive/distribution/distribute.ts";
export { payFindings, sharedUses, type PayFinding } from "./incentive/distribution/findings.ts";
export { leftOf, mayApprove, mayPropose } from "./incentive/distribution/decide.ts";
export {
  keptSteps,
  readSteps,
  type SentDistribution,
  type SentShare,
} from "./incentive/distribution/sent.ts";
export { differences, sideBySide } from "./incentive/side-by-side.ts";
export { surveyIndices } from "./incentive/survey-index.ts";
export { distributeBySurveys } from "./incentive/survey-pool.ts";
export { shareUnderCeilings } from "./incentive/under-ceilings.ts";
export { incentiveCases } from "./incentive/case/table.ts";
export { CHAMBER_BONUS } from "./regulation/chamber/bonus.ts";
export { isr2013, type AgencyRegulation } from "./regulation/isr/2013.ts";
export { isr2013OpenPoints } from "./regulation/isr/2013-open-points.ts";
export {
  newColumn,
  writeCell,
  type CellState,
  type Column,
  type Presence,
} from "./formula/columns/column.ts";
export { compileFormula, type CompiledFormula } from "./formula/columns/compile.ts";
export { runProgram } from "./formula/columns/instruction.ts";
export { sheetOfBody, type SheetQuestion } from "./objective/columns/body-sheet.ts";
export { coverageAt, isProvisional, lightAt, presenceOfUse } from "./objective/columns/look.ts";
export { sheetOfPlan, type SharedPlan } from "./objective/columns/plan-sheet.ts";
export { changeCell, type CellPlace } from "./objective/columns/change.ts";
export { computeSheet, measureKey, type Sheet, type UseColumns } from "./objective/columns/sheet.ts";
export * from "./benchmark/compare-bodies.ts";
export * from "./transparency/publication.ts";
export {
  listedPeople,
  privacyHits,
  stops,
  type PlacedText,
  type PrivacyHit,
  type RegisteredPerson,
} from "./transparency/privacy-gate.ts";
