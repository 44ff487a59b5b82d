import { setTimeout as pause } from "node:timers/promises";
import type { Client } from "@albero/contract";
import { startService, type Service } from "@albero/e2e";
import { clientAs } from "./client.ts";
import { atLeast, exactly, type Figure } from "./figure.ts";

export const ABOUT =
  "Eight people save values over HTTP, each in a cell of their own; the program is killed (SIGKILL) at a random moment and " +
  "started again. What was not answered is asked again under its key. An outcome nobody can tell fails the proof.";

const [KILLS, WRITERS, PERIOD] = [20, 8, "2021-Q2"];
const [PLANNER, AUDITOR] = ["Controllo di gestione", "Revisione interna"];

type Cell = {
  readonly params: { readonly bodyId: string; readonly measureId: string; readonly period: string };
};

/** A save with the word by which it is found again: in the note of its entry and in the register. */
type Asked = Cell & { readonly note: string; readonly version: number };
/** A cell with the version its next save has to name. */
type Open = Cell & { readonly version: number };
type Round = { readonly acknowledged: string[]; readonly pending: Asked[]; readonly refused: string[] };

const save = (client: Client, { params, note, version }: Asked) =>
  client.enterValue({
    ...{ params, version, idempotencyKey: note },
    body: { value: { kind: "number", number: String(version % 50) }, note },
  });

/** Saves one value after another until nobody answers any more. */
const write = async (
  client: Client,
  { params, version: first }: Open,
  { name, round }: { name: string; round: Round },
) => {
  for (let version = first; ; version += 1) {
    const asked: Asked = { params, note: `${name}v${version}`, version };
    const done = await save(client, asked);
    if (done.ok) round.acknowledged.push(asked.note);
    else if (done.problem.code === "unreachable") return void round.pending.push(asked);
    else return void round.refused.push(done.problem.code);
  }
};

/** Cells that take a number, found by saving one in each. */
const cellsOf = async (client: Client, bodyId: string): Promise<readonly Open[]> => {
  const listed = await client.listMeasures({ params: { bodyId } });
  if (!listed.ok) throw new Error(listed.problem.detail);
  const cells: Open[] = [];
  for (const { measure } of listed.value.measures) {
    if (cells.length === WRITERS) break;
    const cell: Cell = { params: { bodyId, measureId: measure.id, period: PERIOD } };
    const seen = await client.readCell({ params: cell.params });
    if (!seen.ok || !seen.value.enterable) continue;
    const { version } = seen.value;
    const first = await save(client, { ...cell, note: `first ${measure.id} ${version}`, version });
    if (first.ok) cells.push({ ...cell, version: version + 1 });
  }
  return cells;
};

/** The notes of everything that was ever saved in the cells. */
const notesIn = async (client: Client, cells: readonly Cell[]): Promise<readonly string[]> => {
  const notes: string[] = [];
  for (const { params } of cells) {
    const cell = await client.readCell({ params });
    if (!cell.ok) throw new Error(cell.problem.detail);
    notes.push(...cell.value.entries.flatMap(({ note }) => (note === null ? [] : [note])));
  }
  return notes;
};

type Sums = { acknowledged: number; lost: number; unknown: number; twice: number; untold: number };
type Settled = { readonly cells: readonly Cell[]; readonly round: Round; readonly mark: string };

/** What became of a round: what was acknowledged is there, what was pending is settled, the register says each once. */
const settle = async (service: Service, { cells, round, mark }: Settled, sums: Sums): Promise<void> => {
  const { client, bodyId } = await clientAs(service.address, PLANNER);
  const found = new Set(await notesIn(client, cells));
  sums.acknowledged += round.acknowledged.length;
  sums.lost += round.acknowledged.filter((note) => !found.has(note)).length;
  sums.unknown += round.refused.length;
  for (const pending of round.pending) if (!(await save(client, pending)).ok) sums.unknown += 1;
  const notes = (await notesIn(client, cells)).filter((note) => note.startsWith(mark));
  sums.twice += notes.length - new Set(notes).size;
  const auditor = await clientAs(service.address, AUDITOR);
  const told = await auditor.client.listAudit({ params: { bodyId }, query: { search: mark, limit: 1 } });
  const chain = await auditor.client.verifyAudit({ params: { bodyId } });
  if (!told.ok || told.value.page.total !== notes.length || !chain.ok || !chain.value.intact)
    sums.untold += 1;
};

const killOnce = async (service: Service, kill: number, sums: Sums): Promise<Service> => {
  const { client, bodyId } = await clientAs(service.address, PLANNER);
  const cells = await cellsOf(client, bodyId);
  const round: Round = { acknowledged: [], pending: [], refused: [] };
  const mark = `kill${kill}x`;
  const writers = cells.map((cell, nth) => write(client, cell, { name: `${mark}${nth}`, round }));
  await pause(20 + Math.random() * 1980);
  const next = await service.killAndRestart();
  await Promise.all(writers);
  await settle(next, { cells, round, mark }, sums);
  return next;
};

/** Kills the program over and over while people save. */
export const crash = async (): Promise<readonly Figure[]> => {
  const limits = { CALLS_PER_MINUTE: "1000000", SIGN_INS_PER_MINUTE: "1000000" };
  let service = await startService(["massa-carrara"], limits);
  const sums: Sums = { acknowledged: 0, lost: 0, unknown: 0, twice: 0, untold: 0 };
  try {
    for (let kill = 1; kill <= KILLS; kill += 1) service = await killOnce(service, kill, sums);
  } finally {
    await service.stop();
  }
  return [
    atLeast(`saves acknowledged, through ${KILLS} kills`, sums.acknowledged, KILLS * WRITERS),
    exactly("lost", sums.lost, 0),
    exactly("unknown", sums.unknown, 0),
    exactly("saved twice", sums.twice, 0),
    exactly("rounds whose register is not whole or says something else", sums.untold, 0),
  ];
};
