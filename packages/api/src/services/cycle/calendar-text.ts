import { periodName, type Deadline, type Instant } from "@albero/domain";
import ical from "ical-generator";
import type { Language } from "../../http/language.ts";
import { MESSAGES } from "../../messages/messages.ts";
import type { Deadlines } from "./deadlines-of.ts";

type Telling = {
  readonly language: Language;
  readonly now: Instant;
  /** Where the pages are; `null` where the service knows no address of its own. */
  readonly origin: string | null;
};

const pageOf = ({ kind }: Deadline): string => (kind === "duty" ? "adempimenti" : "da-fare");

/** The same deadline keeps its name, so that a calendar moves it instead of showing it twice. */
const nameOf = (deadline: Deadline): string =>
  deadline.kind === "duty"
    ? `duty-${deadline.dutyId}-${deadline.period}`
    : `${deadline.kind}-${deadline.period}`;

const titleOf = (deadline: Deadline, language: Language): string => {
  const { calendar } = MESSAGES[language];
  const period = periodName(deadline.period, language);
  if (deadline.kind === "duty") return calendar.duty(deadline.title, period);
  return calendar[deadline.kind](period, deadline.values);
};

/** Deadlines as a calendar: whole days, no alarms, what is due and no figure of it. */
export const calendarText = ({ body, deadlines }: Deadlines, { language, now, origin }: Telling): string => {
  const feed = ical({
    name: `${body.shortName}: ${MESSAGES[language].calendar.name}`,
    prodId: { company: "Albero", product: "Scadenze", language: language.toUpperCase() },
    // Calendars ask again after so many seconds.
    ttl: 6 * 60 * 60,
  });
  for (const deadline of deadlines)
    feed.createEvent({
      id: `${body.id}-${nameOf(deadline)}-${deadline.day}@albero`,
      start: Temporal.PlainDate.from(deadline.day),
      allDay: true,
      stamp: Temporal.Instant.from(now),
      summary: titleOf(deadline, language),
      ...(origin === null ? {} : { url: `${origin}/enti/${body.id}/${pageOf(deadline)}` }),
    });
  return feed.toString();
};
