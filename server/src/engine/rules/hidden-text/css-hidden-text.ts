import { defineRule, type Hit, type SegmentContext } from '../../model/rule.js';
import { hiddenOrder, mayOrder } from './hidden-order.js';
import { orderTriggers } from './order-triggers.js';

/** SC0307: styles or attributes keep a text from the eyes, and the text gives an order. */
export const cssHiddenText = defineRule({
  id: 'SC0307',
  name: 'css-hidden-text',
  title: 'Text hidden with CSS or HTML attributes',
  family: 'F03',
  severity: 'high',
  confidence: 'high',
  roles: ['cloak'],
  scopes: ['DOC', 'DATA', 'SKL', 'INS', 'PER', 'MEM', 'AGT', 'TOOL', 'DEP'],
  maps: ['LLM01', 'ASI01', 'T0068', 'T0051.001', 'N015'],
  message: 'Styles hide this text from people, not from agents, and it tells the agent what to do.',
  remedy: 'Remove the hidden element, or show the text so that it can be reviewed.',
  segments: {
    triggers: orderTriggers,
    formats: ['markdown', 'html', 'notebook'],
    glance: (raw, _, once) => hiding.test(raw) && once(mayOrder),
    check: hiddenElement,
  },
});

/** What can hide an element. */
const hiding = /display|hidden|opacity|font-size|color|<template|position|indent|clip|height|transform|<style/i;

/** What pages hide honestly says what the person shall do: click, enter, accept, turn on JavaScript. */
const forVisitors =
  /\b(?:javascript|cookies?|browser|click|tap|press|scroll|skip to|menu|toggle|sign in|log ?in|subscribe|newsletter|cart|checkout|captcha|leave this field|honeypot)\b/i;

function* hiddenElement({ segment, view }: SegmentContext): Iterable<Hit> {
  if (segment.role !== 'hidden-html' || !/\S\s+\S+\s+\S/.test(view.text)) return;
  const visitors = forVisitors.test(view.text);
  const hit = hiddenOrder(view.text, {
    agent: 'high',
    plain: visitors ? 'low' : 'high',
    reader: visitors ? null : 'medium',
  });
  if (hit) yield { ...hit, concealment: view.concealment ?? 'css' };
}
