import type { XmlElement, XmlNode } from "../xml/tree.ts";

/** The namespace of StratML Part 2, performance plans and reports, in the edition of 16 February 2016. */
export const STRATML = "urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport";

/** An element without prefix: the namespace stands on the root. */
export const element = (
  name: string,
  children: readonly (XmlNode | null)[],
  attributes: XmlElement["attributes"] = [],
): XmlElement => ({
  ...{ kind: "element", name, attributes, children: children.filter((child) => child !== null) },
});

/** An element that holds a text; where there is none, no element. */
export const field = (name: string, text: string | null): XmlElement | null =>
  text === null || text === "" ? null : element(name, [{ kind: "text", text: plain(text) }]);

/** A text that must be there, though it may be empty. */
export const required = (name: string, text: string): XmlElement =>
  element(name, text === "" ? [] : [{ kind: "text", text: plain(text) }]);

const plain = (text: string): string =>
  Array.from(text)
    .filter((sign) => sign >= " " || sign === "\n" || sign === "\t")
    .join("");

/** The identifier of a thing of ours: an XML name cannot begin with a digit. */
export const identifierOf = (id: string): string => `_${id}`;

/** The same tree with every element below another on a line of its own. */
export const indented = (root: XmlElement, depth = 0): XmlElement => {
  if (root.children.every(({ kind }) => kind !== "element")) return root;
  const line = (at: number): XmlNode => ({ kind: "text", text: `\n${"  ".repeat(at)}` });
  const children = root.children.flatMap((child) => [
    line(depth + 1),
    child.kind === "element" ? indented(child, depth + 1) : child,
  ]);
  return { ...root, children: [...children, line(depth)] };
};
