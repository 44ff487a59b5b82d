import { useId, type ReactNode } from "react";

type Props = {
  readonly title: ReactNode;
  readonly lead?: ReactNode;
  readonly tools?: ReactNode;
  /** Its name in the address, where the page lists its parts. */
  readonly anchor?: string;
  readonly children: ReactNode;
};

/** A part of a page under its own heading; space and a hairline set it apart, no box. */
export const Section = ({ title, lead, tools, anchor, children }: Props) => {
  const id = useId();
  return (
    <section className="part" id={anchor} aria-labelledby={id}>
      <div className="part-head">
        <h2 id={id}>{title}</h2>
        {tools}
      </div>
      {lead !== undefined && <p className="soft">{lead}</p>}
      {children}
    </section>
  );
};
