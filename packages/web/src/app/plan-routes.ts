import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { DRAFT_VIEWS } from "../pages/draft/views.ts";
import { body } from "./base-routes.ts";
import { filtersIn } from "./filters.ts";

const plans = createRoute({
  getParentRoute: () => body,
  path: "/piani",
  component: lazyRouteComponent(() => import("../pages/plans/page.tsx"), "PlansPage"),
});
const planVersion = createRoute({
  getParentRoute: () => body,
  path: "/piani/$planId/versioni/$version",
  component: lazyRouteComponent(() => import("../pages/plan/page.tsx"), "PlanPage"),
});
const draft = createRoute({
  getParentRoute: () => body,
  path: "/piani/$planId/bozza",
  validateSearch: filtersIn({ vista: DRAFT_VIEWS }),
  component: lazyRouteComponent(() => import("../pages/draft/page.tsx"), "DraftPage"),
});
type BetweenSearch = { readonly da?: string | undefined; readonly a?: string | undefined };

/** Two versions to compare; what is no number is as if it were not there. */
const readBetween = (search: Record<string, unknown>): BetweenSearch =>
  Object.fromEntries(
    ["da", "a"].flatMap((name) => {
      const text = search[name];
      return typeof text === "string" && /^[1-9]\d{0,6}$/.test(text) ? [[name, text]] : [];
    }),
  );

const differences = createRoute({
  getParentRoute: () => body,
  path: "/piani/$planId/differenze",
  validateSearch: readBetween,
  component: lazyRouteComponent(() => import("../pages/differences/page.tsx"), "DifferencesPage"),
});
const nextYear = createRoute({
  getParentRoute: () => body,
  path: "/piani/$planId/anno-nuovo",
  component: lazyRouteComponent(() => import("../pages/new-year/page.tsx"), "NewYearPage"),
});
const planFiles = createRoute({
  getParentRoute: () => body,
  path: "/piani/$planId/importa-esporta",
  component: lazyRouteComponent(() => import("../pages/plan-files/page.tsx"), "PlanFilesPage"),
});
const planTexts = createRoute({
  getParentRoute: () => body,
  path: "/piani/$planId/testi",
  component: lazyRouteComponent(() => import("../pages/plan-texts/page.tsx"), "PlanTextsPage"),
});
const commonObjectives = createRoute({
  getParentRoute: () => body,
  path: "/piani/$planId/obiettivi-comuni",
  component: lazyRouteComponent(() => import("../pages/common-objectives/page.tsx"), "CommonObjectivesPage"),
});

/** Every page of work on the plans of a body. */
export const ofPlans = [
  plans,
  planVersion,
  draft,
  differences,
  nextYear,
  planFiles,
  planTexts,
  commonObjectives,
] as const;
