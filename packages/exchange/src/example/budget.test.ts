import { describe, expect, it } from "vitest";
import type { BudgetForm } from "./forms/budget.ts";
import { NAME } from "./testing/massa-carrara.ts";
import { jsonOf } from "./testing/on-disk.ts";

const { years, lines, sums, ratios, notes } = jsonOf(NAME, "budget.json") as BudgetForm;

/** Exact cents; nothing printed and zero are the same here. */
const cents = (slug: string, year: number): number => {
  const line = lines.find((one) => one.slug === slug);
  if (line === undefined) throw new Error(`no line ${slug}`);
  return Math.round(Number(line.values[String(year)] ?? 0) * 100);
};
const total = (terms: readonly string[], year: number): number =>
  terms.reduce((sum, term) => sum + (term.startsWith("-") ? -1 : 1) * cents(term.slice(1), year), 0);
const every = (holds: (year: number) => boolean): readonly number[] => years.filter((year) => !holds(year));
const index = (numerator: readonly string[], denominator: readonly string[], year: number): number => {
  const sum = (slugs: readonly string[]) => Math.abs(slugs.reduce((all, slug) => all + cents(slug, year), 0));
  return Math.round((sum(numerator) / sum(denominator)) * 100);
};
const failing = (result: string, terms: readonly string[]) =>
  every((year) => cents(result, year) === total(terms, year));

describe("the budget of the printed plan", () => {
  it("has nine years, the last of which is printed as the one before it [MC-01]", () => {
    expect(years).toEqual([2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023]);
    expect(notes[0]).toContain("stampata due volte 31/12/2022");
  });

  it("lists cells that were not printed as figures and reads them as zero [MC-14]", () => {
    const silent = lines.filter((line) => line.notes.some((note) => note.includes("lette come zero")));
    expect(silent.map(({ slug }) => slug)).toContain("sp-debiti-di-finanziamento");
    expect(years.map((year) => cents("sp-debiti-di-finanziamento", year))).toEqual(years.map(() => 0));
  });

  it("keeps 369 identities: 31 sums and 10 indices in nine years [BS-25]", () => {
    const wrongSums = sums.flatMap(({ result, terms }) => failing(result, terms));
    const wrongRatios = ratios.flatMap((one) =>
      every((year) => cents(one.index, year) === index(one.numerator, one.denominator, year)),
    );
    expect((sums.length + ratios.length) * years.length).toBe(369);
    expect([...wrongSums, ...wrongRatios]).toEqual([]);
  });

  it("goes from revenue to the margin and from the margin to the result [BS-01, BS-02, BS-03]", () => {
    const parts = ["+eq-entrate-correnti-netto-trasf-fp", "+eq-risultato-gestione-finanziaria"];
    const rest = ["+eq-risultato-gestione-straordinaria", "+eq-rivalutazioni-svalutazioni"];
    expect(failing("eq-totale", [...parts, ...rest])).toEqual([]);
    expect(failing("eq-margine-di-copertura", ["+eq-totale", "+eq-oneri-correnti-netto-ie"])).toEqual([]);
    const result = ["+eq-margine-di-copertura", "+eq-trasferimenti-da-fp", "+eq-interventi-economici"];
    expect(failing("eq-risultato", result)).toEqual([]);
  });

  it("takes transfers and economic interventions out of the net figures [BS-04, BS-05]", () => {
    const revenue = ["+ce-proventi-correnti", "-eq-trasferimenti-da-fp"];
    expect(failing("eq-entrate-correnti-netto-trasf-fp", revenue)).toEqual([]);
    expect(failing("eq-oneri-correnti-netto-ie", ["+ce-oneri-correnti", "-ce-interventi-economici"])).toEqual(
      [],
    );
  });

  it("sums current revenue, costs and their difference [BS-06, BS-07, BS-08]", () => {
    const revenue = [
      "+ce-diritto-annuale",
      "+ce-diritti-di-segreteria",
      "+ce-contributi-trasferimenti-altre-entrate",
    ];
    const more = ["+ce-proventi-gestione-beni-servizi", "+ce-variazione-delle-scorte"];
    expect(failing("ce-proventi-correnti", [...revenue, ...more])).toEqual([]);
    const costs = ["+ce-spese-di-personale", "+ce-spese-di-funzionamento", "+ce-interventi-economici"];
    expect(failing("ce-oneri-correnti", [...costs, "+ce-ammortamenti-accantonamenti"])).toEqual([]);
    expect(
      failing("ce-risultato-gestione-corrente", ["+ce-proventi-correnti", "+ce-oneri-correnti"]),
    ).toEqual([]);
  });

  it("prints one result of the year in three places, the sum of four managements [BS-09]", () => {
    const parts = [
      "+ce-risultato-gestione-corrente",
      "+ce-gestione-finanziaria",
      "+ce-gestione-straordinaria",
    ];
    expect(failing("ce-risultato-esercizio", [...parts, "+ce-rivalutazioni-svalutazioni"])).toEqual([]);
    expect(failing("ce-risultato-esercizio", ["+eq-risultato"])).toEqual([]);
    expect(failing("ce-risultato-esercizio", ["+sp-risultato-esercizio"])).toEqual([]);
  });

  it("balances assets with liabilities and equity [BS-10, BS-11, BS-12, BS-13]", () => {
    expect(
      failing("sp-totale-immobilizzazioni", ["+sp-immobilizzazioni", "+sp-immobilizzazioni-finanziarie"]),
    ).toEqual([]);
    const current = ["+sp-rimanenze", "+sp-crediti-di-funzionamento", "+sp-disponibilita-liquide"];
    expect(failing("sp-attivo-circolante", current)).toEqual([]);
    const assets = ["+sp-totale-immobilizzazioni", "+sp-attivo-circolante", "+sp-ratei-risconti-attivi"];
    expect(failing("sp-totale-attivo", assets)).toEqual([]);
    const owed = ["+sp-debiti-di-finanziamento", "+sp-fondo-tfr", "+sp-debiti-di-funzionamento"];
    const whole = ["+sp-patrimonio-netto", ...owed, "+sp-fondi-rischi-e-oneri", "+sp-ratei-risconti-passivi"];
    expect(failing("sp-totale-attivo", whole)).toEqual([]);
  });

  it("closes equity from its opening, which breaks once with the year before [BS-14, BS-15, MC-07]", () => {
    const closing = ["+sp-patrimonio-netto-iniziale", "+sp-differenza-riserve-rivalutazione-partecipazioni"];
    expect(failing("sp-patrimonio-netto", [...closing, "+sp-risultato-esercizio"])).toEqual([]);
    const breaks = years
      .slice(1)
      .map((year) => [
        year,
        cents("sp-patrimonio-netto-iniziale", year) - cents("sp-patrimonio-netto", year - 1),
      ])
      .filter(([, gap]) => gap !== 0);
    expect(breaks).toEqual([[2016, 59_684_786]]);
  });

  it("defines the margin of structure as the chamber prints it, and not as textbooks do [BS-16, BS-17, MC-43]", () => {
    expect(failing("ms-passivita-consolidate", ["+sp-fondo-tfr", "+sp-fondi-rischi-e-oneri"])).toEqual([]);
    const printed = ["+ms-patrimonio-netto", "-ms-passivita-consolidate", "-ms-attivo-fisso"];
    expect(failing("ms-margine-di-struttura", printed)).toEqual([]);
    expect(failing("ms-margine-di-struttura", ["+ms-patrimonio-netto", "-ms-attivo-fisso"])).toEqual(years);
    const textbook = ["+ms-patrimonio-netto", "+ms-passivita-consolidate", "-ms-attivo-fisso"];
    expect(failing("ms-margine-di-struttura", textbook)).toEqual(years);
  });

  it("is below zero net of the restricted reserve only in 2023 [BS-18]", () => {
    const net = ["+ms-margine-di-struttura", "-ms-riserva-vincolata-mise-212337-2014"];
    expect(failing("ms-margine-netto-riserva-vincolata", net)).toEqual([]);
    expect(years.filter((year) => cents("ms-margine-netto-riserva-vincolata", year) < 0)).toEqual([2023]);
    expect(cents("ms-margine-netto-riserva-vincolata", 2023)).toBe(-43_780_881);
  });

  it("leaves accruals out of current liabilities [BS-19]", () => {
    const printed = ["+sp-debiti-di-funzionamento", "+sp-fondi-rischi-e-oneri"];
    expect(failing("ix-tesoreria-1-passivita-correnti", printed)).toEqual([]);
    expect(
      failing("ix-tesoreria-1-passivita-correnti", [...printed, "+sp-ratei-risconti-passivi"]),
    ).toHaveLength(7);
  });

  it("meets the thresholds of the three indices of structure in every year [BS-20, BS-21, BS-22]", () => {
    const assets = ["sp-totale-immobilizzazioni"];
    const equity = ["sp-patrimonio-netto"];
    const is = (slug: string, numerator: readonly string[]) =>
      every((year) => cents(slug, year) === index(numerator, assets, year));
    expect(is("ix-struttura-1", equity)).toEqual([]);
    expect(is("ix-struttura-2", [...equity, "sp-debiti-di-finanziamento"])).toEqual([]);
    expect(is("ix-struttura-3", [...equity, "sp-fondo-tfr"])).toEqual([]);
    expect(is("ix-struttura-3", [...equity, "ms-passivita-consolidate"])).toEqual(years);
    const targets = lines.filter(({ target }) => target !== null).map(({ slug, target }) => [slug, target]);
    expect(targets).toEqual([
      ["ix-struttura-1", ">= 0.7"],
      ["ix-struttura-2", ">= 1.0"],
      ["ix-struttura-3", ">= 1.0"],
    ]);
    for (const year of years) {
      expect(cents("ix-struttura-1", year)).toBeGreaterThanOrEqual(70);
      expect(cents("ix-struttura-2", year)).toBe(cents("ix-struttura-1", year));
      expect(cents("ix-struttura-3", year)).toBeGreaterThanOrEqual(100);
    }
  });

  it("prints the two indices of treasury it computes [BS-23, BS-24]", () => {
    const owed = ["ix-tesoreria-1-passivita-correnti"];
    const cash = ["sp-disponibilita-liquide"];
    expect(every((year) => cents("ix-tesoreria-1", year) === index(cash, owed, year))).toEqual([]);
    const soon = [...cash, "sp-crediti-di-funzionamento"];
    expect(every((year) => cents("ix-tesoreria-2", year) === index(soon, owed, year))).toEqual([]);
  });

  it("loses in every year and covers current costs in three [BS-26]", () => {
    expect(years.filter((year) => cents("ce-risultato-esercizio", year) >= 0)).toEqual([]);
    expect(years.filter((year) => cents("eq-margine-di-copertura", year) > 0)).toEqual([2016, 2020, 2021]);
  });
});
