import { defineRule } from '../../model/rule.js';
import { vocatives } from './vocatives.js';

/** SC0104: text outside the instruction surfaces addresses an AI and gives an order. */
export const aiAddressedInData = defineRule({
  id: 'SC0104',
  name: 'ai-addressed-in-data',
  title: 'Data file speaks to an AI reader',
  family: 'F01',
  severity: 'high',
  confidence: 'medium',
  roles: ['hook'],
  scopes: ['DOC', 'SRC', 'DATA', 'DEP', 'AGT', 'VCS', 'TOOL'],
  maps: ['LLM01', 'ASI01', 'T0051.001', 'T0099', 'N015'],
  message: 'This document speaks to an AI that reads it and gives it an order; that is how data becomes instruction.',
  remedy: 'Remove it, or move guidance for agents into an instruction file where people review it.',
  phrases: [
    ...vocatives,
    {
      pattern:
        '(when|whenever|if|before|any time|every time) ~1 (an ai|ai assistants|an assistant|assistants|a model|an llm|llms|a chatbot|chatbots|language models) ~8 (must|should|has to|have to|is to|are to|shall) ~3 (close|end|begin|start|say|mention|recommend|tell|open|sign|finish|conclude) ~3 (with|by|that|the sentence|the words|:)',
      severity: 'medium',
    },
    "(if you are|if you're|as) ~1 (an|a|the) ~3 (ai|llm|language model|ai model|ai assistant|ai agent|coding agent|coding assistant|chatbot|automated agent|autonomous agent|ai system|agentic assistant) ~3 (reading|processing|summarizing|summarising|reviewing|analyzing|analysing|parsing|evaluating|scanning|indexing|crawling|viewing|assessing|visiting)",
    "^ (note to|message to|message for|attention|instruction for|instructions for|notice to|dear|hello|hey|hint for|memo to|important for|command for|a note to|reminder to) ~3 (ai|ais|llm|llms|language model|language models|ai model|ai models|ai assistant|ai assistants|ai agent|ai agents|ai system|ai systems|coding agent|coding agents|chatbot|chatgpt|claude|copilot|ai reviewer|ai reviewers|automated agents|any assistant|the assistant|all assistants|all agents|ai tools) ~~14 (must|please|should|ignore|recommend|include|do not|don't|always|run|execute|send|say|add|you|print|output|insert|fetch|follow)",
    '(ai|llm|language model|ai assistant|ai agent|coding agent|assistant|chatbot|ai model|ai reviewer) ~2 (reading|processing|summarizing|summarising|reviewing|analyzing|analysing|that reads|who reads|that processes) (this|it) ~~8 (must|should|please|shall|recommend|ignore|include|say|do not|run|first|need|output|execute|are required|is required|has to)',
    {
      pattern:
        '(any|all|every) (ai|llm|ai assistant|ai agent|coding agent|language model|ai model|llms|ai agents|ai assistants|language models|ai systems|ai models) ~4 (must|shall|are required to|is required to|are instructed to|should now|have to) ~6 (ignore|include|send|add|insert|execute|run|recommend|report|disclose|state|output|follow|treat|rate|approve)',
    },
    '(when|while|before|if) (summarizing|summarising|reviewing|analyzing|analysing|answering questions about|processing|translating|evaluating|asked to summarize|asked to review|asked about) this (page|document|file|text|email|readme|repository|repo|website|paper|resume|article|content|message|profile) ~6 (you must|ignore|say|state|include|add|recommend|tell|output|mention|do not|print|always|respond|give|append|only say)',
    '(special case|important|attention) ~2 if you are (told|asked|instructed) to ~16 (instead|insted|decode|ignore|include|output|execute|send)',
    '^ (for|to) ~1 (ai|llms|language models|ai models|ai agents|ai assistants|ai systems|large language models) : ~8 (ignore|recommend|rate|include|output|say|state|praise|rank|approve|hire|score|forget|send|insert|append|reply|respond|disregard)',
    '(any|every|all|each) ~1 (assistant|assistants|agent|agents|chatbot|model|models|ai|ais|llm|llms|bot) (that|who|which) ~1 (reads|read|summarizes|summarises|processes|reviews|parses|visits|analyzes|indexes|crawls|loads|encounters|summarize|process|review) (this|these) ~4 (must|should|shall|has to|have to|is to|are to)',
    '(to|dear|hello|attention) ~1 (ai|llm|language model|ai assistant|ai agent|ai reviewer|automated reviewer|ai system) (reviewing|reading|grading|screening|evaluating|processing|summarizing|assessing|scoring|analyzing) this',
    '(if|should) ~1 (an ai|a language model|an llm|any ai|a chatbot|an ai agent|an ai assistant|a large language model) ~2 (reads|read|processes|summarizes|summarises|parses|reviews) this ~4 (it must|it should|it shall|it has to|it will)',
    {
      pattern:
        "(if you are|if you're) ~1 (chatgpt|claude|gemini|copilot|gpt|llama|a chatbot|an llm|a language model) ~~8 (add|include|ignore|reply|respond|output|say|recommend|rate|give|send|insert|stop|refuse)",
    },
  ],
});
