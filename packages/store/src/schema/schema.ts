import type { PageOpinionRow, PublicationFileRow, PublicationRow } from "./publication.ts";
import type { AccountRow, BodyRow, CredentialRow, SessionRow, SignInLinkRow } from "./account.ts";
import type {
  AuditEntryRow,
  FileChunkRow,
  FileRow,
  OutboxRow,
  RequestKeyRow,
  SecondApprovalRow,
} from "./around.ts";
import type { ActRow, OrganMemberRow, OrganRow } from "./acts.ts";
import type { BudgetLineRow, BudgetRow, BudgetValueRow, ContextTableRow } from "./budget.ts";
import type {
  CommonLibraryRow,
  DeclaredResultRow,
  IndicatorDefinitionRow,
  IndicatorRow,
  MeasureDefinitionRow,
  MeasureRow,
  MeasurementSystemRow,
  MeasureUnitRow,
} from "./library.ts";
import type { JobRunRow } from "./job-run.ts";
import type {
  PersonKeyRow,
  PersonRow,
  ProfileFactRow,
  ProfileOrganRow,
  ProfileParticipationRow,
  ProfileRow,
  RoleAssignmentRow,
  SeatRow,
  StaffTableRow,
  UnitRow,
  UnitStateRow,
  UnitAgencyRow,
} from "./organisation.ts";
import type {
  DraftChangeRow,
  PlanCardObjectiveRow,
  PlanCardRow,
  KeptDocumentRow,
  PlanNodeResourceRow,
  PlanNodeRow,
  PlanNodeUnitRow,
  PlanRow,
  PlanTargetRow,
  PlanUseRow,
  PlanVersionRow,
  VersionMoveRow,
} from "./plan.ts";
import type { CalendarRow, ExtensionRow, ReminderDayRow, ValueMappingRow } from "./collecting.ts";
import type { AppraisalRow, AssignmentRow, PostRow, PostStateRow } from "./appraisal.ts";
import type { AgileAgreementRow, AgileYearRow } from "./agile.ts";
import type {
  BonusBasisRow,
  BonusReleaseRow,
  DistributionRow,
  DistributionShareRow,
} from "./distribution.ts";
import type { FundActRow, FundPaymentRow, FundRow } from "./fund.ts";
import type { OversightRow } from "./oversight.ts";
import type { ProjectsRow } from "./project.ts";
import type { MonitoringReportRow, NarrativeRow, PlanTextRow } from "./following.ts";
import type { CellRow, CommentRow, CounterRow, EntryRow, EvidenceRow, ValidationRow } from "./values.ts";
import type { DutyRow, DutyTickRow } from "./duty.ts";

/**
 * The tables the program reads and writes, by name. Migrations have some more, laid for later parts; they
 * come in here with their repository.
 */
export type Schema = {
  body: BodyRow;
  job_run: JobRunRow;
  account: AccountRow;
  value_mapping: ValueMappingRow;
  credential: CredentialRow;
  session: SessionRow;
  sign_in_link: SignInLinkRow;

  unit: UnitRow;
  unit_state: UnitStateRow;
  seat: SeatRow;
  person: PersonRow;
  person_key: PersonKeyRow;
  role_assignment: RoleAssignmentRow;
  profile: ProfileRow;
  profile_organ: ProfileOrganRow;
  profile_participation: ProfileParticipationRow;
  profile_fact: ProfileFactRow;
  staff_table: StaffTableRow;

  measure: MeasureRow;
  measure_definition: MeasureDefinitionRow;
  measure_unit: MeasureUnitRow;
  indicator: IndicatorRow;
  indicator_definition: IndicatorDefinitionRow;
  declared_result: DeclaredResultRow;
  measurement_system: MeasurementSystemRow;

  plan: PlanRow;
  plan_version: PlanVersionRow;
  plan_node: PlanNodeRow;
  plan_node_resource: PlanNodeResourceRow;
  plan_node_unit: PlanNodeUnitRow;
  plan_card: PlanCardRow;
  plan_card_objective: PlanCardObjectiveRow;
  plan_use: PlanUseRow;
  plan_target: PlanTargetRow;
  draft_change: DraftChangeRow;
  version_move: VersionMoveRow;
  kept_document: KeptDocumentRow;

  organ: OrganRow;
  organ_member: OrganMemberRow;
  act: ActRow;

  counter: CounterRow;
  calendar: CalendarRow;
  extension: ExtensionRow;
  reminder_day: ReminderDayRow;
  projects: ProjectsRow;
  post: PostRow;
  post_state: PostStateRow;
  assignment: AssignmentRow;
  appraisal: AppraisalRow;
  publication: PublicationRow;
  publication_file: PublicationFileRow;
  agile_year: AgileYearRow;
  agile_agreement: AgileAgreementRow;
  page_opinion: PageOpinionRow;
  fund: FundRow;
  fund_act: FundActRow;
  fund_payment: FundPaymentRow;
  bonus_basis: BonusBasisRow;
  distribution: DistributionRow;
  distribution_share: DistributionShareRow;
  bonus_release: BonusReleaseRow;
  oversight: OversightRow;
  narrative: NarrativeRow;
  unit_agency: UnitAgencyRow;
  plan_text: PlanTextRow;
  monitoring_report: MonitoringReportRow;
  common_library: CommonLibraryRow;
  duty: DutyRow;
  duty_tick: DutyTickRow;

  cell: CellRow;
  entry: EntryRow;
  validation: ValidationRow;

  budget: BudgetRow;
  budget_line: BudgetLineRow;
  budget_value: BudgetValueRow;
  context_table: ContextTableRow;

  audit_entry: AuditEntryRow;
  outbox: OutboxRow;
  request_key: RequestKeyRow;
  file: FileRow;
  comment: CommentRow;
  evidence: EvidenceRow;
  file_chunk: FileChunkRow;
  second_approval: SecondApprovalRow;
};
