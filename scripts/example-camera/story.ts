/** What the first four months of the open year tell, where it is not the usual: by measure, or measure@unit. */
export type Told = {
  /** Nothing was recorded. */
  readonly missing?: true;
  readonly number?: string;
  readonly notAvailable?: string;
  readonly note?: string;
  /** Earlier entries of the same cell that were returned, each with the validator's words. */
  readonly returned?: readonly { readonly number: string; readonly note: string; readonly answer: string }[];
};

export const STORY: Readonly<Record<string, Told>> = {
  "imprese-assistite": { number: "31", note: "Sportello chiuso due settimane." },
  "domande-nei-tempi": { missing: true },
  "contributi-erogati": { number: "69000.00", note: "Il bando è uscito a marzo." },
  "imprese-pid": { number: "31" },
  "tempo-pratiche": { number: "3.00", note: "Esattamente tre giorni: il target chiede meno di tre." },
  "giudizi-positivi@servizio-tutela-mercato": { missing: true },
  "giudizi@servizio-tutela-mercato": { missing: true },
  "controlli-metrici": {
    number: "11",
    note: "L’ufficio non è d’accordo: i tre controlli tolti sono di aprile, verbali alla mano.",
    returned: [
      {
        number: "16",
        note: "Compresi i controlli del mercatino.",
        answer: "Il mercatino è di maggio: togliere.",
      },
      { number: "14", note: "Tolti due controlli.", answer: "Mancano i verbali di tre controlli." },
    ],
  },
  reclami: { notAvailable: "Il registro dei reclami è in migrazione: i dati tornano a giugno." },
  mediazioni: { number: "22" },
  "ritardo-pagamenti": { number: "2.40", note: "Cassa ferma per il cambio di tesoriere." },
  "pagine-aggiornate": { number: "77", note: "Nove pagine attendono gli organi." },
  "pagine-dovute": { number: "88" },
  "proventi-accertati": { number: "701500.00", note: "I certificati per l’estero sono fermi alle dogane." },
  "sportello-pomeriggio": { number: "0", note: "Pomeriggi sospesi: due persone in meno allo sportello." },
};

/** Newsletters of the first months of the open year. */
export const NEWSLETTERS = [1, 1, 0, 1];

/** Values of closed years recorded late or put right later. */
export const LATE = {
  measure: "irregolarita",
  period: "2020-Q2",
  recordedAt: "2020-09-23T09:10:00.000Z",
  note: "Inserito otto giorni dopo il termine.",
};

export const PUT_RIGHT = {
  measure: "pratiche-ri-5gg",
  period: "2020-Q2",
  recordedAt: "2021-02-11T10:00:00.000Z",
  share: 0.88,
  note: "Corretto dopo la verifica a campione: contate due volte le pratiche sospese.",
};
