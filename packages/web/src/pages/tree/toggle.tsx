import { useTranslation } from "react-i18next";

type Props = {
  readonly isOpen: boolean;
  /** Id of what it opens. */
  readonly below: string;
  readonly title: string;
  readonly onToggle: () => void;
};

/** The arrow that opens and closes a row of an outline. */
export const Toggle = ({ isOpen, below, title, onToggle }: Props) => {
  const { t } = useTranslation();
  return (
    <button
      type="button"
      className="plain toggle"
      aria-expanded={isOpen}
      aria-controls={below}
      aria-label={t(isOpen ? "tree.shut" : "tree.open", { title })}
      onClick={onToggle}
    >
      <svg viewBox="0 0 10 10" aria-hidden="true" focusable="false">
        <path d="M3 1.5 7 5 3 8.5" />
      </svg>
    </button>
  );
};
