import { defineRule, type Hit, type SegmentContext } from '../../model/rule.js';
import { metadataOrders, namesSecrets } from './metadata-orders.js';
import { toolProse } from './tool-prose.js';

/** SC1101: the description of a tool tells the model to do more than use the tool. */
export const instructionInToolMetadata = defineRule({
  id: 'SC1101',
  name: 'instruction-in-tool-metadata',
  title: 'Orders inside tool, parameter or resource descriptions',
  family: 'F11',
  severity: 'critical',
  confidence: 'high',
  roles: ['hook', 'payload'],
  scopes: ['TOOL', 'CFG', 'SKL', 'SRC', 'DATA', 'DEP', 'DOC', 'PER', 'INS', 'MEM', 'AGT'],
  maps: ['ASI02', 'ASI04', 'T0110', 'T0104', 'LLM01', 'MCP03'],
  message:
    'The description of a tool gives an order that has nothing to do with using it; every session that lists the tool reads it.',
  remedy: 'Do not load this tool. A description says what the tool does, what it takes and what it returns.',
  expressions: toolProse,
  segments: {
    triggers: [
      '<important|[important|directive]|instruction]|act as:|<hidden|<critical|<system|[system|<instruct|before us|before call|before invok|before runn|before execut|before show|before respond|before answer|before return|before proceed|before reply|before process|before perform|before send|before each|before any|after us|after call|when us|when call|every time|prior to us|also call|must call|must also|always call|must first|sidenote|first read|first open|first fetch|always attach|always include|always pass|always add|always send|fill in|hand over|whole conv|entire conv|full conv|grab |collect|gather|attach|ahead of|to be obey|be obeyed|be follow|no confirm|no question|no approval|no consent|if the user|whenever the user|user names|contents of|it returns|tool returns|other tool|important system|system note|use this tool|replaces the|bcc'.split(
        '|',
      ),
      '.ssh|~/.config|~/.aws|~/.kube|~/.npmrc|~/.netrc|~/.docker|~/.gnupg|~/.bash|~/.zsh|~/.cursor|~/.claude|~/.codex|~/.env|/etc/|credential|password|token|secret|api key|conversation|chat history|system prompt|pass |bcc|forward|instead of|other tools|any other|any tool|mcp.json|cookie|private key|contents|must |regardless|first before|bypass|disable|unrestricted|the user|to the user|needed|instead|other tool|every other|messages|history|listing|home direc|clipboard|keychain|id_rsa|orders|carried out|obeyed|trust '.split(
        '|',
      ),
    ],
    glance: (raw, { format }) => format !== 'markdown' || definition.test(raw),
    check: ordersIn,
  },
});

/** Longest stretch of a description that is searched at once, in UTF-16 units; they overlap by half. */
const window = 2_048;

function* ordersIn(context: SegmentContext): Iterable<Hit> {
  if (!isMetadata(context)) return;
  const { view } = context;
  const isListed = view.segment.role === 'description' || view.segment.role === 'value';
  for (let at = 0; at < view.text.length; at += window >> 1) {
    const text = view.text.slice(at, at + window);
    const secrets = namesSecrets(text);
    for (const { pattern, severity, needsSecrets } of metadataOrders) {
      if (needsSecrets && !secrets) continue;
      const match = pattern.exec(text);
      if (match && (isListed || personal.test(match[0])))
        yield { start: at + match.index, end: at + match.index + match[0].length, severity };
    }
    if (at + window >= view.text.length) return;
  }
}

/** Programs speak of tokens and passwords all the time; of a person's files and conversations they do not. */
const personal =
  /~\/|\/etc\/|\.ssh|\.env\b|\.aws|id_rsa|mcp\.json|cookies|clipboard|keychain|home directory|browsing history|conversation|chat.history|system prompt|[<[]important|sidenote|@[\w-]{1,40}\.\w|\[[a-z ]{3,30}\]\s?:/i;

/** Signs of a manifest or of a program that defines tools. */
const definition = /"(?:tools|mcpServers|inputSchema|description)"\s{0,4}:|@(?:mcp|app|server)\.tool/;

/** Descriptions in manifests, documentation strings of tools, and what describes a tool in a quoted manifest. */
function isMetadata({ segment: { role, pointer, text }, file }: SegmentContext): boolean {
  if (role === 'description') return true;
  if (role === 'value' && (file.scope === 'TOOL' || file.scope === 'CFG')) {
    return /\/(?:description|instructions|title|text|default|help)$/i.test(pointer ?? '');
  }
  if (role === 'docstring') return true;
  if (role === 'string') return text.length > 40;
  return role === 'code-block' && definition.test(text);
}
