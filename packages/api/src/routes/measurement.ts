import { ENDPOINTS } from "@albero/contract";
import { bind, type Bound } from "../http/bind.ts";
import { answerValues, placeOfCells, sendValues } from "../services/measurement/answer-values.ts";
import { addComment, listComments } from "../services/measurement/comments.ts";
import { enterValue } from "../services/measurement/enter-value.ts";
import { enterValues } from "../services/measurement/enter-values.ts";
import { addEvidence, listEvidence, readEvidence } from "../services/measurement/evidence.ts";
import { fetchValues, placeOfFetching } from "../services/measurement/fetch-values.ts";
import { listMeasures } from "../services/measurement/list-measures.ts";
import { listToValidate } from "../services/measurement/list-to-validate.ts";
import { placeOfEntry } from "../services/measurement/place-of-entry.ts";
import { readCell } from "../services/measurement/read-cell.ts";
import { readMeasure } from "../services/measurement/read-measure.ts";
import { readSheet } from "../services/measurement/read-sheet.ts";
import { exportSheet, importSheet, placeOfOffice, previewSheet } from "../services/measurement/sheet-file.ts";
import { placeOfSupply, supplyValues } from "../services/measurement/supply-values.ts";
import {
  importValues,
  listValueMappings,
  placeOfAnyUnit,
  previewValues,
  readValuesFile,
} from "../services/measurement/values-file.ts";
import type { Service } from "../services/service.ts";

export const measurementRoutes = (service: Service): readonly Bound[] => [
  bind(ENDPOINTS.listMeasures, listMeasures(service)),
  bind(ENDPOINTS.readMeasure, readMeasure(service)),
  bind(ENDPOINTS.readCell, readCell(service)),
  bind(ENDPOINTS.enterValue, enterValue(service), placeOfEntry(service)),
  bind(ENDPOINTS.enterValues, enterValues(service), placeOfCells(service)),
  bind(ENDPOINTS.listEvidence, listEvidence(service)),
  bind(ENDPOINTS.readEvidence, readEvidence(service)),
  bind(ENDPOINTS.addEvidence, addEvidence(service), placeOfEntry(service)),
  bind(ENDPOINTS.listComments, listComments(service)),
  bind(ENDPOINTS.addComment, addComment(service), placeOfEntry(service)),
  bind(ENDPOINTS.readSheet, readSheet(service)),
  bind(ENDPOINTS.exportSheet, exportSheet(service)),
  bind(ENDPOINTS.previewSheet, previewSheet(service), placeOfOffice(service)),
  bind(ENDPOINTS.importSheet, importSheet(service), placeOfOffice(service)),
  bind(ENDPOINTS.sendValues, sendValues(service), placeOfCells(service)),
  bind(ENDPOINTS.readValuesFile, readValuesFile(), placeOfAnyUnit(service)),
  bind(ENDPOINTS.previewValues, previewValues(service), placeOfAnyUnit(service)),
  bind(ENDPOINTS.importValues, importValues(service), placeOfAnyUnit(service)),
  bind(ENDPOINTS.listValueMappings, listValueMappings(service), placeOfAnyUnit(service)),
  bind(ENDPOINTS.fetchValues, fetchValues(service), placeOfFetching(service)),
  bind(ENDPOINTS.supplyValues, supplyValues(service), placeOfSupply(service)),
  bind(ENDPOINTS.listToValidate, listToValidate(service)),
  bind(ENDPOINTS.answerValues, answerValues(service), placeOfCells(service)),
];
