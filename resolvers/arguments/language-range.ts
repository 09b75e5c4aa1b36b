import { ValidateBy } from 'class-validator';
import { isLanguageRange, languageRangeForm } from '../../src/chart/languages';

export const languageDescription =
  'The language to name units in, here and in everything below, as a range of RFC 4647: "fr", "fr-CA", or "*" for the chart\'s own. What the header Accept-Language says when left out; the chart\'s own where it has no names in one that is wanted.';

/** One range, not the list with weights that a header may have. */
export function IsLanguageRange(): PropertyDecorator {
  return ValidateBy(
    {
      name: 'isLanguageRange',
      validator: { validate: (value) => typeof value === 'string' && isLanguageRange(value) },
    },
    { message: languageRangeForm },
  );
}
