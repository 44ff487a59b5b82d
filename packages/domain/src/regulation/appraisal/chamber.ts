import type { AppraisalScheme, Behaviour, CardTemplate, BehaviourLevel } from "../../appraisal/scheme.ts";
import type { Day } from "../../quantity/day.ts";
import { hundredths } from "../../quantity/hundredths.ts";

const level = (
  [at, score]: readonly [number, number],
  title: string,
  description: string,
): BehaviourLevel => ({
  ...{ level: at, title, description },
  score: hundredths(score * 100),
});

/** Five levels, each told by what is seen. */
const LEVELS: readonly BehaviourLevel[] = [
  level(
    [1, 40],
    "Inadeguato",
    "Il comportamento manca anche quando è richiesto e crea difficoltà agli altri.",
  ),
  level([2, 60], "Parziale", "Si osserva a tratti e con sollecitazioni; restano lacune da colmare."),
  level([3, 80], "Adeguato", "Si osserva di regola e in autonomia, come il ruolo richiede."),
  level([4, 90], "Buono", "Si osserva sempre, anche in situazioni nuove o difficili."),
  level([5, 100], "Eccellente", "È di esempio per gli altri e migliora il lavoro dell’ufficio."),
];

const behaviour = (id: string, title: string, description: string): Behaviour => ({ id, title, description });

const SERVICE = behaviour(
  "servizio",
  "Attenzione a chi usa i servizi",
  "Ascolta, risponde nei tempi, tiene informati.",
);
const TEAM = behaviour(
  "collaborazione",
  "Collaborazione",
  "Condivide informazioni e aiuta i colleghi a riuscire.",
);
const RELIABLE = behaviour(
  "affidabilita",
  "Affidabilità",
  "Porta a termine ciò che gli è affidato, con cura e nei tempi.",
);
const INITIATIVE = behaviour(
  "iniziativa",
  "Iniziativa",
  "Vede i problemi per tempo e propone soluzioni praticabili.",
);
const GROWTH = behaviour(
  "crescita",
  "Aggiornamento",
  "Cura le proprie competenze e usa gli strumenti digitali.",
);
const LEADING = behaviour(
  "guida",
  "Guida delle persone",
  "Assegna compiti chiari, segue, riconosce e corregge.",
);
const DECIDING = behaviour(
  "decisione",
  "Capacità di decidere",
  "Decide nei tempi, con i dati che ci sono, e ne risponde.",
);
const TELLING_APART = behaviour(
  "differenziazione",
  "Differenziazione delle valutazioni",
  "Valuta i collaboratori in modo motivato e distinto, senza punteggi uguali per tutti.",
);

const template = (
  role: CardTemplate["role"],
  [objectives, unit, behaviours]: readonly [number, number, number],
  own: readonly Behaviour[],
): CardTemplate => ({
  role,
  weights: {
    objectives: hundredths(objectives * 100),
    unit: hundredths(unit * 100),
    behaviours: hundredths(behaviours * 100),
  },
  behaviours: own,
});

/**
 * Where a chamber starts from until its own SMVP is entered: the simple profile, with the review the law asks for
 * (D.Lgs. 150/2009 art. 7 c. 3), templates in which the unit prevails for who heads a structure (art. 9), and dates
 * that leave the report its time. Who evaluates whom is the practice of chambers.
 */
export const CHAMBER_APPRAISAL: AppraisalScheme = {
  validFrom: "2018-01-01" as Day,
  steps: {
    ...{ acknowledgement: false, midYear: false, proposal: false },
    ...{ selfEvaluation: false, observations: true, review: true },
  },
  templates: [
    template("secretary-general", [30, 45, 25], [LEADING, DECIDING, SERVICE, INITIATIVE, TELLING_APART]),
    template("manager", [30, 45, 25], [LEADING, DECIDING, SERVICE, INITIATIVE, TELLING_APART]),
    template("organisational-position", [40, 30, 30], [LEADING, RELIABLE, SERVICE, TEAM, INITIATIVE]),
    template("employee", [30, 30, 40], [SERVICE, TEAM, RELIABLE, INITIATIVE, GROWTH]),
  ],
  levels: LEVELS,
  notAssessable: "leaves",
  daysToAnswer: 15,
  evaluators: {
    "secretary-general": { proposes: "evaluation-body", decides: "board" },
    manager: { proposes: null, decides: "secretary-general" },
    "organisational-position": { proposes: null, decides: "manager" },
    employee: { proposes: "organisational-position", decides: "manager" },
  },
  deadlines: {
    toDirection: { by: "02-28", yearsAfter: 0 },
    toStaff: { by: "03-31", yearsAfter: 0 },
    evaluation: { by: "04-30", yearsAfter: 1 },
    decision: { by: "06-30", yearsAfter: 1 },
  },
  rules: {
    "unit-prevails": "2018-01-01" as Day,
    "payment-times": "2024-01-01" as Day,
    "training-hours": "2025-01-01" as Day,
  },
};
