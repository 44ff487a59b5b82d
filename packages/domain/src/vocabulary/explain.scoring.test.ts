import { describe, expect, it } from "vitest";
import { DEFAULT_SYSTEM_2021 } from "../indicator/default-system.ts";
import type { Indicator, Target } from "../indicator/indicator.ts";
import { policiesOf } from "../indicator/policies.ts";
import type { Scale } from "../indicator/scale/scale.ts";
import type { SystemOptions } from "../indicator/system.ts";
import { parse } from "../formula/testing/codes.ts";
import { evaluate } from "../objective/evaluate.ts";
import {
  documentOf,
  entry,
  indicator,
  measure,
  node,
  onNode,
  questionOf,
  read,
  system,
  use,
} from "../objective/testing/small-body.ts";
import type { Decimal } from "../quantity/decimal.ts";
import { hundredths } from "../quantity/hundredths.ts";
import type { UseId } from "../quantity/id.ts";
import type { PeriodCode } from "../quantity/period.ts";
import { describeScoring } from "./describe-scoring.ts";
import { explainSteps } from "./explain.ts";
import { namesOf } from "./names-of.ts";

type About = {
  readonly value: string;
  readonly target: Target["value"];
  readonly as?: Partial<Indicator>;
  readonly scale?: Scale;
  readonly options?: Partial<SystemOptions>;
  readonly before?: string;
};

const number = (text: string): Target["value"] => ({ kind: "number", number: text as Decimal });

/** What is told after the recorded values. */
const told = (
  { value, target, as = {}, scale, options = {}, before }: About,
  language: "it" | "en" = "it",
) => {
  const place = use("I", onNode("1"), { targets: [{ period: "2021" as PeriodCode, value: target }] });
  const document = documentOf({
    measures: [measure("a", { decimals: 0, frequency: "year" })],
    indicators: [indicator("I", read("a"), { kind: "mean", ...as })],
    nodes: [node("1")],
    uses: [scale === undefined ? place : { ...place, scale }],
    entries: [entry(1, "a 2021", value), ...(before === undefined ? [] : [entry(2, "a 2020", before)])],
    systems: [system(options)],
  });
  const result = evaluate(document, questionOf("2021", "2022-02-01"));
  if (!result.ok) throw new Error(result.problem.code);
  const steps = result.value.uses[0]?.steps ?? [];
  return explainSteps(steps, namesOf(document, result.value).ofUse("I" as UseId), language).slice(1);
};

const linear: Scale = {
  kind: "linear",
  reads: "value",
  threshold: "10" as Decimal,
  worth: hundredths(4_000),
};

describe("explainSteps, where a result is more than a ratio", () => {
  it("tells the scale before what the result is worth by it [R17.1-words]", () => {
    expect(told({ value: "15", target: number("20"), scale: linear })).toEqual([
      "atteso almeno 20",
      "tra 10 e 20 il risultato vale in proporzione, da 40,00 % a 100,00 %",
      "15 vale 70,00 %",
    ]);
    expect(told({ value: "15", target: number("20"), scale: linear }, "en").slice(1)).toEqual([
      "between 10 and 20 the result is worth its proportion, from 40.00 % to 100.00 %",
      "15 is worth 70.00 %",
    ]);
  });

  it("tells the share of the target that a scale looks at [R17.1-words]", () => {
    const steps: Scale = {
      kind: "steps",
      reads: "achievement",
      marks: [
        { at: "50" as Decimal, worth: hundredths(6_000) },
        { at: "80" as Decimal, worth: hundredths(9_000) },
      ],
    };
    expect(told({ value: "15", target: number("20"), options: { scale: steps } }).slice(1)).toEqual([
      "raggiunto il 75,00 % del valore atteso; vale a scaglioni: da 50,00 % il 60,00 %, da 80,00 % il 90,00 %",
      "15 vale 60,00 %",
    ]);
  });

  it("tells four levels with their points [R17.1-words]", () => {
    const scale: Scale = {
      kind: "four-thresholds",
      reads: "value",
      threshold: "10" as Decimal,
      excellent: "25" as Decimal,
      worth: {
        insufficient: hundredths(0),
        threshold: hundredths(6_000),
        target: hundredths(10_000),
        excellent: hundredths(11_000),
      },
    };
    expect(told({ value: "12", target: number("20"), scale }).slice(1)).toEqual([
      "quattro livelli: insufficiente 0,00 %, soglia (da 10) 60,00 %, atteso (20) 100,00 %, " +
        "eccellente (da 25) 110,00 %",
      "12 vale 60,00 %",
    ]);
  });

  it("tells a range, what is outside of it and what that costs [R17.1-words]", () => {
    const target = { kind: "range", from: "10" as Decimal, to: "20" as Decimal } as const;
    const as = { direction: "within" } as const;
    expect(told({ value: "15", target, as })).toEqual(["atteso tra 10 e 20", "15 è dentro 10–20: 100,00 %"]);
    expect(told({ value: "22", target, as }).at(-1)).toBe(
      "22 è fuori da 10–20 di 2,00, ogni unità toglie 10,00 punti: resta 80,00 %",
    );
  });

  it("tells a yes and a no [R17.1-words]", () => {
    const as = { direction: "is", kind: "yes-no", unit: "sì/no", decimals: 0 } as const;
    const target = { kind: "answer", yes: true } as const;
    expect(told({ value: "1", target, as })).toEqual(["atteso: sì", "la risposta è sì: 100,00 %"]);
    expect(told({ value: "0", target, as }, "en")).toEqual([
      "target: yes",
      "the answer is no instead of yes: 0.00 %",
    ]);
  });

  it("tells how a target is computed, and still compares the indicator with it [R17.1-words]", () => {
    const parsed = parse("anno_precedente(a) * 1,05");
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    const target = { kind: "formula", formula: parsed.value } as const;
    const sentences = told({ value: "90", target, before: "80" });
    expect(sentences[0]).toBe("valore atteso, anno 2021, calcolato così:");
    expect(sentences.slice(-2)).toEqual(["atteso almeno 84", "90, meglio di 84: vale al massimo 100,00 %"]);
  });

  it("tells what the floor made of a result [R17.1-words]", () => {
    const floor = { kind: "not-below", at: hundredths(4_000) } as const;
    expect(told({ value: "5", target: number("20"), options: { floor } }).at(-1)).toBe(
      "5 su 20 = 25,00 %; non vale meno del minimo, 40,00 %",
    );
    expect(
      told({ value: "5", target: number("20"), options: { floor: { ...floor, kind: "nothing-below" } } }).at(
        -1,
      ),
    ).toBe("5 su 20 = 25,00 %; è sotto il minimo che conta: 0,00 %");
  });
});

describe("describeScoring", () => {
  const form = { direction: ">=", unit: "N.", decimals: 2 } as const;
  const described = (options: Partial<SystemOptions>, scale: Scale | null, about: Partial<Indicator> = {}) =>
    describeScoring({ ...form, ...about }, policiesOf({ ...DEFAULT_SYSTEM_2021, ...options }, scale), "it");

  it("says how results will be scored before there is any [R17.1-words]", () => {
    expect(described({}, null)).toEqual([
      "vale in proporzione: valore diviso atteso",
      "non vale più di 100,00 %",
    ]);
    expect(described({}, linear)[0]).toBe(
      "tra 10 e il valore atteso il risultato vale in proporzione, da 40,00 % a 100,00 %",
    );
    expect(described({}, null, { direction: "by" })[0]).toBe("una data in ritardo vale 0,00 %");
    expect(described({ lostPerDayLate: hundredths(200) }, null, { direction: "by" })[0]).toBe(
      "ogni giorno di ritardo toglie 2,00 punti",
    );
  });

  it("says the cap only where a result could be worth more [R17.1-words]", () => {
    const cap = "non vale più di 100,00 %";
    expect(described({}, null, { direction: "is" })).toEqual(["vale tutto o niente"]);
    expect(described({}, null, { direction: "within" })).not.toContain(cap);
    expect(described({}, linear)).not.toContain(cap);
    expect(described({ cap: hundredths(9_000) }, linear)).toContain("non vale più di 90,00 %");
    const levels = (excellent: number): Scale => ({
      kind: "four-thresholds",
      reads: "value",
      threshold: "10" as Decimal,
      excellent: "25" as Decimal,
      worth: {
        insufficient: hundredths(0),
        threshold: hundredths(6_000),
        target: hundredths(9_000),
        excellent: hundredths(excellent),
      },
    });
    expect(described({}, levels(10_000))).toEqual([
      "quattro livelli: insufficiente 0,00 %, soglia (da 10) 60,00 %, atteso 90,00 %, eccellente (da 25) 100,00 %",
    ]);
    expect(described({}, levels(11_000))).toContain(cap);
    const steps: Scale = {
      kind: "steps",
      reads: "value",
      marks: [{ at: "10" as Decimal, worth: hundredths(12_000) }],
    };
    expect(described({}, steps)).toContain(cap);
  });
});
