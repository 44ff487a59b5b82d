import { readFileSync, writeFileSync } from "node:fs";
import { startService, type Service } from "@albero/e2e";
import { clientAs } from "./client.ts";
import { atMost, exactly, type Figure } from "./figure.ts";
import { HOSTILE_FILES } from "./hostile-files.ts";

export const ABOUT =
  "Files made to exhaust or deceive their reader are sent over HTTP as the draft of a plan, each three times, to the real " +
  "program; the peak of its resident memory is the one the system kept for each.";

const [TIMES, MEGABYTE, SETTLING] = [3, 1024, 1000];

const memoryOf = ({ processId }: Service, field: "VmRSS" | "VmHWM"): number => {
  const line = new RegExp(`^${field}:\\s+(\\d+) kB`, "m").exec(
    readFileSync(`/proc/${processId}/status`, "utf8"),
  );
  return Math.round(Number(line?.[1]) / MEGABYTE);
};

/** Lets the system keep the peak anew from here on. */
const forgetPeak = ({ processId }: Service): void => writeFileSync(`/proc/${processId}/clear_refs`, "5");

type Sums = { refused: number; slowest: number; highest: number; which: string };

/** Figures of the refusal of every file: how long, and how much more memory than before the first. */
const refusals = async (service: Service, send: (body: Buffer) => Promise<boolean>): Promise<Sums> => {
  const sums = { refused: 0, slowest: 0, highest: 0, which: "" };
  const before = memoryOf(service, "VmRSS");
  for (const [name, make] of Object.entries(HOSTILE_FILES)) {
    const file = make();
    for (let time = 0; time < TIMES; time += 1) {
      forgetPeak(service);
      const began = performance.now();
      if (await send(file)) sums.refused += 1;
      const took = (performance.now() - began) / 1000;
      const grown = memoryOf(service, "VmHWM") - before;
      if (grown > sums.highest) sums.which = name;
      sums.highest = Math.max(sums.highest, grown);
      sums.slowest = Math.max(sums.slowest, took);
      console.log(`albero: hostile: ${name}: ${took.toFixed(2)} s, peak ${grown} MB above`);
    }
  }
  return sums;
};

const filesOf = async (service: Service) => {
  const { client, bodyId } = await clientAs(service.address, "Controllo di gestione");
  const plans = await client.listPlans({ params: { bodyId } });
  const planId = plans.ok ? (plans.value.plans[0]?.plan.id ?? "") : "";
  const params = { bodyId, planId };
  const seen = await client.readPlanVersion({ params: { ...params, version: 1 } });
  const version = seen.ok ? (seen.version ?? "") : "";
  const opened = await client.movePlan({
    params: { ...params, version: 1 },
    ...{ version, body: { move: "revise", reason: "Prova dei file ostili" } },
  });
  if (!opened.ok) throw new Error(opened.problem.detail);
  const good = await client.exportPlan({ params: { ...params, format: "workbook" } });
  if (!good.ok) throw new Error(good.problem.detail);
  const preview = (body: Uint8Array<ArrayBuffer>) => client.previewImport({ params, body });
  return { good: good.value.bytes, preview };
};

/** Whether hostile files are refused quickly, with memory as it was. */
export const hostile = async (): Promise<readonly Figure[]> => {
  const service = await startService();
  try {
    const { good, preview } = await filesOf(service);
    for (let time = 0; time < TIMES; time += 1) await preview(good);
    const settled = memoryOf(service, "VmRSS");
    const { refused, slowest, highest, which } = await refusals(service, async (file) => {
      const done = await preview(new Uint8Array(file));
      return !done.ok && done.problem.code === "import-refused";
    });
    await new Promise((resolve) => setTimeout(resolve, SETTLING));
    const kinds = Object.keys(HOSTILE_FILES).length;
    return [
      exactly("files refused with a sentence", refused, kinds * TIMES),
      atMost("seconds to refuse the slowest", Number(slowest.toFixed(2)), 2),
      atMost(`megabytes at the peak above reading a good file (${which})`, highest, 300),
      atMost("megabytes kept afterwards", memoryOf(service, "VmRSS") - settled, 100),
      exactly("good files that are read afterwards", (await preview(good)).ok ? 1 : 0, 1),
    ];
  } finally {
    await service.stop();
  }
};
