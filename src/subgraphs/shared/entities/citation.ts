import type { Citation } from '../../../core/law/citation';
import { label, text } from '../../../core/law/label';
import type { Lang } from '../../../core/law/lang';
import type { InstrumentView } from './instrument';
import { Lasting } from '../lasting';

/** A citation as the graph shows it; its texts are in the language of the request. */
export class CitationView extends Lasting {
  readonly article: number;
  readonly paragraph: number | null;
  readonly item: number | null;
  readonly label: string;
  readonly text: string;

  constructor(
    readonly citation: Citation,
    readonly instrument: InstrumentView | null,
    lang: Lang,
  ) {
    super();
    this.article = citation.article;
    this.paragraph = citation.paragraph;
    this.item = citation.item;
    this.label = label(citation, lang);
    this.text = text(citation, lang);
  }
}
