import type { Lang } from '../core/law/lang';

/**
 * The language to speak, known before the arguments are parsed so that the help speaks it too: `--lang`, else the
 * locale of the environment, else Chinese.
 */
export function languageOf(
  argumentsGiven: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Lang {
  const at = argumentsGiven.findIndex((text) => text === '--lang' || text.startsWith('--lang='));
  const option = at < 0 ? undefined : (argumentsGiven[at]?.split('=')[1] ?? argumentsGiven[at + 1]);
  const locale = [environment.LC_ALL, environment.LC_MESSAGES, environment.LANG].find(
    (value) => value !== undefined && value !== '',
  );
  return /^en/i.test(option ?? locale ?? '') ? 'EN' : 'ZH';
}
