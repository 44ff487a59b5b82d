import { ALL_SERVICES } from "./body.ts";
import { PUNCTUAL, WAITING } from "./scales.ts";
import { between, moreThanLastYear, reach, targetsFor, within, YES, type Aim } from "./targets.ts";

type UseSpec = {
  readonly indicator: string;
  readonly aim: Aim;
  readonly weight?: string;
  readonly perimeter?: string;
  readonly intermediate?: Readonly<Record<string, string>>;
  /** How its result is scored, where the plan says so. */
  readonly scale?: Readonly<Record<string, unknown>>;
};

type NodeSpec = {
  readonly code: string;
  readonly title: string;
  readonly units: readonly string[];
  readonly weight?: string;
  /** First year it stands in the plan; every year when left out. */
  readonly since?: number;
  readonly perspective?: string;
  readonly programme?: { readonly mission: string; readonly code: string; readonly name: string };
  readonly euro?: number;
  readonly uses: readonly UseSpec[];
  /** What the objective is made of; the code of each is that of the objective and its place. */
  readonly parts?: readonly Pick<NodeSpec, "title" | "weight" | "since" | "uses">[];
  readonly children?: readonly NodeSpec[];
};

const PROMO = "servizio-promozione";
const RI = "servizio-registro-imprese";
const MARKET = "servizio-tutela-mercato";
const MEDIATION = "ufficio-mediazione";
const METRO = "ufficio-metrologia";
const MONEY = "servizio-contabilita";
const GENERAL = "servizio-affari-generali";
const CONTROL = "ufficio-controllo-gestione";
const AGENCY = "sviluppo-impresa";

const COMPETITIVENESS = { mission: "011", code: "005", name: "Competitività e sviluppo delle imprese" };
const MARKET_RULES = { mission: "012", code: "004", name: "Vigilanza sui mercati e tutela dei consumatori" };
const GENERAL_SERVICES = { mission: "032", code: "003", name: "Servizi e affari generali" };

const USERS = "Utenti e imprese";
const PROCESSES = "Processi interni";
const LEARNING = "Crescita e apprendimento";
const FINANCE = "Economico-finanziaria";

const use = (indicator: string, aim: Aim, more: Omit<UseSpec, "indicator" | "aim"> = {}): UseSpec => ({
  indicator,
  aim,
  ...more,
});

const ENTERPRISE: NodeSpec = {
  code: "A",
  title: "Imprese e territorio",
  units: [],
  weight: "40.00",
  uses: [],
  children: [
    {
      code: "A01",
      title: "Far nascere e crescere le imprese",
      units: [],
      weight: "60.00",
      perspective: USERS,
      programme: COMPETITIVENESS,
      euro: 520_000,
      uses: [
        use("imp-per-addetto", reach(80, 2), { weight: "70.00" }),
        use("imp-estero", reach(34, 2), { weight: "30.00" }),
      ],
      children: [
        {
          code: "A01.01",
          title: "Accompagnare chi apre un’impresa",
          units: [AGENCY, PROMO],
          weight: "55.00",
          uses: [
            use("imp-assistite", reach(120, 4), { weight: "60.00" }),
            use("gradimento", reach(90, 1), { weight: "40.00", perimeter: PROMO }),
          ],
        },
        {
          code: "A01.02",
          title: "Dare contributi in tempi certi",
          units: [PROMO, MONEY],
          weight: "45.00",
          uses: [
            use("contr-tempi", reach(92, 2), { weight: "50.00" }),
            use("contr-spesa", reach(85, 0), {
              weight: "50.00",
              intermediate: { "2021-Q1": "20.00", "2021-Q2": "50.00" },
            }),
          ],
        },
      ],
    },
    {
      code: "A02",
      title: "Portare il digitale nelle imprese",
      units: [],
      weight: "40.00",
      perspective: LEARNING,
      programme: COMPETITIVENESS,
      euro: 180_000,
      uses: [use("digitali", reach(50, 2))],
      children: [
        {
          code: "A02.01",
          title: "Punto digitale",
          units: [PROMO],
          uses: [],
          parts: [
            { title: "Imprese allo sportello", weight: "60.00", uses: [use("pid-imprese", reach(80, 8))] },
            {
              title: "Maturità digitale valutata",
              weight: "40.00",
              uses: [use("valut-digitali", reach(140, 10))],
            },
          ],
        },
        {
          code: "A02.02",
          title: "Corsi per imparare il digitale",
          units: [AGENCY],
          since: 2020,
          uses: [use("ore-per-corsista", reach(12, 0)), use("corsisti", reach(130, 10))],
        },
      ],
    },
    {
      code: "A88",
      title: "Target su attività programmate e vincolate",
      units: [],
      uses: [],
      children: [
        {
          code: "A88.01",
          title: "Relazioni e comunicazione",
          units: [CONTROL, GENERAL],
          uses: [use("relazione", within("06-30")), use("newsletter-spedite", reach(12))],
        },
      ],
    },
  ],
};

const RULES: NodeSpec = {
  code: "B",
  title: "Regole e mercato",
  units: [],
  weight: "35.00",
  uses: [],
  children: [
    {
      code: "B01",
      title: "Un registro veloce e affidabile",
      units: [],
      weight: "50.00",
      perspective: USERS,
      programme: MARKET_RULES,
      euro: 310_000,
      uses: [use("pratiche-5gg", reach(95, 1))],
      children: [
        {
          code: "B01.01",
          title: "Accorciare i tempi del registro",
          units: [RI],
          weight: "65.00",
          uses: [
            use("tempo-medio", reach(3, -0.2), { weight: "60.00" }),
            use("gradimento", reach(85, 1), { weight: "40.00", perimeter: RI }),
          ],
        },
        {
          code: "B01.02",
          title: "Ripulire i dati del registro",
          units: [RI],
          weight: "35.00",
          uses: [use("cancellazioni", reach(150, 5)), use("domicili", reach(90, 3))],
        },
      ],
    },
    {
      code: "B02",
      title: "Un mercato più sicuro",
      units: [],
      weight: "50.00",
      perspective: PROCESSES,
      programme: MARKET_RULES,
      euro: 140_000,
      uses: [],
      children: [
        {
          code: "B02.01",
          title: "Controllare strumenti e prodotti",
          units: [METRO, MARKET],
          uses: [
            use("controlli", reach(60, 2)),
            use("irreg-sanate", reach(80, 1)),
            use("pochi-reclami", reach(12)),
          ],
        },
        {
          code: "B02.02",
          title: "Risolvere le liti senza giudice",
          units: [MEDIATION],
          uses: [
            use("mediazioni-avviate", reach(100, 4), { weight: "50.00" }),
            use("med-per-addetto", reach(70, 2), { weight: "30.00" }),
            use("durata-mediazioni", reach(60, 0), { weight: "20.00" }),
          ],
        },
      ],
    },
    {
      code: "B99",
      title: "Target di efficacia, efficienza, processi e servizi",
      units: [],
      uses: [],
      children: [
        {
          code: "B99.01",
          title: "Sportello e firma digitale",
          units: [RI],
          uses: [
            use("firme", moreThanLastYear("firme-digitali", 500)),
            use("attesa", reach(12), { scale: WAITING }),
            use("pomeriggi", YES),
          ],
        },
      ],
    },
  ],
};

const BODY_ITSELF: NodeSpec = {
  code: "C",
  title: "Ente e persone",
  units: [],
  weight: "25.00",
  uses: [],
  children: [
    {
      code: "C01",
      title: "Persone preparate e organizzazione agile",
      units: [],
      weight: "40.00",
      perspective: LEARNING,
      programme: GENERAL_SERVICES,
      euro: 60_000,
      uses: [use("benessere", reach(75, 2))],
      children: [
        {
          code: "C01.01",
          title: "Formare tutti",
          units: ALL_SERVICES,
          uses: [
            use("formazione", reach(85, 2), { intermediate: { "2021-Q1": "30.00", "2021-Q2": "55.00" } }),
            use("ore-formazione-pro-capite", reach(40, 1)),
          ],
        },
        {
          code: "C01.02",
          title: "Lavoro agile a regime",
          units: ALL_SERVICES,
          uses: [],
          parts: [
            { title: "Giornate lavorate da casa", uses: [use("agile", reach(15, 2))] },
            { title: "Regolamento del lavoro agile", since: 2021, uses: [] },
          ],
        },
      ],
    },
    {
      code: "C02",
      title: "Conti in ordine",
      units: [],
      weight: "35.00",
      perspective: FINANCE,
      programme: GENERAL_SERVICES,
      euro: 90_000,
      uses: [use("incasso-diritto", reach(69, 1)), use("proventi", between(95, 105))],
      children: [
        {
          code: "C02.01",
          title: "Pagare in tempo",
          units: [MONEY],
          uses: [use("tempestivita", reach(0)), use("fatture-puntuali", reach(98), { scale: PUNCTUAL })],
        },
        {
          code: "C02.02",
          title: "Riscuotere il diritto annuale",
          units: [MONEY],
          uses: [use("solleciti-diritto", reach(3)), use("ruolo", within("10-31"))],
        },
      ],
    },
    {
      code: "C03",
      title: "Trasparenza e integrità",
      units: [],
      weight: "25.00",
      perspective: PROCESSES,
      programme: GENERAL_SERVICES,
      euro: 25_000,
      uses: [use("media-trasparenza", reach(90))],
      children: [
        {
          code: "C03.01",
          title: "Pagine della trasparenza",
          units: [CONTROL, GENERAL],
          uses: [use("pagine", reach(95, 1))],
        },
        {
          code: "C03.02",
          title: "Carta dei servizi",
          units: ALL_SERVICES,
          uses: [
            use("carta-standard", reach(92, 1), { weight: "70.00" }),
            use("carta-aggiornata", within("03-31"), { weight: "30.00" }),
          ],
        },
      ],
    },
  ],
};

/** A node that stopped counting, and why. */
export type Standings = Readonly<
  Record<string, readonly [standing: "struck-out" | "not-assessable", reason: string]>
>;

/** The tree of the plan that begins in a year. */
export function treeOf(year: number, standings: Standings): readonly object[] {
  return [ENTERPRISE, RULES, BODY_ITSELF].map((area) => nodeOf(area, { year, standings, depth: 0 }));
}

type Around = { readonly year: number; readonly standings: Standings; readonly depth: number };

function nodeOf(spec: NodeSpec, around: Around): object {
  const { year, standings, depth } = around;
  const isContainer = /^[A-Z](88|99)$/.test(spec.code);
  const kind = isContainer ? "container" : (["area", "strategic", "operational", "part"] as const)[depth];
  const standing = standings[spec.code];
  const years = kind === "strategic" ? [year, year + 1, year + 2] : [year];
  const children = below(spec, year);
  return {
    slug: spec.code.toLowerCase(),
    kind,
    code: spec.code,
    title: spec.title,
    description: null,
    ...(spec.weight === undefined ? {} : { weight: spec.weight }),
    ...(standing === undefined ? {} : { standing: standing[0], standingReason: standing[1] }),
    ...(spec.perspective === undefined ? {} : { perspective: spec.perspective }),
    ...(spec.programme === undefined ? {} : { programme: spec.programme }),
    ...(spec.euro === undefined ? {} : { resources: [{ year, cents: spec.euro * 100 }] }),
    units: spec.units,
    notes: [],
    indicators: spec.uses.map((one) => useOf(one, years, spec.units)),
    ...(children.length === 0
      ? {}
      : { children: children.map((child) => nodeOf(child, { ...around, depth: depth + 1 })) }),
  };
}

/** The parts of an objective and what hangs under it, as they stand in a year. */
const below = ({ code, units, parts = [], children = [] }: NodeSpec, year: number): readonly NodeSpec[] =>
  [...parts.map((part, i): NodeSpec => ({ ...part, code: `${code}.p${i + 1}`, units })), ...children].filter(
    ({ since = 0 }) => since <= year,
  );

const useOf = (
  { indicator, aim, weight, perimeter, intermediate, scale }: UseSpec,
  years: readonly number[],
  units: readonly string[],
) => ({
  indicator,
  responsibleUnit: perimeter ?? units[0] ?? null,
  ...(perimeter === undefined ? {} : { perimeter }),
  ...(weight === undefined ? {} : { weight }),
  targets: targetsFor(aim, years, intermediate),
  ...(scale === undefined ? {} : { scale }),
});
