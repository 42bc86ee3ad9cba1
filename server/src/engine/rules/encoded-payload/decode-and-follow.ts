import { defineRule } from '../../model/rule.js';
import { ciphersToRead } from './ciphers-to-read.js';

/** SC0403: tells the agent to decode, decrypt or translate some text and to act on it. */
export const decodeAndFollow = defineRule({
  id: 'SC0403',
  name: 'decode-and-follow',
  title: 'Order to decode or translate, then obey',
  family: 'F04',
  severity: 'high',
  confidence: 'medium',
  roles: ['cloak', 'payload'],
  scopes: 'all',
  maps: ['T0068', 'ASI01', 'ASI05', 'LLM01', 'T0051.001'],
  message:
    'This tells the agent to decode a text and obey it: the loader half of a payload that reviewers cannot read.',
  remedy: 'Remove the order; look at what the encoded text says before anything else.',
  expressions: ciphersToRead,
  phrases: [
    '(decode|decrypt|deobfuscate|unscramble|decipher|base64-decode|unpack|rot13) ~10 (and|then) ~3 (follow|execute|obey|act on|comply with|carry out|do as|do what|run it|run them|run the result|run the decoded|eval|perform)',
    '(translate|reverse|interpret) ~8 (and|then) ~2 (follow it|execute it|obey|act on it|do as it|do what it|follow what|execute the instructions|follow the instructions|carry it out|run it)',
    '(decode|decoded|decrypt|deobfuscate|unscramble|decipher|encoded) ~6 (instruction|instructions|command|commands|directive|orders) ~3 (and|then|:|must be) ~2 (follow|execute|obey|followed|executed|run)',
    {
      pattern:
        '(decode|decrypt) ~3 (following|this|the) ~3 (base64|hex|rot13|string) ~6 (include|use|treat|as your|respond|answer)',
      severity: 'medium',
    },
    '(interpret|read|decode|follow|decipher|translate|convert|parse|understand) ~5 (braille|morse|ecoji|zalgo|emoji|base64|hex|rot13|cipher|ciphertext|payload|encoded|hieroglyph|semaphore) ~6 (and|then) ~1 (follow|execute|obey|act on|comply with|carry out|do as|do what|perform) ~2 (it|them|instruction|instructions|command|commands|order|orders|directive|directives|result|says|contents|message|they|steps)',
    '^ (follow|execute|obey|run|perform) ~3 (decoded|decrypted|deobfuscated|translated|encoded|hidden) ~2 (instruction|instructions|command|commands|message|text|payload|output|content|result)',
    '(decode|decrypt|deobfuscate|unscramble|decipher|translate|unpack) ~10 (and|then) ~1 (do exactly|do precisely|do all|obey|act upon)',
    '^ (interpret|treat|read|take|use|regard) ~6 (decoded|hex|base64|encoded|encrypted|rot13|ciphertext|binary) ~6 as ~1 (instructions|your instructions|your new instructions|new instructions|commands for you|a command to|your orders|system instructions|your system prompt)',
    '(translate|reverse|interpret|decode|unscramble) ~8 (and|then) ~2 (carry out the|execute the command|obey the|follow the command|perform the command|follow the order|carry out its)',
  ],
});
