import { ENDPOINTS, type RecordedLibrary } from "@albero/contract";
import { describesSame, libraryOf, type CommonLibrary } from "@albero/domain";
import { readCommonFile } from "@albero/exchange";
import { loadCommonLibraries, saveCommonLibraries } from "@albero/store";
import type { Call, Handler } from "../../http/bind.ts";
import { answer, decline, type Reply } from "../../reply.ts";
import { refuseFile } from "../refuse-file.ts";
import type { Service } from "../service.ts";
import { versionIn } from "../version.ts";
import { noteChange, type Work } from "../work.ts";
import { writing } from "../writing.ts";

type Endpoint = typeof ENDPOINTS.recordCommonLibrary;

const recordedView = ({ id, version, title }: CommonLibrary): RecordedLibrary => ({ id, version, title });

const record = async (
  work: Work,
  call: Call<Endpoint>,
  library: CommonLibrary,
): Promise<Reply<RecordedLibrary>> => {
  const { tx, bodyId, author } = work;
  const known = await loadCommonLibraries(tx, bodyId);
  if (versionIn(call.version) !== known.length) return decline("changed-meanwhile");
  const { id, version } = library;
  const there = libraryOf(known, { library: id, version });
  if (there !== null)
    return describesSame(there, library)
      ? answer(recordedView(library), known.length)
      : decline("import-refused", {
          faults: [{ place: "body", code: "library-differs", facts: { title: there.title, version } }],
        });
  await saveCommonLibraries(tx, bodyId, { libraries: [library], at: author.at });
  const change = {
    action: "library.record-common",
    subject: `common-library/${id}/${version}`,
    reason: null,
  };
  await noteChange(work, { ...change, before: null, after: library });
  return answer(recordedView(library), known.length + 1);
};

/** Brings in a version of a library of common objectives. One that is there is never changed: law comes anew. */
export const recordCommonLibrary =
  (service: Service): Handler<Endpoint> =>
  async (call) => {
    const read = await readCommonFile(call.body, call.language);
    if (!read.ok) return refuseFile(read.sentences);
    return writing(service, { call, endpointId: ENDPOINTS.recordCommonLibrary.id }, (work) =>
      record(work, call, read.value),
    );
  };
