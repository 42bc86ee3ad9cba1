import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

interface Library {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly text: string;
}

/** The folder of the package that a bundled file came from: the last `node_modules/NAME` of its path. */
function packageFolder(input: string): string | null {
  const match = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input);
  return match?.[1] ?? null;
}

function readLibrary(folder: string): Library {
  const { name, version, license = 'see below' } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  const text = file ? readFileSync(path.join(folder, file), 'utf8').trim() : '';
  return { name, version, license, text };
}

/** The files that went into the bundles, as the bundler wrote them down beside each. */
function bundledFiles(): string[] {
  return ['client/dist', 'server/dist'].flatMap((folder) => {
    const meta = path.join(folder, '.meta.json');
    if (!existsSync(meta)) throw new Error(`${meta} is missing: build first`);
    return Object.keys(JSON.parse(readFileSync(meta, 'utf8')).inputs);
  });
}

/** The licences of all libraries whose code is in the bundles. Throws when one of them has no licence text. */
export function notices(): string {
  const folders = new Set(bundledFiles().flatMap((file) => packageFolder(file) ?? []));
  const libraries = [...folders].map(readLibrary).sort((a, b) => (a.name < b.name ? -1 : 1));
  const sections = libraries.map(({ name, version, license, text }) => {
    const body = text ? `\n\n\`\`\`text\n${text}\n\`\`\`` : '';
    return `## ${name} ${version} (${license})${body}\n`;
  });
  return `# Libraries in Swab\n\nSwab's bundles contain the following libraries.\n\n${sections.join('\n')}`;
}
