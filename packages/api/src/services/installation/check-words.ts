import type { Language } from "../../http/language.ts";
import { fill } from "../../messages/messages.ts";
import type { Check, CheckCode, CheckId } from "./check.ts";

type Said = readonly [text: string, remedy?: string];
type Words = {
  readonly titles: Readonly<Record<CheckId, string>>;
  readonly codes: Readonly<Record<CheckCode, Said>>;
};

const it: Words = {
  titles: {
    ...{ database: "Banca dati", schema: "Schema", space: "Spazio", backup: "Copie di sicurezza" },
    ...{ register: "Registro", jobs: "Lavori automatici", mail: "Posta" },
  },
  codes: {
    "database-good": ["PostgreSQL {version}: risponde solo dopo aver scritto su disco."],
    "database-bad": [
      "La banca dati non va bene ({problem}).",
      "Controllare impostazioni e ruolo della banca dati.",
    ],
    "schema-good": ["È quello del programma {version}."],
    "schema-bad": ["Non è quello del programma ({problem}).", "Eseguire npx albero migrate."],
    "space-good": ["{gigabytes} GB liberi ({percent} %)."],
    "space-low": ["Restano {gigabytes} GB liberi ({percent} %).", "Liberare spazio o spostare BACKUP_DIR."],
    "space-unknown": ["Non c’è una cartella da guardare.", "Impostare BACKUP_DIR."],
    "backup-good": ["L’ultima è di {hours} ore fa, riletta: {file}"],
    "backup-none": ["Non ce n’è ancora nessuna.", "La prima si fa da sé entro un’ora dall’avvio."],
    "backup-old": ["L’ultima è di {hours} ore fa.", "Guardare i lavori automatici e lo spazio."],
    "backup-failed": [
      "L’ultima non è riuscita ({problem}).",
      "Guardare BACKUP_DIR e lo spazio; si riprova ogni ora.",
    ],
    "register-good": ["Integro; ogni giorno la sua fine lascia il sistema, firmata."],
    "register-loose": [
      "Integro, ma la sua fine non lascia il sistema firmata.",
      "Impostare AUDIT_ANCHOR_DIR o AUDIT_MAIL_TO, e AUDIT_KEY_FILE.",
    ],
    "register-broken": [
      "Interrotto alla voce n. {seq} ({body}).",
      "Conservare tutto com’è e confrontare con le copie.",
    ],
    "jobs-good": ["Girano: l’ultimo meno di {hours} ore fa."],
    "jobs-none": ["Non ne è ancora girato nessuno.", "Partono con il servizio, entro un’ora."],
    "jobs-old": ["Nessuno gira da {hours} ore.", "Riavviare il servizio e leggere il suo diario."],
    "jobs-failed": ["{job} non è riuscito: {problem}", "Leggere il diario del servizio; si riprova da sé."],
    "mail-good": ["Il server di posta risponde."],
    "mail-none": ["Non c’è un server di posta: nessuno riceve solleciti.", "Impostare SMTP_URL e MAIL_FROM."],
    "mail-bad": ["Il server di posta non risponde ({problem}).", "Controllare SMTP_URL."],
  },
};

const en: Words = {
  titles: {
    ...{ database: "Database", schema: "Schema", space: "Space", backup: "Backups" },
    ...{ register: "Register", jobs: "Jobs", mail: "Mail" },
  },
  codes: {
    "database-good": ["PostgreSQL {version}: it answers only after writing to disk."],
    "database-bad": [
      "The database is not as it has to be ({problem}).",
      "Look at its settings and its role.",
    ],
    "schema-good": ["It is that of the program {version}."],
    "schema-bad": ["It is not that of the program ({problem}).", "Run npx albero migrate."],
    "space-good": ["{gigabytes} GB free ({percent} %)."],
    "space-low": ["{gigabytes} GB are left ({percent} %).", "Free some space, or move BACKUP_DIR."],
    "space-unknown": ["There is no folder to look at.", "Set BACKUP_DIR."],
    "backup-good": ["The last one is {hours} hours old and was read through: {file}"],
    "backup-none": ["There is none yet.", "The first is made by itself within an hour of the start."],
    "backup-old": ["The last one is {hours} hours old.", "Look at the jobs and at the space."],
    "backup-failed": [
      "The last one failed ({problem}).",
      "Look at BACKUP_DIR and its space; it is tried every hour.",
    ],
    "register-good": ["Whole; its end leaves the system every day, signed."],
    "register-loose": [
      "Whole, but its end does not leave the system signed.",
      "Set AUDIT_ANCHOR_DIR or AUDIT_MAIL_TO, and AUDIT_KEY_FILE.",
    ],
    "register-broken": [
      "Broken at entry {seq} ({body}).",
      "Keep everything as it is and compare it with the backups.",
    ],
    "jobs-good": ["They run: the last one {hours} hours ago or less."],
    "jobs-none": ["None has run yet.", "They start with the service, within an hour."],
    "jobs-old": ["None has run for {hours} hours.", "Start the service again and read its log."],
    "jobs-failed": ["{job} failed: {problem}", "Read the log of the service; it is tried again by itself."],
    "mail-good": ["The mail server answers."],
    "mail-none": ["There is no mail server: nobody is reminded.", "Set SMTP_URL and MAIL_FROM."],
    "mail-bad": ["The mail server does not answer ({problem}).", "Look at SMTP_URL."],
  },
};

const WORDS: Readonly<Record<Language, Words>> = { it, en };

/** A check in words: what it is of, how it stands, and what helps where it does not stand well. */
export type CheckSaid = Pick<Check, "id" | "state"> & {
  readonly title: string;
  readonly text: string;
  readonly remedy: string | null;
};

export const sayCheck = ({ id, state, code, facts }: Check, language: Language): CheckSaid => {
  const { titles, codes } = WORDS[language];
  const [text, remedy = null] = codes[code];
  return { id, state, title: titles[id], text: fill(text, facts, {}), remedy };
};
