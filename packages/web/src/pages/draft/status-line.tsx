import { useTranslation } from "react-i18next";
import { Icon, type IconName } from "../../components/icon.tsx";
import { formatTime } from "../../i18n/format.ts";
import { Conflict } from "./conflict.tsx";
import type { Drafting, DraftStatus } from "./use-draft.ts";

type Line = { readonly icon: IconName; readonly tone: "soft" | "good" | "bad"; readonly text: string };

const useLine = (status: DraftStatus): Line | null => {
  const { t } = useTranslation();
  switch (status.kind) {
    case "saving":
      return { icon: "refresh", tone: "soft", text: t("cell.saving") };
    case "saved": {
      const saved = t("cell.saved", { time: formatTime(status.at) });
      const merged = status.merged === 0 ? "" : ` · ${t("draft.merged", { count: status.merged })}`;
      return { icon: "check", tone: "good", text: `${saved}${merged}` };
    }
    case "refused":
      return { icon: "error", tone: "bad", text: t("cell.wrong", { why: status.messages.join(" ") }) };
    case "waiting":
      return { icon: "clock", tone: "bad", text: t("draft.waiting") };
    case "idle":
    case "conflict":
      return null;
  }
};

/** What became of the last edits, in sight while one works, with the way back. */
export const StatusLine = ({ draft }: { readonly draft: Drafting }) => {
  const { t } = useTranslation();
  const { status, undo, redo } = draft;
  const line = useLine(status);
  return (
    <div className="draft-status">
      <button type="button" className="plain" disabled={undo === null} onClick={() => undo?.()}>
        {t("draft.undo")}
      </button>
      <button type="button" className="plain" disabled={redo === null} onClick={() => redo?.()}>
        {t("draft.redo")}
      </button>
      <span role="status" className={line === null ? "" : `cell-${line.tone}`}>
        {line !== null && (
          <>
            <Icon name={line.icon} /> {line.text}
          </>
        )}
      </span>
      {status.kind === "waiting" && (
        <button type="button" className="plain" onClick={() => draft.retry(status.wish)}>
          {t("error.retry")}
        </button>
      )}
      <Conflict draft={draft} />
    </div>
  );
};
