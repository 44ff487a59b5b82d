import { describe, expect, it } from "vitest";
import type { BodyDocument, IndicatorUse, PlanNode } from "@albero/domain";
import { documentOf } from "../example/testing/on-disk.ts";
import { applyImport } from "./apply.ts";
import { openImport } from "./open-import.ts";
import { describeCellProblem } from "./describe.ts";
import { AT, edited, exported, importOf, type CellEdit } from "./testing/edited.ts";

const EXAMPLES = ["massa-carrara", "camera-di-esempio"];
const massa = documentOf("massa-carrara");
const grid = await exported(massa);

const lastVersion = ({ plans }: BodyDocument) => {
  const version = plans.at(-1)?.versions.at(-1);
  if (version === undefined) throw new Error("no version");
  return version;
};

const nodeOf = (document: BodyDocument, code: string): PlanNode | undefined =>
  lastVersion(document).nodes.find((node) => node.code === code);

const after = (edits: readonly CellEdit[], document = massa): BodyDocument => {
  const { view, preview } = importOf(edited(grid, edits), document);
  const applied = applyImport(view, preview, AT);
  if (!applied.ok) throw new Error(JSON.stringify(applied.problems));
  return applied.value;
};

const problemsOf = (edits: readonly CellEdit[], document = massa) =>
  importOf(edited(grid, edits), document).preview.problems.map(
    ({ sheet, row, column, heading, code }) => `${sheet} ${column ?? ""}${row} ${heading ?? ""}: ${code}`,
  );

describe.each(EXAMPLES)("the workbook of %s", (name) => {
  it.each(["it", "en"] as const)(
    "in %s, brought in as it went out, changes nothing [REL-I4]",
    async (language) => {
      const document = documentOf(name);
      const { view, preview } = importOf(await exported(document, { language }), document);
      expect(preview.problems).toEqual([]);
      expect(preview.rows).toEqual([]);
      expect(preview.counts).toMatchObject({ added: 0, changed: 0, refused: 0, conflicting: 0 });
      expect(preview.counts.equal).toBeGreaterThan(100);
      expect(applyImport(view, preview, AT)).toEqual({ ok: true, value: document });
    },
  );
});

describe("one changed cell", () => {
  const change: CellEdit = {
    sheet: "Obiettivi",
    find: ["Codice", "1.1"],
    set: { Titolo: "Osservare l’economia" },
  };

  it("is exactly one change, and nothing else of the plan moves [REL-I3]", () => {
    const { preview } = importOf(edited(grid, [change]), massa);
    expect(preview.counts).toMatchObject({ added: 0, changed: 1, refused: 0, conflicting: 0 });
    expect(preview.rows.flatMap(({ cells }) => cells.map(({ heading, after }) => [heading, after]))).toEqual([
      ["Titolo", "Osservare l’economia"],
    ]);
    const result = after([change]);
    const was = nodeOf(massa, "1.1");
    expect(nodeOf(result, "1.1")).toEqual({ ...was, title: "Osservare l’economia" });
    expect(lastVersion(result).nodes.filter((node, i) => node !== lastVersion(massa).nodes[i])).toHaveLength(
      1,
    );
  });

  it("makes a draft based on the approved version, which stays as it was approved", () => {
    const result = after([change]);
    const versions = result.plans.at(-1)?.versions ?? [];
    expect(
      versions.map(({ version, status, basedOn, sha256 }) => ({ version, status, basedOn, sha256 })),
    ).toEqual([
      { version: 1, status: "approved", basedOn: null, sha256: massa.plans[0]?.versions[0]?.sha256 },
      { version: 2, status: "draft", basedOn: 1, sha256: null },
    ]);
    expect(versions[0]).toEqual(massa.plans.at(-1)?.versions[0]);
  });

  it("brought in again changes nothing any more [REL-I1]", () => {
    const once = after([change]);
    const again = importOf(edited(grid, [change]), once);
    expect(again.preview.counts).toMatchObject({ added: 0, changed: 0, refused: 0, conflicting: 0 });
    expect(applyImport(again.view, again.preview, AT)).toEqual({ ok: true, value: once });
  });
});

describe("cells of every kind", () => {
  it("become targets, numbers for counts and days for dates", () => {
    const result = after([
      { sheet: "Target", find: ["Indicatore", "Creainrete_iniz"], set: { "Target 2021": 65.5 } },
      {
        sheet: "Target",
        find: ["Indicatore", "Data_RappIntermedio"],
        set: { "Target 2022": { date: "2022-12-15" } },
      },
    ]);
    const targetsOf = (code: string): IndicatorUse["targets"] => {
      const indicator = massa.indicators.find((each) => each.code === code);
      return lastVersion(result).uses.find(({ indicatorId }) => indicatorId === indicator?.id)?.targets ?? [];
    };
    expect(targetsOf("Creainrete_iniz")).toContainEqual({
      period: "2021",
      value: { kind: "number", number: "65.5" },
    });
    expect(targetsOf("Data_RappIntermedio")).toContainEqual({
      period: "2022",
      value: { kind: "date", date: "2022-12-15" },
    });
  });

  it("become amounts in cents, standings with their reasons, units by their names", () => {
    const unit = massa.units.find(({ slug }) => slug === "isr");
    const result = after([
      { sheet: "Risorse", find: ["Codice", "1.1"], set: { "Risorse 2022 (euro)": 1234.56 } },
      {
        sheet: "Obiettivi",
        find: ["Codice", "1.2.1"],
        set: { Stato: "Cassato", "Motivo dello stato": "Delibera 7" },
      },
      { sheet: "Obiettivi", find: ["Codice", "1.2"], set: { Strutture: unit?.name ?? "" } },
    ]);
    expect(nodeOf(result, "1.1")?.resources).toContainEqual({ year: 2022, amount: 123456 });
    expect(nodeOf(result, "1.2.1")).toMatchObject({ standing: "struck-out", standingReason: "Delibera 7" });
    expect(nodeOf(result, "1.2")?.unitIds).toEqual([unit?.id]);
  });

  it("give a formula as text its next version, which the plan uses from then on", () => {
    const old = massa.indicators.find(({ code }) => code === "Creainrete_iniz");
    const result = after([
      {
        sheet: "Indicatori",
        find: ["Codice", "Creainrete_iniz"],
        set: { Algoritmo: "Creainrete2 / Creainrete1" },
      },
    ]);
    const versions = result.indicators.filter(({ id }) => id === old?.id);
    expect(versions.map(({ version }) => version)).toEqual([1, 2]);
    expect(versions[1]).toMatchObject({ formula: { op: "/" }, recordedAt: AT });
    const use = lastVersion(result).uses.find(({ indicatorId }) => indicatorId === old?.id);
    expect(use?.indicatorVersion).toBe(2);
  });
});

describe("a new row", () => {
  const objective: CellEdit = {
    sheet: "Obiettivi",
    find: null,
    set: {
      Codice: "1.2.9",
      Titolo: "Botteghe storiche",
      Livello: "obiettivo operativo",
      "Codice superiore": "1.2",
    },
  };
  const use: CellEdit = {
    sheet: "Target",
    find: null,
    set: { Obiettivo: "1.2.9", Indicatore: "Botteghe", "Target 2021": 12, Peso: "40,50" },
  };
  const indicator: CellEdit = {
    sheet: "Indicatori",
    find: null,
    set: {
      ...{
        Codice: "Botteghe",
        Titolo: "Botteghe iscritte",
        "Tipo di valore": "numero",
        "Unità di misura": "N.",
      },
      ...{ Decimali: 0, Verso: "almeno", Algoritmo: "Botteghe_n" },
    },
  };
  const measure: CellEdit = {
    sheet: "Misure",
    find: null,
    set: {
      ...{
        Codice: "Botteghe_n",
        Titolo: "Botteghe nel registro",
        "Si rileva": "un numero",
        "Unità di misura": "N.",
      },
      ...{
        Decimali: 0,
        "Valore dell’anno": "ultimo valore",
        Frequenza: "quadrimestrale",
        "Giorni concessi": 15,
      },
      ...{ "Rilevata da": "ente" },
    },
  };

  it("hangs where it says, last of its level, and may name what comes new in the same file", () => {
    const result = after([use, objective, indicator, measure]);
    const parent = nodeOf(massa, "1.2");
    const node = nodeOf(result, "1.2.9");
    const siblings = lastVersion(massa).nodes.filter(({ parentId }) => parentId === parent?.id);
    expect(node).toMatchObject({
      kind: "operational",
      parentId: parent?.id,
      standing: "active",
      weight: null,
    });
    expect(node?.order).toBe(Math.max(...siblings.map(({ order }) => order)) + 1);
    const added = result.measures.find(({ code }) => code === "Botteghe_n");
    const made = result.indicators.find(({ code }) => code === "Botteghe");
    expect(made?.formula).toEqual({ op: "measure", measure: added?.id });
    expect(lastVersion(result).uses.find(({ indicatorId }) => indicatorId === made?.id)).toMatchObject({
      holder: { kind: "node", nodeId: node?.id },
      indicatorVersion: 1,
      weight: 4050,
      targets: [{ period: "2021", value: { kind: "number", number: "12" } }],
    });
  });

  it("is counted as added, and is there when the file comes again under its new id", async () => {
    const { preview } = importOf(edited(grid, [objective]), massa);
    expect(preview.counts).toMatchObject({ added: 1, changed: 0 });
    const result = after([objective]);
    const again = importOf(await exported(result), result);
    expect(again.preview.counts).toMatchObject({ added: 0, changed: 0, refused: 0 });
  });

  it("with a code that is taken is refused with its row", () => {
    expect(problemsOf([{ ...objective, set: { ...objective.set, Codice: "1.2.1" } }])).toEqual([
      expect.stringMatching(/^Obiettivi \d+ : code-exists$/),
    ]);
  });

  it("without what it needs is refused at each of its cells", () => {
    expect(problemsOf([{ sheet: "Schede", find: null, set: { Titolo: "Scheda nuova" } }])).toEqual([
      expect.stringMatching(/^Schede C\d+ Codice: missing$/),
      expect.stringMatching(/^Schede E\d+ Ruolo: missing$/),
    ]);
  });
});

describe("a cell that cannot be brought in", () => {
  const at = (sheet: string, code: string, set: CellEdit["set"]): CellEdit => ({
    sheet,
    find: ["Codice", code],
    set,
  });

  it.each<readonly [string, CellEdit, RegExp]>([
    ["a word where a number goes", at("Aree", "AS1", { Peso: "molto" }), /^Aree F2 Peso: not-number$/],
    [
      "a number to be read in two ways",
      at("Aree", "AS1", { Peso: "1.234" }),
      /^Aree F2 Peso: ambiguous-number$/,
    ],
    ["three decimals", at("Aree", "AS1", { Peso: 33.333 }), /^Aree F2 Peso: too-many-decimals$/],
    ["a weight above 100", at("Aree", "AS1", { Peso: 101 }), /^Aree F2 Peso: weight-outside$/],
    ["a word that is not listed", at("Aree", "AS1", { Stato: "abolito" }), /^Aree G2 Stato: not-listed$/],
    [
      "a date where a code goes",
      at("Aree", "AS1", { Codice: { date: "2021-01-01" } }),
      /^Aree C2 Codice: not-text$/,
    ],
    ["an emptied title", at("Aree", "AS1", { Titolo: null }), /^Aree D2 Titolo: missing$/],
    [
      "a code that nobody has",
      at("Obiettivi", "1.1", { "Codice superiore": "ZZ" }),
      /^Obiettivi F\d+ .*: unknown-code$/,
    ],
    [
      "a level under a lower one",
      at("Obiettivi", "1.1", { "Codice superiore": "1.1.1" }),
      /^Obiettivi \d+ : wrong-level$/,
    ],
    [
      "another level",
      at("Obiettivi", "1.1", { Livello: "obiettivo operativo" }),
      /^Obiettivi \d+ : level-fixed$/,
    ],
    [
      "a standing without reason",
      at("Obiettivi", "1.1", { Stato: "cassato" }),
      /^Obiettivi \d+ : reason-missing$/,
    ],
    [
      "a formula that cannot be read",
      at("Indicatori", "Studi_ISR", { Algoritmo: "Boh / 2" }),
      /: formula-unreadable$/,
    ],
    [
      "a column to be read only",
      at("Risorse", "1.1", { Titolo: "Altro" }),
      /^Risorse D\d+ Titolo: read-only$/,
    ],
    [
      "a unit",
      { sheet: "Strutture", find: null, set: { Titolo: "Ufficio nuovo" } },
      /^Strutture \d+ : unknown-row$/,
    ],
    [
      "a date for a count",
      { sheet: "Target", find: ["Indicatore", "Studi_ISR"], set: { "Target 2021": { date: "2021-01-01" } } },
      /^Target \d+ : target-wrong-kind$/,
    ],
  ])("because of %s is told with sheet, row and column, and stops the whole import", (_, edit, place) => {
    const problems = problemsOf([edit, at("Obiettivi", "1.2", { Titolo: "Va bene" })]);
    expect(problems).toEqual([expect.stringMatching(place)]);
    expect(after([edit, at("Obiettivi", "1.2", { Titolo: "Va bene" })])).toBe(massa);
  });

  it.each(["it", "en"] as const)("is told in plain words in %s", (language) => {
    const { preview } = importOf(edited(grid, [at("Aree", "AS1", { Peso: "molto" })]), massa);
    expect(preview.problems.map((problem) => describeCellProblem(problem, language))).toEqual([
      language === "it"
        ? "foglio Aree, riga 2, colonna F (Peso): qui va un numero, c’è «molto»"
        : 'sheet Aree, row 2, column F (Peso): expected a number, found "molto"',
    ]);
  });
});

describe("a plan that changed since the workbook went out", () => {
  const mine: CellEdit = { sheet: "Obiettivi", find: ["Codice", "1.1"], set: { Titolo: "Titolo mio" } };
  const theirs = after([{ sheet: "Obiettivi", find: ["Codice", "1.1"], set: { Titolo: "Titolo loro" } }]);

  it("keeps what others changed where the file was left as it was [REL-I1]", () => {
    const { preview } = importOf(grid, theirs);
    expect(preview.counts).toMatchObject({ added: 0, changed: 0, refused: 0, conflicting: 0 });
  });

  it("takes a change of another cell beside theirs", () => {
    const result = after([{ ...mine, set: { Descrizione: "Descrizione mia" } }], theirs);
    expect(nodeOf(result, "1.1")).toMatchObject({ title: "Titolo loro", description: "Descrizione mia" });
  });

  it("says when both changed one cell, and changes nothing", () => {
    const { preview } = importOf(edited(grid, [mine]), theirs);
    expect(preview.counts).toMatchObject({ changed: 0, refused: 0, conflicting: 1 });
    expect(preview.problems).toMatchObject([
      { code: "changed-meanwhile", heading: "Titolo", facts: { found: "Titolo mio", now: "Titolo loro" } },
    ]);
    expect(preview.result).toBeNull();
  });
});

describe("a workbook of something else", () => {
  const camera = documentOf("camera-di-esempio");

  it("is refused when it is of another body, of another year's plan, or of no plan [N4]", async () => {
    const last = camera.plans.at(-1)?.id ?? null;
    const earlier = await exported(camera, { planId: camera.plans[0]?.id ?? "" });
    const codeOf = (found: ReturnType<typeof openImport>): string => (found.ok ? "" : found.problem.code);
    expect(codeOf(openImport(grid, camera, null))).toBe("other-body");
    expect(codeOf(openImport(earlier, camera, last))).toBe("other-plan");
    expect(codeOf(openImport({ sheets: grid.sheets.slice(0, 3) }, massa, null))).toBe("not-of-a-plan");
  });
});

describe("a unit's part", () => {
  it("holds what the unit has to do with and changes nothing when it comes back", async () => {
    const unit = massa.units.find(({ slug }) => slug === "isr");
    const part = await exported(massa, unit === undefined ? {} : { unitId: unit.id });
    const rows = (name: string): number => part.sheets.find((sheet) => sheet.name === name)?.rows.length ?? 0;
    const all = (name: string): number => grid.sheets.find((sheet) => sheet.name === name)?.rows.length ?? 0;
    expect(rows("Target")).toBeGreaterThan(1);
    expect(rows("Target")).toBeLessThan(all("Target"));
    expect(rows("Strutture")).toBe(all("Strutture"));
    const { preview } = importOf(part, massa);
    expect(preview.counts).toMatchObject({ added: 0, changed: 0, refused: 0, conflicting: 0 });
  });
});
