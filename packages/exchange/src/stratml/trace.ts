import type { PlanTrace } from "@albero/domain";
import type { XmlElement, XmlNode } from "../xml/tree.ts";

/** A comment nobody else reads: which state of our plan the document was written from. */
const TRACE = /^ albero ([0-9a-f-]{36}) version (\d{1,6}) revision (\d{1,9}) sha256 ([0-9a-f]{64}) $/;

const isTrace = (node: XmlNode): boolean => node.kind === "comment" && TRACE.test(node.text);

/** The document with the state it was written from, in place of an older one. */
export const withTrace = (root: XmlElement, trace: PlanTrace | null): XmlElement => {
  if (trace === null) return root;
  const { planId, version, revision, sha256 } = trace;
  const text = ` albero ${planId} version ${version} revision ${revision} sha256 ${sha256} `;
  return {
    ...root,
    children: [...root.children.filter((node) => !isTrace(node)), { kind: "comment", text }],
  };
};

const traceOf = (text: string): readonly PlanTrace[] => {
  const [, planId, version, revision, sha256] = TRACE.exec(text) ?? [];
  if (planId === undefined || sha256 === undefined) return [];
  const numbers = { version: Number(version), revision: Number(revision) };
  return [{ planId: planId as PlanTrace["planId"], ...numbers, sha256 }];
};

/** The states of our plans that a document says it was written from; nothing where it does not say. */
export const tracesIn = (root: XmlElement): { readonly traces?: readonly PlanTrace[] } => {
  const traces = root.children.flatMap((node) => (node.kind === "comment" ? traceOf(node.text) : []));
  return traces.length === 0 ? {} : { traces };
};
