import { compare, sumOf, type Fraction } from "../../quantity/fraction.ts";
import { decimals, text, type Said } from "../../quantity/said.ts";
import type { ProjectPerson } from "../project.ts";
import { exactly } from "../sizing.ts";
import type { ProjectCheck, ProjectFound } from "./codes.ts";
import type { ProjectScene } from "./scene.ts";

/** People who would work on all projects together more hours than their year has. */
export const hoursOfPeople: ProjectCheck = {
  id: "C-HRS",
  severity: "warning",
  source: "rule book 9.4",
  appliesTo: ["resources"],
  find: (scene) => [
    ...scene.document.people.flatMap((person, index) => ofPerson(scene, person, index)),
    ...unknown(scene),
  ],
};

const ofPerson = (
  { projects }: ProjectScene,
  { ref, yearlyHours }: ProjectPerson,
  index: number,
): readonly ProjectFound[] => {
  const own = projects.flatMap(({ project }) =>
    project.rows.filter(({ person }) => person === ref).map((row) => ({ row, number: project.number })),
  );
  const worked = sumOf(own.flatMap(({ row }) => exactly(row.hours) ?? []));
  const most = exactly(yearlyHours);
  if (most === null || compare(worked, most) <= 0) return [];
  const at = { path: `/people/${index}`, parts: [{ kind: "person" as const, id: ref, name: ref }] };
  const where = text([...new Set(own.map(({ number }) => String(number)))].join(", "));
  const [expected, actual] = [hours(most), hours(worked)];
  return [{ at, says: "hours-exceeded", facts: { where, most: expected, hours: actual }, expected, actual }];
};

const hours = ({ numerator, denominator }: Fraction): Said =>
  decimals(Number(numerator) / Number(denominator), 0, "h");

const unknown = ({ projects, document }: ProjectScene): readonly ProjectFound[] =>
  projects.flatMap(({ rows }) =>
    rows.flatMap(({ row: { person }, at }) =>
      person === null || document.people.some(({ ref }) => ref === person)
        ? []
        : [{ at, says: "person-unknown" as const, facts: { person: text(person) } }],
    ),
  );
