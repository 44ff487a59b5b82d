import { useId } from "react";

type Props = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly hint?: string;
  readonly error?: string | null;
  readonly rows?: number;
};

/** A labelled field of several lines with its help below and what is wrong beside it. */
export const TextArea = ({ label, value, onChange, hint, error = null, rows = 2 }: Props) => {
  const id = useId();
  return (
    <div className="text-field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        className="field"
        rows={rows}
        value={value}
        aria-invalid={error !== null}
        aria-describedby={`${id}-help`}
        onChange={(event) => onChange(event.target.value)}
      />
      <span id={`${id}-help`} className={error === null ? "hint" : "field-error"}>
        {error ?? hint}
      </span>
    </div>
  );
};
