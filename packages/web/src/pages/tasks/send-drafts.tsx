import type { AnsweredView, CellView } from "@albero/contract";
import { useState, useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import { Outcome } from "../../components/outcome.tsx";
import { useDrafts } from "../../entering/drafts-of-body.tsx";
import { isBehind } from "../measures/use-cell.ts";
import { seenCell } from "../measures/seen-cell.ts";
import { useSendValues } from "../../queries/collecting.ts";

const isDraft = ({ state, enterable }: CellView): boolean => state === "draft" && enterable;

type Props = {
  readonly cells: readonly CellView[];
  /** What is done about the first value that cannot go without a note. */
  readonly onUnexplained?: (cell: CellView) => void;
};

/** One button sends every draft of the page, after saying what that means. */
export const SendDrafts = ({ cells: shown, onUnexplained }: Props) => {
  const { t } = useTranslation();
  const [isAsking, setAsking] = useState(false);
  const [answered, setAnswered] = useState<AnsweredView | null>(null);
  const send = useSendValues();
  const drafts = useDrafts();
  const isWaiting = useSyncExternalStore(drafts.subscribe, () =>
    shown.some((cell) => isBehind(drafts, cell)),
  );
  const cells = shown.filter(isDraft).flatMap(seenCell);
  const count = cells.length;

  const sendAll = async () => {
    setAsking(false);
    const done = await send.mutateAsync({ cells: cells.slice(0, 200) });
    setAnswered(done);
    const unexplained = done.refused.find(({ code }) => code === "critical-note-missing");
    if (unexplained !== undefined) onUnexplained?.(unexplained.cell);
  };

  return (
    <div className="stack send">
      {isAsking ? (
        <div className="cell-ask" role="alert">
          <p>{t("tasks.confirm", { count })}</p>
          <div className="actions">
            <button type="button" className="btn btn-primary" onClick={() => void sendAll()}>
              {t("tasks.confirmSend")}
            </button>
            <button type="button" className="btn btn-outline-primary" onClick={() => setAsking(false)}>
              {t("tasks.cancel")}
            </button>
          </div>
        </div>
      ) : (
        <div>
          <button
            type="button"
            className="btn btn-primary"
            disabled={count === 0 || send.isPending || isWaiting}
            onClick={() => setAsking(true)}
          >
            {t("tasks.send", { count })}
          </button>
          <p className="hint">{t("tasks.sendHint")}</p>
        </div>
      )}
      {answered !== null && (
        <Outcome answered={answered} said={t("tasks.sent", { count: answered.done.length })} />
      )}
    </div>
  );
};
