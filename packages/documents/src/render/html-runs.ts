import type { Light } from "@albero/domain";
import { figureKey } from "../blocks/figure-key.ts";
import type { Run, Runs, Tone } from "../blocks/run.ts";
import { LIGHT_LOOKS } from "./light-shape.ts";
import type { RenderOptions } from "./options.ts";
import { element, escapeXml } from "./xml.ts";

export const htmlOfRuns = (runs: Runs, options: RenderOptions): string =>
  runs.map((run) => htmlOfRun(run, options)).join("");

const htmlOfRun = (run: Run, options: RenderOptions): string => {
  switch (run.kind) {
    case "text":
      return tones[run.tone](escapeXml(run.text));
    case "value":
      return htmlOfValue(run, options);
    case "light":
      return element("span", { class: `light ${run.light}` }, shape(run.light) + escapeXml(run.text));
    case "bar":
      return run.achievement === null ? "" : htmlOfBar(run.achievement);
    case "link":
      return element("a", { href: run.href }, escapeXml(run.text));
    case "break":
      return "<br>";
  }
};

const tones: Readonly<Record<Tone, (markup: string) => string>> = {
  plain: (markup) => markup,
  strong: (markup) => element("strong", {}, markup),
  emphasis: (markup) => element("em", {}, markup),
  quiet: (markup) => element("span", { class: "quiet" }, markup),
};

const htmlOfValue = (
  { of, text }: Extract<Run, { readonly kind: "value" }>,
  { addressOf }: RenderOptions,
): string => {
  const address = addressOf(of);
  const attributes = { class: "value", "data-figure": figureKey(of) };
  return address === null
    ? element("span", attributes, escapeXml(text))
    : element("a", { ...attributes, href: address }, escapeXml(text));
};

/** The word after it says the same, so the shape is not read aloud. */
const shape = (light: Light): string =>
  element(
    "svg",
    { class: "light-shape", viewBox: "0 0 10 10", "aria-hidden": "true", focusable: "false" },
    LIGHT_LOOKS[light].shape,
  );

/** Drawn, since a length that follows a number would need a style. The mark at 100 is the target. */
const htmlOfBar = (achievement: number): string => {
  const full = 100;
  const reached = Math.min(achievement / 100, full);
  const line = element("rect", { class: "bar-track", y: 3.5, width: full, height: 1 }, "");
  const done = element("rect", { class: "bar-reached", y: 2.5, width: reached, height: 3 }, "");
  const target = element("rect", { class: "bar-target", x: full - 1, width: 1, height: 8 }, "");
  return element(
    "svg",
    { class: "bar", viewBox: `0 0 ${full} 8`, "aria-hidden": "true" },
    line + done + target,
  );
};
