import { ENDPOINTS } from "@albero/contract";
import { bind, type Bound } from "../http/bind.ts";
import { defineIndicator } from "../services/library/define-indicator.ts";
import { defineMeasure } from "../services/library/define-measure.ts";
import { listIndicatorsOfLibrary, listMeasuresOfLibrary } from "../services/library/list-library.ts";
import { defineSeat, listSeats } from "../services/organisation/seats.ts";
import { defineUnit, listUnitHistories } from "../services/organisation/unit-histories.ts";
import { adoptCommonObjectives } from "../services/plan/adopt-common.ts";
import { readCommonObjectives } from "../services/plan/common-objectives.ts";
import { exportCommonResults } from "../services/plan/export-common-results.ts";
import { exportPlan } from "../services/plan/export-plan.ts";
import { importPlan } from "../services/plan/import-plan.ts";
import { beginNextYear, beginPlan, previewNextYear } from "../services/plan/next-year.ts";
import { previewImport } from "../services/plan/preview-import.ts";
import { recordCommonLibrary } from "../services/plan/record-common-library.ts";
import { searchBody } from "../services/search/search-body.ts";
import type { Service } from "../services/service.ts";

/** What a planner does beside the draft itself: new plans, the library, units, looking for things. */
export const planningRoutes = (service: Service): readonly Bound[] => [
  bind(ENDPOINTS.previewNextYear, previewNextYear(service)),
  bind(ENDPOINTS.beginNextYear, beginNextYear(service)),
  bind(ENDPOINTS.beginPlan, beginPlan(service)),
  bind(ENDPOINTS.exportPlan, exportPlan(service)),
  bind(ENDPOINTS.previewImport, previewImport(service)),
  bind(ENDPOINTS.importPlan, importPlan(service)),
  bind(ENDPOINTS.readCommonObjectives, readCommonObjectives(service)),
  bind(ENDPOINTS.recordCommonLibrary, recordCommonLibrary(service)),
  bind(ENDPOINTS.adoptCommonObjectives, adoptCommonObjectives(service)),
  bind(ENDPOINTS.exportCommonResults, exportCommonResults(service)),
  bind(ENDPOINTS.listLibraryIndicators, listIndicatorsOfLibrary(service)),
  bind(ENDPOINTS.listLibraryMeasures, listMeasuresOfLibrary(service)),
  bind(ENDPOINTS.defineIndicator, defineIndicator(service)),
  bind(ENDPOINTS.defineMeasure, defineMeasure(service)),
  bind(ENDPOINTS.listUnitHistories, listUnitHistories(service)),
  bind(ENDPOINTS.defineUnit, defineUnit(service)),
  bind(ENDPOINTS.listSeats, listSeats(service)),
  bind(ENDPOINTS.defineSeat, defineSeat(service)),
  bind(ENDPOINTS.searchBody, searchBody(service)),
];
