import type { Day } from '../../core/facts/day';
import type { Lang } from '../../core/law/lang';
import { say } from '../../core/law/say';
import type { Saying } from '../../core/law/sayings';
import type { Directory } from './directory';
import { Lasting } from './lasting';

/** Something said in an answer; its names are those of the day, and `words` are in the language of the request. */
export class Said extends Lasting {
  private said: string | undefined;

  constructor(
    protected readonly directory: Directory,
    private readonly saying: Saying,
    private readonly day: Day,
  ) {
    super();
  }

  get words(): string {
    return (this.said ??= this.wordsIn(this.directory.lang));
  }

  wordsIn(lang: Lang): string {
    return say(this.directory.hierarchy, this.saying, this.day, lang);
  }
}

/** Something shown with a message about it. */
class Told extends Said {
  get message(): string {
    return this.words;
  }
}

/** The fields with a message beside them. */
export const told = <Fields extends object>(
  directory: Directory,
  saying: Saying,
  on: Day,
  fields: Fields,
): Fields & Told => Object.assign(new Told(directory, saying, on), fields);
