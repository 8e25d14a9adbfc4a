import { describe, expect, it, jest } from '@jest/globals';

jest.unstable_mockModule('@kurrent/kurrentdb-client', () => {
  throw new Error("Cannot find module '@kurrent/bridge-linux-x64-gnu'");
});

describe('an installation without the native bridge', () => {
  it('loads the store’s code all the same, and says what is missing only when the store is asked for', async () => {
    const { KurrentEventStore: store } = await import('./kurrentdb.js');
    const { KurrentLog } = await import('./kurrentdb-log.js');
    expect(store).toHaveProperty('open');
    await expect(KurrentLog.connect('kurrentdb://127.0.0.1:1?tls=false', 100)).rejects.toThrow(
      /可选依赖.*\n.*needs the optional package @kurrent\/kurrentdb-client.*bridge-linux-x64-gnu/,
    );
  });
});
