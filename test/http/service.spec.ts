import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestServer } from './server.js';

let server: TestServer;

beforeAll(async () => {
  server = await TestServer.start();
});

afterAll(() => server.stop());

describe('the service', () => {
  it('is ready, and says so', async () => {
    const ready = await server.get('/health/ready');
    expect(ready).toMatchObject({
      status: 200,
      body: { status: 'ready', store: 'embedded', version: expect.stringMatching(/^\d+\.\d+/) },
    });
    expect((await server.get('/health/live')).status).toBe(200);
  });

  it('tells what there is without sign-in', async () => {
    const { body } = await server.get('/api/v1/meta');
    expect(body.stages.map(({ name }: { name: string }) => name)).toEqual([
      'complaint',
      'mediation',
      'ruling',
      'penalty',
      'transfer',
      'remedy',
      'goods',
      'archive',
      'oversight',
      'campaign',
      'cooperation',
      'fasttrack',
      'credit',
    ]);
    expect(body.registration.schema.properties.source['x-labels'].report).toEqual({ zh: '举报', en: 'Report' });
    expect((await server.get('/api/v1/stages-words')).body.complaint.title.zh).toBeTruthy();
  });

  it('serves the API document with a path for every command, and the page that shows it', async () => {
    const { body } = await server.get('/api/openapi.json');
    expect(body.openapi).toBe('3.1.0');
    expect(
      body.paths['/api/v1/cases/{id}/complaint/RecordVerification'].post.requestBody.content['application/json'].schema
        .$ref,
    ).toBe('#/components/schemas/complaint.RecordVerification');
    const page = await server.ask('/api/docs');
    expect(page.status).toBe(200);
    expect((await server.ask('/api/docs/swagger-ui-init.js')).text).toContain('RecordVerification');
    expect((await server.ask('/api/docs/swagger-ui-bundle.js')).status).toBe(200);
  });

  it('sends headers that keep other pages out', async () => {
    const { headers } = await server.get('/health/live');
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-powered-by')).toBeNull();
  });
});
