import {
  ENDPOINTS,
  type importValues as importing,
  type listValueMappings as listing,
  type previewValues as previewing,
  type readValuesFile as reading,
} from "@albero/contract";
import type { BodyId, MappedColumns } from "@albero/domain";
import { compareValues, describeImportProblem, guessMapping, readCsv, type CsvTable } from "@albero/exchange";
import { canonicalSha256, keepValueMapping, loadValueMappings, readBody } from "@albero/store";
import type { Call, Handler, Placed } from "../../http/bind.ts";
import { answer, decline, type Reply } from "../../reply.ts";
import { unitsAt } from "../../views/lens.ts";
import { todayOf } from "../moment.ts";
import { refuseFile } from "../refuse-file.ts";
import type { Service } from "../service.ts";
import type { Work } from "../work.ts";
import { writing } from "../writing.ts";
import { comparedWith, recordCompared, type Compared } from "./compared-file.ts";
import { ancestorsOf } from "./entering.ts";
import { fillingOf } from "./fill-in.ts";

const SAMPLES = 3;

const read = async ({ body, language }: Call<typeof reading>): Promise<Reply<CsvTable>> => {
  const table = await readCsv(body);
  return table.ok ? answer(table.value) : refuseFile([describeImportProblem(table.problem, language)]);
};

/** What stands in a file: its columns with some of their values, and which is which as far as they tell. */
export const readValuesFile = (): Handler<typeof reading> => async (call) => {
  const table = await read(call);
  if (!table.ok) return table;
  const { separator, headings, rows } = table.value;
  const samplesOf = (column: number): string[] => {
    const told = rows.map(({ cells }) => cells[column] ?? "").filter((text) => text !== "");
    return [...new Set(told)].slice(0, SAMPLES);
  };
  const columns = headings.map((heading, column) => ({ heading, samples: samplesOf(column) }));
  return answer({ separator, rows: rows.length, columns, guess: guessMapping(headings) });
};

type Bringing = Call<typeof previewing> | Call<typeof importing>;

const mappingOf = ({ query }: Bringing): MappedColumns => ({
  ...{ measure: query.measure, value: query.value, period: query["period-column"] ?? null },
  ...{ unit: query.unit ?? null, note: query.note ?? null },
});

/** Compares a file with all that is asked in the year now; what the caller may not write is closed to it. */
const compare = async (service: Service, call: Bringing): Promise<Reply<Compared>> => {
  const table = await read(call);
  if (!table.ok) return table;
  const { period } = call.query;
  const query = period === undefined ? {} : { period };
  const filling = await fillingOf(service, { ...call, query });
  if (!filling.ok) return filling;
  const { fillIn, view } = filling.value;
  const asked = { mapping: mappingOf(call), period: view.question.period };
  const compared = compareValues(table.value, asked, fillIn);
  return compared.ok
    ? answer(comparedWith(filling.value, compared.value, call.language))
    : refuseFile([describeImportProblem(compared.problem, call.language)]);
};

/** What stands for a preview: another one looks different, and nobody confirms what they have not seen. */
const sightOf = ({ view }: Compared): string => canonicalSha256(view).slice(0, 32);

/** What a file with separated values would record; nothing is saved. */
export const previewValues =
  (service: Service): Handler<typeof previewing> =>
  async (call) => {
    const compared = await compare(service, call);
    return compared.ok ? answer(compared.value.view, sightOf(compared.value)) : compared;
  };

const keep = async ({ tx, bodyId, author }: Work, call: Call<typeof importing>): Promise<void> => {
  const name = call.query["keep-as"]?.trim() ?? "";
  if (name === "") return;
  const { actor: recordedBy, accountId, at } = author;
  await keepValueMapping(tx, bodyId, { name, columns: mappingOf(call), recordedBy, accountId, at });
};

/**
 * Records the values of a file, compared anew with what is there: all of them or none. They come from elsewhere, so they
 * are sent to the validator as they are.
 */
export const importValues =
  (service: Service): Handler<typeof importing> =>
  (call) =>
    writing(service, { call, endpointId: ENDPOINTS.importValues.id }, async (work) => {
      const compared = await compare(service, call);
      if (!compared.ok) return compared;
      if (call.version !== sightOf(compared.value)) return decline("changed-meanwhile");
      await keep(work, call);
      return recordCompared(work, compared.value, { ...call, origin: "imported" });
    });

/** The mappings the body kept, by name. */
export const listValueMappings =
  ({ parts }: Service): Handler<typeof listing> =>
  async ({ params }) => {
    const bodyId = params.bodyId as BodyId;
    const mappings = await readBody(parts.database, { bodyId, accountId: null }, (tx) =>
      loadValueMappings(tx, bodyId),
    );
    return answer({ mappings: mappings.map(({ name, columns }) => ({ name, columns: { ...columns } })) });
  };

/** Every unit: whoever enters for one of them may bring a file, and is told of each row that is not theirs. */
export const placeOfAnyUnit =
  ({ snapshots }: Service) =>
  async ({ params, now }: Pick<Call<typeof reading>, "params" | "now">): Promise<Placed> => {
    const { document } = await snapshots(params.bodyId as BodyId);
    const units = unitsAt(document, { today: todayOf(document.body, now), knownAt: now });
    return { unitIds: [...units.values()].map(({ id }) => id), ancestors: ancestorsOf(units) };
  };
