// The statements of a chamber (D.P.R. 254/2005) by the slugs of their lines; charges are negative, as printed.

type Term = readonly [sign: 1 | -1, slug: string];

/** A line that is the sum of others. */
export type Identity = { readonly line: string; readonly of: readonly Term[] };

/** A line that is a quotient of sums of others, in absolute value, to two decimals. */
export type RatioIdentity = {
  readonly line: string;
  readonly over: readonly string[];
  readonly under: readonly string[];
};

const sum = (line: string, ...slugs: readonly string[]): Identity => ({
  line,
  of: slugs.map((slug) => (slug.startsWith("-") ? [-1, slug.slice(1)] : [1, slug])),
});

export const IDENTITIES: readonly Identity[] = [
  sum(
    "eq-totale",
    "eq-entrate-correnti-netto-trasf-fp",
    "eq-risultato-gestione-finanziaria",
    "eq-risultato-gestione-straordinaria",
    "eq-rivalutazioni-svalutazioni",
  ),
  sum("eq-margine-di-copertura", "eq-totale", "eq-oneri-correnti-netto-ie"),
  sum("eq-risultato", "eq-margine-di-copertura", "eq-trasferimenti-da-fp", "eq-interventi-economici"),
  sum("eq-entrate-correnti-netto-trasf-fp", "ce-proventi-correnti", "-eq-trasferimenti-da-fp"),
  sum("eq-oneri-correnti-netto-ie", "ce-oneri-correnti", "-ce-interventi-economici"),
  sum("eq-interventi-economici", "ce-interventi-economici"),
  sum("eq-risultato-gestione-finanziaria", "ce-gestione-finanziaria"),
  sum("eq-risultato-gestione-straordinaria", "ce-gestione-straordinaria"),
  sum("eq-rivalutazioni-svalutazioni", "ce-rivalutazioni-svalutazioni"),
  sum("eq-risultato", "ce-risultato-esercizio"),
  sum(
    "ce-proventi-correnti",
    "ce-diritto-annuale",
    "ce-diritti-di-segreteria",
    "ce-contributi-trasferimenti-altre-entrate",
    "ce-proventi-gestione-beni-servizi",
    "ce-variazione-delle-scorte",
  ),
  sum(
    "ce-oneri-correnti",
    "ce-spese-di-personale",
    "ce-spese-di-funzionamento",
    "ce-interventi-economici",
    "ce-ammortamenti-accantonamenti",
  ),
  sum("ce-risultato-gestione-corrente", "ce-proventi-correnti", "ce-oneri-correnti"),
  sum(
    "ce-risultato-esercizio",
    "ce-risultato-gestione-corrente",
    "ce-gestione-finanziaria",
    "ce-gestione-straordinaria",
    "ce-rivalutazioni-svalutazioni",
  ),
  sum("sp-totale-immobilizzazioni", "sp-immobilizzazioni", "sp-immobilizzazioni-finanziarie"),
  sum("sp-attivo-circolante", "sp-rimanenze", "sp-crediti-di-funzionamento", "sp-disponibilita-liquide"),
  sum("sp-totale-attivo", "sp-totale-immobilizzazioni", "sp-attivo-circolante", "sp-ratei-risconti-attivi"),
  sum(
    "sp-patrimonio-netto",
    "sp-patrimonio-netto-iniziale",
    "sp-differenza-riserve-rivalutazione-partecipazioni",
    "sp-risultato-esercizio",
  ),
  sum("sp-risultato-esercizio", "ce-risultato-esercizio"),
  sum(
    "sp-totale-passivo-e-netto",
    "sp-patrimonio-netto",
    "sp-debiti-di-finanziamento",
    "sp-fondo-tfr",
    "sp-debiti-di-funzionamento",
    "sp-fondi-rischi-e-oneri",
    "sp-ratei-risconti-passivi",
  ),
  sum("sp-totale-passivo-e-netto", "sp-totale-attivo"),
  sum("ms-patrimonio-netto", "sp-patrimonio-netto"),
  sum("ms-attivo-fisso", "sp-totale-immobilizzazioni"),
  sum("ms-passivita-consolidate", "sp-fondo-tfr", "sp-fondi-rischi-e-oneri"),
  sum("ms-margine-di-struttura", "ms-patrimonio-netto", "-ms-passivita-consolidate", "-ms-attivo-fisso"),
  sum(
    "ms-margine-netto-riserva-vincolata",
    "ms-margine-di-struttura",
    "-ms-riserva-vincolata-mise-212337-2014",
  ),
  sum("ix-tesoreria-1-liquidita-immediata", "sp-disponibilita-liquide"),
  sum("ix-tesoreria-2-liquidita-immediata", "sp-disponibilita-liquide"),
  sum("ix-tesoreria-2-liquidita-differita", "sp-crediti-di-funzionamento"),
  sum("ix-tesoreria-1-passivita-correnti", "sp-debiti-di-funzionamento", "sp-fondi-rischi-e-oneri"),
  sum("ix-tesoreria-2-passivita-correnti", "sp-debiti-di-funzionamento", "sp-fondi-rischi-e-oneri"),
];

const ratio = (line: string, over: readonly string[], under: string): RatioIdentity => ({
  line,
  over,
  under: [under],
});

export const RATIOS: readonly RatioIdentity[] = [
  ratio("ix-struttura-1", ["sp-patrimonio-netto"], "sp-totale-immobilizzazioni"),
  ratio(
    "ix-struttura-2",
    ["sp-patrimonio-netto", "sp-debiti-di-finanziamento"],
    "sp-totale-immobilizzazioni",
  ),
  ratio("ix-struttura-3", ["sp-patrimonio-netto", "sp-fondo-tfr"], "sp-totale-immobilizzazioni"),
  ratio("ix-tesoreria-1", ["ix-tesoreria-1-liquidita-immediata"], "ix-tesoreria-1-passivita-correnti"),
  ratio(
    "ix-tesoreria-2",
    ["ix-tesoreria-2-liquidita-immediata", "ix-tesoreria-2-liquidita-differita"],
    "ix-tesoreria-2-passivita-correnti",
  ),
  ratio("ix-gestione-oneri-su-proventi", ["ce-oneri-correnti"], "ce-proventi-correnti"),
  ratio("ix-gestione-personale-su-proventi", ["ce-spese-di-personale"], "ce-proventi-correnti"),
  ratio("ix-gestione-funzionamento-su-proventi", ["ce-spese-di-funzionamento"], "ce-proventi-correnti"),
  ratio("ix-gestione-promozione-su-proventi", ["ce-interventi-economici"], "ce-proventi-correnti"),
  ratio("ix-gestione-promozione-su-oneri", ["ce-interventi-economici"], "ce-oneri-correnti"),
];

/** The opening of a year resumes the closing of the one before. */
export const OPENING = { opening: "sp-patrimonio-netto-iniziale", closing: "sp-patrimonio-netto" } as const;
