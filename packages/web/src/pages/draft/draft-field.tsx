import { useId, useState, type KeyboardEvent } from "react";

type Props = {
  readonly label: string;
  /** What is recorded, as it is written. */
  readonly value: string;
  /** Says what is wrong with a text, `null` where it can be recorded. */
  readonly check?: (text: string) => string | null;
  readonly onSave: (text: string) => void;
  readonly isLong?: boolean;
  readonly labelHidden?: boolean;
  readonly className?: string;
  readonly disabled?: boolean;
};

/** A field of a draft: what is written is saved when one leaves it or presses Enter; Escape gives the old text back. */
export const DraftField = (props: Props) => {
  const {
    label,
    value,
    check,
    onSave,
    isLong = false,
    labelHidden = false,
    className,
    disabled = false,
  } = props;
  const id = useId();
  const [text, setText] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  const commit = () => {
    if (text === null || text.trim() === value) {
      setText(null);
      return;
    }
    const wrong = check?.(text.trim()) ?? null;
    setError(wrong);
    if (wrong !== null) return;
    onSave(text.trim());
    setText(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter" && !isLong) commit();
    if (event.key !== "Escape") return;
    setText(null);
    setError(null);
  };
  const field = {
    ...{ id, disabled, onKeyDown },
    className: `field ${className ?? ""}`,
    value: text ?? value,
    "aria-invalid": error !== null,
    "aria-describedby": error === null ? undefined : `${id}-error`,
    onChange: (event: { readonly target: { readonly value: string } }) => {
      setText(event.target.value);
      setError(null);
    },
    onBlur: commit,
  };
  return (
    <div className="text-field">
      <label htmlFor={id} className={labelHidden ? "visually-hidden" : undefined}>
        {label}
      </label>
      {isLong ? <textarea rows={3} {...field} /> : <input type="text" autoComplete="off" {...field} />}
      {error !== null && (
        <span className="field-error" id={`${id}-error`} role="alert">
          {error}
        </span>
      )}
    </div>
  );
};
