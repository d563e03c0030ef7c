import { words } from '#i18n/words.ts';

/** What the widgets are called. */
export const widgetNames = words(
  {
    claim: 'The claim',
    matrix: 'The matrix',
    lanes: 'The lanes',
    family: 'One family',
    model: 'One model',
    ends: 'What ends',
    deal: 'The deal',
  },
  {
    claim: 'Der Satz',
    matrix: 'Die Matrix',
    lanes: 'Die Zeitleisten',
    family: 'Eine Familie',
    model: 'Ein Modell',
    ends: 'Was endet',
    deal: 'Der Deal',
  },
);

/** What single widgets say, around what they share with the screens. */
export const widgetWords = words(
  {
    familyTitle: (family: string) => `${family} on Azure, AWS and Google Cloud`,
    modelTitle: (model: string) => `${model} on Azure, AWS and Google Cloud`,
    dealTitle: (sum: string) => `The deal of up to ${sum} billion US dollars`,
    nothingOf: (family: string) => `No cloud offers ${family} on this day.`,
    nothingOnDay: 'No model is on sale on this day.',
    dealMissing: 'The facts of the deal are incomplete; nothing can be drawn.',
  },
  {
    familyTitle: (family: string) => `${family} auf Azure, AWS und Google Cloud`,
    modelTitle: (model: string) => `${model} auf Azure, AWS und Google Cloud`,
    dealTitle: (sum: string) => `Der Deal über bis zu ${sum} Milliarden US-Dollar`,
    nothingOf: (family: string) => `Keine Cloud bietet ${family} an diesem Tag an.`,
    nothingOnDay: 'An diesem Tag ist kein Modell erhältlich.',
    dealMissing: 'Die Fakten zum Deal sind unvollständig; es lässt sich nichts zeichnen.',
  },
);
