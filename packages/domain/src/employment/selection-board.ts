/** What a regulation asks of who judges candidates (art. 10 c. 7 and 9). */
export type BoardScheme = {
  readonly fewestMembers: number;
  readonly chair: string;
  /** Organs whose members may not sit. */
  readonly excludedRoles: readonly string[];
  /** Farthest degree of kinship or affinity with a candidate that still excludes. */
  readonly excludedDegree: number;
};

export type BoardMember = {
  readonly role: string;
  readonly chair: boolean;
  /** Degree of kinship or affinity with a candidate; `null` for none. */
  readonly kinshipDegree: number | null;
  readonly marriedToCandidate: boolean;
  /** Whether the declaration was given once the admitted were known; `null` before it is due. */
  readonly declared: boolean | null;
};

export type BoardProblem =
  | { readonly kind: "too-few"; readonly fewest: number }
  | { readonly kind: "chair"; readonly role: string }
  | { readonly kind: "excluded-role"; readonly role: string }
  | { readonly kind: "kinship"; readonly degree: number }
  | { readonly kind: "marriage" }
  | { readonly kind: "declaration-missing" };

const when = (holds: boolean, problem: BoardProblem): readonly BoardProblem[] => (holds ? [problem] : []);

const memberProblems = (members: readonly BoardMember[], scheme: BoardScheme): readonly BoardProblem[] => [
  ...members
    .filter(({ role }) => scheme.excludedRoles.includes(role))
    .map(({ role }) => ({ kind: "excluded-role", role }) as const),
  ...when(
    members.some(({ kinshipDegree }) => kinshipDegree !== null && kinshipDegree <= scheme.excludedDegree),
    { kind: "kinship", degree: scheme.excludedDegree },
  ),
  ...when(
    members.some(({ marriedToCandidate }) => marriedToCandidate),
    { kind: "marriage" },
  ),
  ...when(
    members.some(({ declared }) => declared === false),
    { kind: "declaration-missing" },
  ),
];

/** Everything that makes a selection board not valid; none when it is. */
export const boardProblems = (
  members: readonly BoardMember[],
  scheme: BoardScheme,
): readonly BoardProblem[] => {
  const chairs = members.filter(({ chair }) => chair);
  const isChaired = chairs.length === 1 && chairs[0]?.role === scheme.chair;
  return [
    ...when(members.length < scheme.fewestMembers, { kind: "too-few", fewest: scheme.fewestMembers }),
    ...when(!isChaired, { kind: "chair", role: scheme.chair }),
    ...memberProblems(members, scheme),
  ];
};
