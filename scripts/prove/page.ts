import type { Figure, Proof } from "./figure.ts";

const row = ({ what, found, wanted, met }: Figure): string =>
  `| ${what} | ${found} | ${wanted} | ${met ? "met" : "**not met**"} |`;

const section = ({ suite, about, day, commit, machine, seconds, figures }: Proof): string =>
  [
    `## ${suite}`,
    "",
    about,
    "",
    `${day}, commit \`${commit}\`, ${machine}, ${seconds} s.`,
    "",
    "| measured | found | wanted | |",
    "| --- | --- | --- | --- |",
    ...figures.map(row),
  ].join("\n");

/** The page of proofs, one section a suite, by name. */
export const proofPage = (proofs: readonly Proof[]): string =>
  [
    "# Proof",
    "",
    "What suites found that are too long for every change. Made by `npm run prove -- crash|hostile|restore|all`; each fails",
    "below its figures.",
    "",
    proofs
      .toSorted((a, b) => a.suite.localeCompare(b.suite))
      .map(section)
      .join("\n\n"),
    "",
  ].join("\n");

/** The proofs with one of a suite in place of what was found of it before. */
export const withProof = (proofs: readonly Proof[], found: Proof): readonly Proof[] => [
  ...proofs.filter(({ suite }) => suite !== found.suite),
  found,
];
