import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { CELL_STATES } from "@albero/contract";
import { LIGHTS, PLAN_VIEWS, SEVERITIES } from "@albero/domain";
import { REMARKS } from "../pages/validation/filters.ts";
import { body } from "./base-routes.ts";
import { filtersIn } from "./filters.ts";
import { ofPlans } from "./plan-routes.ts";

const home = createRoute({
  getParentRoute: () => body,
  path: "/",
  component: lazyRouteComponent(() => import("../pages/home/page.tsx"), "HomePage"),
});

const tree = createRoute({
  getParentRoute: () => body,
  path: "/albero",
  validateSearch: filtersIn({ light: LIGHTS, view: PLAN_VIEWS }),
  component: lazyRouteComponent(() => import("../pages/tree/page.tsx"), "TreePage"),
});
const objective = createRoute({
  getParentRoute: () => body,
  path: "/obiettivi/$nodeId",
  component: lazyRouteComponent(() => import("../pages/objective/page.tsx"), "ObjectivePage"),
});
const indicators = createRoute({
  getParentRoute: () => body,
  path: "/indicatori",
  validateSearch: filtersIn({ light: LIGHTS, search: "text" }),
  component: lazyRouteComponent(() => import("../pages/indicators/page.tsx"), "IndicatorsPage"),
});
const indicator = createRoute({
  getParentRoute: () => body,
  path: "/indicatori/$indicatorId",
  component: lazyRouteComponent(() => import("../pages/indicator/page.tsx"), "IndicatorPage"),
});
const formula = createRoute({
  getParentRoute: () => body,
  path: "/indicatori/$indicatorId/formula",
  component: lazyRouteComponent(() => import("../pages/formula/page.tsx"), "FormulaPage"),
});
const measures = createRoute({
  getParentRoute: () => body,
  path: "/misure",
  validateSearch: filtersIn({ unit: "text", state: CELL_STATES, search: "text" }),
  component: lazyRouteComponent(() => import("../pages/measures/page.tsx"), "MeasuresPage"),
});
const tasks = createRoute({
  getParentRoute: () => body,
  path: "/da-fare",
  validateSearch: filtersIn({ whose: ["mine", "everyone"] }),
  component: lazyRouteComponent(() => import("../pages/tasks/page.tsx"), "TasksPage"),
});
const sheet = createRoute({
  getParentRoute: () => body,
  path: "/foglio",
  validateSearch: filtersIn({ ufficio: "text" }),
  component: lazyRouteComponent(() => import("../pages/sheet/page.tsx"), "SheetPage"),
});
const valuesFile = createRoute({
  getParentRoute: () => body,
  path: "/da-file",
  component: lazyRouteComponent(() => import("../pages/values-file/page.tsx"), "ValuesFilePage"),
});
const validation = createRoute({
  getParentRoute: () => body,
  path: "/validazione",
  validateSearch: filtersIn({ remark: REMARKS }),
  component: lazyRouteComponent(() => import("../pages/validation/page.tsx"), "ValidationPage"),
});
const rounds = createRoute({
  getParentRoute: () => body,
  path: "/rilevazioni",
  component: lazyRouteComponent(() => import("../pages/rounds/page.tsx"), "RoundsPage"),
});
const duties = createRoute({
  getParentRoute: () => body,
  path: "/adempimenti",
  component: lazyRouteComponent(() => import("../pages/duties/page.tsx"), "DutiesPage"),
});
const late = createRoute({
  getParentRoute: () => body,
  path: "/in-ritardo",
  validateSearch: filtersIn({ unit: "text" }),
  component: lazyRouteComponent(() => import("../pages/late/page.tsx"), "LatePage"),
});
const monitoring = createRoute({
  getParentRoute: () => body,
  path: "/monitoraggio",
  component: lazyRouteComponent(() => import("../pages/monitoring/page.tsx"), "MonitoringPage"),
});
const report = createRoute({
  getParentRoute: () => body,
  path: "/monitoraggio/$period",
  component: lazyRouteComponent(() => import("../pages/monitoring/report-page.tsx"), "ReportPage"),
});
const measure = createRoute({
  getParentRoute: () => body,
  path: "/misure/$measureId",
  component: lazyRouteComponent(() => import("../pages/measure/page.tsx"), "MeasurePage"),
});
const unit = createRoute({
  getParentRoute: () => body,
  path: "/unita/$unitId",
  component: lazyRouteComponent(() => import("../pages/unit/page.tsx"), "UnitPage"),
});
const cards = createRoute({
  getParentRoute: () => body,
  path: "/schede",
  component: lazyRouteComponent(() => import("../pages/cards/page.tsx"), "CardsPage"),
});
const card = createRoute({
  getParentRoute: () => body,
  path: "/schede/$cardId",
  component: lazyRouteComponent(() => import("../pages/card/page.tsx"), "CardPage"),
});
const checks = createRoute({
  getParentRoute: () => body,
  path: "/controlli",
  validateSearch: filtersIn({ severity: SEVERITIES }),
  component: lazyRouteComponent(() => import("../pages/checks/page.tsx"), "ChecksPage"),
});
const myCard = createRoute({
  getParentRoute: () => body,
  path: "/la-mia-scheda",
  component: lazyRouteComponent(() => import("../pages/appraisal/my-card-page.tsx"), "MyCardPage"),
});
const appraisals = createRoute({
  getParentRoute: () => body,
  path: "/valutazioni",
  component: lazyRouteComponent(() => import("../pages/appraisals/page.tsx"), "AppraisalsPage"),
});
const appraisal = createRoute({
  getParentRoute: () => body,
  path: "/valutazioni/$appraisalId",
  component: lazyRouteComponent(() => import("../pages/appraisal/page.tsx"), "AppraisalPage"),
});
const projectsPage = lazyRouteComponent(() => import("../pages/projects/page.tsx"), "ProjectsPage");
const projects = createRoute({
  getParentRoute: () => body,
  path: "/progetti",
  component: projectsPage,
});
const projectsOfYear = createRoute({
  getParentRoute: () => body,
  path: "/progetti/$year",
  component: projectsPage,
});
const project = createRoute({
  getParentRoute: () => body,
  path: "/progetti/$year/$number",
  component: lazyRouteComponent(() => import("../pages/project/page.tsx"), "ProjectPage"),
});
const fundPage = lazyRouteComponent(() => import("../pages/fund/page.tsx"), "FundPage");
const fund = createRoute({ getParentRoute: () => body, path: "/fondo", component: fundPage });
const bonusesPage = lazyRouteComponent(() => import("../pages/bonuses/page.tsx"), "BonusesPage");
const bonuses = createRoute({ getParentRoute: () => body, path: "/premi", component: bonusesPage });
const bonusesOfYear = createRoute({
  getParentRoute: () => body,
  path: "/premi/$year",
  component: bonusesPage,
});
const fundOfYear = createRoute({ getParentRoute: () => body, path: "/fondo/$year", component: fundPage });
const agilePage = lazyRouteComponent(() => import("../pages/agile/page.tsx"), "AgilePage");
const agile = createRoute({ getParentRoute: () => body, path: "/lavoro-a-distanza", component: agilePage });
const agileOfYear = createRoute({
  getParentRoute: () => body,
  path: "/lavoro-a-distanza/$year",
  component: agilePage,
});
const annualReport = createRoute({
  getParentRoute: () => body,
  path: "/relazione",
  validateSearch: filtersIn({ anno: "text" }),
  component: lazyRouteComponent(() => import("../pages/oversight/report-page.tsx"), "ReportPage"),
});
const sample = createRoute({
  getParentRoute: () => body,
  path: "/campione",
  validateSearch: filtersIn({ anno: "text" }),
  component: lazyRouteComponent(() => import("../pages/oversight/sample-page.tsx"), "SamplePage"),
});
const remarks = createRoute({
  getParentRoute: () => body,
  path: "/osservazioni",
  validateSearch: filtersIn({ anno: "text" }),
  component: lazyRouteComponent(() => import("../pages/oversight/remarks-page.tsx"), "RemarksPage"),
});
const oversightActs = createRoute({
  getParentRoute: () => body,
  path: "/atti-oiv",
  validateSearch: filtersIn({ anno: "text" }),
  component: lazyRouteComponent(() => import("../pages/oversight/acts-page.tsx"), "OversightActsPage"),
});
const organisation = createRoute({
  getParentRoute: () => body,
  path: "/organizzazione",
  component: lazyRouteComponent(() => import("../pages/organisation/page.tsx"), "OrganisationPage"),
});
const posts = createRoute({
  getParentRoute: () => body,
  path: "/posti",
  validateSearch: filtersIn({ unit: "text" }),
  component: lazyRouteComponent(() => import("../pages/posts/page.tsx"), "PostsPage"),
});
const post = createRoute({
  getParentRoute: () => body,
  path: "/posti/$postId",
  component: lazyRouteComponent(() => import("../pages/posts/post-page.tsx"), "PostPage"),
});
const acts = createRoute({
  getParentRoute: () => body,
  path: "/atti",
  validateSearch: filtersIn({ search: "text" }),
  component: lazyRouteComponent(() => import("../pages/acts/page.tsx"), "ActsPage"),
});
const system = createRoute({
  getParentRoute: () => body,
  path: "/smvp",
  component: lazyRouteComponent(() => import("../pages/system/page.tsx"), "SystemPage"),
});
const budget = createRoute({
  getParentRoute: () => body,
  path: "/bilancio",
  component: lazyRouteComponent(() => import("../pages/budget/page.tsx"), "BudgetPage"),
});
const documents = createRoute({
  getParentRoute: () => body,
  path: "/documenti",
  component: lazyRouteComponent(() => import("../pages/documents/page.tsx"), "DocumentsPage"),
});
const publication = createRoute({
  getParentRoute: () => body,
  path: "/pubblicazione",
  component: lazyRouteComponent(() => import("../pages/publication/page.tsx"), "PublicationPage"),
});
const context = createRoute({
  getParentRoute: () => body,
  path: "/contesto",
  component: lazyRouteComponent(() => import("../pages/context/page.tsx"), "ContextPage"),
});
const register = createRoute({
  getParentRoute: () => body,
  path: "/registro",
  validateSearch: filtersIn({ search: "text" }),
  component: lazyRouteComponent(() => import("../pages/register/page.tsx"), "RegisterPage"),
});
const clients = createRoute({
  getParentRoute: () => body,
  path: "/sistemi",
  component: lazyRouteComponent(() => import("../pages/clients/page.tsx"), "ClientsPage"),
});

const accounts = createRoute({
  getParentRoute: () => body,
  path: "/persone",
  component: lazyRouteComponent(() => import("../pages/accounts/page.tsx"), "AccountsPage"),
});

const state = createRoute({
  getParentRoute: () => body,
  path: "/stato",
  component: lazyRouteComponent(() => import("../pages/state/page.tsx"), "StatePage"),
});

/** Every page of a body. */
export const ofBody = [
  home,
  tree,
  objective,
  indicators,
  indicator,
  tasks,
  sheet,
  valuesFile,
  validation,
  rounds,
  duties,
  late,
  monitoring,
  report,
  formula,
  measures,
  measure,
  unit,
  cards,
  card,
  ...ofPlans,
  checks,
  myCard,
  appraisals,
  appraisal,
  projects,
  projectsOfYear,
  project,
  fund,
  fundOfYear,
  agile,
  agileOfYear,
  bonuses,
  bonusesOfYear,
  annualReport,
  sample,
  remarks,
  oversightActs,
  organisation,
  posts,
  post,
  acts,
  system,
  budget,
  context,
  documents,
  publication,
  register,
  clients,
  accounts,
  state,
] as const;
