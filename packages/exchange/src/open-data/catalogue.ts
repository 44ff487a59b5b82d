import { createHash } from "node:crypto";
import type { BodyDocument, Day } from "@albero/domain";
import type { OpenTable } from "./table.ts";

/** A file of open data. */
export type OpenFile = { readonly name: string; readonly text: string };

/** Who publishes, and where: what a catalogue has to say and the body's data do not hold. */
export type Publishing = {
  /** The address of the folder the files are published in, ending with a stroke. */
  readonly base: string;
  /** The body's code in the index of public administrations (IPA). */
  readonly ipa: string;
  readonly contact: string;
  readonly modified: Day;
};

const LICENCE = "https://creativecommons.org/licenses/by/4.0/";
const EU = "http://publications.europa.eu/resource/authority";

const CONTEXT = {
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  dcatapit: "http://dati.gov.it/onto/dcatapit#",
  foaf: "http://xmlns.com/foaf/0.1/",
  spdx: "http://spdx.org/rdf/terms#",
  vcard: "http://www.w3.org/2006/vcard/ns#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
};

const inItalian = (text: string) => ({ "@value": text, "@language": "it" });
const at = (address: string) => ({ "@id": address });

/**
 * The catalogue of the open data of a body as JSON-LD, with every mandatory field of the national profile
 * (DCAT-AP_IT), the licence CC BY 4.0 and the SHA-256 of each file.
 */
export const catalogueText = (
  { body }: BodyDocument,
  { tables, files }: { readonly tables: readonly OpenTable[]; readonly files: readonly OpenFile[] },
  publishing: Publishing,
): string => {
  const { base, modified } = publishing;
  const organisation = organisationOf(body.name, publishing);
  const dated = { "@value": modified, "@type": "xsd:date" };
  const datasets = tables.map((table) => ({
    "@id": `${base}${table.name}`,
    "@type": ["dcatapit:Dataset", "dcat:Dataset"],
    "dct:identifier": `${publishing.ipa}:${table.name}`,
    "dct:title": inItalian(`${table.title.it} - ${body.name}`),
    "dct:description": inItalian(`${table.title.it}, dal piano della performance e dalle misure validate.`),
    "dct:modified": dated,
    "dcat:theme": at(`${EU}/data-theme/GOVE`),
    "dct:rightsHolder": at(organisation["@id"]),
    "dct:accrualPeriodicity": at(`${EU}/frequency/ANNUAL_3`),
    "dcat:contactPoint": at(`${base}#contatto`),
    "dcat:distribution": files
      .filter(({ name }) => name === `${table.name}.csv` || name === `${table.name}.json`)
      .map((file) => distribution(file, publishing)),
  }));
  const catalogue = {
    "@id": base,
    "@type": ["dcatapit:Catalog", "dcat:Catalog"],
    "dct:title": inItalian(`Dati aperti sulla performance - ${body.name}`),
    "dct:description": inItalian("Obiettivi, target e risultati del ciclo della performance."),
    "dct:publisher": at(organisation["@id"]),
    "dct:modified": dated,
    "dcat:dataset": datasets.map((dataset) => at(dataset["@id"])),
  };
  const graph = [catalogue, ...datasets, organisation, contactPoint(body.name, publishing)];
  return `${JSON.stringify({ "@context": CONTEXT, "@graph": graph }, null, 2)}\n`;
};

const organisationOf = (name: string, { ipa }: Publishing) => ({
  "@id": `https://w3id.org/italia/data/public-organization/${encodeURIComponent(ipa)}`,
  "@type": ["dcatapit:Agent", "foaf:Agent"],
  "dct:identifier": ipa,
  "foaf:name": inItalian(name),
});

const contactPoint = (name: string, { base, contact }: Publishing) => ({
  "@id": `${base}#contatto`,
  "@type": ["dcatapit:Organization", "vcard:Organization"],
  "vcard:fn": name,
  "vcard:hasEmail": at(`mailto:${contact}`),
});

const distribution = ({ name, text }: OpenFile, { base }: Publishing) => ({
  "@id": `${base}${name}`,
  "@type": ["dcatapit:Distribution", "dcat:Distribution"],
  "dct:format": at(`${EU}/file-type/${name.endsWith(".csv") ? "CSV" : "JSON"}`),
  "dcat:accessURL": at(`${base}${name}`),
  "dcat:downloadURL": at(`${base}${name}`),
  "dct:license": at(LICENCE),
  "spdx:checksum": {
    "spdx:algorithm": at("http://spdx.org/rdf/terms#checksumAlgorithm_sha256"),
    "spdx:checksumValue": createHash("sha256").update(text, "utf8").digest("hex"),
  },
});
