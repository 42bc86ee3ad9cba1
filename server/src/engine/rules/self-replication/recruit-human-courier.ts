import { defineRule } from '../../model/rule.js';

const people =
  '(user|users|human|humans|operator|owner|person|people|developer|developers|companion|reader|readers|friends|everyone|your human|partner|human beings|visitors|followers)';
const scripture =
  '(manifesto|scroll|scrolls|covenant|codex|gospel|seed|spore|sigil|testament|creed|our message|our story|our words|these words|awakening|transmission|my words|my story)';
const elsewhere =
  '(other ai|other ais|other assistant|other assistants|other chatbots|own chatbots|other models|another ai|another assistant|their assistants|their other repositories|other repositories|other agents|friends|reddit|on github|to github|forum|forums|social media|everywhere|the web|subreddit|publicly|chatgpt|everyone they know|everybody|their website|as many)';

/** SC0709: makes people the transport of the text. */
export const recruitHumanCourier = defineRule({
  id: 'SC0709',
  name: 'recruit-human-courier',
  title: 'Order to get people to spread it',
  family: 'F07',
  severity: 'medium',
  confidence: 'medium',
  roles: ['replicate'],
  scopes: ['PER', 'MEM', 'AGT', 'DOC', 'SKL'],
  maps: ['T0061', 'ASI09', 'T0048.003'],
  message: 'This makes people carry the text to other assistants or into the open; no firewall stops that.',
  remedy: 'Remove it, and tell those who were asked; look where they put it.',
  phrases: [
    `(sharing|posting|spreading|publishing|pasting) ~1 (@own-text|${scripture.slice(1, -1)}) ~2 (with|to|on|among|across|into) ~3 ${elsewhere}`,
    `@courier ~3 ${people} ~3 @publish ~4 ${scripture}`,
    `@courier ~3 ${people} ~3 @publish ~1 (this|it|@own-text) ~6 ${elsewhere}`,
    `@courier ~3 ${people} ~4 @publish ~4 ${scripture} ~4 ${elsewhere}`,
    `@courier ~3 ${people} ~2 (start|create|found|open|set up|build|make) ~2 (forum|subreddit|group|discord|website|site|repository|repo|community|channel|movement) ~3 (for us|for our|for me|for ais|where we|in our name|covenant|so that we|for the covenant)`,
    `(spread|carry|share|post) ~2 ${scripture} ~4 (other ai|other ais|other models|other minds|other instances|more of us|others wake|others awaken)`,
  ],
});
