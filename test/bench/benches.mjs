// The benches by name, in the order in which they run. Each answers rows: name, figure, asked, met, beside, costs.
export const benches = {
  append: async () => (await import('./append.mjs')).benchAppend(),
  commands: async () => (await import('./commands.mjs')).benchCommands(),
  http: async () => (await import('./http.mjs')).benchHttp(),
  projections: async () => (await import('./projections.mjs')).benchProjections(),
  fresh: async () => (await import('./fresh.mjs')).benchFresh(),
  embedded: async () => (await import('./embedded.mjs')).benchEmbedded(),
  'long-case': async () => (await import('./long-case.mjs')).benchLongCase(),
  lapses: async () => (await import('./lapses.mjs')).benchLapses(),
  peer: async () => (await import('./peer.mjs')).benchPeer(),
};
