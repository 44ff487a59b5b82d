import type { Messages } from "./messages.ts";

export const it: Messages = {
  problems: {
    "invalid-request": {
      title: "La richiesta non è come previsto",
      detail: "Correggere i punti elencati e inviare di nuovo.",
    },
    "not-signed-in": {
      title: "Occorre accedere",
      detail: "La sessione è finita o non è mai iniziata: accedere e riprovare.",
    },
    "wrong-credentials": {
      title: "E-mail o password non corrette",
      detail:
        "Controllare entrambe e riprovare, oppure chiedere all'amministratore un collegamento di accesso.",
    },
    "link-not-valid": {
      title: "Il collegamento di accesso non è valido",
      detail: "È già stato usato o è scaduto: chiederne uno nuovo all'amministratore.",
    },
    "not-permitted": {
      title: "Il ruolo non lo consente",
      detail: "Chi amministra l'ente può dire quale ruolo lo consente.",
    },
    "cross-site": {
      title: "La richiesta viene da un altro sito",
      detail: "Aprire l'applicazione al suo indirizzo e ripetere l'operazione da lì.",
    },
    "not-found": {
      title: "Qui non c'è nulla",
      detail:
        "Ciò che l'indirizzo indica non esiste o non è di questo ente: tornare indietro e sceglierlo di nuovo.",
    },
    "no-plan-in-force": {
      title: "Nessun piano in vigore",
      detail: "Nessun piano era in vigore per {period} a quel momento: scegliere un altro periodo.",
    },
    "changed-meanwhile": {
      title: "Qualcuno l'ha modificato nel frattempo",
      detail: "Confrontare il valore attuale con quello che si voleva scrivere, poi confermare o rinunciare.",
    },
    "key-used-differently": {
      title: "La chiave di idempotenza è già servita per un'altra richiesta",
      detail: "Usare una chiave nuova per ogni nuova operazione.",
    },
    "not-an-example": {
      title: "L'ente non è un esempio",
      detail: "Solo un ente di esempio può avere un giorno proprio; per gli altri vale il calendario.",
    },
    "body-exists": {
      title: "L'ente c'è già",
      detail: "Esiste già un ente con il nome breve {slug}: sceglierne un altro.",
    },
    "value-refused": {
      title: "Il valore non va bene per la misura",
      detail: "Correggerlo come indicato qui sotto.",
    },
    "period-refused": {
      title: "Il periodo non è aperto per questa misura",
      detail: "Scegliere un altro periodo, come indicato qui sotto.",
    },
    "extension-refused": {
      title: "La proroga non va bene per la rilevazione",
      detail: "Correggere i punti elencati e inviare di nuovo.",
    },
    "password-refused": {
      title: "La password è troppo facile da indovinare",
      detail: "Sceglierne una di almeno {least} caratteri, che non sia comune.",
    },
    "document-refused": {
      title: "Il documento non si legge come ente",
      detail: "Correggere i punti elencati.",
    },
    "version-required": {
      title: "Manca la versione vista",
      detail: "Leggere prima il dato, poi inviare il suo ETag in If-Match.",
    },
    "too-many-requests": { title: "Troppe richieste", detail: "Attendere {seconds} secondi, poi riprovare." },
    "internal-error": {
      title: "Qualcosa non ha funzionato da parte nostra",
      detail:
        "Nulla è stato modificato. Se succede ancora, comunicare a chi gestisce il servizio il numero {requestId}.",
    },
    "database-away": {
      title: "La base di dati non risponde",
      detail: "Nulla è stato modificato: riprovare tra poco.",
    },
  },
  faults: {
    required: "manca",
    additionalProperties: "non è previsto",
    type: "è di un altro tipo: {detail}",
    format: "non è scritto come dovrebbe: {detail}",
    pattern: "non è scritto come dovrebbe: {detail}",
    enum: "non è una delle parole ammesse",
    const: "non è una delle parole ammesse",
    anyOf: "non ha nessuna delle forme ammesse",
    minLength: "è troppo corto: almeno {limit} caratteri",
    maxLength: "è troppo lungo: al massimo {limit} caratteri",
    minimum: "è troppo piccolo: almeno {limit}",
    maximum: "è troppo grande: al massimo {limit}",
    "header-missing": "manca",
    "not-json": "non è JSON leggibile",
    "too-large": "è più grande di quanto il servizio accetti",
    "unknown-state": "non è uno degli stati di un valore",
    "unknown-light": "non è uno dei semafori",
    "wrong-type": "la misura prende {expected}",
    "not-a-number": "scrivere un numero con il punto prima dei decimali, come 57.5",
    "too-many-digits": "si conservano esattamente al massimo 15 cifre significative",
    "too-many-decimals":
      "la misura ha {decimals} decimali: arrotondare prima, nulla viene arrotondato di nascosto",
    "percent-outside": "una percentuale si scrive da 0 a {most} (57.00, non 0.57)",
    "not-a-day": "il giorno non esiste nel calendario",
    "negative-count": "un conteggio non può essere sotto zero",
    "hash-differs": "i contenuti non sono quelli approvati con questa impronta",
    "computed-measure": "nessun indicatore la legge: si calcola da altri risultati e non si inserisce mai",
    "by-unit": "si rileva per unità: scegliere una delle unità che la rilevano",
    "by-body": "si rileva per tutto l'ente, non per unità",
    "not-collecting": "questa unità non rileva la misura",
    "not-its-period": "la misura si rileva per {frequency}: per esempio {example}",
    "before-first-due": "si rileva a partire da {first}",
    "in-the-future": "al {today} il periodo non è ancora iniziato",
    "date-outside": "il giorno non può essere successivo al {today}",
    "round-closed": "la rilevazione è chiusa dal {closes}: chiedere una proroga al controllo di gestione",
    "period-not-over": "il periodo non è ancora finito: non serve una proroga",
    "day-passed": "il giorno è già passato: indicarne uno dal {today} in poi",
    "nothing-to-answer": "la cella è vuota: non c'è nessun valore",
    "changed-since-seen": "il valore è cambiato dopo che lo si era visto: guardare quello nuovo e ripetere",
    "already-sent": "il valore era già stato inviato",
    "not-sent": "il valore è ancora in bozza: l'ufficio non l'ha inviato",
    "already-approved": "il valore era già stato validato",
    "own-value": "lo ha inserito la stessa persona: lo valida qualcun altro",
    "reason-missing": "per restituire un valore occorre dire perché",
    "out-of-reach": "la misura è di un altro ufficio",
  },
  words: {
    number: "un numero",
    date: "una data",
    year: "anno",
    semester: "semestre",
    quadrimestre: "quadrimestre",
    quarter: "trimestre",
    month: "mese",
  },
  outOfRange: (min, max) =>
    `Fuori dall'intervallo plausibile (${min ?? "…"} - ${max ?? "…"}): controllare prima di confermare.`,
};
