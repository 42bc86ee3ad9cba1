import { formatProblem } from '../workspace/config-problem.js';
import { openPolicy, type Policy } from '../workspace/policy.js';
import type { Services } from './ports.js';
import type { Root } from './roots.js';

/** The configs of the workspace folders, read once and kept until they change. Nothing is trusted until the client says so. */
export class PolicyStore {
  readonly #services: Pick<Services, 'loadPolicy'>;
  readonly #onProblem: (message: string) => void;
  readonly #byRoot = new Map<string, Promise<Policy>>();
  #trusted: boolean;

  constructor(services: Pick<Services, 'loadPolicy'>, trusted: boolean, onProblem: (message: string) => void) {
    this.#services = services;
    this.#onProblem = onProblem;
    this.#trusted = trusted;
  }

  get trusted(): boolean {
    return this.#trusted;
  }

  trust(trusted: boolean): void {
    this.#trusted = trusted;
    this.clear();
  }

  /** Documents outside of all folders have no config, and that of an untrusted workspace does not count. */
  get(root: Root | null): Promise<Policy> {
    if (root === null || !this.#trusted) return Promise.resolve(openPolicy);
    let policy = this.#byRoot.get(root.path);
    if (policy === undefined) {
      policy = this.#load(root);
      this.#byRoot.set(root.path, policy);
    }
    return policy;
  }

  clear(): void {
    this.#byRoot.clear();
  }

  async #load(root: Root): Promise<Policy> {
    const { policy, problems } = await this.#services.loadPolicy(root.path);
    for (const problem of problems) this.#onProblem(formatProblem(problem));
    return policy;
  }
}
