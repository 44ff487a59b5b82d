import { useId } from "react";

type Props = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly error?: string | null;
  readonly hint?: string;
  readonly type?: "text" | "email" | "password" | "search";
  readonly autoComplete?: string;
  /** Said by voices only, where the place tells the rest what it is. */
  readonly labelHidden?: boolean;
};

type Beside = { readonly hint: string | undefined; readonly error: string | null };

/** The ids of what stands beside the field; none where nothing does. */
const describedBy = (id: string, { hint, error }: Beside): string | undefined => {
  const ids = [hint === undefined ? "" : `${id}-hint`, error === null ? "" : `${id}-error`].join(" ").trim();
  return ids === "" ? undefined : ids;
};

/** A labelled line of text with its help below and what is wrong beside it. */
export const TextField = ({
  label,
  value,
  onChange,
  error = null,
  hint,
  type = "text",
  autoComplete = "off",
  labelHidden = false,
}: Props) => {
  const id = useId();
  const described = describedBy(id, { hint, error });
  return (
    <div className="text-field">
      <label htmlFor={id} className={labelHidden ? "visually-hidden" : undefined}>
        {label}
      </label>
      <input
        id={id}
        className="field"
        type={type}
        autoComplete={autoComplete}
        value={value}
        aria-invalid={error !== null}
        aria-describedby={described}
        onChange={(event) => onChange(event.target.value)}
      />
      {hint !== undefined && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {error !== null && (
        <span className="field-error" id={`${id}-error`}>
          {error}
        </span>
      )}
    </div>
  );
};
