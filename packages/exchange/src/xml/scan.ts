import { SaxesParser } from "saxes";

/** What is told of an XML text while it is read. Names come without their prefix. */
export type Scanning = {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
};
export type Attributes = (name: string) => string | undefined;

/** Why an XML text is not read: it declares a document type, or is not well formed. */
export type XmlProblem = {
  readonly code: "document-type" | "not-well-formed" | "too-large";
  readonly message: string;
};

export class XmlRefusal extends Error {
  readonly problem: XmlProblem;

  constructor(code: XmlProblem["code"], message: string) {
    super(message);
    this.problem = { code, message };
  }
}

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

/**
 * Reads an XML text piece by piece. A document type is refused outright, so that there are no entities to expand and
 * no address to fetch; anything not well formed stops the reading where it stands.
 */
export const scanXml = (xml: string, { open, close, text }: Scanning): void => {
  const parser = new SaxesParser({ position: false });
  parser.on("doctype", () => {
    throw new XmlRefusal("document-type", "the file declares a document type");
  });
  parser.on("error", ({ message }) => {
    throw new XmlRefusal("not-well-formed", message);
  });
  parser.on("opentag", ({ name, attributes }) => {
    const values = attributes as Readonly<Record<string, string>>;
    const of = (wanted: string): string | undefined =>
      Object.hasOwn(values, wanted) ? values[wanted] : undefined;
    open(localName(name), of);
  });
  if (close !== undefined) parser.on("closetag", ({ name }) => close(localName(name)));
  if (text !== undefined) {
    parser.on("text", text);
    parser.on("cdata", text);
  }
  parser.write(xml).close();
};
