import type { PlanVersionView } from "@albero/contract";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMay } from "../../app/may.ts";
import { MoveForm } from "./move-form.tsx";

type Props = { readonly planId: string; readonly version: PlanVersionView };

/** The moves that start from here; each opens what it asks for before anything is done. */
export const Moves = ({ planId, version }: Props) => {
  const { t } = useTranslation();
  const mayMove = useMay("plan.move");
  const [chosen, setChosen] = useState<string | null>(null);
  const move = version.moves.find(({ move: each }) => each === chosen);
  if (!mayMove) return <p className="soft">{t("plan.mayNotMove")}</p>;
  return (
    <>
      <div className="actions">
        {version.moves.map(({ move: each }, index) => (
          <button
            key={each}
            type="button"
            className={index === 0 && chosen === null ? "btn btn-primary" : "btn btn-outline-primary"}
            aria-expanded={chosen === each}
            onClick={() => setChosen(chosen === each ? null : each)}
          >
            {t(`planMove.${each}`)}
          </button>
        ))}
      </div>
      {move !== undefined && (
        <MoveForm
          key={move.move}
          planId={planId}
          version={version.version}
          move={move}
          onDone={() => setChosen(null)}
        />
      )}
    </>
  );
};
