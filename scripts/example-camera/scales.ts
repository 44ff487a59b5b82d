/** Up to the target everything, from there in proportion to 40,00 at twenty minutes, then nothing. */
export const WAITING = { kind: "linear", reads: "value", threshold: "20", worth: 4_000 } as const;

/** Below the threshold nothing; what is asked for is worth most, the whole only what is more than that. */
export const PUNCTUAL = {
  kind: "four-thresholds",
  reads: "value",
  threshold: "95",
  excellent: "99.50",
  worth: { insufficient: 0, threshold: 6_000, target: 9_000, excellent: 10_000 },
} as const;
