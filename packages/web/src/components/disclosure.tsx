import { useEffect, useId, useRef, useState, type ReactNode } from "react";

type Props = {
  readonly label: ReactNode;
  /** What a voice says of the button, where its face is an icon. */
  readonly name?: string;
  readonly className?: string;
  /** The panel; it is given the way to close itself. */
  readonly children: (close: () => void) => ReactNode;
};

/** A button that opens a small panel below it; Escape and a click elsewhere close it. */
export const Disclosure = ({ label, name, className = "", children }: Props) => {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const whole = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!isOpen) return undefined;
    const outside = (event: Event) => {
      if (event.target instanceof Node && whole.current?.contains(event.target) === false) setOpen(false);
    };
    document.addEventListener("pointerdown", outside);
    document.addEventListener("focusin", outside);
    return () => {
      document.removeEventListener("pointerdown", outside);
      document.removeEventListener("focusin", outside);
    };
  }, [isOpen]);

  const close = () => {
    setOpen(false);
    document.getElementById(`${id}-button`)?.focus();
  };

  return (
    <div
      className={`disclosure ${className}`}
      ref={whole}
      onKeyDown={(event) => event.key === "Escape" && isOpen && close()}
    >
      <button
        id={`${id}-button`}
        type="button"
        className="plain"
        aria-label={name}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {label}
      </button>
      <div className="panel" id={id} hidden={!isOpen}>
        {isOpen && children(close)}
      </div>
    </div>
  );
};
