import { readObjects, writeObjects, type PdfObjects } from "./pdf-objects.ts";

/**
 * Tags the first cell of table rows as the header of its row: `TH` with scope and an id that the other cells of the
 * row name among their headers. Typst can tag row headers, but its Node package keeps that closed.
 *
 * `rows` says for each row of data in the tables, in reading order, whether it has such a cell. When the file
 * has other rows than these it is left as it is, since then it is not the one they were told of.
 */
export const tagRowHeaders = (pdf: Uint8Array, rows: readonly boolean[]): Uint8Array => {
  const objects = readObjects(pdf);
  const found = dataRows(objects, rootOf(objects));
  if (found.length !== rows.length) return pdf;
  const headed = found.filter((_, index) => rows[index] === true);
  const ids = headed.map((cells) => tagRow(cells, objects));
  nameInTree(ids, objects);
  return writeObjects(objects);
};

/** The object number of the structure's root. */
const rootOf = ({ texts }: PdfObjects): number =>
  [...texts].find(([, text]) => text.includes("/Type /StructTreeRoot"))?.[0] ?? 0;

const roleOf = (text: string): string => /\/S \/(\w+)/.exec(text)?.[1] ?? "";

/** The structure elements right below one; pieces of content among them are plain numbers. */
const kidsOf = (text: string): readonly number[] =>
  [...(/\/K \[([^\]]*)\]/.exec(text)?.[1] ?? "").matchAll(/(\d+) 0 R/g)].map(([, number]) => Number(number));

/** The cells of each row that does not consist of headers, in reading order. */
const dataRows = (objects: PdfObjects, number: number): readonly (readonly number[])[] => {
  const role = roleOf(textOf(objects, number));
  const kids = kidsOf(textOf(objects, number));
  if (role !== "TR") return kids.flatMap((kid) => dataRows(objects, kid));
  return kids.some((kid) => roleOf(textOf(objects, kid)) === "TD") ? [kids] : [];
};

const textOf = ({ texts }: PdfObjects, number: number): string => texts.get(number) ?? "";

type Id = { readonly name: string; readonly element: number };

/** Ids that stand after all of Typst's ("U…") in the order of text, as the tree of ids asks. */
const idOf = (element: number): Id => ({ name: `(row${String(element).padStart(9, "0")})`, element });

const tagRow = ([header = 0, ...others]: readonly number[], objects: PdfObjects): Id => {
  const id = idOf(header);
  const change = (number: number, edit: (text: string) => string) =>
    objects.texts.set(number, edit(textOf(objects, number)));
  change(header, (text) =>
    text.replace("/S /TD", `/S /TH\n  /ID ${id.name}`).replace("/O /Table", "/O /Table\n    /Scope /Row"),
  );
  for (const other of others) {
    change(other, (text) => text.replace(/\/Headers \[([^\]]*)\]/, (_, names: string) => headers(id, names)));
  }
  return id;
};

const headers = ({ name }: Id, others: string): string =>
  `/Headers [${[name, others].filter((each) => each !== "").join(" ")}]`;

/** Programs look ids up in one sorted list at the root. */
const nameInTree = (ids: readonly Id[], objects: PdfObjects): void => {
  const root = rootOf(objects);
  const text = textOf(objects, root);
  const names = ids
    .toSorted((a, b) => a.element - b.element)
    .map(({ name, element }) => `${name} ${element} 0 R`)
    .join(" ");
  const tree = /\/IDTree <<\s*\/Names \[/;
  const added = tree.test(text)
    ? text.replace(/(\/IDTree <<\s*\/Names \[[^\]]*)\]/, `$1 ${names}]`)
    : text.replace("/ParentTreeNextKey", `/IDTree << /Names [${names}] >>\n  /ParentTreeNextKey`);
  objects.texts.set(root, added);
};
