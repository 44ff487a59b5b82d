import { refuse, type Result } from "@albero/domain";
import { v5 } from "uuid";
import { XmlRefusal } from "../xml/scan.ts";
import { localNameOf, parseXml, textOf, type XmlElement } from "../xml/tree.ts";
import { STRATML } from "./elements.ts";

export type StratmlProblemCode =
  "too-large" | "document-type" | "not-well-formed" | "not-stratml" | "without-goals";

const MOST_CHARACTERS = 10_000_000;
const ROOT = "PerformancePlanOrReport";

/** Reads a StratML document as it stands. Refused: what is too large, hostile, not well formed, or something else. */
export const readStratml = (xml: string): Result<XmlElement, StratmlProblemCode> => {
  if (xml.length > MOST_CHARACTERS) return refuse("too-large", { most: MOST_CHARACTERS });
  try {
    const root = parseXml(xml);
    const isStratml = localNameOf(root) === ROOT && root.attributes.some(([, value]) => value === STRATML);
    return isStratml ? { ok: true, value: root } : refuse("not-stratml", { found: root.name });
  } catch (error) {
    if (error instanceof XmlRefusal) return refuse(error.problem.code, { reason: error.problem.message });
    throw error;
  }
};

const NAMESPACE = "6f2c1a0e-7c1d-5b52-9a55-0d6a4c1b7e11";
const OURS = /^_?([0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12})$/;

/** The id of what an element describes: its identifier, or where it has none its place in the document. */
export const idOfElement = (element: XmlElement, place: string): string => {
  const identifier = textOf(element, "Identifier");
  return OURS.exec(identifier ?? "")?.[1] ?? v5(identifier ?? place, NAMESPACE);
};

/** An id for something that comes with an element, such as the measure of an indicator. */
export const idBeside = (id: string, what: string): string => v5(`${id}/${what}`, NAMESPACE);
