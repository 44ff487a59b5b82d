type Role = "secretary-general" | "manager" | "organisational-position" | "employee";

const post = (slug: string, [title, role, unit]: readonly [string, Role, string], paysInvoices = false) => ({
  ...{ slug, title, role, unit, paysInvoices },
});

const POSTS = [
  post("segretario-generale", ["Segretario Generale", "secretary-general", "segretario-generale"]),
  post("dirigente-area-1", ["Dirigente Area 1", "manager", "area-anagrafe-mercato"]),
  post("dirigente-area-2", ["Dirigente Area 2", "manager", "area-promozione-risorse"], true),
  post("eq-registro-imprese", [
    ...(["E.Q. Registro imprese", "organisational-position", "servizio-registro-imprese"] as const),
  ]),
  post("istruttore-registro-1", ["Istruttore Registro imprese", "employee", "servizio-registro-imprese"]),
  post("istruttore-registro-2", ["Assistente Registro imprese", "employee", "servizio-registro-imprese"]),
  post("istruttore-registro-3", ["Funzionario Registro imprese", "employee", "servizio-registro-imprese"]),
  post("istruttore-mediazione", ["Istruttore Mediazione", "employee", "ufficio-mediazione"]),
  post("istruttore-metrico", ["Ispettore metrico", "employee", "ufficio-metrologia"]),
  post("istruttore-tutela", ["Istruttore Tutela del mercato", "employee", "servizio-tutela-mercato"]),
  post("istruttore-promozione", ["Istruttore Promozione", "employee", "servizio-promozione"]),
  post("istruttore-controllo", [
    "Funzionario Controllo di gestione",
    "employee",
    "ufficio-controllo-gestione",
  ]),
];

const held = (at: string, about: { from?: string; to?: string; percent?: number } = {}) => ({
  ...{ post: at, from: about.from ?? "2016-03-01", to: about.to ?? null },
  ...{ kind: "held", percent: about.percent ?? 100 },
});

const person = (slug: string, account: string | null, holds: readonly object[]) => ({ slug, account, holds });

/** Who holds what: a part-time, a transfer in the middle of 2020, and two posts at once. */
const PEOPLE = [
  person("segretario", "segretario-generale", [
    held("segretario-generale"),
    { ...held("dirigente-area-2"), kind: "ad-interim" },
  ]),
  person("dirigente-1", "dirigente-area-1", [held("dirigente-area-1")]),
  person("eq-registro", "eq-registro-imprese", [held("eq-registro-imprese")]),
  person("sportello", "lettore", [held("istruttore-registro-1")]),
  person("ridotto", null, [
    held("istruttore-registro-2", { to: "2020-07-01" }),
    held("istruttore-registro-2", { from: "2020-07-01", percent: 50 }),
  ]),
  person("esperto", null, [held("istruttore-registro-3")]),
  person("mediazione", "ufficio-mediazione", [held("istruttore-mediazione")]),
  person("metrico", null, [held("istruttore-metrico")]),
  person("trasferito", null, [
    held("istruttore-tutela", { to: "2020-05-01" }),
    held("istruttore-promozione", { from: "2020-05-01", to: "2021-01-01" }),
  ]),
  person("promozione", "servizio-promozione", [held("istruttore-promozione", { from: "2021-01-01" })]),
  person("controllo", "controllo-gestione", [held("istruttore-controllo")]),
];

const STAFF_BEHAVIOURS = ["servizio", "collaborazione", "affidabilita", "iniziativa", "crescita"];
const EQ_BEHAVIOURS = ["guida", "affidabilita", "servizio", "collaborazione", "iniziativa"];
const HEAD_BEHAVIOURS = ["guida", "decisione", "servizio", "iniziativa", "differenziazione"];

const step = (move: string, on: string, by: string) => ({ move, on, by, note: null });
const HR = "Ufficio personale";

const assigned = (on: string) => step("assign", on, HR);

type Marked = {
  readonly levels: readonly number[];
  readonly talkOn: string;
  readonly comment?: string;
  readonly notes?: Readonly<Record<string, string>>;
  readonly behaviours?: readonly string[];
};

const NOT_MARKED = { levels: {}, notes: {}, comment: null, talkOn: null };

const marks = ({ levels, talkOn, comment, notes, behaviours = STAFF_BEHAVIOURS }: Marked) => ({
  levels: Object.fromEntries(levels.map((level, i) => [behaviours[i] ?? "", level])),
  ...{ notes: notes ?? {}, comment: comment ?? null, talkOn },
});

const card = (
  [year, who, at]: readonly [number, string, string],
  steps: readonly object[],
  marked: Marked | null = null,
) => ({
  ...{ year, person: who, post: at },
  ...(marked === null ? NOT_MARKED : marks(marked)),
  steps,
});

const HEAD_1 = "Dirigente Area 1";
const IN_2020 = assigned("2020-03-20");

/** A card of 2019 from its first step to its last. */
const closed = ([who, at, title]: readonly [string, string, string], marked: Omit<Marked, "talkOn">) =>
  card(
    [2019, who, at],
    [
      assigned("2019-03-20"),
      step("evaluate", "2020-04-20", who === "dirigente-1" ? "Segretario Generale" : HEAD_1),
      step("see", "2020-04-23", title),
      step("close", "2020-05-15", HR),
    ],
    { ...marked, talkOn: "2020-04-16" },
  );

/** The year 2019, whose bonuses are to be shared: one has no result, nor has who heads the body. */
const CARDS_2019 = [
  closed(["dirigente-1", "dirigente-area-1", HEAD_1], {
    ...{ levels: [4, 3, 4, 3, 4], behaviours: HEAD_BEHAVIOURS },
  }),
  closed(["eq-registro", "eq-registro-imprese", "E.Q. Registro imprese"], {
    ...{ levels: [4, 4, 3, 4, 3], behaviours: EQ_BEHAVIOURS },
  }),
  closed(["sportello", "istruttore-registro-1", "Istruttore Registro imprese"], { levels: [4, 3, 4, 3, 3] }),
  closed(["ridotto", "istruttore-registro-2", "Assistente Registro imprese"], { levels: [3, 3, 4, 3, 3] }),
  closed(["esperto", "istruttore-registro-3", "Funzionario Registro imprese"], {
    levels: [4, 4, 5, 4, 5],
    notes: {
      affidabilita: "Tiene da solo lo sportello nei giorni di punta.",
      crescita: "Ha formato i colleghi sulla comunicazione unica.",
    },
  }),
  closed(["mediazione", "istruttore-mediazione", "Istruttore Mediazione"], { levels: [4, 4, 4, 3, 4] }),
  closed(["metrico", "istruttore-metrico", "Ispettore metrico"], { levels: [3, 3, 3, 3, 2] }),
  closed(["trasferito", "istruttore-tutela", "Istruttore Tutela del mercato"], { levels: [3, 4, 3, 3, 3] }),
  card([2019, "controllo", "istruttore-controllo"], [assigned("2019-03-20")]),
];

/** The year 2020 as its evaluations end: one waits to be signed, one to be seen, others are closed. */
const CARDS = [
  card(
    [2020, "dirigente-1", "dirigente-area-1"],
    [...[IN_2020, step("evaluate", "2021-04-22", "Segretario Generale"), step("see", "2021-04-23", HEAD_1)]],
    { levels: [4, 4, 3, 4, 3], talkOn: "2021-04-22", behaviours: HEAD_BEHAVIOURS },
  ),
  card(
    [2020, "eq-registro", "eq-registro-imprese"],
    [
      ...[
        IN_2020,
        step("evaluate", "2021-04-19", HEAD_1),
        step("see", "2021-04-20", "E.Q. Registro imprese"),
      ],
      step("close", "2021-05-07", HR),
    ],
    { levels: [4, 3, 4, 3, 3], talkOn: "2021-04-19", behaviours: EQ_BEHAVIOURS },
  ),
  card([2020, "sportello", "istruttore-registro-1"], [IN_2020, step("evaluate", "2021-05-10", HEAD_1)], {
    ...{ levels: [4, 4, 3, 3, 2], talkOn: "2021-05-10" },
    comment: "Anno impegnativo allo sportello, affrontato con attenzione. Da curare gli strumenti digitali.",
  }),
  card([2020, "ridotto", "istruttore-registro-2"], [IN_2020, step("evaluate", "2021-04-28", HEAD_1)], {
    ...{ levels: [3, 4, 3, 2, 3], talkOn: "2021-04-28" },
  }),
  card([2020, "esperto", "istruttore-registro-3"], [IN_2020, step("evaluate", "2021-04-28", HEAD_1)], {
    ...{ levels: [4, 3, 5, 4, 4], talkOn: "2021-04-28" },
    notes: { affidabilita: "Ha chiuso da solo l’arretrato delle cancellazioni d’ufficio." },
  }),
  card([2020, "mediazione", "istruttore-mediazione"], [IN_2020]),
  card([2020, "metrico", "istruttore-metrico"], [IN_2020, step("evaluate", "2021-05-04", HEAD_1)], {
    ...{ levels: [3, 3, 3, 3, 3], talkOn: "2021-05-04" },
  }),
  card([2020, "trasferito", "istruttore-tutela"], [IN_2020, step("evaluate", "2021-04-29", HEAD_1)], {
    ...{ levels: [3, 3, 4, 3, 3], talkOn: "2021-04-29" },
  }),
  card(
    [2020, "trasferito", "istruttore-promozione"],
    [...[assigned("2020-05-20"), step("evaluate", "2021-04-30", "Segretario Generale")]],
    { levels: [3, 4, 4, 4, 3], talkOn: "2021-04-30" },
  ),
  card([2020, "controllo", "istruttore-controllo"], [IN_2020]),
  card([2021, "sportello", "istruttore-registro-1"], [assigned("2021-03-24")]),
  card([2021, "eq-registro", "eq-registro-imprese"], [assigned("2021-03-24")]),
  card([2021, "mediazione", "istruttore-mediazione"], [assigned("2021-04-07")]),
];

export const staff = {
  note: "Persone inventate, senza nome: i posti, chi li occupa e le loro schede di prova.",
  ...{ posts: POSTS, people: PEOPLE, years: [2019, 2020, 2021], cards: [...CARDS_2019, ...CARDS] },
};
