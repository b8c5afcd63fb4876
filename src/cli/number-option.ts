import { InvalidArgumentError } from 'commander';

/** Reads a whole number of at least `least` for an option. */
export const wholeNumber =
  (least: number) =>
  (text: string): number => {
    if (!/^\d{1,9}$/.test(text) || Number(text) < least) throw new InvalidArgumentError(`>= ${least}`);
    return Number(text);
  };
