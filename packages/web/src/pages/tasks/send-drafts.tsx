import type { AnsweredView, CellView } from "@albero/contract";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Outcome } from "../../components/outcome.tsx";
import { seenCell } from "../measures/seen-cell.ts";
import { useSendValues } from "../../queries/collecting.ts";

const isDraft = ({ state, enterable }: CellView): boolean => state === "draft" && enterable;

/** One button sends every draft of the page, after saying what that means. */
export const SendDrafts = ({ cells: shown }: { readonly cells: readonly CellView[] }) => {
  const { t } = useTranslation();
  const [isAsking, setAsking] = useState(false);
  const [answered, setAnswered] = useState<AnsweredView | null>(null);
  const send = useSendValues();
  const cells = shown.filter(isDraft).flatMap(seenCell);
  const count = cells.length;

  const sendAll = async () => {
    setAsking(false);
    setAnswered(await send.mutateAsync({ cells: cells.slice(0, 200) }));
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
            disabled={count === 0 || send.isPending}
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
