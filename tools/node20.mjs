// @ts-nocheck -- the type library stays at ES2023, so that nothing else uses what Node 20 lacks.
// Vitest 5, MSW 3 and jsdom call a few functions that Node 20 lacks. Does nothing on Node 22 and later.
Promise.withResolvers ??= function () {
  let resolve, reject;
  const promise = new this((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
};

Map.groupBy ??= (items, keyOf) => {
  const groups = new Map();
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    if (groups.has(key)) groups.get(key).push(item);
    else groups.set(key, [item]);
  }
  return groups;
};

Object.groupBy ??= (items, keyOf) => Object.fromEntries(Map.groupBy(items, keyOf));

/* oxlint-disable no-extend-native -- that is what a shim does */
Set.prototype.intersection ??= function (other) {
  return new Set([...this].filter((item) => other.has(item)));
};
Set.prototype.union ??= function (other) {
  return new Set([...this, ...other]);
};
Set.prototype.difference ??= function (other) {
  return new Set([...this].filter((item) => !other.has(item)));
};
