import { adopt, applyEdits, contentOf, periodOf } from "@albero/domain";
import type { BodyDocument, CommonLibrary, Day, Decimal, Instant, PeriodCode } from "@albero/domain";
import { describe, expect, it } from "vitest";
import { contentProblems } from "../body-document/content.ts";
import { readBodyDocument } from "../body-document/read.ts";
import { compareIncoming } from "../incoming/compare.ts";
import { documentOf, textOf, valueOf } from "../example/testing/on-disk.ts";
import { readCommonLibrary } from "./read.ts";
import { commonResults, type CommonResults } from "./results.ts";

const library = (version: number): CommonLibrary =>
  valueOf(readCommonLibrary(textOf("obiettivi-comuni", `versione-${version}.json`)));

const at = "2021-01-20T09:00:00.000Z" as Instant;
const question = {
  period: "2021-Q1" as PeriodCode,
  today: "2021-05-15" as Day,
  knownAt: "2030-01-01T00:00:00.000Z" as Instant,
};
const newIds = () => {
  let last = 0;
  return () => `01970000-0099-7000-8000-${String((last += 1)).padStart(12, "0")}`;
};

/** The chamber with two common objectives in its approved plan, a target for one, and its values. */
const adopted = (): BodyDocument => {
  const document = documentOf("massa-carrara");
  const [plan] = document.plans;
  const [version] = plan?.versions ?? [];
  if (plan === undefined || version === undefined) throw new Error("no plan");
  const content = contentOf(version);
  const frame = { ...document, content, newId: newIds(), at };
  const taken = adopt(library(1), { items: ["OC1", "OC2"], into: null }, frame);
  if (!taken.ok) throw new Error(taken.problem.code);
  const { edits, indicators, measures } = taken.value;
  const after = applyEdits(content, edits);
  const wanted = indicators.find(({ code }) => code === "OC2.1")?.id;
  const target = {
    period: "2021" as PeriodCode,
    value: { kind: "number", number: "80" as Decimal },
  } as const;
  const uses = after.uses.map((use) => (use.indicatorId === wanted ? { ...use, targets: [target] } : use));
  const [entry] = document.entries;
  if (entry === undefined) throw new Error("no entry");
  const entries = Object.entries({ OC_Entro5: "75", OC_Evase: "100" }).map(([code, number], seq) => ({
    ...{ ...entry, seq: 10_000 + seq, period: periodOf("2021-Q1" as PeriodCode), unitId: null },
    measureId: measures.find((each) => each.code === code)?.id ?? entry.measureId,
    value: { kind: "number", number: number as Decimal } as const,
  }));
  return {
    ...document,
    commonLibraries: [library(1), library(2)],
    indicators: [...document.indicators, ...indicators],
    measures: [...document.measures, ...measures],
    entries: [...document.entries, ...entries],
    plans: [{ ...plan, versions: [{ ...version, ...after, uses }] }],
  };
};

const document = adopted();
const request = { library: "obiettivi-comuni-2021", planId: null, question, form: null };

describe("the results of adopted common objectives", () => {
  it("go back as the file the owner asks for, every indicator with target, result and what a ratio is made of [P-T5b]", () => {
    const written = commonResults(document, request);
    expect(written?.form).toBe("csv");
    const [heads, first, second] = (written?.text ?? "").replace("\uFEFF", "").split("\r\n");
    expect(heads).toContain('"libreria";"ente";"periodo";"obiettivo";"indicatore"');
    expect(first).toMatch(/"OC1";"OC1.1";"Imprese assistite[^"]*";"%";"1";"";"";"";"";""$/);
    expect(second).toMatch(/"OC2";"OC2.1";"Pratiche evase[^"]*";"%";"1";"80";"75";"100";"75";"93,75"$/);
  });

  it("are JSON where that is asked, with what is not known as null [P-T5b]", () => {
    const written = commonResults(document, { ...request, form: "json" });
    const { libreria, esiti } = JSON.parse(written?.text ?? "") as CommonResults;
    expect(libreria).toBe("obiettivi-comuni-2021");
    expect(esiti.map(({ indicatore, consuntivo }) => [indicatore, consuntivo])).toEqual([
      ["OC1.1", null],
      ["OC2.1", 75],
    ]);
  });

  it("are nothing where nothing was adopted, or the library is of nobody", () => {
    const own = documentOf("massa-carrara");
    expect(commonResults({ ...own, commonLibraries: [library(1)] }, request)).toBeNull();
    expect(commonResults(document, { ...request, library: "altri" })).toBeNull();
  });
});

const withTitle = (title: string): BodyDocument => {
  const [plan] = document.plans;
  const [version] = plan?.versions ?? [];
  if (plan === undefined || version === undefined) throw new Error("no plan");
  const nodes = version.nodes.map((node) => (node.given?.item === "OC1" ? { ...node, title } : node));
  return { ...document, plans: [{ ...plan, versions: [{ ...version, nodes }] }] };
};

describe("what was given from above, in a document", () => {
  it("is read as it was given, and refused where it says something else [P-T5a]", () => {
    expect(readBodyDocument(JSON.parse(JSON.stringify(document)) as unknown).ok).toBe(true);
    expect(contentProblems(withTitle("Altro"))).toMatchObject([{ code: "given" }]);
    expect(contentProblems({ ...document, commonLibraries: [] })[0]).toMatchObject({
      ...{ code: "unknown-reference", message: "there is no OC1 of obiettivi-comuni-2021, version 1" },
    });
  });

  it("brings no definition of a common indicator into the library [P-T5a]", () => {
    const changed = {
      ...document,
      indicators: document.indicators.map((each) =>
        each.code === "OC1.1" ? { ...each, version: 2, title: "Altro" } : each,
      ),
      plans: document.plans.map((plan) => ({
        ...plan,
        versions: plan.versions.map((version) => ({
          ...version,
          uses: version.uses.map((use) =>
            document.indicators.some(({ id, code }) => id === use.indicatorId && code === "OC1.1")
              ? { ...use, indicatorVersion: 2 }
              : use,
          ),
        })),
      })),
    };
    const planId = document.plans[0]?.id ?? "";
    const compared = compareIncoming(
      { kind: "document", document: changed },
      { document, planId, newId: newIds(), language: "it" },
    );
    expect(compared.ok && compared.value.result).toBeNull();
    expect(compared.ok && compared.value.problems[0]?.message).toMatch(/^OC1.1: è un indicatore comune/);
  });
});

describe("a file of common objectives", () => {
  it("is refused with every place that is wrong", () => {
    const { measures, objectives, ...rest } = library(1);
    const twice = { ...rest, measures, objectives: [...objectives, ...objectives.slice(0, 1)] };
    const codes = (text: string) => {
      const read = readCommonLibrary(text);
      return read.ok ? [] : read.problems.map(({ code, path }) => `${code} ${path}`);
    };
    expect(codes(JSON.stringify(twice))).toEqual([
      "duplicate objectives/3/code",
      "duplicate objectives/3/indicators/0/code",
    ]);
    const unread = { ...rest, measures: measures.slice(1), objectives };
    expect(codes(JSON.stringify(unread))).toEqual(["value objectives/0/indicators/0/formula"]);
    expect(codes("{")).toEqual(["file "]);
    expect(codes("{}").length).toBeGreaterThan(5);
  });
});
