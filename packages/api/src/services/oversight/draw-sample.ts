import type { drawSample as endpoint } from "@albero/contract";
import { drawSample as draw, type Sample, type UseId } from "@albero/domain";
import { createHash, randomUUID } from "node:crypto";
import type { Handler } from "../../http/bind.ts";
import { answer } from "../../reply.ts";
import type { Lens } from "../../views/lens.ts";
import type { Service } from "../service.ts";
import { yearOfDesk } from "./desk.ts";
import { atDesk, refused } from "./put-on-desk.ts";

const digestOf = (text: string): string => createHash("sha256").update(text).digest("hex");

/** What a sample is drawn from: the indicators of the tree that count. */
export const sampledFrom = ({ version }: Lens): readonly UseId[] =>
  version.uses
    .filter(({ holder, standing }) => holder.kind === "node" && standing === "active")
    .map(({ id }) => id);

/** Draws a sample with a seed that nobody chose. */
export const takeSample = (lens: Lens, { seed, size }: { seed: string; size: number }): Sample => {
  const ids = sampledFrom(lens);
  const drawn = draw(ids, { seed, size, digestOf });
  return { kind: "sample", seed, knownAt: lens.question.knownAt, from: ids.length, drawn };
};

/** Draws a sample of the indicators of a year and records it with its seed. */
export const drawSample =
  (service: Service): Handler<typeof endpoint> =>
  async (call) => {
    const view = await yearOfDesk(service, call);
    return atDesk(service, { call, endpointId: "drawSample" }, () =>
      Promise.resolve(
        view === null
          ? refused("no-plan-of-year")
          : answer(takeSample(view.lens, { seed: randomUUID(), size: call.body.size })),
      ),
    );
  };
