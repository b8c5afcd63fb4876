/** Who a card's line speaks of: a person who bears, or somebody who is missing. */
export interface PictureLine {
  readonly text: string;
  /** The article, in small print below; empty for none. */
  readonly citation: string;
  /** A gap (缺口): drawn dashed and marked with a sign, so that it is told apart without colour. */
  readonly gap: boolean;
}

/** One organ in one capacity. */
export interface PictureCard {
  readonly organ: string;
  /** 主体责任、承办、系统责任…, with the scope. */
  readonly capacity: string;
  readonly citation: string;
  /** Thick frame: it bears the matter itself. Thin frame: it stands above. Dashed: it is missing or outside. */
  readonly frame: 'RESPONSIBLE' | 'SUPERIOR' | 'GAP';
  readonly lines: readonly PictureLine[];
}

/** One territory with the cards it has in each lane. */
export interface PictureRow {
  readonly name: string;
  readonly level: string;
  /** Indices of the rows whose territories it lies in, the nearest first. */
  readonly above: readonly number[];
  readonly lanes: readonly (readonly PictureCard[])[];
}

/** A list below the grid: candidates, gaps without an organ, exclusions, notes. */
export interface PictureList {
  readonly title: string;
  readonly gap: boolean;
  readonly items: readonly string[];
}

/** Everything the picture of one answer says, already in words of one language. Rows go from the top down. */
export interface ResponsibilityPicture {
  readonly lang: 'zh-CN' | 'en';
  readonly title: string;
  readonly facts: readonly string[];
  /** Names of the lanes, from left to right: the locality (块), then department and system (条). */
  readonly lanes: readonly string[];
  readonly rows: readonly PictureRow[];
  readonly lists: readonly PictureList[];
  readonly legend: {
    readonly responsible: string;
    readonly superior: string;
    readonly gap: string;
    readonly chain: string;
  };
  /** Said in place of the grid when nobody bears anything. */
  readonly nothing: string;
}
