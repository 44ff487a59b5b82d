import type { CellView, QueueRow, TaskView } from "@albero/contract";
import { periodOf, type PeriodCode } from "@albero/domain";
import type { Browser } from "../browser.ts";
import { valueOf } from "../service.ts";
import type { Story } from "./story.ts";

type At = { readonly bodyId: string };

/** The most cells one call may name. */
const MOST = 200;

const seen = ({ measureId, period, unit, entries }: CellView) => ({
  ...{ measureId, period, unitId: unit?.id ?? null },
  seenSeq: entries[0]?.seq ?? 0,
});

const cellOf = ({ row }: { readonly row: TaskView["row"] }): CellView => {
  if (row.cell === null) throw new Error(`${row.measure.code} is asked for without a cell`);
  return row.cell;
};

/** Writes one cell as its office does, and gives it back as it now stands. */
const write = async (who: Browser, { bodyId }: At, { task, story }: { task: TaskView; story: Story }) => {
  const { measureId, period, unit, version } = cellOf(task);
  return valueOf(
    await who.client.enterValue({
      params: { bodyId, measureId, period },
      ...(unit === null ? {} : { query: { "unit-id": unit.id } }),
      version,
      body: { value: story(task), note: "dal registro dell’ufficio" },
    }),
  );
};

/** What an office is asked for today, page by page. */
export const tasksOf = async (who: Browser, { bodyId }: At, offset = 0): Promise<readonly TaskView[]> => {
  const query = { whose: "mine", offset } as const;
  const { page, tasks } = valueOf(await who.client.listTasks({ params: { bodyId }, query }));
  const read = offset + tasks.length;
  return read < page.total ? [...tasks, ...(await tasksOf(who, { bodyId }, read))] : tasks;
};

/** Who writes: an office by its name, or for measures of no office in particular whoever may write them all. */
export type Writer = { readonly who: Browser; readonly office: string | null };

/** Somebody writes everything asked of their office and sends it; the number of values written. */
export const doTasks = async ({ who, office }: Writer, at: At, story: Story): Promise<number> => {
  const tasks = (await tasksOf(who, at)).filter((task) => (task.office?.name ?? null) === office);
  const drafts: CellView[] = [];
  for (const task of tasks) {
    const cell = await write(who, at, { task, story });
    if (cell.state === "draft") drafts.push(cell);
  }
  for (let from = 0; from < drafts.length; from += MOST) {
    const cells = drafts.slice(from, from + MOST).map(seen);
    const { refused } = valueOf(await who.client.sendValues({ params: at, body: { cells } }));
    if (refused.length > 0) throw new Error(`not sent: ${JSON.stringify(refused)}`);
  }
  return tasks.length;
};

const queueOf = async (who: Browser, at: At): Promise<readonly QueueRow[]> =>
  valueOf(await who.client.listToValidate({ params: at, query: {} })).values;

/** A validator approves all that waits for them, as they see it; the number of values approved. */
export const approveAll = async (who: Browser, at: At): Promise<number> => {
  const queue = await queueOf(who, at);
  if (queue.length === 0) return 0;
  const cells = queue.map((row) => seen(cellOf(row)));
  const body = { decision: "approved", cells } as const;
  const { done, refused } = valueOf(await who.client.answerValues({ params: at, body }));
  if (refused.length > 0) throw new Error(`not approved: ${JSON.stringify(refused)}`);
  return done.length + (await approveAll(who, at));
};

/** Ticks every duty of the year whose period is over, on its last day in time, or today where that is to come. */
export const tickAll = async (who: Browser, at: At, today: string): Promise<void> => {
  const { duties } = valueOf(await who.client.listDuties({ params: at, query: { period: "2021" } }));
  for (const { id, occurrences } of duties.filter(({ tickable }) => tickable)) {
    const open = occurrences.filter(
      ({ period, doneOn }) => doneOn === null && periodOf(period as PeriodCode).to <= today,
    );
    for (const { period, due } of open) {
      const doneOn = due < today ? due : today;
      valueOf(
        await who.client.tickDuty({
          params: { ...at, dutyId: id },
          body: { period, doneOn, protocol: null },
        }),
      );
    }
  }
};
