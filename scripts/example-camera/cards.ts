import { PUNCTUAL } from "./scales.ts";
import { between, moreThanLastYear, reach, targetsFor, within, YES, type Aim } from "./targets.ts";

type CardUse = readonly [
  indicator: string,
  basedOn: string | null,
  aim: Aim,
  more?: {
    weight?: string;
    perimeter?: string;
    intermediate?: Readonly<Record<string, string>>;
    scale?: Readonly<Record<string, unknown>>;
  },
];
type ObjectiveSpec = readonly [
  slug: string,
  title: string,
  weight: string,
  node: string | null,
  uses: readonly CardUse[],
];
type CardSpec = readonly [
  slug: string,
  title: string,
  role: "secretary-general" | "manager" | "organisational-position" | "employee",
  unit: string,
  objectives: readonly ObjectiveSpec[],
];

const RI = "servizio-registro-imprese";
const PROMO = "servizio-promozione";

const CARDS: readonly CardSpec[] = [
  [
    "sg",
    "Segretario Generale",
    "secretary-general",
    "segretario-generale",
    [
      [
        "sg-1",
        "Far crescere le imprese",
        "40.00",
        "a01",
        [
          ["imp-per-addetto", "a01/imp-per-addetto", reach(80, 2), { weight: "60.00" }],
          ["imp-estero", "a01/imp-estero", reach(36, 2), { weight: "40.00" }],
        ],
      ],
      [
        "sg-2",
        "Conti in ordine",
        "35.00",
        "c02",
        [
          ["incasso-diritto", "c02/incasso-diritto", reach(69, 1)],
          ["proventi", "c02/proventi", between(95, 105)],
        ],
      ],
      ["sg-3", "Trasparenza", "25.00", "c03", [["media-trasparenza", "c03/media-trasparenza", reach(90)]]],
    ],
  ],
  [
    "dir1",
    "Dirigente Area 1",
    "manager",
    "area-anagrafe-mercato",
    [
      [
        "dir1-1",
        "Registro veloce",
        "50.00",
        "b01",
        [
          ["pratiche-5gg", "b01/pratiche-5gg", reach(95, 1)],
          ["tempo-medio", "b01.01/tempo-medio", reach(3, -0.2)],
        ],
      ],
      ["dir1-2", "Mercato sicuro", "30.00", "b02.01", [["controlli", "b02.01/controlli", reach(60, 2)]]],
      [
        "dir1-3",
        "Meno liti in tribunale",
        "20.00",
        "b02.02",
        [["mediazioni-avviate", "b02.02/mediazioni-avviate", reach(100, 4)]],
      ],
    ],
  ],
  [
    "dir2",
    "Dirigente Area 2",
    "manager",
    "area-promozione-risorse",
    [
      [
        "dir2-1",
        "Contributi puntuali",
        "45.00",
        "a01.02",
        [["contr-tempi", "a01.02/contr-tempi", reach(92, 2)]],
      ],
      [
        "dir2-2",
        "Pagamenti puntuali",
        "30.00",
        "c02.01",
        [
          ["fatture-puntuali", "c02.01/fatture-puntuali", reach(98), { scale: PUNCTUAL }],
          ["tempestivita", "c02.01/tempestivita", reach(0)],
        ],
      ],
      [
        "dir2-3",
        "Punto digitale",
        "25.00",
        "a02.01",
        [["pid-imprese", "a02.01.p1/pid-imprese", reach(80, 8)]],
      ],
    ],
  ],
  [
    "eq-ri",
    "E.Q. Registro imprese",
    "organisational-position",
    RI,
    [
      [
        "eq-ri-1",
        "Utenti soddisfatti del proprio servizio",
        "30.00",
        "b01.01",
        [["gradimento", `b01.01/gradimento@${RI}`, reach(90, 1), { perimeter: RI }]],
      ],
      [
        "eq-ri-2",
        "Tempi delle pratiche",
        "30.00",
        "b01.01",
        [["tempo-medio", "b01.01/tempo-medio", reach(3, -0.2)]],
      ],
      [
        "eq-ri-3",
        "Formazione del proprio servizio",
        "20.00",
        "c01.01",
        [
          [
            "formazione",
            "c01.01/formazione",
            reach(100),
            { perimeter: RI, intermediate: { "2021-Q1": "30.00", "2021-Q2": "60.00" } },
          ],
        ],
      ],
      [
        "eq-ri-4",
        "Sportello a misura di chi viene",
        "20.00",
        "b99.01",
        [
          ["firme", "b99.01/firme", moreThanLastYear("firme-digitali", 500)],
          ["pomeriggi", "b99.01/pomeriggi", YES],
        ],
      ],
    ],
  ],
  [
    "eq-prom",
    "E.Q. Promozione",
    "organisational-position",
    PROMO,
    [
      [
        "eq-prom-1",
        "Utenti soddisfatti del proprio servizio",
        "60.00",
        "a01.01",
        [["gradimento", `a01.01/gradimento@${PROMO}`, reach(92, 1), { perimeter: PROMO }]],
      ],
      [
        "eq-prom-2",
        "Valutazioni digitali",
        "40.00",
        "a02.01",
        [["valut-digitali", "a02.01.p2/valut-digitali", reach(140, 10)]],
      ],
    ],
  ],
  [
    "cont-1",
    "Addetto alla contabilità",
    "employee",
    "servizio-contabilita",
    [
      [
        "cont-1-1",
        "Pagare in tempo",
        "70.00",
        "c02.01",
        [["fatture-puntuali", "c02.01/fatture-puntuali", reach(98), { scale: PUNCTUAL }]],
      ],
      ["cont-1-2", "Ruolo entro ottobre", "30.00", "c02.02", [["ruolo", "c02.02/ruolo", within("10-31")]]],
    ],
  ],
];

/** The individual cards of a year. */
export const cardsOf = (year: number): readonly object[] =>
  CARDS.map(([slug, title, role, unit, objectives]) => ({
    slug,
    code: slug.toUpperCase(),
    title,
    role,
    unit,
    notes: [],
    objectives: objectives.map(([objective, name, weight, node, uses]) => ({
      slug: objective,
      code: objective.toUpperCase(),
      title: name,
      description: null,
      weight,
      node,
      indicators: uses.map(([indicator, basedOn, aim, { intermediate, scale, ...more } = {}]) => ({
        indicator,
        basedOn,
        responsibleUnit: unit,
        ...more,
        targets: targetsFor(aim, [year], intermediate),
        ...(scale === undefined ? {} : { scale }),
      })),
    })),
  }));
