/** Vite plugin: the catalogue's parts as modules. A file with a mistake stops the build; in dev it shows in the overlay. */
import type { Plugin } from 'vite';
import { CATALOGUE_FOLDER, loadParts } from './load-files.ts';
import type { PartName, Parts } from './parts.ts';

const PREFIX = 'virtual:catalogue/';

export function cataloguePlugin(): Plugin {
  let parts: Promise<Parts> | undefined;
  return {
    name: 'tricloud-catalogue',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : null),
    async load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return null;
      // Only the six names of virtual-catalogue.d.ts type-check.
      const name = id.slice(PREFIX.length + 1) as PartName;
      const json = JSON.stringify((await (parts ??= loadParts()))[name]);
      return `export const part = JSON.parse(${JSON.stringify(json)});`;
    },
    configureServer(server) {
      server.watcher.add(CATALOGUE_FOLDER);
      server.watcher.on('all', (_, path) => {
        if (!path.startsWith(CATALOGUE_FOLDER)) return;
        parts = undefined;
        for (const [id, module] of server.moduleGraph.idToModuleMap) {
          if (id.startsWith(`\0${PREFIX}`)) server.moduleGraph.invalidateModule(module);
        }
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}
