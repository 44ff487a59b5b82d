import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { CSSOptions } from "vite";

type PostCssSettings = Exclude<NonNullable<CSSOptions["postcss"]>, string>;
type PostCssPlugin = NonNullable<PostCssSettings["plugins"]>[number];

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

type Located = { readonly source?: { readonly input: { readonly file?: string | undefined } } | undefined };
const isTheirs = (node: Located): boolean => node.source?.input.file?.includes(DESIGN_SYSTEM) === true;

/**
 * Leaves of the design system's style sheet only the rules whose classes our sources name; our own style sheets stay
 * as they are written, and fonts are declared by us.
 */
export const keepUsedCss = (folder: string): PostCssPlugin => ({
  postcssPlugin: "keep-used-css",
  Once(root) {
    const words = wordsUnder(folder);
    root.walkRules((rule) => {
      const isFrame =
        rule.parent?.type === "atrule" && "name" in rule.parent && rule.parent.name === "keyframes";
      if (!isTheirs(rule) || isFrame) return;
      const used = rule.selectors.filter((selector) => classesOf(selector).every((name) => words.has(name)));
      if (used.length === 0) rule.remove();
      else rule.selectors = used;
    });
    root.walkAtRules((rule) => {
      if (isTheirs(rule) && (rule.name === "font-face" || rule.nodes?.length === 0)) rule.remove();
    });
  },
});
