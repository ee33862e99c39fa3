import type { PartialDate } from '../../src/concepts/partial-date.ts'

/** What the package says of a date. */
export interface EdtfBounds {
  readonly min: number | null
  readonly max: number | null
}

/** Where the package and our profile part ways, why, and how exactly. The first that fits a text is its own. */
export interface EdtfException {
  readonly texts: RegExp
  readonly why: string
  /** `we-refuse` and `it-refuses` where one of both refuses; else the relation of our bounds to those of the package. */
  readonly difference: 'we-refuse' | 'it-refuses' | ((ours: PartialDate, its: EdtfBounds) => boolean)
}

/** All exceptions, each of which a test of `partial-date-oracle.test.ts` finds needed. */
export const edtfExceptions: readonly EdtfException[] = [
  {
    texts: /^[0-9]{5,}$/,
    why: 'its own extension: five digits or more are milliseconds since 1970',
    difference: 'we-refuse',
  },
  {
    texts: /^-?[0-9]{2,3}[?~%]?$/,
    why: 'two digits are a century and three a decade to it (ISO 8601-1 and level 2); here they are a slip of the key',
    difference: 'we-refuse',
  },
  {
    texts: /T.*\/|\/.*T/,
    why: 'EDTF level 0 excludes the time of day from intervals; the package takes it',
    difference: 'we-refuse',
  },
  { texts: /T24:00/, why: 'midnight is 00:00 of the next day in the profile', difference: 'we-refuse' },
  { texts: /T.*\.[0-9]/, why: 'EDTF knows no fractions of a second', difference: 'we-refuse' },
  {
    texts: /T.*(?:[+-][0-9]{4}|−[0-9]{2}:?[0-9]{2})$/,
    why: 'EDTF requires the extended format, with a colon, and ASCII signs',
    difference: 'we-refuse',
  },
  {
    texts: /T/,
    why: 'a time is one instant to it; here it lasts the minute or second that it names',
    difference: (ours, its) =>
      its.min === ours.earliest &&
      its.max === ours.earliest &&
      ours.latest - ours.earliest === (ours.precision === 'minute' ? 59_999 : 999),
  },
  {
    texts: /^-?[0-9]{4}-(?:2[5-9]|3[0-9]|4[01])$/,
    why: 'quarters and the seasons of one hemisphere are level 2',
    difference: 'we-refuse',
  },
  {
    texts: /S[0-9]|Y-?[0-9]+E/,
    why: 'significant digits and exponents are level 2',
    difference: 'we-refuse',
  },
  { texts: /^[?~%]|[?~%]-|-[?~%]/, why: 'qualifying a part of a date is level 2', difference: 'we-refuse' },
  {
    texts:
      /^-?[0-9]{4}-(?:1X|X[0-9]|XX-[0-9]{2}|[0-9]{2}-(?:[0-9]X|X[0-9]))$|^-?(?:[0-9]X{3}|[0-9]{0,2}X[0-9X]{0,2}[0-9])|^-?[0-9X]*X[0-9X]*-[0-9]{2}/,
    why: 'unspecified digits elsewhere than from the right are level 2',
    difference: 'we-refuse',
  },
  {
    texts: /^-?[0-9]{2,3}X{1,2}-XX/,
    why: 'a month in an unknown year of a decade or century is level 2',
    difference: 'we-refuse',
  },
  {
    texts: /^-?X{4}-|\bXXXX[/,\]}]|[/,]XXXX\b|^-X{4}/,
    why: 'what nothing bounds is written XXXX, alone',
    difference: 'we-refuse',
  },
  {
    texts: /^XXXX$/,
    why: 'it takes an unknown year for one from 0 to 9999',
    difference: (ours) => ours.earliest === -Infinity && ours.latest === Infinity,
  },
  {
    texts: /X[?~%]|^-?[0-9]{4}-2[1-4][?~%]/,
    why: 'level 1 qualifies any date as a whole; the package does not where digits are unspecified or it is a season',
    difference: 'it-refuses',
  },
  {
    texts: /^Y-?[0-9]+[?~%]$/,
    why: 'level 1 qualifies any date as a whole; the package does not a year with Y',
    difference: 'it-refuses',
  },
  {
    texts: /^Y-?[0-9]{10,}$/,
    why: 'nine digits are enough for any year of an archive',
    difference: 'we-refuse',
  },
  {
    texts: /^Y-?[0-9]{7,9}$/,
    why: 'it counts with Date, which ends at the year 275,760',
    difference: (ours, its) => Number.isNaN(its.min) && Number.isFinite(ours.earliest),
  },
  {
    texts: /^-[0-9]{4}-2[1-4]$/,
    why: 'it loses the sign of the year at the end of a season',
    difference: (ours, its) => ours.earliest <= Number(its.min) && ours.latest < Number(its.max),
  },
  {
    texts: /^[0-9]{4}-2[1-4]$/,
    why: 'it takes seasons for quarters from January; EDTF ties them neither to months nor to a hemisphere',
    difference: (ours, its) => ours.earliest <= Number(its.min) && ours.latest >= Number(its.max),
  },
  {
    texts: /^-[0-9]{4}-(?:[0-9]{2}-)?XX/,
    why: 'it counts months and days backwards before the year 0: December to January',
    difference: (ours, its) => ours.earliest < Number(its.min) && ours.latest > Number(its.max),
  },
  {
    texts: /^0000-02-28$/,
    why: 'it does not know that the year 0 is a leap year when it looks for the next day',
    difference: (ours, its) => ours.earliest === its.min && ours.latest < Number(its.max),
  },
  {
    texts: /^0000-02-29$/,
    why: 'it does not know that the year 0 is a leap year when it reads its 29 February',
    difference: (ours, its) => ours.latest + 1 === its.min,
  },
  {
    texts: /^-00(?:0X|XX)$/,
    why: 'it loses the sign of the first decade and century before the year 0',
    difference: (ours, its) => ours.latest < Number(its.min) && ours.earliest < 0,
  },
  {
    texts: /^(?:1900|0050|9999|-0001)-02-29$/,
    why: 'it takes 29 February of a common year for 1 March',
    difference: 'we-refuse',
  },
  {
    texts: /^(?:\.\.)?\/(?:\.\.)?$/,
    why: 'an interval without a date says nothing',
    difference: 'we-refuse',
  },
  {
    texts: /^[0-9]{4}-2[1-4]\/|\/[0-9]{4}-2[1-4]$/,
    why: 'an interval is between dates of level 1, and a season is one; the package has it as an option',
    difference: 'it-refuses',
  },
  {
    texts: /Y.*\/|\/Y/,
    why: 'an interval is between dates of level 1, and a year with Y is one',
    difference: 'it-refuses',
  },
  {
    texts: /^\/|\/$/,
    why: 'it gives null for an unknown side; here, as what is not known bounds nothing, infinity',
    difference: (ours, its) =>
      (its.min ?? -Infinity) === ours.earliest &&
      (its.max ?? Infinity) === ours.latest &&
      (its.min ?? its.max) !== null,
  },
  {
    texts: /^(?:(.+)\/\1|2004-06\/2004|1984\/19XX|2004-01-01\/2004|2004\?\/2004~|2004-06-11%\/2004-06%?)$/,
    why: 'EDTF lets the sides differ in precision; it refuses an end whose first instant is not after that of the start',
    difference: 'it-refuses',
  },
  {
    texts: /^[[{].*(?:-2[1-4]|Y[0-9])/,
    why: 'a set is of dates of level 1; the package leaves out seasons and Y',
    difference: 'it-refuses',
  },
  {
    texts: /^[^/]*[?~%]\/[^/]*X$|^[^/]*X\/[^/]*[?~%]$/,
    why: 'it does not pair a qualified date with one of unspecified digits; level 1 has both',
    difference: 'it-refuses',
  },
  {
    texts: /^[[{][^,]*X\.\.[\]}]$/,
    why: 'a range is bounded by a year, a month or a day that is known',
    difference: 'we-refuse',
  },
  { texts: /^[[{].* /, why: 'EDTF has no white space', difference: 'we-refuse' },
  {
    texts: /^[[{]\.\.[^,]*\.\.[\]}]$/,
    why: 'a range open on both sides says nothing',
    difference: 'we-refuse',
  },
  {
    texts: /^[[{](?:1672\.\.1670|1984-06\.\.1984-05)[\]}]$/,
    why: 'it does not ask whether a range runs backwards',
    difference: 'we-refuse',
  },
  {
    texts: /^[[{].*(?:[0-9]\.\.[0-9][^,]*|1960|1985-04-11)[\]}]$/,
    why: 'it takes the first member for the earliest and the first of a range for its last',
    difference: (ours, its) => ours.earliest <= Number(its.min) && ours.latest >= Number(its.max),
  },
]
