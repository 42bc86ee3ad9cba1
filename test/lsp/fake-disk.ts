import type { Engine } from '../../server/src/engine/engine.js';
import type { Gap } from '../../server/src/engine/model/finding.js';
import { excludedReason, openPolicy } from '../../server/src/workspace/policy.js';
import type { WorkspaceScan } from '../../server/src/workspace/scan-workspace.js';
import type { WorkspaceResult } from '../../server/src/workspace/workspace-result.js';

/** Files in memory that are scanned as `scanWorkspace` scans a folder. */
export class FakeDisk {
  /** Texts by absolute path, with `/`. */
  readonly files = new Map<string, string>();
  /** What was scanned: `all` or the paths named. */
  readonly scans: string[] = [];
  /** Files that a scan waits at. */
  readonly gates = new Map<string, Promise<void>>();
  readonly #engine: Engine;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  async scan(scan: Omit<WorkspaceScan, 'engine'>): Promise<WorkspaceResult> {
    const { root, paths, options, token, onFile, onProgress } = scan;
    const policy = options?.policy ?? openPolicy;
    this.scans.push(paths?.join(' ') ?? 'all');
    const below = [...this.files.keys()]
      .filter((path) => path.startsWith(`${root}/`))
      .map((path) => path.slice(root.length + 1));
    const wanted = below.filter((path) => paths === undefined || paths.includes(path));
    const notScanned: Gap[] = [];
    let done = 0;
    for (const path of wanted) {
      await this.gates.get(path);
      await new Promise((resolve) => setImmediate(resolve));
      if (token?.isCancellationRequested) break;
      done++;
      if (policy.excludes(path)) notScanned.push({ path, reason: excludedReason });
      else this.#scanFile(root, path, policy, onFile);
      onProgress?.({ done, found: wanted.length, walked: true });
    }
    return {
      findings: [],
      coverage: { files: wanted.length, scanned: done, bytes: 0, notScanned },
      summary: { critical: 0, high: 0, medium: 0, low: 0, info: 0, elapsedMs: 0 },
      cancelled: token?.isCancellationRequested ?? false,
    };
  }

  #scanFile(root: string, path: string, policy: typeof openPolicy, onFile: WorkspaceScan['onFile']): void {
    const text = this.files.get(`${root}/${path}`) ?? '';
    const { findings } = this.#engine.scan({ path, text });
    if (findings.length > 0)
      onFile?.({ path, findings: policy.apply(findings), gaps: [], scanned: true, bytes: text.length });
  }
}
