import { cardsOf } from "./cards.ts";
import { treeOf, type Standings } from "./tree.ts";

type VersionSpec = {
  readonly version: number;
  readonly status: "approved" | "closed";
  readonly act: string;
  readonly reason: string | null;
  readonly day: string;
  readonly standings: Standings;
};

const AGILE = [
  "not-assessable",
  "le regole dell’emergenza hanno deciso al posto dell’ente quanto lavorare da casa",
] as const;

const REGULATION = [
  "not-assessable",
  "le disposizioni sul lavoro agile hanno spostato il regolamento all’anno dopo",
] as const;

const CANCELLED = ["struck-out", "le cancellazioni d’ufficio sono passate a un altro organo"] as const;

const versionOf = (year: number, { standings, day, version, status, act, reason }: VersionSpec) => ({
  version,
  status,
  basedOn: version === 1 ? null : version - 1,
  act,
  reason,
  recordedAt: `${day}T08:00:00.000Z`,
  approvedAt: `${day}T09:00:00.000Z`,
  sha256: null,
  nodes: treeOf(year, standings),
  cards: cardsOf(year),
});

const planOf = (year: number, versions: readonly VersionSpec[]) => ({
  slug: `piano-${year}-${year + 2}`,
  title: `Piano della performance ${year}-${year + 2}`,
  years: [year, year + 1, year + 2],
  versions: versions.map((version) => versionOf(year, version)),
});

const first = (day: string, act: string): VersionSpec => ({
  version: 1,
  status: "closed",
  act,
  reason: null,
  day,
  standings: {},
});

/** One plan a year; that of the open year was already revised once. */
export const PLANS = {
  "plan-2019-2021.json": planOf(2019, [first("2019-01-29", "delibera di Giunta n. 4 del 29/01/2019")]),
  "plan-2020-2022.json": planOf(2020, [
    { ...first("2020-01-30", "delibera di Giunta n. 6 del 30/01/2020"), standings: { "C01.02": AGILE } },
  ]),
  "plan-2021-2023.json": planOf(2021, [
    { ...first("2021-01-28", "delibera di Giunta n. 5 del 28/01/2021"), status: "approved" },
    {
      version: 2,
      status: "approved",
      act: "delibera di Giunta n. 21 del 06/05/2021",
      reason: "Aggiornamento dopo il primo quadrimestre: un obiettivo cassato, una parte non valutabile.",
      day: "2021-05-06",
      standings: { "B01.02": CANCELLED, "C01.02.p2": REGULATION },
    },
  ]),
};
