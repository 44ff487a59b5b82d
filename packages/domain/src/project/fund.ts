import { euroCents, totalOf } from "../quantity/amount.ts";
import type { Cents } from "../quantity/money.ts";
import { PROJECT_STEPS, type Project, type ProjectsDocument } from "./project.ts";
import { releaseOf } from "./release.ts";
import { amountOf } from "./sizing.ts";

/** What one project brings to the fund and what became of it; `null` where nobody can say yet. */
export type ProjectMoney = {
  readonly number: number;
  /** The sum of its rows. */
  readonly sized: Cents;
  readonly declared: Cents | null;
  readonly released: Cents | null;
  readonly economy: Cents | null;
};

/** The money of the projects of a year. */
export type ProjectsMoney = {
  readonly projects: readonly ProjectMoney[];
  readonly sized: Cents;
  readonly declared: Cents;
  /** What of it is in the fund: the declared amounts of the projects that were admitted. */
  readonly admitted: Cents;
  readonly released: Cents;
  readonly economy: Cents;
};

const isAdmitted = ({ step }: Project): boolean =>
  PROJECT_STEPS.indexOf(step) >= PROJECT_STEPS.indexOf("admitted");

const declaredOf = ({ declared }: Project): Cents | null => (declared === null ? null : euroCents(declared));

const known = (amounts: readonly (Cents | null)[]): Cents => totalOf(amounts.filter((one) => one !== null));

/**
 * Rows size the fund and nothing more: how the money is shared is the contract's choice. Released and economy are
 * reckoned from the score by the body's rule, whether the money is still locked or not.
 */
export const moneyOf = ({ projects, releaseRule }: ProjectsDocument): ProjectsMoney => {
  const each = projects.map((project): ProjectMoney => {
    const release = releaseOf(project, releaseRule);
    return {
      ...{ number: project.number, sized: amountOf(project), declared: declaredOf(project) },
      released: release.ok ? release.value.released : null,
      economy: release.ok ? release.value.economy : null,
    };
  });
  return {
    projects: each,
    sized: known(each.map(({ sized }) => sized)),
    declared: known(each.map(({ declared }) => declared)),
    admitted: known(projects.filter(isAdmitted).map(declaredOf)),
    released: known(each.map(({ released }) => released)),
    economy: known(each.map(({ economy }) => economy)),
  };
};
