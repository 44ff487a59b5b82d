import type { TaskList } from "graphile-worker";
import { openMailer } from "../mail/mailer.ts";
import type { MailSettings } from "../parts.ts";
import { planReminders } from "../services/cycle/plan-reminders.ts";
import { sendMail } from "../services/cycle/send-mail.ts";
import type { Service } from "../services/service.ts";
import { forEachBody } from "./each-body.ts";

/** What the jobs do about mail: an hourly look at what is due, and a look every minute at what waits. */
export const mailTasks = (service: Service, settings: MailSettings): TaskList => {
  const postbox = { settings, mailer: openMailer(settings) };
  return {
    "plan-reminders": () => forEachBody(service, (body) => planReminders(service, body)),
    "send-mail": () => forEachBody(service, ({ id }) => sendMail(service, postbox, id)),
  };
};
