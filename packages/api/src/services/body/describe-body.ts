import type { describeBody as endpoint } from "@albero/contract";
import type { BodyId, MonthDay } from "@albero/domain";
import { describeBody as write, type BodyWords } from "@albero/store";
import type { Handler } from "../../http/bind.ts";
import type { Service } from "../service.ts";
import { changeBody } from "./change-body.ts";

const wordsOf = ({ name, shortName, nature, mission, holidays = [] }: Partial<BodyWords>) => ({
  ...{ name, shortName, nature, mission, holidays },
});

/** Says what the body is called, what it is and is for, and which holidays are its own: deadlines follow them. */
export const describeBody =
  (service: Service): Handler<typeof endpoint> =>
  (call) => {
    const { body, params } = call;
    const holidays = [...new Set(body.holidays as MonthDay[])].toSorted();
    const words: BodyWords = { ...body, name: body.name.trim(), holidays };
    return changeBody(service, call, {
      action: "body.describe",
      before: wordsOf,
      after: words,
      write: (tx, expectedVersion) => write(tx, params.bodyId as BodyId, { words, expectedVersion }),
    });
  };
