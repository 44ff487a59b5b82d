/** A map that forgets what was asked for longest ago once it holds more than `most` things. */
export type Bounded<Value> = {
  readonly get: (key: string, make: () => Value) => Value;
  readonly forget: (key: string) => void;
};

export const bounded = <Value>(most: number): Bounded<Value> => {
  const held = new Map<string, Value>();
  return {
    get: (key, make) => {
      const value = held.get(key) ?? make();
      held.delete(key);
      held.set(key, value);
      const oldest = held.keys().next();
      if (held.size > most && oldest.done !== true) held.delete(oldest.value);
      return value;
    },
    forget: (key) => {
      held.delete(key);
    },
  };
};
