/** Things to close, in the order opposite to that in which they were opened. */
export type Closing = {
  readonly add: (close: () => Promise<unknown>) => void;
  readonly closeAll: () => Promise<void>;
};

export const makeClosing = (): Closing => {
  const open: (() => Promise<unknown>)[] = [];
  return {
    add: (close) => {
      open.push(close);
    },
    closeAll: async () => {
      for (let close = open.pop(); close !== undefined; close = open.pop()) await close();
    },
  };
};
