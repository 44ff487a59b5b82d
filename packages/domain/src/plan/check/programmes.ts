import { programmeKey, type PlanNode, type Programme } from "../../objective/tree.ts";
import { check } from "./check.ts";
import type { Found } from "./finding.ts";
import { text } from "../../quantity/said.ts";
import { replace } from "../../quantity/patch.ts";
import type { CheckScene } from "./scene.ts";

/** Strategic objectives without programme, with a code that means two programmes, or without their amount. */
export const programmes = check({
  id: "C-PROG",
  severity: "error",
  source: "D.M. 27/3/2013; D.Lgs. 150/2009 art. 5 c. 2 lett. g",
  appliesTo: ["plan"],
  features: ["a", "g"],
  find: (scene) => {
    const strategic = scene.activeNodes.filter(({ kind }) => kind === "strategic");
    return strategic.flatMap((node) => [...ofProgramme(node, strategic, scene), ...ofAmount(node, scene)]);
  },
});

const ofProgramme = (node: PlanNode, all: readonly PlanNode[], { at }: CheckScene): readonly Found[] => {
  const { programme } = node;
  if (programme === null) return [{ at: at.node(node), says: "no-programme" }];
  const known = missionOf(programme);
  if (programme.mission === null) {
    const path = `${at.node(node).path}/programme/mission`;
    return [
      {
        ...{ at: at.node(node), says: "no-mission", facts: { code: text(programme.code) } },
        expected: known === null ? null : text(`${known}.${programme.code}`),
        actual: text(programme.code),
        fix: known === null ? null : [replace(path, known)],
      },
    ];
  }
  const other = all.find((each) => each.programme !== null && isOtherName(each.programme, programme));
  if (other?.programme === null || other === undefined) return [];
  const facts = {
    key: text(programmeKey(programme)),
    name: text(programme.name),
    other: text(other.programme.name),
  };
  return [
    { at: at.node(node), says: "programme-two-names", facts, actual: facts.name, expected: facts.other },
  ];
};

const isOtherName = (one: Programme, other: Programme): boolean =>
  programmeKey(one) === programmeKey(other) && one.name.trim() !== other.name.trim();

/** The missions of the chambers' programmes, by code and a word of the name: the code alone is ambiguous. */
const MISSIONS: readonly (readonly [code: string, word: RegExp, mission: string])[] = [
  ["005", /internazionalizzazione/i, "016"],
  ["005", /competitivit|sviluppo/i, "011"],
  ["004", /vigilanza|consumator/i, "012"],
  ["003", /affari generali/i, "032"],
  ["002", /indirizzo politico/i, "032"],
];

const missionOf = ({ code, name }: Programme): string | null =>
  MISSIONS.find(([known, word]) => known === code && word.test(name))?.[2] ?? null;

/** Only the body knows the amount: the plan may be right in every other respect. */
const ofAmount = (node: PlanNode, { at, year }: CheckScene): readonly Found[] => {
  const given = node.resources.some((row) => row.year === year && row.amount !== null);
  if (given) return [];
  return [
    { at: at.node(node), says: "no-resources", facts: { year: text(String(year)) }, severity: "warning" },
  ];
};
