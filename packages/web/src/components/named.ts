type Props = { readonly code: string; readonly title: string };

/** Whether a title already says its code, as printed titles often do. */
export const saysCode = ({ code, title }: Props): boolean => title.split(/[\s:;,()]+/).includes(code);

/** A title with its code before it, which is left out where the title says it. */
export const named = ({ code, title }: Props): string =>
  saysCode({ code, title }) ? title : `${code} ${title}`;
