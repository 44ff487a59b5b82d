/** The mark of the program: a tree made of bars. */
export const Mark = () => (
  <svg className="app-mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
    <rect x="14.5" y="3" width="3" height="27" rx="1" />
    <rect x="11" y="6.5" width="10" height="3.5" rx="1" />
    <rect x="7.5" y="13" width="17" height="3.5" rx="1" />
    <rect x="4" y="19.5" width="24" height="3.5" rx="1" />
  </svg>
);
