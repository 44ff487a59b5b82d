import type { Language, ReminderKind } from "@albero/domain";

/** What mails say, in one language. */
type MailWords = {
  /** By its most urgent kind, with how many values are of that kind. */
  readonly subject: (kind: ReminderKind, count: number) => string;
  readonly section: Readonly<Record<ReminderKind, string>>;
  readonly due: (day: string) => string;
  readonly granted: (day: string) => string;
  readonly greeting: (office: string) => string;
  readonly open: string;
  readonly why: (body: string) => string;
  /** The mail about the end of a register. */
  readonly anchor: {
    readonly subject: (day: string) => string;
    readonly greeting: string;
    readonly title: string;
    readonly entry: (seq: number) => string;
    readonly open: string;
    readonly why: string;
  };
};

const it: MailWords = {
  subject: (kind, count) => {
    const values = count === 1 ? "1 valore" : `${count} valori`;
    if (kind === "escalated") return `${values} in ritardo nelle unità dirette`;
    if (kind === "overdue") return `${values} in ritardo`;
    if (kind === "returned") return `${values} da correggere`;
    return `${values} da inserire`;
  },
  section: {
    escalated: "In ritardo nelle unità dirette",
    overdue: "In ritardo",
    returned: "Restituiti dal validatore",
    "due-soon": "In scadenza",
    opened: "Rilevazione aperta",
  },
  due: (day) => `entro il ${day}`,
  granted: (day) => `proroga al ${day}`,
  greeting: (office) => `All'attenzione di: ${office}`,
  open: "Apri le cose da fare",
  why: (body) =>
    `${body} ha chiesto questi valori per il ciclo della performance. Chi ha già inviato non riceve solleciti.`,
  anchor: {
    subject: (day) => `ancora del registro del ${day}`,
    greeting:
      "Da conservare: con questa impronta si può dimostrare che il registro non è stato cambiato dopo.",
    title: "Ultima voce del registro",
    entry: (seq) => `Voce n. ${seq}`,
    open: "Apri il registro",
    why: "Una al giorno, a chi conserva le ancore del registro.",
  },
};

const en: MailWords = {
  subject: (kind, count) => {
    const values = count === 1 ? "1 value" : `${count} values`;
    if (kind === "escalated") return `${values} late in the units you head`;
    if (kind === "overdue") return `${values} late`;
    if (kind === "returned") return `${values} to correct`;
    return `${values} to enter`;
  },
  section: {
    escalated: "Late in the units you head",
    overdue: "Late",
    returned: "Returned by the validator",
    "due-soon": "Due soon",
    opened: "Open for entry",
  },
  due: (day) => `by ${day}`,
  granted: (day) => `extended to ${day}`,
  greeting: (office) => `To: ${office}`,
  open: "Open what is to be done",
  why: (body) =>
    `${body} asked for these values for its performance cycle. Who has sent them is not reminded.`,
  anchor: {
    subject: (day) => `anchor of the register of ${day}`,
    greeting: "To be kept: this hash can prove that the register was not changed afterwards.",
    title: "Last entry of the register",
    entry: (seq) => `Entry no. ${seq}`,
    open: "Open the register",
    why: "One a day, to whoever keeps the anchors of the register.",
  },
};

export const MAIL_WORDS: Readonly<Record<Language, MailWords>> = { it, en };
