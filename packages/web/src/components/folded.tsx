import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";

type Props = {
  readonly label: string;
  /** What of the label is shown, where what stands beside the button says the rest. */
  readonly shown?: string;
  /** What is unfolded; it is given the way to fold itself again. */
  readonly children: (close: () => void) => ReactNode;
};

/** A button that gives way to a form, and comes back when that is done or given up. */
export const Folded = ({ label, shown = label, children }: Props) => {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  if (!isOpen)
    return (
      <div className="actions">
        <button
          type="button"
          className="btn btn-outline-primary"
          aria-label={shown === label ? undefined : label}
          onClick={() => setOpen(true)}
        >
          {shown}
        </button>
      </div>
    );
  return (
    <section className="choices folded stack" aria-label={label}>
      {children(close)}
      <div className="actions">
        <button type="button" className="btn btn-outline-primary" onClick={close}>
          {t("tasks.cancel")}
        </button>
      </div>
    </section>
  );
};
