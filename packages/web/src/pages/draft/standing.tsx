import { STANDINGS } from "@albero/domain";
import { useState, type SubmitEvent } from "react";
import { useTranslation } from "react-i18next";
import { TextArea } from "../../components/text-area.tsx";
import type { Drafting } from "./use-draft.ts";

type Standing = (typeof STANDINGS)[number];
type Left = Exclude<Standing, "active">;
const WAYS_OUT = STANDINGS.filter((standing): standing is Left => standing !== "active");

type Props = {
  readonly draft: Drafting;
  readonly entity: "node" | "use";
  readonly thing: {
    readonly id: string;
    readonly standing: Standing;
    readonly standingReason: string | null;
  };
};

const SHORTEST = 3;

/** Strikes a thing out or takes it out of the assessment, with a reason that stays; or takes it back in. */
export const Standing = ({ draft, entity, thing }: Props) => {
  const { t } = useTranslation();
  const [wanted, setWanted] = useState<Left | null>(null);
  const [reason, setReason] = useState("");
  const set = (standing: Standing, why: string | null) => {
    void draft.edit([{ kind: "set-standing", entity, id: thing.id, standing, reason: why }]);
    setWanted(null);
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (wanted !== null && reason.trim().length >= SHORTEST) set(wanted, reason.trim());
  };
  if (thing.standing !== "active")
    return (
      <div className="stack">
        <p>
          <strong>{t(`standing.${thing.standing}`)}</strong>. {thing.standingReason}
        </p>
        <div className="actions">
          <button type="button" className="btn btn-outline-primary" onClick={() => set("active", null)}>
            {t("draft.takeBack")}
          </button>
        </div>
      </div>
    );
  if (wanted === null)
    return (
      <div className="actions">
        {WAYS_OUT.map((standing) => (
          <button
            key={standing}
            type="button"
            className="btn btn-outline-primary"
            onClick={() => setWanted(standing)}
          >
            {t(`draft.mark.${standing}`)}
          </button>
        ))}
      </div>
    );
  return (
    <form className="stack" onSubmit={submit}>
      <TextArea
        label={t("draft.standingReason", { standing: t(`standing.${wanted}`).toLowerCase() })}
        value={reason}
        onChange={setReason}
        hint={t("draft.standingHint")}
      />
      <div className="actions">
        <button type="submit" className="btn btn-primary" disabled={reason.trim().length < SHORTEST}>
          {t(`draft.mark.${wanted}`)}
        </button>
        <button type="button" className="btn btn-outline-primary" onClick={() => setWanted(null)}>
          {t("plan.leave")}
        </button>
      </div>
    </form>
  );
};
