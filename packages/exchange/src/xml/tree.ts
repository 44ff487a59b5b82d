import { SaxesParser } from "saxes";
import { XmlRefusal } from "./scan.ts";

/** An XML document as it stands: every element, attribute, comment and blank, so that it can be written again. */
export type XmlNode =
  | XmlElement
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "comment"; readonly text: string };

export type XmlElement = {
  readonly kind: "element";
  /** As written, with its prefix. */
  readonly name: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly children: readonly XmlNode[];
};

type Open = { readonly element: XmlElement; readonly children: XmlNode[] };

const MOST_NODES = 200_000;
const MOST_DEPTH = 60;

/** Reads an XML text as a tree. Refused: a document type, what is not well formed, and trees too large or too deep. */
export const parseXml = (xml: string): XmlElement => {
  const parser = new SaxesParser({ position: false });
  const open: Open[] = [{ element: elementOf("", {}), children: [] }];
  let count = 0;
  const put = (node: XmlNode): void => {
    count += 1;
    if (count > MOST_NODES || open.length > MOST_DEPTH)
      throw new XmlRefusal("too-large", "the file has too many elements, or too many inside each other");
    open.at(-1)?.children.push(node);
  };
  parser.on("doctype", () => {
    throw new XmlRefusal("document-type", "the file declares a document type");
  });
  parser.on("error", ({ message }) => {
    throw new XmlRefusal("not-well-formed", message);
  });
  parser.on("opentag", ({ name, attributes }) => {
    const children: XmlNode[] = [];
    const element = { ...elementOf(name, attributes as Readonly<Record<string, string>>), children };
    put(element);
    open.push({ element, children });
  });
  parser.on("closetag", () => void open.pop());
  parser.on("text", (text) => put({ kind: "text", text }));
  parser.on("cdata", (text) => put({ kind: "text", text }));
  parser.on("comment", (text) => put({ kind: "comment", text }));
  parser.write(xml).close();
  const root = open[0]?.children.find(isElement);
  if (root === undefined) throw new XmlRefusal("not-well-formed", "the file holds no element");
  return root;
};

const elementOf = (name: string, attributes: Readonly<Record<string, string>>): XmlElement => ({
  ...{ kind: "element", name, attributes: Object.entries(attributes), children: [] },
});

export const isElement = (node: XmlNode): node is XmlElement => node.kind === "element";

/** The name of an element without its prefix. */
export const localNameOf = ({ name }: XmlElement): string => name.slice(name.indexOf(":") + 1);

/** The elements of this name right below. */
export const childrenOf = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.filter(isElement).filter((child) => localNameOf(child) === name);

/** The text of the first element of this name right below; `null` when there is none or it is empty. */
export const textOf = (element: XmlElement, name: string): string | null => {
  const [child] = childrenOf(element, name);
  const text = (child?.children ?? [])
    .map((node) => (node.kind === "text" ? node.text : ""))
    .join("")
    .trim();
  return text === "" ? null : text;
};

const ESCAPES: Readonly<Record<string, string>> = {
  ...{ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\t": "&#9;", "\n": "&#10;", "\r": "&#13;" },
};

const escaped = (text: string, signs: RegExp): string => text.replace(signs, (sign) => ESCAPES[sign] ?? "");

const writeNode = (node: XmlNode): string => {
  if (node.kind === "text") return escaped(node.text, /[&<>\r]/g);
  if (node.kind === "comment") return `<!--${node.text}-->`;
  const attributes = node.attributes
    .map(([name, value]) => ` ${name}="${escaped(value, /[&<>"\t\n\r]/g)}"`)
    .join("");
  const inside = node.children.map(writeNode).join("");
  return inside === ""
    ? `<${node.name}${attributes}/>`
    : `<${node.name}${attributes}>${inside}</${node.name}>`;
};

/** Writes a tree as an XML text in UTF-8. */
export const writeXml = (root: XmlElement): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${writeNode(root)}\n`;
