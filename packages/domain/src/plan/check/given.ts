import type { Indicator } from "../../indicator/indicator.ts";
import type { PlanNode } from "../../objective/tree.ts";
import { alteredDefinition, alteredTexts, commonIndicatorOf } from "../altered.ts";
import { commonObjectiveOf, lastLibrary, libraryOf } from "../common-library.ts";
import { check } from "./check.ts";
import { replace, type Fix } from "../../quantity/patch.ts";
import { count, text } from "../../quantity/said.ts";
import type { Found } from "./finding.ts";
import type { CheckScene } from "./scene.ts";

/** What was given from above and says something else here, and what its library has renewed since. */
export const given = check({
  id: "C-GIVEN",
  severity: "error",
  source: "SMVP",
  appliesTo: ["plan", "library"],
  find: (scene) => [
    ...scene.nodes.flatMap((node) => ofNode(scene, node)),
    ...scene.indicators.flatMap((indicator) => ofIndicator(scene, indicator)),
  ],
});

const librariesOf = ({ document }: CheckScene) => document.commonLibraries ?? [];

const ofNode = (scene: CheckScene, node: PlanNode): readonly Found[] => {
  if (node.given === undefined) return [];
  const item = commonObjectiveOf(librariesOf(scene), node.given);
  const library = libraryOf(librariesOf(scene), node.given);
  if (item === null || library === null) return [];
  const at = scene.at.node(node);
  const facts = { library: text(library.title), version: count(library.version) };
  if (alteredTexts(node, item)) {
    const { code, title, description } = item;
    const texts = Object.entries({ code, title, description });
    const fix: Fix = texts.map(([field, value]) => replace(`${at.path}/${field}`, value));
    return [{ at, says: "given-altered", facts, expected: text(title), actual: text(node.title), fix }];
  }
  const last = lastLibrary(librariesOf(scene), library.id);
  if (last === null || last.version <= library.version) return [];
  const renewed = { ...facts, last: count(last.version) };
  return [{ at, says: "given-renewed", severity: "info", facts: renewed }];
};

const ofIndicator = (scene: CheckScene, indicator: Indicator): readonly Found[] => {
  const from = indicator.given;
  const item = from === undefined ? null : commonIndicatorOf(librariesOf(scene), from);
  if (from === undefined || item === null || !alteredDefinition(indicator, item, scene.measures)) return [];
  const title = libraryOf(librariesOf(scene), from)?.title ?? from.library;
  const facts = { library: text(title), version: count(from.version) };
  return [{ at: scene.at.indicator(indicator), says: "given-altered", facts, expected: text(item.title) }];
};
