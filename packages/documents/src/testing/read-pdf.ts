import { getDocumentProxy } from "unpdf";

type Proxy = Awaited<ReturnType<typeof getDocumentProxy>>;
type Page = Awaited<ReturnType<Proxy["getPage"]>>;

/** An element of the structure of a tagged PDF, with the text that belongs to it. */
export type Tagged = {
  readonly role: string;
  /** What is read for it where it is a picture. */
  readonly alternative: string | null;
  readonly text: string;
  readonly children: readonly Tagged[];
};

export type ReadPdf = {
  readonly pages: number;
  readonly language: string | null;
  readonly title: string | null;
  readonly bookmarks: readonly string[];
  /** The structure of all pages one after the other, without page furniture. */
  readonly structure: readonly Tagged[];
  /** Text in reading order, as assistive technology finds it: without page furniture. */
  readonly text: string;
};

/** What a person who does not see a PDF is told of it. */
export const readPdf = async (pdf: Uint8Array): Promise<ReadPdf> => {
  const proxy = await getDocumentProxy(new Uint8Array(pdf));
  const numbers = Array.from({ length: proxy.numPages }, (_, index) => index + 1);
  const pages = await Promise.all(numbers.map(async (number) => readPage(await proxy.getPage(number))));
  const { info } = await proxy.getMetadata();
  const { Language, Title } = info as { readonly Language?: string; readonly Title?: string };
  const outline = (await proxy.getOutline()) as readonly { readonly title: string }[] | null;
  const structure = pages.flat();
  return {
    pages: proxy.numPages,
    language: Language ?? null,
    title: Title ?? null,
    bookmarks: (outline ?? []).map(({ title }) => title),
    structure,
    text: structure.map(textOf).join("\n"),
  };
};

/** Every element below these, and these, in reading order. */
export const everyTag = (tags: readonly Tagged[]): readonly Tagged[] =>
  tags.flatMap((tag) => [tag, ...everyTag(tag.children)]);

type Node = {
  readonly role?: string;
  readonly alt?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly Node[];
};

const readPage = async (page: Page): Promise<readonly Tagged[]> => {
  const texts = await textsById(page);
  const root = (await page.getStructTree()) as Node | null;
  const tag = (node: Node): Tagged => ({
    role: node.role ?? "",
    alternative: node.alt ?? null,
    text: node.type === "content" ? (texts.get(node.id ?? "") ?? "") : "",
    children: (node.children ?? []).map(tag),
  });
  return root === null ? [] : [tag(root)];
};

type Item = { readonly type?: string; readonly id?: string; readonly str?: string };

/** The text of each piece of marked content. */
const textsById = async (page: Page): Promise<ReadonlyMap<string, string>> => {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const texts = new Map<string, string>();
  const open: string[] = [];
  for (const { type, id, str = "" } of items as readonly Item[]) {
    if (type?.startsWith("begin")) open.push(id ?? "");
    else if (type === "endMarkedContent") open.pop();
    else texts.set(open.at(-1) ?? "", (texts.get(open.at(-1) ?? "") ?? "") + str);
  }
  return texts;
};

const BLOCKS = new Set(["P", "H1", "H2", "H3", "TH", "TD", "LI", "Caption", "Figure", "TOCI"]);

/** Labels of list items are counted by every format itself. */
const textOf = (tag: Tagged): string =>
  tag.role === "Lbl" ? "" : tag.text + tag.children.map(textOf).join("") + (BLOCKS.has(tag.role) ? "\n" : "");
