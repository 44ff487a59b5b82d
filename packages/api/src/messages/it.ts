import { LABELS } from "@albero/domain";
import { faults } from "./faults.it.ts";
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
    "code-not-valid": {
      title: "Il codice non va bene",
      detail:
        "Usare il codice mostrato ora dall'applicazione: ognuno vale una volta sola. In mancanza, uno di quelli su carta.",
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
    "mail-not-set": {
      title: "Il servizio non ha un server di posta",
      detail: "Chi gestisce l'installazione può indicarlo con SMTP_URL e MAIL_FROM.",
    },
    "no-draft": {
      title: "Il piano non ha una bozza",
      detail: "Aprire prima un aggiornamento del piano, poi modificarlo.",
    },
    "year-has-plan": {
      title: "L'anno ha già un piano",
      detail: "Per il {year} c'è già il piano «{title}»: aprirlo, oppure annullarlo prima.",
    },
    "move-refused": {
      title: "Il passaggio non è possibile",
      detail: "Nulla è stato modificato: il motivo è indicato qui sotto.",
    },
    "checks-refused": {
      title: "Il piano ha errori",
      detail: "I controlli trovano {errors} errori: correggerli, o scrivere perché si approva lo stesso.",
    },
    "evidence-refused": {
      title: "Il file non si può allegare",
      detail: "Nulla è stato modificato: leggere ciò che è indicato e riprovare.",
    },
    "import-refused": {
      title: "Il file non si può importare",
      detail: "Nulla è stato modificato: correggere ciò che è indicato e caricarlo di nuovo.",
    },
    "publication-refused": {
      title: "Il documento non si può pubblicare",
      detail: "Non è stato pubblicato niente: correggere quanto elencato e riprovare.",
    },
    "edit-refused": {
      title: "La modifica non è possibile",
      detail: "Nulla è stato modificato: correggere i punti elencati e inviare di nuovo.",
    },
    "definition-refused": {
      title: "La definizione non va bene",
      detail: "Correggere i punti elencati e inviare di nuovo.",
    },
    "act-refused": {
      title: "L'atto non si può registrare",
      detail: "Correggere i punti elencati e inviare di nuovo.",
    },
    "value-refused": {
      title: "Il valore non va bene per la misura",
      detail: "Correggerlo come indicato qui sotto.",
    },
    "values-refused": {
      title: "Nessun valore è stato registrato",
      detail: "Correggere i punti elencati e inviare di nuovo tutti i valori insieme.",
    },
    "account-refused": {
      title: "L'accesso non può essere cambiato così",
      detail: "Correggere i punti elencati e riprovare.",
    },
    "client-refused": {
      title: "Il sistema non può essere registrato così",
      detail: "Correggere i punti elencati e riprovare.",
    },
    "period-refused": {
      title: "Il periodo non è aperto per questa misura",
      detail: "Scegliere un altro periodo, come indicato qui sotto.",
    },
    "report-refused": {
      title: "La rilevazione non è ancora completa",
      detail: "La relazione si produce quando tutti i valori sono validati: ecco che cosa manca.",
    },
    "duty-refused": {
      title: "L'adempimento non può essere registrato così",
      detail: "Correggere i punti elencati e riprovare.",
    },
    "appraisal-refused": {
      title: "Il passo sulla scheda non si può fare",
      detail: "Vedere i punti elencati e riprovare.",
    },
    "agile-refused": {
      title: "Quanto detto sul lavoro a distanza non può essere registrato così",
      detail: "Correggere i punti elencati e riprovare.",
    },
    "bonus-refused": {
      title: "I premi non si possono distribuire così",
      detail: "Vedere i punti elencati e riprovare.",
    },
    "fund-refused": {
      title: "Il fondo non può essere cambiato così",
      detail: "Correggere i punti elencati e riprovare.",
    },
    "oversight-refused": {
      title: "Così non si può registrare",
      detail: "Vedere i punti elencati e riprovare.",
    },
    "project-refused": {
      title: "I progetti non possono essere registrati così",
      detail: "Correggere i punti elencati e riprovare.",
    },
    "extension-refused": {
      title: "La proroga non va bene per la rilevazione",
      detail: "Correggere i punti elencati e inviare di nuovo.",
    },
    "assumption-refused": {
      title: "Non si può supporre così",
      detail: "Correggere l'ipotesi indicata qui sotto.",
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
  faults,
  words: {
    ...LABELS.it.roles,
    body: "l'intero ente",
    sources: "uno o più uffici",
    "unit-and-below": "una struttura e quelle sotto",
    area: "ambito",
    strategic: "obiettivo strategico",
    operational: "obiettivo operativo",
    part: "parte di obiettivo",
    container: "contenitore",
    top: "la radice dell'albero",
    draft: "bozza",
    proposed: "proposto",
    approved: "approvato",
    published: "pubblicato",
    closed: "chiuso",
    number: "un numero",
    date: "una data",
    range: "due estremi",
    answer: "una risposta, sì o no",
    year: "anno",
    semester: "semestre",
    quadrimestre: "quadrimestre",
    quarter: "trimestre",
    month: "mese",
  },
  calendar: {
    name: "scadenze",
    round: (period, values) =>
      `Rilevazione ${period}: ${values === 1 ? "1 valore" : `${values} valori`} da inviare`,
    returned: (period, values) =>
      `Rilevazione ${period}: ${values === 1 ? "1 valore restituito" : `${values} valori restituiti`}`,
    duty: (title, period) => `${title} (${period})`,
  },
  outOfRange: (min, max) =>
    `Fuori dall'intervallo plausibile (${min ?? "…"} - ${max ?? "…"}): controllare prima di confermare.`,
};
