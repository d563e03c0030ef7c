#!/usr/bin/env node
// The one way in: npm start, npm test, npm run build … This file only checks the Node version, in
// words an old Node still understands (no static import, no top-level await); the work is in tasks.mjs.
var version = process.versions.node.split('.');
var major = Number(version[0]);
var minor = Number(version[1]);

if (major < 20 || (major === 20 && minor < 19) || major === 21 || (major === 22 && minor < 12)) {
  console.error(
    'Node ' +
      process.versions.node +
      ' is too old: this needs Node 20.19 or newer (from the 22 line 22.12). Get it from https://nodejs.org, then run this again.',
  );
  process.exit(1);
}

void import('./tasks.mjs').then(function (tasks) {
  return tasks.main(process.argv.slice(2));
});
