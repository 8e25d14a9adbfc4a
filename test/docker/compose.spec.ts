import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '../..');
const text = (path: string) => readFileSync(join(root, path), 'utf8');

interface Service {
  readonly image?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly networks: Readonly<Record<string, { readonly ipv4_address: string }>>;
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly volumes: readonly string[];
  readonly command?: readonly string[];
  readonly build?: { readonly context: string; readonly dockerfile: string };
}

interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: object;
}

/** The published schema. Its ids are named as in older drafts, and formats of its own only Compose itself checks. */
function composeSchema() {
  const withoutIds = (key: string, value: unknown) =>
    (key === 'id' || key === '$schema') && typeof value === 'string' ? undefined : value;
  const schema = JSON.parse(text('test/docker/compose-spec.schema.json'), withoutIds) as object;
  const ajv = new Ajv2019({ strict: false, allErrors: true });
  for (const format of ['duration', 'expose', 'ports', 'subnet_ip_address']) ajv.addFormat(format, true);
  return ajv.compile(schema);
}

const compose = () => parse(text('docker/compose.yml'), { merge: true }) as Compose;

/** Instructions of the last stage, by name. */
function lastStage(): Map<string, string[]> {
  const lines = text('docker/Dockerfile').split('\n');
  const from = lines.findLastIndex((line) => line.startsWith('FROM'));
  const instructions = new Map<string, string[]>();
  for (const line of lines.slice(from)) {
    const [, name = '', rest = ''] = /^([A-Z]+) (.*)$/.exec(line) ?? [];
    if (name) instructions.set(name, [...(instructions.get(name) ?? []), rest]);
  }
  return instructions;
}

describe('containers', () => {
  it('are composed as the published schema says', () => {
    const valid = composeSchema();
    expect([valid(compose()), valid.errors]).toEqual([true, null]);
    expect(valid({ services: { huzhi: { ports: '3000' } } })).toBe(false);
    expect(valid({ services: { huzhi: { imag: 'node:24' } } })).toBe(false);
  });

  it('are built on Node 24 in stages, by npm ci, without root, with a health check that exists', () => {
    const stage = lastStage();
    expect(text('docker/Dockerfile').match(/^FROM /gm)).toHaveLength(2);
    expect(text('docker/Dockerfile')).toMatch(/^RUN npm ci\b/m);
    expect(stage.get('FROM')).toEqual([expect.stringMatching(/^node:24-/)]);
    expect(stage.get('USER')).toEqual(['node']);
    const check = JSON.parse(/CMD (\[.*\])$/.exec(stage.get('HEALTHCHECK')?.[0] ?? '')?.[1] ?? '[]') as string[];
    expect(text(check[1] ?? '')).toContain('/health/ready');
    expect(stage.get('COPY')?.join('\n')).toContain('docker/health.mjs');
    expect(stage.get('COPY')?.every((copy) => copy.includes('--from=build') || copy.includes('docker/'))).toBe(true);
  });

  it('send no secret, no history and no installed package into the image', () => {
    const ignored = text('.dockerignore').split('\n');
    expect(ignored).toEqual(expect.arrayContaining(['.git', 'node_modules', 'data', 'docker/.env']));
    for (const [name, { environment = {} }] of Object.entries(compose().services)) {
      for (const [key, value] of Object.entries(environment)) {
        const secret = /PASSWORD|SECRET|MASTER_KEY/.test(key);
        if (secret) expect([name, key, value]).toEqual([name, key, expect.stringMatching(/^\$\{[A-Z_]+:\?/)]);
      }
    }
  });

  it('name three KurrentDB nodes that know each other, each with a certificate for its address', () => {
    const { services } = compose();
    const nodes = Object.entries(services).filter(([name]) => name.startsWith('kurrentdb-'));
    const addresses = nodes.map(([, { networks }]) => networks['house']?.ipv4_address ?? '');
    expect(new Set(addresses).size).toBe(3);
    nodes.forEach(([name, { environment = {}, depends_on }], index) => {
      const others = addresses.filter((address) => address !== addresses[index]);
      expect(environment).toMatchObject({
        KURRENTDB_CLUSTER_SIZE: '3',
        KURRENTDB_GOSSIP_SEED: others.map((address) => `${address}:2113`).join(),
        KURRENTDB_REPLICATION_IP: addresses[index],
        KURRENTDB_CERTIFICATE_FILE: `/certs/node${index + 1}/node.crt`,
        KURRENTDB_CERTIFICATE_PRIVATE_KEY_FILE: `/certs/node${index + 1}/node.key`,
      });
      expect(name).toBe(`kurrentdb-${index + 1}`);
      expect(Number(environment['KURRENTDB_MAX_APPEND_SIZE'])).toBeGreaterThan(2 * 1024 * 1024);
      expect(depends_on?.['certificates']?.condition).toBe('service_completed_successfully');
    });
    const url = services['huzhi']?.environment?.['KURRENTDB_URL'] ?? '';
    expect(url).toContain(`@${addresses.map((address) => `${address}:2113`).join()}?tls=true`);
    expect(addresses).toEqual([1, 2, 3].map((n) => `172.30.240.1${n}`));
    expect(services['certificates']?.command?.[0]).toContain('-ip-addresses 127.0.0.1,172.30.240.1$$n');
  });

  it('start Huzhi after what it needs, with settings that it knows', () => {
    const { huzhi } = compose().services;
    const healthy = Object.entries(huzhi?.depends_on ?? {}).filter(
      ([, { condition }]) => condition === 'service_healthy',
    );
    expect(healthy.map(([name]) => name).sort()).toEqual(['kurrentdb-1', 'kurrentdb-2', 'kurrentdb-3', 'postgres']);
    const known = text('src/config.ts') + text('src/engine/keyring/master-key-source.ts');
    for (const key of Object.keys(huzhi?.environment ?? {})) expect(known).toContain(key);
    expect(huzhi?.build).toEqual({ context: '..', dockerfile: 'docker/Dockerfile' });
  });
});
