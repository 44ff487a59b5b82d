import { ALL_SERVICES, DESKS, PEOPLE } from "./body.ts";

/** How the invented values of a measure come about. */
type Making =
  /** So many in a year, spread over its periods, growing by the year. */
  | { readonly kind: "count"; readonly perYear: number; readonly growth: number }
  /** A share of another measure in the same period. */
  | { readonly kind: "share"; readonly of: string; readonly rate: number; readonly growth: number }
  /** A level that hardly moves, or one for each unit. */
  | { readonly kind: "level"; readonly level: number; readonly drift: number }
  | { readonly kind: "people" }
  /** A day of the year (month-day), some years so many days later. */
  | { readonly kind: "day"; readonly monthDay: string; readonly late: Readonly<Record<number, number>> };

export type MeasureSpec = {
  readonly slug: string;
  readonly code: string;
  readonly name: string;
  readonly unit: string;
  readonly decimals: number;
  readonly accumulation: "sum" | "latest" | "mean" | "cumulative" | "event-date";
  readonly frequency: "year" | "quadrimestre" | "month";
  readonly source: string;
  readonly units: readonly string[];
  readonly making: Making;
};

type Options = Partial<Pick<MeasureSpec, "unit" | "decimals" | "accumulation" | "frequency" | "units">>;

const measure = (
  slug: string,
  name: string,
  at: { source: string; making: Making } & Options,
): MeasureSpec => ({
  slug,
  code: slug.replaceAll("-", "_").toUpperCase(),
  name,
  unit: "N.",
  decimals: 0,
  accumulation: "sum",
  frequency: "quadrimestre",
  units: [],
  ...at,
});

const count = (perYear: number, growth = 0): Making => ({ kind: "count", perYear, growth });
const share = (of: string, rate: number, growth = 0): Making => ({ kind: "share", of, rate, growth });
const level = (at: number, drift = 0): Making => ({ kind: "level", level: at, drift });
const day = (monthDay: string, late: Readonly<Record<number, number>> = {}): Making => ({
  kind: "day",
  monthDay,
  late,
});

const PROMO = "servizio-promozione";
const RI = "servizio-registro-imprese";
const MARKET = "servizio-tutela-mercato";
const MEDIATION = "ufficio-mediazione";
const METRO = "ufficio-metrologia";
const MONEY = "servizio-contabilita";
const GENERAL = "servizio-affari-generali";
const CONTROL = "ufficio-controllo-gestione";
const AGENCY = "sviluppo-impresa";

const days = { unit: "gg", decimals: 2, accumulation: "mean" } as const;
const euro = { unit: "EUR", decimals: 2 } as const;
const date = { unit: "date", accumulation: "event-date" } as const;
const state = { accumulation: "latest" } as const;
const yearly = { frequency: "year" } as const;

export const MEASURES: readonly MeasureSpec[] = [
  measure("imprese-assistite", "Nuove imprese accompagnate allo sportello", {
    source: AGENCY,
    making: count(118, 3),
  }),
  measure("addetti-sportello", "Addetti allo sportello nuove imprese (FTE)", {
    source: AGENCY,
    making: level(1.5),
    unit: "FTE",
    decimals: 2,
    ...state,
  }),
  measure("imprese-estero", "Imprese seguite verso l’estero", { source: PROMO, making: count(30, 2) }),
  measure("domande-contributo", "Domande di contributo istruite", { source: PROMO, making: count(210, 10) }),
  measure("domande-nei-tempi", "Domande di contributo istruite entro 30 giorni", {
    source: PROMO,
    making: share("domande-contributo", 0.9, 0.02),
  }),
  measure("contributi-stanziati", "Contributi stanziati nell’anno", {
    source: MONEY,
    making: level(420_000, 15_000),
    ...euro,
    ...state,
  }),
  measure("contributi-erogati", "Contributi erogati nel periodo", {
    source: MONEY,
    making: count(372_000, 9_000),
    ...euro,
  }),
  measure("imprese-pid", "Imprese passate dal punto digitale", { source: PROMO, making: count(64, 8) }),
  measure("autovalutazioni-digitali", "Autovalutazioni digitali compilate", {
    source: PROMO,
    making: count(90, 12),
  }),
  measure("valutazioni-guidate", "Valutazioni digitali guidate", { source: PROMO, making: count(28, 6) }),
  measure("ore-corsi-digitali", "Ore frequentate nei corsi digitali", {
    source: AGENCY,
    making: count(1_450, 60),
  }),
  measure("partecipanti-corsi", "Partecipanti ai corsi digitali", { source: AGENCY, making: count(120, 9) }),
  measure("imprese-migliorate", "Imprese salite di livello digitale", {
    source: PROMO,
    making: count(26, 5),
    ...yearly,
  }),
  measure("imprese-rivalutate", "Imprese valutate due volte", {
    source: PROMO,
    making: count(52, 6),
    ...yearly,
  }),
  measure("pratiche-ri", "Pratiche del registro evase", { source: RI, making: count(9_400, 120) }),
  measure("pratiche-ri-5gg", "Pratiche del registro evase entro 5 giorni", {
    source: RI,
    making: share("pratiche-ri", 0.94, 0.01),
  }),
  measure("tempo-pratiche", "Tempo medio di evasione delle pratiche", {
    source: RI,
    making: level(3.2, -0.2),
    ...days,
  }),
  measure("posizioni-cancellate", "Posizioni inattive cancellate", { source: RI, making: count(140, 0) }),
  measure("domicili-verificati", "Domicili digitali verificati", {
    source: RI,
    making: share("domicili-da-verificare", 0.82, 0.04),
  }),
  measure("domicili-da-verificare", "Domicili digitali da verificare", { source: RI, making: count(600, 0) }),
  measure("giudizi-positivi", "Giudizi positivi raccolti allo sportello", {
    source: CONTROL,
    making: share("giudizi", 0.87, 0.01),
    units: DESKS,
  }),
  measure("giudizi", "Giudizi raccolti allo sportello", {
    source: CONTROL,
    making: count(180, 10),
    units: DESKS,
  }),
  measure("controlli-metrici", "Controlli su strumenti di misura", { source: METRO, making: count(66, 0) }),
  measure("irregolarita", "Irregolarità trovate", { source: METRO, making: count(24, -1) }),
  measure("irregolarita-sanate", "Irregolarità sanate entro 30 giorni", {
    source: METRO,
    making: share("irregolarita", 0.8, 0.02),
  }),
  measure("mediazioni", "Mediazioni avviate", { source: MEDIATION, making: count(96, 4) }),
  measure("addetti-mediazione", "Addetti alla mediazione (FTE)", {
    source: MEDIATION,
    making: level(1.4),
    unit: "FTE",
    decimals: 2,
    ...state,
  }),
  measure("giorni-mediazione", "Durata media delle mediazioni concluse", {
    source: MEDIATION,
    making: level(58, 1),
    ...days,
  }),
  measure("reclami", "Reclami ricevuti", { source: MARKET, making: count(11, 0) }),
  measure("formati", "Dipendenti formati da inizio anno", {
    source: GENERAL,
    making: share("in-servizio", 0.86, 0.02),
    units: ALL_SERVICES,
    accumulation: "cumulative",
  }),
  measure("in-servizio", "Dipendenti in servizio", {
    source: GENERAL,
    making: { kind: "people" },
    units: ALL_SERVICES,
    ...state,
  }),
  measure("ore-formazione", "Ore di formazione frequentate", { source: GENERAL, making: count(1_150, 60) }),
  measure("questionari-positivi", "Questionari sul benessere con giudizio almeno buono", {
    source: GENERAL,
    making: share("questionari", 0.74, 0.03),
    ...yearly,
  }),
  measure("questionari", "Questionari sul benessere compilati", {
    source: GENERAL,
    making: count(26, 1),
    ...yearly,
  }),
  measure("giornate-agili", "Giornate di lavoro agile", { source: GENERAL, making: count(640, 400) }),
  measure("giornate-lavorate", "Giornate lavorate", { source: GENERAL, making: count(6_300, 0) }),
  measure("fatture", "Fatture pagate", { source: MONEY, making: count(640, 0) }),
  measure("fatture-30gg", "Fatture pagate entro 30 giorni", {
    source: MONEY,
    making: share("fatture", 0.97, 0.01),
  }),
  measure("ritardo-pagamenti", "Ritardo medio dei pagamenti", {
    source: MONEY,
    making: level(-1.4, 0.5),
    ...days,
  }),
  measure("diritto-incassato", "Diritto annuale incassato", {
    source: MONEY,
    making: share("diritto-dovuto", 0.68, 0.01),
    ...euro,
    ...yearly,
  }),
  measure("diritto-dovuto", "Diritto annuale dovuto", {
    source: MONEY,
    making: count(2_400_000, -10_000),
    ...euro,
    ...yearly,
  }),
  measure("solleciti", "Solleciti del diritto annuale", { source: MONEY, making: count(3, 0) }),
  measure("data-ruolo", "Data di emissione del ruolo", {
    source: MONEY,
    making: day("10-20", { 2020: 14 }),
    ...date,
  }),
  measure("pagine-aggiornate", "Pagine della trasparenza aggiornate in tempo", {
    source: CONTROL,
    making: share("pagine-dovute", 0.95, 0.01),
  }),
  measure("pagine-dovute", "Pagine della trasparenza da aggiornare", {
    source: CONTROL,
    making: count(260, 6),
  }),
  measure("standard-rispettati", "Standard della carta dei servizi rispettati", {
    source: CONTROL,
    making: share("standard", 0.93, 0.01),
    ...state,
  }),
  measure("standard", "Standard della carta dei servizi", { source: CONTROL, making: level(70), ...state }),
  measure("data-carta", "Data di aggiornamento della carta dei servizi", {
    source: CONTROL,
    making: day("03-24", { 2021: 19 }),
    ...date,
  }),
  measure("data-relazione", "Data di approvazione della relazione sulla performance", {
    source: CONTROL,
    making: day("06-18"),
    ...date,
  }),
  measure("newsletter", "Newsletter spedite", { source: GENERAL, making: count(12, 0), frequency: "month" }),
  measure("firme-digitali", "Dispositivi di firma digitale rilasciati", {
    source: RI,
    making: count(520, 15),
  }),
  measure("attesa-sportello", "Attesa media allo sportello in minuti", {
    source: RI,
    making: level(11, 0.3),
    unit: "min",
    decimals: 2,
    accumulation: "mean",
  }),
  measure("sportello-pomeriggio", "Sportello aperto almeno un pomeriggio a settimana", {
    source: RI,
    making: level(1),
    unit: "sì/no",
    ...state,
  }),
  measure("proventi-accertati", "Proventi accertati nel periodo", {
    source: MONEY,
    making: share("proventi-previsti", 0.99, 0.01),
    ...euro,
  }),
  measure("proventi-previsti", "Proventi previsti per il periodo nel preventivo", {
    source: MONEY,
    making: count(2_400_000, 20_000),
    ...euro,
  }),
];

const isDate = ({ making }: MeasureSpec): boolean => making.kind === "day";

/** How many people a unit has. */
export const peopleOf = (unit: string | null): number =>
  unit !== null && unit in PEOPLE ? PEOPLE[unit as keyof typeof PEOPLE] : 0;

export const measures = {
  measures: MEASURES.map((spec) => ({
    slug: spec.slug,
    code: spec.code,
    printedCode: null,
    name: spec.name,
    description: null,
    valueType: isDate(spec) ? "date" : "number",
    unit: spec.unit,
    decimals: spec.decimals,
    accumulation: spec.accumulation,
    frequency: spec.frequency,
    firstDue: null,
    daysAllowed: 15,
    ...(spec.units.length === 0 ? {} : { units: spec.units, unitRule: "sum" }),
    sourceUnit: spec.source,
    sourceLabel: null,
    notes: [],
  })),
};
