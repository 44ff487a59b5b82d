import type { IndicatorId, MeasureId, NodeId } from "../../quantity/id.ts";
import type { FormulaNames } from "../format.ts";
import type { Dialect } from "../grammar.ts";
import { parseFormula, type FormulaCodes, type ParsedFormula } from "../parse.ts";

// A small library for tests, whose ids are its codes. The codes are as bodies write them.

export const MEASURES = [
  "Med_Conc",
  "Dip-Form",
  "Unit_Stab",
  "N_Dir",
  "C1.1_07",
  "DFP 1.3",
  "GG_pubbl_bandi20%",
  "Tot_Servizi-Pag",
  "a",
  "b",
  "c",
  "Data_atto",
  "Data_bando",
  "città",
  "[x]",
  "100",
  "15/05/2021",
  "media",
] as const;

export const INDICATORS = ["N_MedGestite", "DFP 1.12", "Percent_CorruzTrasp", "a"] as const;

export const NODES = ["2", "2.3", "2.3.1", "2.3.2", "A-1", "C03.02"] as const;

const byCode = <Id extends string>(codes: readonly string[]): ReadonlyMap<string, Id> =>
  new Map(codes.map((code) => [code, code as Id]));

export const CODES: FormulaCodes = {
  measures: byCode<MeasureId>(MEASURES),
  indicators: byCode<IndicatorId>(INDICATORS),
  nodes: byCode<NodeId>(NODES),
};

export const NAMES: FormulaNames = { measure: String, indicator: String, node: String };

export const parse = (text: string, language: Dialect = "it"): ParsedFormula =>
  parseFormula(text, { language, names: CODES });

/** What a text may be made of to make a reader slow. */
export const HOSTILE: readonly string[] =
  "a+|(|[|a-|? |1,|..|'|qwerty |-|999999999|€|] |1/1/|2021-01-|-(|x|M-0-|%;|𝒳|\u00a0".split("|");
