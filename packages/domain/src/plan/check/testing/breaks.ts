import { over, plus, reached, read, target } from "../../../objective/testing/small-body.ts";
import type { CommonObjective } from "../../common-library.ts";
import type { BodyDocument } from "../../body-document.ts";
import { applyFixes } from "../apply-fixes.ts";
import type { CheckId } from "../check-id.ts";
import type { MessageCode } from "../message-code.ts";
import { SOUND } from "./sound-body.ts";

/** What breaks the sound body so that a check has something to say. */
export type Break = {
  readonly edits: readonly (readonly [path: string, value: unknown])[];
  readonly says: MessageCode;
};

const V = "/plans/0/versions/0";

const usesOf = (document: BodyDocument) => document.plans[0]?.versions[0]?.uses ?? [];

/** Many uses of one office, for which the others have one each. */
const loaded = (): readonly unknown[] => [
  ...Array.from({ length: 9 }, (_, i) => ({
    ...usesOf(SOUND)[2],
    ...{ id: `load-${i}`, responsibleUnitId: "market" },
  })),
  ...usesOf(SOUND).map((use, i) => ({
    ...use,
    responsibleUnitId: i < 2 ? "registry" : i < 4 ? "growth" : null,
  })),
];

/** The second node as one of a common library, of which there is this version last; its texts as said there. */
const adopted = (last: number, said: Partial<CommonObjective> = {}): Break["edits"] => {
  const node = SOUND.plans[0]?.versions[0]?.nodes[1];
  const given = { library: "comuni", version: 1, item: node?.code };
  const { code = "", title = "", description = null } = node ?? {};
  const library = { id: "comuni", title: "Obiettivi comuni", measures: [] };
  const objectives = [{ code, title, description, indicators: [], ...said }];
  const versions = Array.from({ length: last }, (_, at) => ({ ...library, version: at + 1, objectives }));
  return [
    [`${V}/nodes/1`, { ...node, given }],
    ["/commonLibraries", versions],
  ];
};

/** For each check one break of each thing it looks for; a check without one does not compile. */
export const BREAKS: Readonly<Record<CheckId, readonly Break[]>> = {
  "C-FORM": [
    {
      edits: [["/indicators/0/formula", plus(read("in-time"), read("all"))]],
      says: "percent-without-division",
    },
    { edits: [["/indicators/0/formula", over(read("in-time"), read("published"))]], says: "formula-wrong" },
    { edits: [[`${V}/uses/3/indicatorVersion`, 9]], says: "indicator-unknown" },
  ],
  "C-CYC": [
    { edits: [["/indicators/0/formula", reached("AS1")]], says: "circular" },
    {
      edits: [
        [
          "/indicators/2/formula",
          {
            op: "call",
            name: "mean",
            arguments: [{ op: "achievements", below: "1.2", level: "operational" }],
          },
        ],
      ],
      says: "sources-not-listed",
    },
  ],
  "C-CODE": [
    { edits: [["/measures/1/code", "in-time"]], says: "code-doubled" },
    { edits: [["/measures/5/code", "RI_1_data"]], says: "code-of-another" },
    { edits: [["/measures/1/code", "all__"]], says: "code-untidy" },
    { edits: [[`${V}/uses/0/printed`, { code: "[codice]", title: null }]], says: "code-placeholder" },
    { edits: [[`${V}/uses/0/printed`, { code: "PUNTUALI_DIR", title: null }]], says: "code-second" },
  ],
  "C-HOLD": [{ edits: [[`${V}/nodes/1/description`, "[descrizione]"]], says: "placeholder" }],
  "C-W100": [{ edits: [[`${V}/cardObjectives/0/weight`, 9_999]], says: "card-weights" }],
  "C-WSUM": [
    { edits: [[`${V}/nodes/1/weight`, 5_000]], says: "weights-missing" },
    {
      edits: [
        [`${V}/nodes/1/weight`, 5_000],
        [`${V}/nodes/2/weight`, 4_000],
      ],
      says: "weights-of-children",
    },
    { edits: [[`${V}/uses/0/weight`, 9_000]], says: "weights-of-indicators" },
  ],
  "C-MEAS": [
    { edits: [[`${V}/uses`, usesOf(SOUND).filter(({ id }) => id !== "SODDISFATTI")]], says: "no-indicator" },
    { edits: [[`${V}/uses/2/targets`, []]], says: "no-target" },
  ],
  "C-DATE": [
    {
      edits: [[`${V}/uses/2/targets`, [...target("85"), ...target("86", "2025")]]],
      says: "target-outside-plan",
    },
    { edits: [[`${V}/uses/4/targets`, target("2022-06-30", "2021")]], says: "day-outside-year" },
    { edits: [["/plans/0/versions/0/approvedAt", "2021-07-15T10:00:00.000Z"]], says: "day-over" },
  ],
  "C-PROG": [
    { edits: [[`${V}/nodes/1/programme`, null]], says: "no-programme" },
    { edits: [[`${V}/nodes/1/programme/mission`, null]], says: "no-mission" },
    {
      edits: [[`${V}/nodes/1/programme`, { mission: "011", code: "005", name: "Made in Italy" }]],
      says: "programme-two-names",
    },
    { edits: [[`${V}/nodes/1/resources`, [{ year: 2021, amount: null }]]], says: "no-resources" },
  ],
  "C-SUB": [
    {
      edits: [["/indicators/2/formula", over(plus(read("in-time"), read("firms")), read("all"))]],
      says: "included-target",
    },
    {
      edits: [["/indicators/2/formula", over(plus(read("in-time"), read("firms")), read("all"))]],
      says: "included-result",
    },
  ],
  "C-STAFF": [
    { edits: [["/staffTables/0/printedTotals/2019", 32]], says: "staff-sum" },
    {
      edits: [
        ["/staffTables/1/printedTotals/2019", 30],
        ["/staffTables/1/rows/0/values/2019", 28],
      ],
      says: "staff-other-total",
    },
  ],
  "C-BS": [
    { edits: [["/budget/years", [2020, 2020]]], says: "years-broken" },
    { edits: [["/budget/lines/2/values/2021", "10000.01"]], says: "statement-sum" },
    { edits: [["/budget/lines/3/values/2021", "0.92"]], says: "statement-ratio" },
    { edits: [["/budget/lines/4/values/2021", "190000.01"]], says: "opening-broken" },
  ],
  "C-TGT": [
    { edits: [[`${V}/uses/2/targets`, target("77")]], says: "target-easier" },
    { edits: [[`${V}/uses/2/targets`, target("78")]], says: "target-little-easier" },
  ],
  "C-MET": [{ edits: [[`${V}/uses/2/targets`, target("80")]], says: "all-met" }],
  "C-ODDS": [{ edits: [[`${V}/uses/5/targets`, target("90")]], says: "card-easier" }],
  "C-UNIT": [
    { edits: [["/indicators/0/unit", "N."]], says: "unit-of-kind" },
    { edits: [["/indicators/0/code", "GG_PUNTUALI"]], says: "unit-of-code" },
    { edits: [["/indicators/0/typology", "Volume"]], says: "volume-percent" },
  ],
  "C-TEXT": [
    { edits: [["/measures/1/name", "Pratiche  evase, in tempo"]], says: "same-measure" },
    { edits: [["/indicators/2/formula", over(read("in-time"), read("all"))]], says: "same-formula" },
  ],
  "C-VOL": [{ edits: [["/indicators/4/typology", "Volume"]], says: "only-volume" }],
  "C-LOAD": [{ edits: [[`${V}/uses`, loaded()]], says: "loaded" }],
  "C-YEARS": [{ edits: [[`${V}/uses/0/targets`, target("91")]], says: "years-without-target" }],
  "C-REL": [
    { edits: [[`${V}/nodes/1/parentId`, null]], says: "hangs-nowhere" },
    { edits: [[`${V}/cardObjectives/0/nodeId`, null]], says: "card-not-linked" },
  ],
  "C-RES": [
    { edits: [["/budget/lines/1/values/2021", "-100000.01"]], says: "resources-budget" },
    { edits: [[`${V}/nodes/2/resources/0/amount`, 6_000_000]], says: "resources-equal" },
  ],
  "C-INCL": [{ edits: [["/plans/0/years", [2024, 2025, 2026]]], says: "no-inclusion" }],
  "C-SRC": [{ edits: [["/measures/0/sourceUnitId", null]], says: "no-source" }],
  "C-CUT": [{ edits: [["/measures/0/name", "a".repeat(150)]], says: "text-cut" }],
  "C-SHARE": [
    { edits: [["/context/tables/0/rows/0/values/0", "66"]], says: "share-of-women" },
    { edits: [["/context/tables/0/rows/1/values/1", "50"]], says: "share-of-graduates" },
  ],
  "C-VAC": [{ edits: [["/profile/staffing/2/value", "27,50%"]], says: "vacancy" }],
  "C-CTX": [{ edits: [["/context/tables/1/rows/0/values/3", "giugno 2019"]], says: "periods-differ" }],
  "C-FLAT": [
    {
      edits: [[`${V}/uses/0/targets`, ["2021", "2022", "2023"].flatMap((year) => target("91", year))]],
      says: "flat",
    },
  ],
  "C-BASE": [{ edits: [["/declaredResults", []]], says: "no-baseline" }],
  "C-3Y": [{ edits: [["/declaredResults", SOUND.declaredResults.slice(1)]], says: "short-series" }],
  "C-STD": [{ edits: [["/indicators/0/code", "DFP 1.3"]], says: "no-reference" }],
  "C-DESC": [
    { edits: [[`${V}/nodes/1/description`, null]], says: "no-description" },
    { edits: [[`${V}/cardObjectives/0/description`, " "]], says: "no-description" },
  ],
  "C-TITLE": [
    { edits: [[`${V}/cardObjectives/0/title`, "RI_1 - Pratiche in tempo"]], says: "title-with-code" },
  ],
  "C-NAME": [{ edits: [["/measures/0/name", "in-time"]], says: "name-is-code" }],
  "C-WORD": [
    { edits: [["/measures/0/name", "Pratiche evase evase in tempo"]], says: "word-slip" },
    {
      edits: [
        ["/indicators/0/code", "N_Puntali_Rev"],
        ["/indicators/0/title", "Pratiche puntuali"],
      ],
      says: "code-slip",
    },
  ],
  "C-SPELL": [
    {
      edits: [
        ["/measures/0/sourceLabel", "Uff. R.I."],
        ["/measures/1/sourceLabel", "Ufficio R.I."],
      ],
      says: "source-spelt",
    },
  ],
  "C-CARD": [{ edits: [[`${V}/cards/2/unitId`, null]], says: "no-card" }],
  "C-BSC": [
    { edits: [["/context/tables/2/rows/1/label", "Economico-finanziaria"]], says: "perspective-empty" },
  ],
  "C-LATE": [{ edits: [[`${V}/approvedAt`, "2021-01-29T10:00:00.000Z"]], says: "approved-late" }],
  "C-GIVEN": [
    { edits: adopted(1, { title: "Firme digitali" }), says: "given-altered" },
    { edits: adopted(2), says: "given-renewed" },
  ],
  "C-SMVP": [
    { edits: [["/systems", []]], says: "no-system" },
    { edits: [["/systems/0/opinion", " "]], says: "system-without-opinion" },
    { edits: [["/systems/0/validFrom", "2020-01-01"]], says: "system-of-before" },
  ],
  "C-ART8": [
    { edits: [[`${V}/nodes/0/tags`, []]], says: "areas-not-said" },
    { edits: [[`${V}/nodes/0/tags`, ["art8-a", "art8-c"]]], says: "areas-without-objective" },
  ],
};

/** The sound body, broken. */
export const broken = ({ edits }: Break): BodyDocument =>
  applyFixes(SOUND, [edits.map(([path, value]) => ({ op: "replace", path, value }))]);
