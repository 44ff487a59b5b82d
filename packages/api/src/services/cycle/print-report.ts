import type { printReport as endpoint } from "@albero/contract";
import { monitoringReport, type PrintedDocument } from "@albero/documents";
import { askedIn, punctualityOf, yearOf, type Language } from "@albero/domain";
import type { Handler } from "../../http/bind.ts";
import { answer } from "../../reply.ts";
import { fileOf } from "../file-of.ts";
import type { Service } from "../service.ts";
import { lastReport, type Reported } from "./last-report.ts";
import { monitoredIn, roundsIn } from "./monitored.ts";

/** The report as it is printed, in the reader's language. */
const printed = ({ report, view, narratives }: Reported, language: Language): PrintedDocument => {
  const { document, question, lens } = view;
  const monitored = monitoredIn(view, yearOf(report.round));
  const looking = { today: question.today, timeZone: document.body.timeZone };
  const punctuality = roundsIn(monitored)
    .filter(({ period }) => period === report.round)
    .flatMap((round) => punctualityOf(askedIn(monitored.collection), round, looking));
  const made = monitoringReport(document, lens.evaluation, { narratives, punctuality, language });
  if (!made.ok) throw new Error(`the report cannot be printed: ${made.problem.code}`);
  return made.value;
};

/** The last report on a round, as a file to print or to work on. */
export const printReport =
  (service: Service): Handler<typeof endpoint> =>
  async (call) => {
    const found = await lastReport(service, call);
    if (!found.ok) return found;
    const { format, period } = call.params;
    const name = `monitoraggio-${period}`;
    return answer(await fileOf(printed(found.value, call.language), { name, format }));
  };
