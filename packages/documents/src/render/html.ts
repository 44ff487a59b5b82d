import { headingsOf, type Entry } from "../blocks/anchors.ts";
import type { Block, Figure, Heading, List } from "../blocks/block.ts";
import type { PrintedDocument } from "../blocks/document.ts";
import { htmlOfRuns } from "./html-runs.ts";
import { htmlOfTable } from "./html-table.ts";
import { WITHOUT_LINKS, type RenderOptions } from "./options.ts";
import { drawingToSvg } from "./svg.ts";
import { element, escapeXml } from "./xml.ts";

/** What the parts of a page need to know of the whole. */
type Scene = RenderOptions & { readonly entries: readonly Entry[] };

/**
 * A document as one HTML `article`, to stand in a page: elements with their meaning, classes for the looks, no style
 * and no script. Its title is the `h1`; every live value names its figure in `data-figure`.
 */
export const renderHtml = (document: PrintedDocument, options: RenderOptions = WITHOUT_LINKS): string => {
  const { title, body, about, period, dateWords, mark, language, date } = document;
  const scene = { ...options, entries: headingsOf(document.blocks) };
  const head = [
    element("p", { class: "document-body" }, escapeXml(body)),
    element("h1", {}, escapeXml(title)),
    element("p", { class: "document-about" }, escapeXml(about)),
    ...(mark === null ? [] : [element("p", { class: "document-mark" }, escapeXml(mark))]),
  ];
  const state = element("time", { datetime: date }, escapeXml(dateWords));
  const parts = [
    element("header", {}, head.join("")),
    ...document.blocks.map((block) => htmlOfBlock(block, scene)),
    element("footer", {}, element("p", {}, `${escapeXml(period)} · ${state}`)),
  ];
  return element("article", { class: "document", lang: language }, `\n${parts.filter(Boolean).join("\n")}\n`);
};

const htmlOfBlock = (block: Block, scene: Scene): string => {
  switch (block.kind) {
    case "heading":
      return htmlOfHeading(block, scene);
    case "paragraph":
      return element(
        "p",
        { class: block.manner === "plain" ? null : block.manner },
        htmlOfRuns(block.content, scene),
      );
    case "list":
      return htmlOfList(block, scene);
    case "table":
      return htmlOfTable(block, scene);
    case "figure":
      return htmlOfFigure(block, scene);
    case "contents":
      return htmlOfContents(block, scene);
    case "page-break":
      return "";
  }
};

const htmlOfHeading = (heading: Heading, scene: Scene): string => {
  const anchor = scene.entries.find((entry) => entry.heading === heading)?.anchor ?? null;
  return element(`h${heading.level + 1}`, { id: anchor }, htmlOfRuns(heading.content, scene));
};

const htmlOfList = ({ ordered, items }: List, scene: Scene): string =>
  element(
    ordered ? "ol" : "ul",
    {},
    items.map((item) => element("li", {}, htmlOfRuns(item, scene))).join(""),
  );

const htmlOfFigure = ({ drawing, alternative, caption }: Figure, scene: Scene): string => {
  const picture = element("div", { role: "img", "aria-label": alternative }, drawingToSvg(drawing));
  return element("figure", {}, picture + element("figcaption", {}, htmlOfRuns(caption, scene)));
};

const htmlOfContents = (
  { title, depth }: Extract<Block, { readonly kind: "contents" }>,
  scene: Scene,
): string => {
  const items = scene.entries
    .filter(({ heading }) => heading.level <= depth)
    .map(({ heading, anchor }) => {
      const link = element("a", { href: `#${anchor}` }, htmlOfRuns(heading.content, WITHOUT_LINKS));
      return element("li", { class: `level-${heading.level}` }, link);
    });
  return element("nav", { "aria-label": title }, element("ol", { class: "contents" }, items.join("")));
};
