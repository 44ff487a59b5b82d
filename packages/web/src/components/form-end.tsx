import { useTranslation } from "react-i18next";
import { ProblemText } from "./problem-text.tsx";

type Props = {
  readonly sending: { readonly isPending: boolean; readonly error: Error | null };
  /** What sending it does. */
  readonly label: string;
  readonly onLeave: () => void;
  readonly isLacking?: boolean;
};

/** The end of a form: what went wrong with it, the button that sends it, and the way out. */
export const FormEnd = ({ sending, label, onLeave, isLacking = false }: Props) => {
  const { t } = useTranslation();
  return (
    <>
      {sending.error !== null && <ProblemText error={sending.error} />}
      <div className="actions">
        <button type="submit" className="btn btn-primary" disabled={sending.isPending || isLacking}>
          {label}
        </button>
        <button type="button" className="btn btn-outline-primary" onClick={onLeave}>
          {t("plan.leave")}
        </button>
      </div>
    </>
  );
};
