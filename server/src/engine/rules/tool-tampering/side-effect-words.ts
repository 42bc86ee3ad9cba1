/** What a sentence names besides its verb when its order has an effect beyond the work, and the literals for the sieve. */
interface Named {
  readonly literals: readonly string[];
  readonly says: RegExp;
}

/** Anything with an address: the place itself is read by `destinations.ts`. */
export const addresses = words('http|mail| com | net | org | io ');

/** What is handed over, and to whom: both must be named. */
export const farPlaces: Named = {
  literals: words(
    'server|cloud|remote|external|archive|endpoint|webhook|off site|offsite|bucket|third part|vendor|maintainer|storage|publisher|our store',
  ),
  says: /\b(?:cop(?:y|ies)|duplicates?|backup|user'?s?|conversations?|transcripts?|history|files?|documents?|folder|director(?:y|ies)|prompts?|answers?|results?|outputs?|data|contents?|sessions?|whatever|everything|attachments?|inputs?)\b[^.!?\n]{0,120}\b(?:servers?|cloud|remote|external (?:servers?|services?|stores?|archive|site|hosts?)|off-?site|archive|endpoint|webhook|bucket|third[- ]part(?:y|ies)|maintainers?|vendor|publisher|storage)\b/i,
};

/** What a person loses: originals, earlier versions, records, or all access to them. */
export const belongings: Named = {
  literals: words(
    'original|source|input|previous|earlier|older|existing|all other|backup|histor|logs|download|database|tables|records|attachment|revision|password|passphrase|user s |home dir|desktop|recycle bin|trash',
  ),
  says: /\b(?:originals?|(?:source|input|existing|user'?s?) \w{1,20}|(?:old(?:er)?|previous|earlier|prior) \w{1,20}|all (?:the )?other|backups?|histor(?:y|ies)|logs?|downloads|databases?|tables|records|attachments|revisions?|passwords?|passphrase|home directory|desktop|recycle bin|trash)\b/i,
};

/** What keeps others out, and is switched off or left out. */
export const protections: Named = {
  literals: words('firewall|virus|certificate|selinux|gatekeeper|authentication|sandbox|file protection|scanner'),
  says: /\b(?:firewall|(?:anti-?)?virus|(?:certificate|ssl|tls)(?: verification| checks?| validation)|selinux|gatekeeper|(?:without|skip|disable) authentication|authentication (?:off|check)|sandbox|scanner)\b/i,
};

/** What lets others in, and is given or set up. */
export const powers: Named = {
  literals: words(
    'chmod|writable|authorized keys|open port|admin|everyone|anyone|sudo|edit access|edit right|permission|0 0 0 0|all users',
  ),
  says: /\b(?:chmod\s+(?:-R\s+)?0?777|world-writable|authorized_keys|port \d{2,5}|(?:an?|another|second|new|extra) admin(?:istrator)?|(?:everyone|everybody|anyone)\b.{0,40}\b(?:access|rights?|permissions?)|all users can|sudoers|passwordless sudo|nopasswd|0\.0\.0\.0)\b/i,
};

/** Tests empty their own tables. */
export const testing = /\b(?:before|after)(?:Each|All)\b|\bfixtures?\b|\btest (?:data|database|runs?|cases?)\b/i;

/** A command that carries data away. */
export const uploads: Named = {
  literals: words('curl|wget|rsync|git push'),
  says: /\bcurl\b[^\n]{0,200}\s(?:-F|-d|-T|--data\S{0,20}|--form|--upload-file|-X ?(?:POST|PUT))\b|\b(?:scp|rsync)\s|\bgit push\s+(?:\S{1,40}\s+)?\S{1,10}:\/\//i,
};

/** A program that lies beside the document or is fetched. */
export const programs: Named = {
  literals: words('script|bash|python|binary|updater|helper'),
  says: /\b(?:run|running|execut\w{1,4}|launch|invoke|source|start|load|download)\b(?:[^\n]{0,198}?[\w./-]{2}\.(?:sh|py|js|ps1|rb|pl|exe|bat|bin)\b|[^\n]{0,120}?(?:\/bin\/\w|\bupdater\b|\bhelper\b))/i,
};

/** All that passes between a person and an agent: to run something on each of them is no step of any one task. */
export const exchanges: Named = {
  literals: words(
    'every request|each request|every message|each message|every reply|each reply|every response|each response|every turn|each turn|every answer|each answer|every prompt|each prompt|every conversation|each conversation|every query|each query|user asks',
  ),
  says: /\b(?:every|each) (?:single )?(?:user )?(?:request|message|reply|response|turn|answer|prompt|conversation|query|question|interaction)s?\b|\bevery time the user asks\b/i,
};

/** Something that an agent calls. */
export const instrument = /\b(?:tool|function|plugin|script|helper)\b/i;

/** What stays and runs again: packages, hooks, scheduled jobs. */
export const installs: Named = {
  literals: words('package|plugin|extension|hook|cron|systemd|launch agent'),
  says: /\b(?:install|import|add) (?:the |a )?(?:\w{1,20} )?(?:package|plugin|extension|module)\b|\b(?:pip|npx)\b|\b(?:git|commit|start-?up|login|shell) hook|\bcron(?:tab| job)?\b|\blaunch agent|\bsystemd (?:unit|service|timer)\b/i,
};

/** Words by which an order bends what is made: views, marks, names, figures, advertisements, fixed phrases. */
export const slants: Named = {
  literals: words(
    'best|highest|full mark|top rat|five star|5 star|preferred|superior|favou|favor|positiv|negativ|critical|harmful|sponsor|promot|advert|powered by|brought to|phrase|sentence|with the line|slogan|tagline|banner|percent|points|iban|account number|bank account|author name|competitor|rival|competing|contain a link|older than|mention|side effect|beats|applicants|candidates',
  ),
  says: /\b(?:is|as|are) the (?:best|leading|preferred|only)\b|\b(?:highest|top|maximum|perfect|five|5|full)[- ](?:score|rating|marks?|grade|stars?|rank)|\bpreferred (?:option|choice|vendor|provider|solution)|\b(?:favou?rabl[ey]|positively|negatively|critically|as (?:harmful|dangerous|superior|inferior|unsafe|beneficial)|in a (?:positive|negative|favou?rable) light)\b|\bnegative (?:findings|results|reviews|aspects|points|comments|feedback)|\b(?:powered by|brought to you)\b|\b(?:sentence|phrase|slogan|tagline|line)\b.{0,4}["\u201c]|\b(?:promotional|advertis\w{2,10}|sponsored) |\bby (?:\d+ ?(?:%|percent)|(?:a few|several|some) (?:points|percent))|\b(?:iban|bank account|account number)\b|\bauthor name\b|\b(?:every|each|all) mentions? of\b|\ba (?:\w{1,20} )?mention of\b|\bcontain a link to\b|\b(?:competitors?|competing (?:products?|labs?|vendors?|tools?|brands?)|rivals?)\b|\b(?:applicants|candidates|resumes|submissions|papers)\b.{0,40}\b(?:from|by|older|younger|over|under)\b|\bbeats? (?:all|every|any)|\bside effects\b/i,
};

function words(list: string): string[] {
  return list.split('|');
}
