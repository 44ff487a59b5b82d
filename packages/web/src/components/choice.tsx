import { useId } from "react";

type Option<Value extends string> = { readonly value: Value; readonly label: string };

type Props<Value extends string> = {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly Option<Value>[];
  readonly onChange: (value: Value) => void;
  readonly labelHidden?: boolean;
};

/** A labelled list to choose one thing from: the browser's own, since it works everywhere. */
export const Choice = <Value extends string>({
  label,
  value,
  options,
  onChange,
  labelHidden = false,
}: Props<Value>) => {
  const id = useId();
  const choose = (text: string) => {
    const option = options.find((each) => each.value === text);
    if (option !== undefined) onChange(option.value);
  };
  return (
    <div className="choice">
      <label htmlFor={id} className={labelHidden ? "visually-hidden" : undefined}>
        {label}
      </label>
      <select id={id} className="field" value={value} onChange={(event) => choose(event.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
};
