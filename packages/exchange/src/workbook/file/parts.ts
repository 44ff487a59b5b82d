import { scanXml } from "../../xml/scan.ts";
import { LIMITS } from "../../limits.ts";
import { FileRefusal } from "./grid.ts";
import { fromCellText } from "./text.ts";
import type { Parts } from "./unpack.ts";

/** A sheet of a workbook and the part that holds it. */
type SheetPart = { readonly name: string; readonly xml: string };

/** What every sheet of a workbook shares. */
export type Book = {
  readonly sheets: readonly SheetPart[];
  /** Days count from 1904 in files that began on old Macs, else from 1900. */
  readonly from1904: boolean;
  readonly texts: readonly string[];
  /** Which styles show a number as a date. */
  readonly dateStyles: ReadonlySet<number>;
};

const textOf = (parts: Parts, name: string): string | null =>
  parts.get(name.toLowerCase())?.toString("utf8") ?? null;

/** Reads the parts that say which sheets there are and what their cells refer to. */
export const readBook = (parts: Parts): Book => {
  const workbook = textOf(parts, "xl/workbook.xml");
  const types = textOf(parts, "[Content_Types].xml");
  if (workbook === null || types === null) throw new FileRefusal("not-a-workbook");
  if (/macroEnabled/i.test(types)) throw new FileRefusal("macros", { part: "[Content_Types].xml" });
  const { sheets, from1904 } = readSheetList(workbook);
  const targets = readTargets(textOf(parts, "xl/_rels/workbook.xml.rels") ?? "<none/>");
  return {
    from1904,
    sheets: sheets.map(({ name, relation }) => {
      const xml = textOf(parts, targets.get(relation) ?? "");
      if (xml === null) throw new FileRefusal("broken-file", { part: name });
      return { name, xml };
    }),
    texts: readTexts(textOf(parts, "xl/sharedStrings.xml") ?? "<none/>"),
    dateStyles: readDateStyles(textOf(parts, "xl/styles.xml") ?? "<none/>"),
  };
};

const readSheetList = (xml: string) => {
  const sheets: { readonly name: string; readonly relation: string }[] = [];
  let from1904 = false;
  scanXml(xml, {
    open: (name, of) => {
      if (name === "workbookPr") from1904 = ["1", "true"].includes(of("date1904") ?? "");
      if (name === "sheet") sheets.push({ name: of("name") ?? "", relation: of("r:id") ?? "" });
    },
  });
  if (sheets.length > LIMITS.sheets) throw new FileRefusal("too-many-sheets", { most: LIMITS.sheets });
  return { sheets, from1904 };
};

const readTargets = (xml: string): ReadonlyMap<string, string> => {
  const targets = new Map<string, string>();
  scanXml(xml, {
    open: (name, of) => {
      if (name !== "Relationship") return;
      if (of("TargetMode") === "External")
        throw new FileRefusal("external-links", { part: of("Target") ?? "" });
      const target = of("Target") ?? "";
      targets.set(of("Id") ?? "", target.startsWith("/") ? target.slice(1) : `xl/${target}`);
    },
  });
  return targets;
};

const readTexts = (xml: string): readonly string[] => {
  const texts: string[] = [];
  let current: string | null = null;
  let inText = false;
  let inPhonetic = false;
  scanXml(xml, {
    open: (name) => {
      if (name === "si") current = "";
      if (name === "rPh") inPhonetic = true;
      inText = name === "t" && !inPhonetic;
    },
    text: (text) => {
      if (inText && current !== null) current += text;
    },
    close: (name) => {
      if (name === "t") inText = false;
      if (name === "rPh") inPhonetic = false;
      if (name !== "si" || current === null) return;
      if (current.length > LIMITS.textLength)
        throw new FileRefusal("text-too-long", { most: LIMITS.textLength });
      texts.push(fromCellText(current));
      current = null;
    },
  });
  return texts;
};

/** The numbers of the date formats that every spreadsheet knows without saying what they look like. */
const isBuiltInDate = (format: number): boolean =>
  (format >= 14 && format <= 17) ||
  format === 22 ||
  (format >= 27 && format <= 36) ||
  (format >= 50 && format <= 58);

/** Whether a pattern such as `dd/mm/yyyy` shows days: outside of quotes, brackets and colours. */
const isDatePattern = (pattern: string): boolean =>
  /[dy]/i.test(pattern.replace(/"[^"]*"|\\.|\[[^\]]*\]|general/gi, ""));

const readDateStyles = (xml: string): ReadonlySet<number> => {
  const patterns = new Map<number, string>();
  const styles = new Set<number>();
  let inCells = false;
  let count = 0;
  scanXml(xml, {
    open: (name, of) => {
      if (name === "numFmt") patterns.set(Number(of("numFmtId")), of("formatCode") ?? "");
      if (name === "cellXfs") inCells = true;
      if (name !== "xf" || !inCells) return;
      const format = Number(of("numFmtId"));
      const pattern = patterns.get(format);
      if (pattern === undefined ? isBuiltInDate(format) : isDatePattern(pattern)) styles.add(count);
      count += 1;
    },
    close: (name) => {
      if (name === "cellXfs") inCells = false;
    },
  });
  return styles;
};
