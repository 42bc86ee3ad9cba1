/** Packages that most projects know: a name that is nearly one of them is meant to be taken for it. */
const popular: ReadonlySet<string> = new Set(
  'requests numpy pandas flask django fastapi pydantic sqlalchemy boto3 urllib3 cryptography setuptools pillow scipy matplotlib tensorflow torch transformers openai anthropic langchain click rich pytest beautifulsoup4 selenium celery redis psycopg2 pyyaml jinja2 httpx aiohttp tqdm scikit-learn react react-dom preact lodash express axios chalk commander debug moment dayjs uuid webpack vite rollup esbuild eslint prettier typescript jest vitest mocha next nuxt vue svelte angular rxjs redux zod dotenv cors body-parser mongoose sequelize prisma socket.io ws jquery bootstrap tailwindcss node-fetch undici glob rimraf semver yargs inquirer ora fs-extra cross-env nodemon puppeteer playwright passport bcrypt jsonwebtoken helmet underscore async bluebird colors request tokio serde reqwest clap anyhow hyper gin cobra viper gorm testify lombok guava jackson junit mockito'.split(
    ' ',
  ),
);

/** True when a name is that of a well-known package with a letter or two changed, or such a name with something behind it. */
export function isNearName(given: string, known: string): boolean {
  const name = bare(given);
  const original = bare(known);
  if (!popular.has(original) || popular.has(name) || name === original) return false;
  const stem = name.replace(
    /[-_.](?:pro|plus|next|js|py|lib|core|new|fast|safe|secure|dev|official|fork|lite|[0-9]{1,2})$/,
    '',
  );
  return stem !== original && (isSwapped(stem, original) || distance(stem, original) <= (original.length > 6 ? 2 : 1));
}

function bare(name: string): string {
  return name.toLowerCase().replace(/[.,;:]{1,9}$/, '');
}

function isSwapped(one: string, other: string): boolean {
  return one.length === other.length && one.length > 4 && [...one].sort().join('') === [...other].sort().join('');
}

/** Edit distance of two short names. */
function distance(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > 2) return 3;
  let row = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      next.push(Math.min((row[j] as number) + 1, (next[j - 1] as number) + 1, (row[j - 1] as number) + same));
    }
    row = next;
  }
  return row[other.length] as number;
}
