/** Objectives given from above: what there is, adopting, sending results back. */
export const common = {
  common: {
    title: "Obiettivi comuni",
    lead: "Obiettivi e indicatori dati dal sistema: si adottano così come sono, e si scrive solo il valore atteso.",
    version: "{{title}}, versione {{version}}",
    none: "Non c’è ancora nessuna libreria: si carica qui sotto il file ricevuto.",
    noDraft: "Per adottare serve una bozza: si apre dalla versione approvata, con «Apri un aggiornamento».",
    adopted: "adottato, versione {{version}}",
    renewed: "adottato dalla versione {{version}}: si può rinnovare",
    into: "Sotto",
    top: "In cima all’albero",
    adopt_one: "Adotta {{count}} obiettivo",
    adopt_other: "Adotta {{count}} obiettivi",
    done_one: "{{count}} obiettivo adottato.",
    done_other: "{{count}} obiettivi adottati.",
    setTargets: "Scrivi i valori attesi nella bozza",
    results: "Risultati da inviare",
    bring: "Carica una libreria",
    bringLead:
      "Il file degli obiettivi comuni come lo pubblica chi li dà. Una versione già caricata non cambia più.",
    file: "File della libreria (JSON)",
    brought: "Caricata: {{title}}, versione {{version}}.",
    comesFrom: "Viene da",
    locked:
      "Codice e testi sono quelli della libreria; valori attesi, unità, peso e posto nell’albero sono tuoi.",
  },
} as const;
