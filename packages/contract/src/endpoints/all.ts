import type { Endpoint } from "../endpoint.ts";
import * as account from "./account.ts";
import * as agile from "./agile.ts";
import * as acts from "./acts.ts";
import * as appraisal from "./appraisal.ts";
import * as audit from "./audit.ts";
import * as body from "./body.ts";
import * as bonus from "./bonus.ts";
import * as budget from "./budget.ts";
import * as card from "./card.ts";
import * as feed from "./calendar-feed.ts";
import * as client from "./client.ts";
import * as course from "./course.ts";
import * as collecting from "./collecting.ts";
import * as comment from "./comment.ts";
import * as checks from "./checks.ts";
import * as changes from "./changes.ts";
import * as evidence from "./evidence.ts";
import * as duty from "./duty.ts";
import * as indicator from "./indicator.ts";
import * as installation from "./installation.ts";
import * as library from "./library.ts";
import * as measure from "./measure.ts";
import * as monitoring from "./monitoring.ts";
import * as fund from "./fund.ts";
import * as oversight from "./oversight.ts";
import * as project from "./project.ts";
import * as narrative from "./narrative.ts";
import * as planText from "./plan-text.ts";
import * as publication from "./publication.ts";
import * as published from "./published.ts";
import * as organisation from "./organisation.ts";
import * as units from "./organisation-edit.ts";
import * as staffing from "./staffing.ts";
import * as agency from "./agency.ts";
import * as begin from "./plan-begin.ts";
import * as reminders from "./reminders.ts";
import * as search from "./search.ts";
import * as plan from "./plan.ts";
import * as common from "./common-objectives.ts";
import * as draft from "./plan-draft.ts";
import * as files from "./plan-files.ts";
import * as life from "./plan-life.ts";
import * as planView from "./plan-view.ts";
import * as session from "./session.ts";
import * as sheet from "./sheet.ts";
import * as documents from "./documents.ts";
import * as sheetFile from "./sheet-file.ts";
import * as status from "./status.ts";
import * as supply from "./supply.ts";
import * as system from "./system.ts";
import * as valuesFile from "./values-file.ts";
import * as whatIf from "./what-if.ts";

/** Every endpoint of the service by id; routes, OpenAPI and client are made from this list and nothing else. */
export const ENDPOINTS = {
  readStatus: status.readStatus,
  readSession: session.readSession,
  signIn: session.signIn,
  signInByLink: session.signInByLink,
  listExampleAccounts: session.listExampleAccounts,
  signInAsExample: session.signInAsExample,
  setPassword: session.setPassword,
  completeSignIn: session.completeSignIn,
  beginTotp: session.beginTotp,
  confirmTotp: session.confirmTotp,
  removeTotp: session.removeTotp,
  askRecovery: session.askRecovery,
  listSessions: session.listSessions,
  endSession: session.endSession,
  signOut: session.signOut,
  createBody: account.createBody,
  listAccounts: account.listAccounts,
  inviteAccount: account.inviteAccount,
  inviteAgain: account.inviteAgain,
  giveRole: account.giveRole,
  endRole: account.endRole,
  closeAccount: account.closeAccount,
  setFactorRoles: account.setFactorRoles,
  readBody: body.readBody,
  readOverview: body.readOverview,
  exportBody: body.exportBody,
  setToday: body.setToday,
  describeBody: body.describeBody,
  readTree: plan.readTree,
  readNode: plan.readNode,
  readChecks: checks.readChecks,
  listPlans: life.listPlans,
  readPlanLife: life.readPlanLife,
  readDifferences: life.readDifferences,
  movePlan: life.movePlan,
  readPlanVersion: draft.readPlanVersion,
  listDraftChanges: draft.listDraftChanges,
  editDraft: draft.editDraft,
  exportPlan: files.exportPlan,
  previewImport: files.previewImport,
  importPlan: files.importPlan,
  readCommonObjectives: common.readCommonObjectives,
  recordCommonLibrary: common.recordCommonLibrary,
  adoptCommonObjectives: common.adoptCommonObjectives,
  exportCommonResults: common.exportCommonResults,
  previewNextYear: begin.previewNextYear,
  beginNextYear: begin.beginNextYear,
  beginPlan: begin.beginPlan,
  listLibraryIndicators: library.listLibraryIndicators,
  listLibraryMeasures: library.listLibraryMeasures,
  defineIndicator: library.defineIndicator,
  defineMeasure: library.defineMeasure,
  listSystems: system.listSystems,
  defineSystem: system.defineSystem,
  listUnitHistories: units.listUnitHistories,
  defineUnit: units.defineUnit,
  listSeats: units.listSeats,
  defineSeat: units.defineSeat,
  readAgency: agency.readAgency,
  joinAgency: agency.joinAgency,
  readStaffing: staffing.readStaffing,
  definePost: staffing.definePost,
  recordAssignment: staffing.recordAssignment,
  searchBody: search.searchBody,
  readView: planView.readView,
  readCardView: planView.readCardView,
  readChanges: changes.readChanges,
  whatIf: whatIf.whatIf,
  readLevers: whatIf.readLevers,
  readCourse: course.readCourse,
  listIndicators: indicator.listIndicators,
  readIndicator: indicator.readIndicator,
  listMeasures: measure.listMeasures,
  readMeasure: measure.readMeasure,
  readCell: measure.readCell,
  enterValue: measure.enterValue,
  enterValues: sheet.enterValues,
  listComments: comment.listComments,
  addComment: comment.addComment,
  exportSheet: sheetFile.exportSheet,
  previewSheet: sheetFile.previewSheet,
  importSheet: sheetFile.importSheet,
  readSheet: sheet.readSheet,
  listEvidence: evidence.listEvidence,
  readEvidence: evidence.readEvidence,
  addEvidence: evidence.addEvidence,
  readValuesFile: valuesFile.readValuesFile,
  previewValues: valuesFile.previewValues,
  importValues: valuesFile.importValues,
  listValueMappings: valuesFile.listValueMappings,
  fetchValues: supply.fetchValues,
  supplyValues: supply.supplyValues,
  sendValues: collecting.sendValues,
  listToValidate: collecting.listToValidate,
  answerValues: collecting.answerValues,
  listTasks: collecting.listTasks,
  findCalendarFeed: feed.findCalendarFeed,
  makeCalendarFeed: feed.makeCalendarFeed,
  endCalendarFeed: feed.endCalendarFeed,
  readCalendarFeed: feed.readCalendarFeed,
  listRounds: collecting.listRounds,
  setCalendar: collecting.setCalendar,
  grantExtension: collecting.grantExtension,
  listAppraisals: appraisal.listAppraisals,
  readAppraisal: appraisal.readAppraisal,
  printAppraisal: appraisal.printAppraisal,
  answerAppraisal: appraisal.answerAppraisal,
  stepAppraisal: appraisal.stepAppraisal,
  markAppraisal: appraisal.markAppraisal,
  prepareAppraisals: appraisal.prepareAppraisals,
  readAppraisalYear: appraisal.readAppraisalYear,
  listProjects: project.listProjects,
  readProjects: project.readProjects,
  saveProjects: project.saveProjects,
  readProjectTable: project.readProjectTable,
  scoreProject: project.scoreProject,
  listFunds: fund.listFunds,
  readFund: fund.readFund,
  saveFund: fund.saveFund,
  listAgileYears: agile.listAgileYears,
  readAgileYear: agile.readAgileYear,
  saveAgileYear: agile.saveAgileYear,
  listAgreements: agile.listAgreements,
  saveAgreement: agile.saveAgreement,
  recordFundAct: fund.recordFundAct,
  certifyFund: fund.certifyFund,
  payFund: fund.payFund,
  listBonusYears: bonus.listBonusYears,
  readBonuses: bonus.readBonuses,
  saveBonusBasis: bonus.saveBonusBasis,
  simulateBonuses: bonus.simulateBonuses,
  sendDistribution: bonus.sendDistribution,
  decideDistribution: bonus.decideDistribution,
  exportPayroll: bonus.exportPayroll,
  listSlips: bonus.listSlips,
  releaseBonuses: bonus.releaseBonuses,
  listBonusReleases: bonus.listBonusReleases,
  exportBonusRelease: bonus.exportBonusRelease,
  listDesks: oversight.listDesks,
  readDesk: oversight.readDesk,
  readRiskQueue: oversight.readRiskQueue,
  submitReport: oversight.submitReport,
  drawSample: oversight.drawSample,
  recordRemark: oversight.recordRemark,
  answerRemark: oversight.answerRemark,
  settleRemark: oversight.settleRemark,
  validateReport: oversight.validateReport,
  recordOversightAct: oversight.recordOversightAct,
  appointEvaluationBody: oversight.appointEvaluationBody,
  attachToAct: oversight.attachToAct,
  readActFile: oversight.readActFile,
  readBundle: oversight.readBundle,
  readNarrative: narrative.readNarrative,
  writeNarrative: narrative.writeNarrative,
  readPlanTexts: planText.readPlanTexts,
  writePlanText: planText.writePlanText,
  listMonitoring: monitoring.listMonitoring,
  produceReport: monitoring.produceReport,
  readReport: monitoring.readReport,
  printReport: monitoring.printReport,
  listDocuments: documents.listDocuments,
  printDocument: documents.printDocument,
  listPublications: publication.listPublications,
  checkPublication: publication.checkPublication,
  publishDocument: publication.publishDocument,
  withdrawPublication: publication.withdrawPublication,
  listPublicBodies: published.listPublicBodies,
  listPublished: published.listPublished,
  readPublished: published.readPublished,
  listDuties: duty.listDuties,
  defineDuty: duty.defineDuty,
  tickDuty: duty.tickDuty,
  listLate: reminders.listLate,
  remind: reminders.remind,
  readOrganisation: organisation.readOrganisation,
  readUnit: organisation.readUnit,
  listCards: card.listCards,
  readCard: card.readCard,
  readBudget: budget.readBudget,
  readContext: budget.readContext,
  listOrgans: acts.listOrgans,
  recordOrgan: acts.recordOrgan,
  listMembers: acts.listMembers,
  recordMember: acts.recordMember,
  listActs: acts.listActs,
  recordAct: acts.recordAct,
  listClients: client.listClients,
  registerClient: client.registerClient,
  revokeClient: client.revokeClient,
  readInstallation: installation.readInstallation,
  listAudit: audit.listAudit,
  verifyAudit: audit.verifyAudit,
  exportAudit: audit.exportAudit,
} as const satisfies Readonly<Record<string, Endpoint>>;

export type Endpoints = typeof ENDPOINTS;
export type EndpointId = keyof Endpoints;
