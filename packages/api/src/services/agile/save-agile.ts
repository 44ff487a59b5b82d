import type { AgileYearView, saveAgileYear as endpoint } from "@albero/contract";
import type { AgileYear } from "@albero/domain";
import { addAgileYear } from "@albero/store";
import type { Handler } from "../../http/bind.ts";
import { answer, decline, type Reply } from "../../reply.ts";
import type { Service } from "../service.ts";
import { versionIn } from "../version.ts";
import { noteChange, type Work } from "../work.ts";
import { changing } from "../writing.ts";
import { changedBy, revisionOf } from "../changed-by.ts";
import { agileYearOf, agileYearView } from "./read-agile.ts";

type Asked = { readonly year: number; readonly seen: string | null; readonly document: AgileYear };

/** Records what is told of a year after the record that was seen. */
const recordAgileYear = async (
  work: Work,
  { year, seen, document }: Asked,
): Promise<Reply<AgileYearView>> => {
  const { tx, bodyId, author } = work;
  const before = await agileYearOf(tx, bodyId, year);
  if (versionIn(seen) !== revisionOf(before)) return changedBy(before);
  if (document.year !== year) {
    const fault = { place: "body/document/year", code: "not-the-year", facts: { year } };
    return decline("agile-refused", { faults: [fault] });
  }
  const recorded = {
    ...{ year, revision: revisionOf(before) + 1, document },
    ...{ recordedBy: author.actor, recordedAt: author.at, accountId: author.accountId },
  };
  if (!(await addAgileYear(tx, bodyId, recorded))) return changedBy(await agileYearOf(tx, bodyId, year));
  await noteChange(work, {
    ...{ action: "agile.save", subject: `agile/${year}`, reason: null },
    // What was told stands in the records of the year, none of which is ever changed.
    before: before === null ? null : { revision: before.revision },
    after: { revision: recorded.revision },
  });
  return answer(await agileYearView(tx, bodyId, recorded), recorded.revision);
};

/** Records what the years of an example tell of remote work. */
export const bringAgileYears = async (work: Work, years: readonly AgileYear[]): Promise<Reply<null>> => {
  for (const document of years) {
    const saved = await recordAgileYear(work, { year: document.year, seen: "0", document });
    if (!saved.ok) return saved;
  }
  return answer(null);
};

/** Records what is told of remote work of a year. */
export const saveAgileYear =
  (service: Service): Handler<typeof endpoint> =>
  (call) =>
    changing(service, call, (work) =>
      recordAgileYear(work, {
        ...{ year: Number(call.params.year), seen: call.version, document: call.body.document },
      }),
    );
