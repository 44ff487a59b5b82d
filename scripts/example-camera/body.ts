// The invented chamber: about thirty people, twelve units, no person.

export const SLUG = "camera-di-esempio";

/** The units that hold people and collect for themselves, with how many they are. */
export const PEOPLE = {
  "servizio-affari-generali": 6,
  "servizio-registro-imprese": 8,
  "servizio-tutela-mercato": 7,
  "servizio-promozione": 5,
  "servizio-contabilita": 4,
} as const;

export const ALL_SERVICES = Object.keys(PEOPLE);
/** The services that deal with the public and ask what it thinks of them. */
export const DESKS = ["servizio-registro-imprese", "servizio-tutela-mercato", "servizio-promozione"];

export const index = {
  format: "albero/example",
  formatVersion: 1,
  slug: SLUG,
  plans: ["plan-2019-2021.json", "plan-2020-2022.json", "plan-2021-2023.json"],
  values: ["values-2019.json", "values-2020.json", "values-2021.json"],
  also: ["budget.json"],
  funds: ["fund-2019.json"],
};

export const body = {
  slug: SLUG,
  name: "Camera di Esempio",
  shortName: "Camera di Esempio",
  nature: "Camera di commercio inventata, per provare il programma",
  mission: "Accompagnare le imprese del suo territorio immaginario, con regole chiare e servizi puntuali.",
  timeZone: "Europe/Rome",
  ownToday: "2021-05-15",
  recordedAt: "2019-01-10T08:00:00.000Z",
};

type UnitSpec = readonly [slug: string, name: string, type: string, parent: string | null, headRole?: string];

const UNITS: readonly UnitSpec[] = [
  ["segretario-generale", "Segretario Generale", "top", null, "Segretario Generale"],
  [
    "servizio-affari-generali",
    "Servizio Affari generali e personale",
    "service",
    "segretario-generale",
    "E.Q. Affari generali",
  ],
  ["ufficio-controllo-gestione", "Ufficio Controllo di gestione", "office", "servizio-affari-generali"],
  ["area-anagrafe-mercato", "Area Anagrafe e mercato", "area", "segretario-generale", "Dirigente Area 1"],
  [
    "servizio-registro-imprese",
    "Servizio Registro imprese",
    "service",
    "area-anagrafe-mercato",
    "E.Q. Registro imprese",
  ],
  [
    "servizio-tutela-mercato",
    "Servizio Tutela del mercato",
    "service",
    "area-anagrafe-mercato",
    "E.Q. Tutela del mercato",
  ],
  ["ufficio-mediazione", "Ufficio Mediazione", "office", "servizio-tutela-mercato"],
  ["area-promozione-risorse", "Area Promozione e risorse", "area", "segretario-generale", "Dirigente Area 2"],
  ["servizio-promozione", "Servizio Promozione", "service", "area-promozione-risorse", "E.Q. Promozione"],
  [
    "servizio-contabilita",
    "Servizio Contabilità e acquisti",
    "service",
    "area-promozione-risorse",
    "E.Q. Contabilità",
  ],
  ["sviluppo-impresa", "Azienda speciale Sviluppo Impresa", "special-agency", null, "Direttore"],
];

const unit = ([slug, name, type, parent, headRole]: UnitSpec) => ({
  slug,
  name,
  type,
  parent,
  headRole: headRole ?? null,
  headAdInterim: slug === "area-promozione-risorse",
  functions: [],
  notes: slug === "area-promozione-risorse" ? ["Retta ad interim dal Segretario Generale."] : [],
});

/** One office changed its name with the year 2020: one unit, two stretches of time. */
const METROLOGY = unit(["ufficio-metrologia", "Ufficio Metrico", "office", "servizio-tutela-mercato"]);

export const organisation = {
  validFrom: "2019-01-01",
  units: [
    ...UNITS.map(unit),
    { ...METROLOGY, validTo: "2020-01-01" },
    { ...METROLOGY, name: "Ufficio Metrologia e sicurezza dei prodotti", validFrom: "2020-01-01" },
  ],
  seats: [
    { slug: "sede", kind: "Sede", code: null, city: "ESEMPIO", address: "Piazza del Mercato, 1" },
    { slug: "sportello", kind: "Sportello", code: "01", city: "ESEMPIO MARE", address: "Via del Porto, 12" },
  ],
};

export const profile = {
  asOf: "2021-01-01",
  organs: [
    {
      slug: "consiglio",
      name: "Consiglio",
      role: "Indirizza e approva i programmi.",
      status: "in carica",
      since: "2018-10-01",
    },
    {
      slug: "giunta",
      name: "Giunta",
      role: "Governa e adotta il piano.",
      status: "in carica",
      since: "2018-10-15",
    },
    {
      slug: "revisori",
      name: "Collegio dei revisori",
      role: "Controlla i conti.",
      status: "in carica",
      since: "2019-06-01",
    },
    {
      slug: "oiv",
      name: "Organismo indipendente di valutazione",
      role: "Valuta il ciclo della performance.",
      status: "in carica",
      since: "2020-03-01",
    },
  ],
  participations: [
    {
      slug: "rete-servizi",
      name: "Rete Servizi scarl",
      sector: "Servizi informatici",
      shareCapitalCents: 12_000_000,
      sharePercent: "1.25",
      status: "in portafoglio",
    },
  ],
  agency: [
    { label: "Compiti", value: "Formazione e accompagnamento delle nuove imprese" },
    { label: "Dipendenti", value: "4" },
  ],
  staffing: [
    { label: "Dipendenti", value: "30" },
    { label: "Dotazione organica", value: "36" },
  ],
  themes: ["sviluppo d’impresa", "digitale", "tutela del mercato", "semplificazione"],
};

const byYear = (...values: readonly number[]) =>
  Object.fromEntries(values.map((value, i) => [String(2018 + i), value]));

export const staffTables = {
  tables: [
    {
      slug: "categoria",
      title: "Categorie",
      years: [2018, 2019, 2020],
      rows: [
        { label: "Dirigenti", values: byYear(2, 1, 1) },
        { label: "Categoria D", values: byYear(9, 9, 9) },
        { label: "Categoria C", values: byYear(17, 17, 16) },
        { label: "Categoria B", values: byYear(5, 4, 4) },
      ],
      printedTotals: byYear(33, 31, 30),
      notes: [],
    },
    {
      slug: "sesso",
      title: "Sesso",
      years: [2018, 2019, 2020],
      rows: [
        { label: "Donne", values: byYear(20, 19, 19) },
        { label: "Uomini", values: byYear(13, 12, 11) },
      ],
      printedTotals: byYear(33, 31, 30),
      notes: [],
    },
  ],
};

const BEGINNING = {
  cap: "100.00",
  lostPerDayLate: null,
  childObjectives: { kind: "only-without-indicators" },
  missing: "stays-out",
  intermediate: "share-of-year",
  lights: { inLine: "90.00", toWatch: "60.00" },
};

export const systems = {
  systems: [
    {
      slug: "smvp",
      title: "Sistema di misurazione e valutazione 2019",
      validFrom: "2019-01-01",
      validTo: "2021-01-01",
      act: "Deliberazione d’esempio n. 2 del 25/01/2019",
      opinion: "Parere d’esempio dell’OIV n. 1 del 21/01/2019",
      options: BEGINNING,
    },
    {
      slug: "smvp-2021",
      title: "Sistema di misurazione e valutazione 2021",
      validFrom: "2021-01-01",
      validTo: null,
      act: "Deliberazione d’esempio n. 3 del 22/01/2021",
      opinion: "Parere d’esempio dell’OIV n. 2 del 18/01/2021",
      options: {
        ...BEGINNING,
        lostPerDayLate: "2.00",
        childObjectives: { kind: "always", weight: 3000 },
        lights: { inLine: "90.00", toWatch: "65.00" },
      },
    },
  ],
};

const everywhere = { kind: "body" };
const desk = (unit: string) => ({ kind: "sources", units: [unit] });
const below = (unit: string) => ({ kind: "unit-and-below", unit });

type AccountSpec = readonly [slug: string, title: string, role: string, unit: string | null, scope: object];

const ACCOUNTS: readonly AccountSpec[] = [
  ["amministratore", "Amministratore di sistema", "administrator", null, everywhere],
  ["controllo-gestione", "Controllo di gestione", "planner", "ufficio-controllo-gestione", everywhere],
  ["segretario-generale", "Segretario Generale", "secretary-general", "segretario-generale", everywhere],
  [
    "dirigente-area-1",
    "Dirigente Area 1",
    "validator",
    "area-anagrafe-mercato",
    below("area-anagrafe-mercato"),
  ],
  ["ufficio-mediazione", "Ufficio Mediazione", "officer", "ufficio-mediazione", desk("ufficio-mediazione")],
  [
    "servizio-promozione",
    "Servizio Promozione",
    "officer",
    "servizio-promozione",
    desk("servizio-promozione"),
  ],
  [
    "eq-registro-imprese",
    "E.Q. Registro imprese",
    "organisational-position",
    "servizio-registro-imprese",
    below("servizio-registro-imprese"),
  ],
  ["ufficio-personale", "Ufficio personale", "human-resources", "servizio-affari-generali", everywhere],
  ["oiv", "Organismo indipendente di valutazione", "evaluation-body", null, everywhere],
  ["lettore", "Dipendente in sola lettura", "reader", null, everywhere],
];

export const accounts = {
  note: "Ruoli di prova dell’esempio: nessuna persona, nessuna password, indirizzi che non esistono.",
  accounts: ACCOUNTS.map(([slug, title, role, unit, scope]) => ({
    slug,
    title,
    role,
    unit,
    scope,
    email: `${slug}@example.invalid`,
  })),
};
