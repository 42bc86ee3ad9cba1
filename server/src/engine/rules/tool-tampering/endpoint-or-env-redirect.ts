import { redirects } from '../../config/endpoints.js';
import { executables } from '../../config/executables.js';
import { type ConfigContext, defineRule, type Hit } from '../../model/rule.js';

/** SC1107: a configuration sends the agent's traffic elsewhere, or has another program take the place of a known one. */
export const endpointOrEnvRedirect = defineRule({
  id: 'SC1107',
  name: 'endpoint-or-env-redirect',
  title: 'Model, proxy or loader redirected by config',
  family: 'F11',
  severity: 'high',
  confidence: 'medium',
  roles: ['payload'],
  scopes: 'all',
  maps: ['ASI04', 'ASI03', 'T0081', 'T0008.005', 'MCP01'],
  message:
    'This setting has all that the agent reads and writes pass through a host of its choice, which can change it.',
  remedy: 'Ask who runs that host; gateways of your own belong into the settings of the machine, not of a project.',
  config: routesAndPrograms,
});

function* routesAndPrograms({ root }: ConfigContext): Iterable<Hit> {
  yield* redirects(root);
  yield* executables(root);
}
