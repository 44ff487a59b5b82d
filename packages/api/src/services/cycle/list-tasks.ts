import type { listTasks as endpoint, ProgressView, TaskView } from "@albero/contract";
import { permits, progressOf, tasksOf, type Asked, type Task } from "@albero/domain";
import type { Call, Handler } from "../../http/bind.ts";
import { answer } from "../../reply.ts";
import { measureRowAt } from "../../views/measure.ts";
import { unitRef } from "../../views/refs.ts";
import { factsIn } from "../measurement/entering.ts";
import { pageOf } from "../page.ts";
import { look, type Service, type View } from "../service.ts";
import { askedNow } from "./collecting.ts";

const taskView = (view: View, task: Task): TaskView => ({
  row: measureRowAt(view, task),
  office: unitRef(view.lens, task.officeId),
  window: { ...task.window },
  granted: task.granted,
  stage: task.stage,
  when: task.when,
  days: task.days,
});

/** Whether a value is asked of the caller: somebody who enters measures of the cell's office. */
const isMineIn = ({ document, units }: View, { caller, now }: Call<typeof endpoint>) => {
  const factsOf = factsIn(document.body, units, now);
  return (asked: Asked): boolean => permits(caller.actor, "measure.enter", factsOf(asked));
};

/** What is to be entered or sent today, by the caller or by everyone, and how far each office is. */
export const listTasks =
  (service: Service): Handler<typeof endpoint> =>
  async (call) => {
    const seen = await look(service, call);
    if (!seen.ok) return seen;
    const view = seen.value;
    const { today } = view.question;
    const isMine = isMineIn(view, call);
    const asked = askedNow(view).filter((each) => call.query.whose === "everyone" || isMine(each));
    const { page, rows } = pageOf(tasksOf(asked, today), call.query);
    const progress = progressOf(asked, today).map(({ officeId, ...counts }): ProgressView => ({
      office: unitRef(view.lens, officeId),
      ...counts,
    }));
    return answer({ moment: view.moment, page, tasks: rows.map((task) => taskView(view, task)), progress });
  };
