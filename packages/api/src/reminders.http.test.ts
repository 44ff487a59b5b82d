import { addDays, dayIn, italianHolidays, type Day, type Instant } from "@albero/domain";
import { findBody, inNoBody, type StoredBody } from "@albero/store";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openMailer } from "./mail/mailer.ts";
import { correspondenceOf, digestsOf } from "./services/cycle/correspondence.ts";
import { planReminders } from "./services/cycle/plan-reminders.ts";
import { sendMail, type Postbox } from "./services/cycle/send-mail.ts";
import { makeService, type Service } from "./services/service.ts";
import { exampleNamed } from "./testing/examples.ts";
import { headerOf, startMailServer, wordsOf, type MailServer } from "../../../scripts/lib/mail-server.ts";
import { startService, valueOf, type TestService } from "./testing/service.ts";

const real = exampleNamed("massa-carrara");
// Its day goes on as that of any body, so that there are mornings.
const example = { ...real, document: { ...real.document, body: { ...real.document.body, ownToday: null } } };
const bodyId = example.document.body.id;
const params = { bodyId };
const ZONE = "Europe/Rome";
const BEGIN = "2021-05-20T06:00:00.000Z";

let post: MailServer;
let running: TestService;
let service: Service;
let postbox: Postbox;
let body: StoredBody;

const moveTo = (now: string): void => running.setNow(now);

/** What the jobs do, by two services at once. */
const hourly = async () => {
  await Promise.all([planReminders(service, body), planReminders(service, body)]);
};
const send = async () => {
  const rounds = await Promise.all([sendMail(service, postbox, bodyId), sendMail(service, postbox, bodyId)]);
  return rounds.reduce((sum, { sent }) => sum + sent, 0);
};

beforeAll(async () => {
  post = await startMailServer();
  const settings = {
    url: post.url,
    from: "albero@camera.example",
    base: "https://albero.example.it",
    language: "it" as const,
  };
  running = await startService({ examples: [example], now: BEGIN, config: { mail: settings } });
  service = makeService(running.parts);
  postbox = { settings, mailer: openMailer(settings) };
  const found = await inNoBody(running.database.app, (tx) => findBody(tx, bodyId));
  if (found === null) throw new Error("the example is not there");
  body = found;
});
beforeEach(() => {
  post.arrived.length = 0;
});
afterAll(async () => {
  postbox.mailer.close();
  await running.close();
  await post.close();
});

const planner = () => running.as("Controllo di gestione");
const late = async () => valueOf(await (await planner()).client.listLate({ params }));

describe("a reminder by hand", () => {
  const remind = async (ids: readonly string[]) =>
    valueOf(await (await planner()).client.remind({ params, body: { accountIds: [...ids] } }));

  it("goes to who is late, one mail each, in words and days without a figure [J03]", async () => {
    moveTo("2021-05-24T08:00:00.000Z");
    const { people, mail } = await late();
    expect(mail).toBe(true);
    expect(people.length).toBeGreaterThan(1);
    const { reminded } = await remind(people.map(({ id }) => id));
    expect(reminded).toHaveLength(people.length);
    expect(await send()).toBe(people.length);
    const [first] = post.arrived;
    if (first === undefined) throw new Error("no mail came");
    expect(wordsOf(first)).toContain("multipart/alternative");
    expect(wordsOf(first)).toContain(`https://albero.example.it/enti/${bodyId}/misure/`);
    expect(headerOf(first, "Message-ID")).toMatch(/^<[0-9a-f-]{36}@albero\.example\.it>$/);
  });

  it("reaches nobody twice on a day, and says so", async () => {
    const { people } = await late();
    expect(people.every(({ remindedOn }) => remindedOn === "2021-05-24")).toBe(true);
    const again = await remind(people.map(({ id }) => id));
    expect(again.reminded).toEqual([]);
    expect(new Set(again.left.map(({ reason }) => reason))).toEqual(new Set(["was reminded today already"]));
    expect(await send()).toBe(0);
  });

  it("is not written to who has done all before it leaves", async () => {
    moveTo("2021-05-25T08:00:00.000Z");
    const metric = (await late()).people.find(({ title }) => title === "Ufficio Metrico");
    await remind([metric?.id ?? ""]);
    const { client } = await running.as("Ufficio Metrico");
    const { tasks } = valueOf(await client.listTasks({ params, query: { whose: "mine" } }));
    for (const { row, when } of tasks) {
      if (when !== "overdue" || row.cell === null) continue;
      const { measureId, period, version } = row.cell;
      const value = { kind: "not-available", reason: "l'ufficio non lo tiene" } as const;
      valueOf(
        await client.enterValue({ params: { ...params, measureId, period }, version, body: { value } }),
      );
    }
    expect(await sendMail(service, postbox, bodyId)).toEqual({ sent: 0, dropped: 1, failed: 0 });
    expect(post.arrived).toEqual([]);
  });

  it("is for who follows the collection only", async () => {
    const office = await running.as("Ufficio Metrico");
    expect(await office.client.listLate({ params })).toMatchObject({
      ok: false,
      problem: { code: "not-permitted" },
    });
  });
});

describe("a mail that does not leave", () => {
  const one = async (): Promise<string> => {
    const [person] = (await late()).people;
    const id = person?.id ?? "";
    valueOf(await (await planner()).client.remind({ params, body: { accountIds: [id] } }));
    return id;
  };

  it("waits while the mail server does not answer, and leaves when it does", async () => {
    moveTo("2021-05-26T08:00:00.000Z");
    await one();
    const away = openMailer({ ...postbox.settings, url: "smtp://127.0.0.1:1" });
    const nothing = await sendMail(service, { ...postbox, mailer: away }, bodyId);
    expect(nothing).toMatchObject({ sent: 0, failed: 1 });
    expect(await send()).toBe(1);
  });

  it("is given up where its address is refused", async () => {
    moveTo("2021-05-27T08:00:00.000Z");
    await one();
    const desk = await correspondenceOf(service, bodyId, running.parts.clock());
    for (const { account } of desk.people) post.refused.add(account.email ?? "");
    expect(await sendMail(service, postbox, bodyId)).toMatchObject({ dropped: 1, failed: 0 });
    post.refused.clear();
    expect(await send()).toBe(0);
  });

  it("is sent again under the same Message-ID when the service was killed before it was noted", async () => {
    moveTo("2021-05-28T08:00:00.000Z");
    await one();
    const killed: Postbox["mailer"] = {
      ...postbox.mailer,
      send: async (letter) => {
        await postbox.mailer.send(letter);
        throw new Error("killed");
      },
    };
    await expect(sendMail(service, { ...postbox, mailer: killed }, bodyId)).rejects.toThrow("killed");
    expect(await send()).toBe(1);
    const ids = post.arrived.map((mail) => headerOf(mail, "Message-ID"));
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
  });
});

const isWorking = (day: Day): boolean =>
  Temporal.PlainDate.from(day).dayOfWeek < 6 && !italianHolidays(Number(day.slice(0, 4))).includes(day);

describe("the daily mail", () => {
  it("leaves once a person and day through a whole year, at eight of the body's clock, on working days [P-W6] [F12b]", async () => {
    const expected: string[] = [];
    // Nothing is recorded in this year: what is asked changes on its first day only.
    moveTo("2021-06-07T00:00:00.000Z");
    let desk = await correspondenceOf(service, bodyId, running.parts.clock());
    const sent: { readonly to: string; readonly at: Instant }[] = [];
    for (let day = "2021-06-07" as Day; day < "2022-06-07"; day = addDays(day, 1)) {
      for (const hour of ["05", "06", "07"]) {
        const now = `${day}T${hour}:00:00.000Z` as Instant;
        moveTo(now);
        await hourly();
        await send();
        sent.push(...post.arrived.splice(0).map(({ to }) => ({ to, at: now })));
      }
      desk = day.endsWith("-01-01") ? await correspondenceOf(service, bodyId, running.parts.clock()) : desk;
      const said = digestsOf(desk, { after: addDays(day, -1), upTo: day });
      expected.push(...said.map(({ person }) => `${day} ${person.account.email}`));
    }
    const hours = sent.map(({ at }) => Temporal.Instant.from(at).toZonedDateTimeISO(ZONE).hour);
    expect(new Set(hours)).toEqual(new Set([8]));
    expect(sent.map(({ to, at }) => `${dayIn(ZONE, at)} ${to}`).toSorted()).toEqual(expected.toSorted());
    expect(sent.every(({ at }) => isWorking(dayIn(ZONE, at)))).toBe(true);
    expect(sent.length).toBeGreaterThan(50);
  }, 240_000);

  it("makes up for the days on which nothing ran, by one mail", async () => {
    moveTo("2022-08-25T08:00:00.000Z");
    await hourly();
    await send();
    post.arrived.length = 0;
    moveTo("2022-09-05T08:00:00.000Z");
    await hourly();
    expect(await send()).toBe(new Set(post.arrived.map(({ to }) => to)).size);
    await hourly();
    expect(await send()).toBe(0);
  });
});
