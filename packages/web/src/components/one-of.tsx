import { useId } from "react";

type Props<Value extends string> = {
  readonly legend: string;
  readonly value: Value | null;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
};

/** A few answers side by side, one of which is chosen with one press; none is until somebody does. */
export const OneOf = <Value extends string>({ legend, value, options, onChange }: Props<Value>) => {
  const name = useId();
  return (
    <fieldset className="one-of">
      <legend>{legend}</legend>
      <div className="levels">
        {options.map((option) => (
          <label key={option.value} className="check-all">
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />{" "}
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
};
