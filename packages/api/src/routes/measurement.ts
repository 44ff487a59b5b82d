import { ENDPOINTS } from "@albero/contract";
import { bind, type Bound } from "../http/bind.ts";
import { enterValue } from "../services/measurement/enter-value.ts";
import { listMeasures } from "../services/measurement/list-measures.ts";
import { placeOfEntry } from "../services/measurement/place-of-entry.ts";
import { readCell } from "../services/measurement/read-cell.ts";
import { readMeasure } from "../services/measurement/read-measure.ts";
import type { Service } from "../services/service.ts";

export const measurementRoutes = (service: Service): readonly Bound[] => [
  bind(ENDPOINTS.listMeasures, listMeasures(service)),
  bind(ENDPOINTS.readMeasure, readMeasure(service)),
  bind(ENDPOINTS.readCell, readCell(service)),
  bind(ENDPOINTS.enterValue, enterValue(service), placeOfEntry(service)),
];
