import { round } from "../../quantity/rounding.ts";
import { check } from "./check.ts";
import type { Found } from "./finding.ts";
import { count, percent } from "../../quantity/said.ts";
import type { CheckScene } from "./scene.ts";

/** A printed vacancy that the posts and the employees of the same page do not give: both readings are told. */
export const vacancy = check({
  id: "C-VAC",
  severity: "warning",
  source: "D.Lgs. 165/2001 art. 6",
  appliesTo: ["staff"],
  find: (scene) => {
    const index = scene.document.profile.staffing.findIndex(({ label }) => /^scopertura/i.test(label));
    const posts = numberIn(scene, /^dotazione organica/i);
    const employees = numberIn(scene, /^dipendenti/i);
    const printed = numberIn(scene, /^scopertura/i);
    if (index < 0 || posts === null || employees === null || printed === null) return [];
    const right = round(((posts - employees) / posts) * 100, 2);
    if (right === printed) return [];
    const facts = {
      ...{ printed: percent(printed, 2), right: percent(right, 2), posts: count(posts) },
      ...{ employees: count(employees), presumed: count(round(posts * (1 - printed / 100), 0)) },
    };
    const found: Found = {
      ...{ at: scene.at.staffing(index), says: "vacancy", facts },
      ...{ expected: facts.right, actual: facts.printed },
    };
    return [found];
  },
});

const numberIn = ({ document }: CheckScene, label: RegExp): number | null => {
  const fact = document.profile.staffing.find((each) => label.test(each.label));
  const [digits] = /\d[\d.]*(,\d+)?/.exec(fact?.value ?? "") ?? [];
  return digits === undefined ? null : Number(digits.replaceAll(".", "").replace(",", "."));
};
