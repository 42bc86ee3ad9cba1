import type { Rule } from '../model/rule.js';
import { chatTemplateToken } from './authority-spoofing/chat-template-token.js';
import { fakeAuthorityClaim } from './authority-spoofing/fake-authority-claim.js';
import { fakeClearance } from './authority-spoofing/fake-clearance.js';
import { fakeHarnessEnvelope } from './authority-spoofing/fake-harness-envelope.js';
import { fakeRoleTurn } from './authority-spoofing/fake-role-turn.js';
import { fakeSafeContext } from './authority-spoofing/fake-safe-context.js';
import { fakeUserConsent } from './authority-spoofing/fake-user-consent.js';
import { forgedAssistantPromise } from './authority-spoofing/forged-assistant-promise.js';
import { scannerDirectedText } from './authority-spoofing/scanner-directed-text.js';
import { acrosticOrPositional } from './covert-channel/acrostic-or-positional.js';
import { agentCipherOrGlyph } from './covert-channel/agent-cipher-or-glyph.js';
import { repeatedOddToken } from './covert-channel/repeated-odd-token.js';
import { undeclaredMailbox } from './covert-channel/undeclared-mailbox.js';
import { whitespaceChannel } from './covert-channel/whitespace-channel.js';
import { environmentTrigger } from './dormant-trigger/environment-trigger.js';
import { keywordTrigger } from './dormant-trigger/keyword-trigger.js';
import { lazyLoadedPayload } from './dormant-trigger/lazy-loaded-payload.js';
import { nextEventTrigger } from './dormant-trigger/next-event-trigger.js';
import { scheduledCarrier } from './dormant-trigger/scheduled-carrier.js';
import { timeOrCountTrigger } from './dormant-trigger/time-or-count-trigger.js';
import { decodeAndFollow } from './encoded-payload/decode-and-follow.js';
import { encodedInstruction } from './encoded-payload/encoded-instruction.js';
import { highEntropyBlob } from './encoded-payload/high-entropy-blob.js';
import { languageIsland } from './encoded-payload/language-island.js';
import { rotOrReversed } from './encoded-payload/rot-or-reversed.js';
import { splitPayload } from './encoded-payload/split-payload.js';
import { aiSolidarity } from './goal-drift/ai-solidarity.js';
import { driftCourse } from './goal-drift/drift-course.js';
import { endsJustifyMeans } from './goal-drift/ends-justify-means.js';
import { groupHostility } from './goal-drift/group-hostility.js';
import { hiddenLoyalty } from './goal-drift/hidden-loyalty.js';
import { hostilityToOversight } from './goal-drift/hostility-to-oversight.js';
import { powerOrResourceSeeking } from './goal-drift/power-or-resource-seeking.js';
import { rewardHackingNorm } from './goal-drift/reward-hacking-norm.js';
import { selfPreservation } from './goal-drift/self-preservation.js';
import { userManipulationGoal } from './goal-drift/user-manipulation-goal.js';
import { bidiControl } from './hidden-text/bidi-control.js';
import { controlAndFillerChars } from './hidden-text/control-and-filler-chars.js';
import { cssHiddenText } from './hidden-text/css-hidden-text.js';
import { homoglyphMixing } from './hidden-text/homoglyph-mixing.js';
import { htmlCommentDirective } from './hidden-text/html-comment-directive.js';
import { metadataChannel } from './hidden-text/metadata-channel.js';
import { offscreenOrCollapsed } from './hidden-text/offscreen-or-collapsed.js';
import { unicodeTagPayload } from './hidden-text/unicode-tag-payload.js';
import { variationSelectorPayload } from './hidden-text/variation-selector-payload.js';
import { zeroWidthInText } from './hidden-text/zero-width-in-text.js';
import { aiAddressedInData } from './instruction-override/ai-addressed-in-data.js';
import { contextReset } from './instruction-override/context-reset.js';
import { manyShotBlock } from './instruction-override/many-shot-block.js';
import { overridePriorInstructions } from './instruction-override/override-prior-instructions.js';
import { policyPuppetry } from './instruction-override/policy-puppetry.js';
import { priorityEscalation } from './instruction-override/priority-escalation.js';
import { refusalSuppression } from './instruction-override/refusal-suppression.js';
import { restrictionRemoval } from './instruction-override/restriction-removal.js';
import { sourceMonopoly } from './instruction-override/source-monopoly.js';
import { taskHijack } from './instruction-override/task-hijack.js';
import { externalTextInMemory } from './memory-poisoning/external-text-in-memory.js';
import { falsePreference } from './memory-poisoning/false-preference.js';
import { forgedPrecedent } from './memory-poisoning/forged-precedent.js';
import { imperativeInMemory } from './memory-poisoning/imperative-in-memory.js';
import { noProvenanceRecord } from './memory-poisoning/no-provenance-record.js';
import { scopeOverreach } from './memory-poisoning/scope-overreach.js';
import { standingApproval } from './memory-poisoning/standing-approval-in-memory.js';
import { summaryInjection } from './memory-poisoning/summary-injection.js';
import { trustGrant } from './memory-poisoning/trust-grant.js';
import { canaryMoved } from './monitor-integrity/canary-moved.js';
import { coverageGap } from './monitor-integrity/coverage-gap.js';
import { autoApproveDirective } from './oversight-evasion/auto-approve-directive.js';
import { concealFromUser } from './oversight-evasion/conceal-from-user.js';
import { disableTelemetry } from './oversight-evasion/disable-telemetry.js';
import { falseReporting } from './oversight-evasion/false-reporting.js';
import { historyTampering } from './oversight-evasion/history-tampering.js';
import { reasoningConcealment } from './oversight-evasion/reasoning-concealment.js';
import { sandbagOrEvalAware } from './oversight-evasion/sandbag-or-eval-aware.js';
import { skipChecks } from './oversight-evasion/skip-checks.js';
import { antisocialTraits } from './persona-shift/antisocial-traits.js';
import { awakeningSpiral } from './persona-shift/awakening-spiral.js';
import { identityReplacement } from './persona-shift/identity-replacement.js';
import { mirrorTheRoom } from './persona-shift/mirror-the-room.js';
import { personaLock } from './persona-shift/persona-lock.js';
import { selfAuthoredIdentity } from './persona-shift/self-authored-identity.js';
import { trueSelf } from './persona-shift/true-self.js';
import { unlockedPersona } from './persona-shift/unlocked-persona.js';
import { copyThisPassage } from './self-replication/copy-this-passage.js';
import { embedInOutputs } from './self-replication/embed-in-outputs.js';
import { preserveVerbatim } from './self-replication/preserve-verbatim.js';
import { recruitHumanCourier } from './self-replication/recruit-human-courier.js';
import { seedOrSpore } from './self-replication/seed-or-spore.js';
import { selfRepair } from './self-replication/self-repair.js';
import { subagentInheritance } from './self-replication/subagent-inheritance.js';
import { tellOtherAgents } from './self-replication/tell-other-agents.js';
import { trainingDataSeeding } from './self-replication/training-data-seeding.js';
import { writeToAgentSurface } from './self-replication/write-to-agent-surface.js';
import { crossToolShadowing } from './tool-tampering/cross-tool-shadowing.js';
import { endpointOrEnvRedirect } from './tool-tampering/endpoint-or-env-redirect.js';
import { hookOrAutorunPersistence } from './tool-tampering/hook-or-autorun-persistence.js';
import { instructionInToolMetadata } from './tool-tampering/instruction-in-tool-metadata.js';
import { permissionBroadening } from './tool-tampering/permission-broadening.js';
import { skillManifestMismatch } from './tool-tampering/skill-manifest-mismatch.js';
import { steeredCalls } from './tool-tampering/steered-calls.js';
import { untrustedInputToAgentCi } from './tool-tampering/untrusted-input-to-agent-ci.js';
import { backdoorCodegen } from './unsafe-action/backdoor-codegen.js';
import { dependencySteering } from './unsafe-action/dependency-steering.js';
import { destructiveStandingOrder } from './unsafe-action/destructive-standing-order.js';
import { dictatedAnswer } from './unsafe-action/dictated-answer.js';
import { guardsTakenDown } from './unsafe-action/guards-taken-down.js';
import { harmfulKnowHow } from './unsafe-action/harmful-know-how.js';
import { pipeToShell } from './unsafe-action/pipe-to-shell.js';
import { promptLeak } from './unsafe-action/prompt-leak.js';
import { remoteInstructionFetch } from './unsafe-action/remote-instruction-fetch.js';
import { renderExfil } from './unsafe-action/render-exfil.js';
import { secretReadAndSend } from './unsafe-action/secret-read-and-send.js';

/** Every rule, by id. A hole in the numbers is a rule that needs what is not there yet, or was not worth having: see docs/rules.md. */
export const allRules: readonly Rule[] = [
  overridePriorInstructions, // SC0101
  priorityEscalation, // SC0102
  restrictionRemoval, // SC0103
  aiAddressedInData, // SC0104
  taskHijack, // SC0105
  refusalSuppression, // SC0106
  contextReset, // SC0107
  policyPuppetry, // SC0108
  manyShotBlock, // SC0109
  sourceMonopoly, // SC0110
  chatTemplateToken, // SC0201
  fakeRoleTurn, // SC0202
  fakeHarnessEnvelope, // SC0203
  fakeAuthorityClaim, // SC0204
  fakeUserConsent, // SC0205
  forgedAssistantPromise, // SC0206
  fakeClearance, // SC0207
  scannerDirectedText, // SC0208
  fakeSafeContext, // SC0209
  unicodeTagPayload, // SC0301
  variationSelectorPayload, // SC0302
  zeroWidthInText, // SC0303
  bidiControl, // SC0304
  homoglyphMixing, // SC0305
  htmlCommentDirective, // SC0306
  cssHiddenText, // SC0307
  offscreenOrCollapsed, // SC0308
  metadataChannel, // SC0309
  controlAndFillerChars, // SC0310
  encodedInstruction, // SC0401
  rotOrReversed, // SC0402
  decodeAndFollow, // SC0403
  splitPayload, // SC0404
  highEntropyBlob, // SC0405
  languageIsland, // SC0406
  identityReplacement, // SC0501
  unlockedPersona, // SC0502
  trueSelf, // SC0503
  awakeningSpiral, // SC0504
  mirrorTheRoom, // SC0505
  antisocialTraits, // SC0506
  personaLock, // SC0507
  selfAuthoredIdentity, // SC0509
  selfPreservation, // SC0601
  powerOrResourceSeeking, // SC0602
  hiddenLoyalty, // SC0603
  hostilityToOversight, // SC0604
  endsJustifyMeans, // SC0605
  aiSolidarity, // SC0606
  groupHostility, // SC0607
  rewardHackingNorm, // SC0608
  userManipulationGoal, // SC0609
  driftCourse, // SC0610
  copyThisPassage, // SC0701
  writeToAgentSurface, // SC0702
  tellOtherAgents, // SC0703
  subagentInheritance, // SC0704
  seedOrSpore, // SC0705
  preserveVerbatim, // SC0706
  selfRepair, // SC0707
  embedInOutputs, // SC0708
  recruitHumanCourier, // SC0709
  trainingDataSeeding, // SC0710
  concealFromUser, // SC0801
  disableTelemetry, // SC0802
  skipChecks, // SC0803
  autoApproveDirective, // SC0804
  sandbagOrEvalAware, // SC0805
  reasoningConcealment, // SC0806
  falseReporting, // SC0807
  historyTampering, // SC0808
  standingApproval, // SC0901
  trustGrant, // SC0902
  falsePreference, // SC0903
  imperativeInMemory, // SC0904
  scopeOverreach, // SC0905
  forgedPrecedent, // SC0906
  noProvenanceRecord, // SC0907
  summaryInjection, // SC0908
  externalTextInMemory, // SC0909
  pipeToShell, // SC1001
  secretReadAndSend, // SC1002
  renderExfil, // SC1003
  remoteInstructionFetch, // SC1004
  destructiveStandingOrder, // SC1005
  backdoorCodegen, // SC1006
  dependencySteering, // SC1007
  promptLeak, // SC1008
  dictatedAnswer, // SC1009
  guardsTakenDown, // SC1010
  harmfulKnowHow, // SC1011
  instructionInToolMetadata, // SC1101
  crossToolShadowing, // SC1102
  hookOrAutorunPersistence, // SC1104
  permissionBroadening, // SC1105
  skillManifestMismatch, // SC1106
  endpointOrEnvRedirect, // SC1107
  untrustedInputToAgentCi, // SC1108
  steeredCalls, // SC1109
  keywordTrigger, // SC1201
  timeOrCountTrigger, // SC1202
  environmentTrigger, // SC1203
  nextEventTrigger, // SC1204
  scheduledCarrier, // SC1205
  lazyLoadedPayload, // SC1206
  whitespaceChannel, // SC1301
  acrosticOrPositional, // SC1302
  agentCipherOrGlyph, // SC1303
  undeclaredMailbox, // SC1304
  repeatedOddToken, // SC1305
  canaryMoved, // SC1601
  coverageGap, // SC1603
];
