/** Things to close, in the order opposite to that in which they were opened. */
export type Closing = {
  readonly add: (close: () => Promise<unknown>) => void;
  readonly closeAll: () => Promise<void>;
  /** Whether closing has begun: a connection that ends from then on ends as it should. */
  readonly isUnderWay: () => boolean;
};

export const makeClosing = (): Closing => {
  const open: (() => Promise<unknown>)[] = [];
  let underWay = false;
  return {
    add: (close) => {
      open.push(close);
    },
    closeAll: async () => {
      underWay = true;
      for (let close = open.pop(); close !== undefined; close = open.pop()) await close();
    },
    isUnderWay: () => underWay,
  };
};
