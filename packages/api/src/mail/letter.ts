/** A line of a letter that leads to the thing it speaks of. */
export type LetterLine = { readonly text: string; readonly note: string; readonly link: string };

/** What a letter says, before it is written as text and as a page. */
export type LetterContents = {
  readonly subject: string;
  readonly greeting: string;
  readonly sections: readonly { readonly title: string; readonly lines: readonly LetterLine[] }[];
  /** The one thing to do. */
  readonly action: { readonly label: string; readonly link: string };
  readonly why: string;
};

/** A letter as it leaves: the same words as plain text and as a page without images or scripts. */
export type Letter = { readonly subject: string; readonly text: string; readonly html: string };

const textOf = ({ greeting, sections, action, why }: LetterContents): string => {
  const parts = sections.map(({ title, lines }) =>
    [`${title}:`, ...lines.map(({ text, note, link }) => `- ${text} (${note})\n  ${link}`)].join("\n"),
  );
  return [greeting, ...parts, `${action.label}: ${action.link}`, why].join("\n\n").concat("\n");
};

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);

const anchor = (link: string, text: string): string => `<a href="${escaped(link)}">${escaped(text)}</a>`;

const htmlOf = ({ subject, greeting, sections, action, why }: LetterContents): string => {
  const parts = sections.map(({ title, lines }) => {
    const items = lines.map(({ text, note, link }) => `<li>${anchor(link, text)} (${escaped(note)})</li>`);
    return `<h2 style="font-size:1.1em">${escaped(title)}</h2><ul>${items.join("")}</ul>`;
  });
  const body = [
    `<p>${escaped(greeting)}</p>`,
    ...parts,
    `<p><strong>${anchor(action.link, action.label)}</strong></p>`,
    `<p><small>${escaped(why)}</small></p>`,
  ];
  return `<!doctype html><html><head><meta charset="utf-8"><title>${escaped(subject)}</title></head><body style="font-family:sans-serif">${body.join("")}</body></html>`;
};

/** Writes a letter. Whatever stands in its contents arrives as text, also in the page. */
export const writeLetter = (contents: LetterContents): Letter => ({
  subject: contents.subject,
  text: textOf(contents),
  html: htmlOf(contents),
});
