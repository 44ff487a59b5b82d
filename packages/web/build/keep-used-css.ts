import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { AtRule, ChildNode, Plugin, Root } from "postcss";

const DESIGN_SYSTEM = "bootstrap-italia";

/** Every word of the sources: a class name that is not among them is drawn nowhere. */
const wordsUnder = (folder: string): ReadonlySet<string> => {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.tsx?$/.test(name),
  );
  return new Set(files.flatMap((name) => readFileSync(join(folder, name), "utf8").match(/[\w-]+/g) ?? []));
};

const classesOf = (selector: string): readonly string[] =>
  [...selector.matchAll(/\.([a-zA-Z_][\w-]*)/g)].map(([, name]) => name ?? "");

const isTheirs = (node: ChildNode): boolean => node.source?.input.file?.includes(DESIGN_SYSTEM) === true;
const isEmpty = (rule: AtRule): boolean => rule.nodes?.length === 0;

const dropUnused = (root: Root, words: ReadonlySet<string>): void => {
  root.walkRules((rule) => {
    if (
      !isTheirs(rule) ||
      (rule.parent?.type === "atrule" && /keyframes$/.test((rule.parent as AtRule).name))
    )
      return;
    const selectors = rule.selectors.filter((selector) =>
      classesOf(selector).every((name) => words.has(name)),
    );
    if (selectors.length === 0) rule.remove();
    else rule.selectors = selectors;
  });
  root.walkAtRules((rule) => {
    if (!isTheirs(rule)) return;
    if (rule.name === "font-face" || isEmpty(rule)) rule.remove();
  });
};

/**
 * Leaves of the design system's style sheet only the rules whose classes our sources name; our own style sheets stay
 * as they are written, and fonts are declared by us.
 */
export const keepUsedCss = (folder: string): Plugin => ({
  postcssPlugin: "keep-used-css",
  Once(root) {
    if (root.some(isTheirs) || root.nodes.some((node) => node.type === "atrule"))
      dropUnused(root, wordsUnder(folder));
  },
});
