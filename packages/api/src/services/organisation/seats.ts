import { ENDPOINTS } from "@albero/contract";
import type { BodyId, Seat, SeatId } from "@albero/domain";
import { closeSeat, loadSeatRevisions, readBody, saveSeat } from "@albero/store";
import { v7 as uuid } from "uuid";
import type { Call, Handler } from "../../http/bind.ts";
import { answer, decline } from "../../reply.ts";
import type { Service } from "../service.ts";
import { slugOf } from "../slug.ts";
import { versionIn } from "../version.ts";
import { noteChange, type Work } from "../work.ts";
import { writing } from "../writing.ts";

type Endpoint = typeof ENDPOINTS.defineSeat;

const seatView = ({ id, kind, code, city, address }: Seat, revision: number) => ({
  ...{ id, revision, kind, code, city, address },
});

/** The seats of the body as known now. */
export const listSeats =
  ({ parts }: Service): Handler<typeof ENDPOINTS.listSeats> =>
  async (call) => {
    const bodyId = call.params.bodyId as BodyId;
    const scope = { bodyId, accountId: call.caller.actor.accountId };
    const seats = await readBody(parts.database, scope, (tx) => loadSeatRevisions(tx, bodyId));
    return answer({ seats: seats.map(({ seat, revision }) => seatView(seat, revision)) });
  };

const seatOf = ({ body }: Call<Endpoint>, known: Seat | null): Seat => {
  const { kind, code, city, address } = body.seat;
  const id = known?.id ?? (uuid() as SeatId);
  const texts = { kind: kind.trim(), code, city: city.trim(), address: address.trim() };
  return { id, slug: known?.slug ?? slugOf(`${texts.city} ${texts.address}`), ...texts };
};

type Found = Awaited<ReturnType<typeof loadSeatRevisions>>[number];

/** Gives up a seat, or says what it is; gives the seat and the number it is known by now. */
const write = async (work: Work, call: Call<Endpoint>, found: Found | undefined) => {
  const { tx, bodyId, author } = work;
  const { givenUp: reason } = call.body;
  const revision = found?.revision ?? 0;
  if (reason !== null && found !== undefined) {
    await closeSeat(tx, bodyId, { id: found.seat.id, at: author.at });
    return { seat: found.seat, revision, after: null };
  }
  const seat = seatOf(call, found?.seat ?? null);
  await saveSeat(tx, bodyId, { seat, at: author.at });
  return { seat, revision: revision + 1, after: seat };
};

/** Says what a seat is, or that it is given up; what it was before stays known. */
export const defineSeat =
  (service: Service): Handler<Endpoint> =>
  (call) =>
    writing(service, { call, endpointId: ENDPOINTS.defineSeat.id }, async (work) => {
      const { id, givenUp } = call.body;
      const found = (await loadSeatRevisions(work.tx, work.bodyId)).find(({ seat }) => seat.id === id);
      if (typeof id === "string" && found === undefined) return decline("not-found");
      if (versionIn(call.version) !== (found?.revision ?? 0)) return decline("changed-meanwhile");
      const { seat, revision, after } = await write(work, call, found);
      const change = { action: "organisation.define-seat", subject: `seat/${seat.id}`, reason: givenUp };
      await noteChange(work, { ...change, before: found?.seat ?? null, after });
      return answer(seatView(seat, revision), revision);
    });
