import type { Fix } from "./patch.ts";
import type { Said } from "./said.ts";

/**
 * `error`: wrong whatever the body answers, and it stops an approval. `warning`: it may be right, but the body has to
 * say why. `info`: worth knowing, nothing to do.
 */
export const SEVERITIES = ["error", "warning", "info"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** The words of one family of checks: their ids, what they look at, where they find things, what they say. */
export type CheckCodes = {
  readonly check: string;
  readonly subject: string;
  readonly place: string;
  readonly says: string;
};

/** A step on the way to a place: what it is, its id where it has one, and what people call it. */
export type PlacePartOf<Codes extends CheckCodes> = {
  readonly kind: Codes["place"];
  readonly id: string | null;
  readonly name: string;
};

/** A place in the document with its pointer. */
export type PlaceOf<Codes extends CheckCodes> = {
  readonly path: string;
  readonly parts: readonly PlacePartOf<Codes>[];
};

/** What the rule of a check gives; the registry adds which check it was. */
export type FoundOf<Codes extends CheckCodes> = {
  readonly at: PlaceOf<Codes>;
  readonly says: Codes["says"];
  readonly facts?: Readonly<Record<string, Said>>;
  readonly expected?: Said | null;
  readonly actual?: Said | null;
  /** Where a case of a check weighs less than the check itself. */
  readonly severity?: Severity;
  readonly fix?: Fix | null;
};

/** What a check found: where, what was expected and what stands there, and how it can be repaired. */
export type FindingOf<Codes extends CheckCodes> = {
  readonly check: Codes["check"];
  readonly severity: Severity;
  /** JSON pointer of the thing in the document. */
  readonly path: string;
  /** The way to it from the outermost thing, as people would say it. */
  readonly place: readonly PlacePartOf<Codes>[];
  readonly says: Codes["says"];
  readonly facts: Readonly<Record<string, Said>>;
  readonly expected: Said | null;
  readonly actual: Said | null;
  /** `null` where only the body knows the right answer. */
  readonly fix: Fix | null;
};

/** A check that was run, and how much it found: 0 where all it looked at is in order. */
export type CheckRunOf<Codes extends CheckCodes> = {
  readonly check: Codes["check"];
  readonly severity: Severity;
  readonly source: string;
  readonly appliesTo: readonly Codes["subject"][];
  readonly findings: number;
};

/** Everything that was checked, and everything that was found, in the order of the checks. */
export type CheckReportOf<Codes extends CheckCodes> = {
  readonly runs: readonly CheckRunOf<Codes>[];
  readonly findings: readonly FindingOf<Codes>[];
};

/** One check: what it looks at, how much it weighs, on whose word, and a pure rule over what is looked at. */
export type CheckOf<Codes extends CheckCodes, Scene> = {
  readonly id: Codes["check"];
  /** The heaviest of what it finds. */
  readonly severity: Severity;
  /** Law or rule it stands on, as cited. */
  readonly source: string;
  readonly appliesTo: readonly Codes["subject"][];
  readonly find: (scene: Scene) => readonly FoundOf<Codes>[];
};

/** Runs every check over one scene: all findings at once, each with its place. */
export const reviewBy = <Codes extends CheckCodes, Scene>(
  checks: readonly CheckOf<Codes, Scene>[],
  scene: Scene,
): CheckReportOf<Codes> => {
  const checked = checks.map((check) => {
    const { id, severity, source, appliesTo, find } = check;
    const findings = find(scene).map((found) => findingOf(check, found));
    return { run: { check: id, severity, source, appliesTo, findings: findings.length }, findings };
  });
  return { runs: checked.map(({ run }) => run), findings: checked.flatMap(({ findings }) => findings) };
};

const findingOf = <Codes extends CheckCodes, Scene>(
  { id, severity }: CheckOf<Codes, Scene>,
  found: FoundOf<Codes>,
): FindingOf<Codes> => ({
  check: id,
  severity: found.severity ?? severity,
  path: found.at.path,
  place: found.at.parts,
  says: found.says,
  facts: found.facts ?? {},
  expected: found.expected ?? null,
  actual: found.actual ?? null,
  fix: found.fix ?? null,
});

/** The errors: what stops an approval unless somebody answers for it in writing. */
export const errorsOf = <Codes extends CheckCodes>({
  findings,
}: CheckReportOf<Codes>): readonly FindingOf<Codes>[] =>
  findings.filter(({ severity }) => severity === "error");
