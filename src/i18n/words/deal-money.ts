import type { FlowNode, Stream } from '#domain/deal-flow.ts';
import type { Firmness } from '#domain/deal-money.ts';
import type { DealStatus } from '#domain/deal.ts';
import { words } from '#i18n/words.ts';

/** The money of the alliance: anatomy, flow, circle, comparison, what was held before. */
export const dealMoneyWords = words(
  {
    amounts: {
      'USD bn': (number: string) => `${number}\u00a0bn\u00a0USD`,
      GW: (number: string) => `${number}\u00a0GW`,
      TPUs: (number: string) => `${number}\u00a0TPUs`,
    },
    upTo: (amount: string) => `up\u00a0to\u00a0${amount}`,
    atLeast: (amount: string) => `more than\u00a0${amount}`,
    or: (one: string, other: string) => `${one} or ${other}`,
    firmness: {
      commitment: 'commitment',
      ceiling: 'ceiling',
      investment: 'investment',
      'letter-of-intent': 'letter of intent',
      'press-report': 'press report',
      'press-arithmetic': 'press arithmetic',
      'not-said': 'kind not stated',
    } satisfies Record<Firmness, string>,
    status: {
      confirmed: 'confirmed',
      'confirmed-with-nuance': 'confirmed, with a nuance',
      'adds-detail': 'not in the article',
      commentary: 'commentary',
      'wording-unverified': 'wording not found elsewhere',
      'time-bound': 'true for a time',
      derived: 'computed by the press',
      unspecified: 'no figure given',
      differs: 'the article differs',
      unsupported: 'not supported',
      'contradicted-at-launch': 'contradicted at launch',
      'not-contradicted': 'not contradicted',
      reported: 'reported',
      'letter-of-intent': 'not a contract',
    } satisfies Record<DealStatus, string>,
    chart: 'Chart',
    table: 'Table',
    showChart: (title: string) => `Show as chart: ${title}`,
    showTable: (title: string) => `Show as table: ${title}`,
    columns: {
      from: 'From',
      to: 'To',
      sum: 'Sum',
      kind: 'Kind',
      sources: 'Sources',
      deal: 'Deal',
      date: 'Made public',
      step: 'Date',
    },
    missing: 'The facts of this section are not in this edition.',
    undated: 'date not documented',

    anatomyTitle: (sum: string) => `What the ${sum} billion are made of`,
    anatomyLead: (committed: string, ceilings: string, sum: string) =>
      `${committed} billion US dollars are committed. A further ${ceilings} billion are ceilings: the investors may give less. Together they make the ${sum} billion of the headlines, an upper bound.`,
    total: 'The sum of the headlines',
    anatomyMore: 'What else is known about these sums',

    flowTitle: 'Where the money goes',
    flowNote: (ceilings: string, rest: string) =>
      `The picture takes the ${ceilings} billion as fully paid and fully spent on Azure. No source says either. If less is, more than ${rest} billion must come from other funds.`,
    nodes: {
      nvidia: 'Nvidia',
      microsoft: 'Microsoft',
      'other-funds': 'Other funds',
      anthropic: 'Anthropic',
      azure: 'Azure (Microsoft)',
      returned: 'Nvidia',
      beyond: 'Where it goes next',
    } satisfies Record<FlowNode, string>,
    streams: {
      commitment: 'commitment',
      ceiling: 'ceiling',
      'not-documented': 'not documented',
      assumed: 'assumed',
    } satisfies Record<Stream, string>,
    flowSays: (links: string) => `Flow of money. ${links}.`,
    flowLink: (from: string, to: string, amount: string, kind: string) =>
      `${from} to ${to}: ${amount}, ${kind}`,
    share: (ceilings: string) => `How much of the ${ceilings} billion returns`,
    shareNone: 'not assumed',
    shareValue: (percent: string, amount: string) => `${percent}%, ${amount}: assumed`,
    shareWhy:
      'No source puts a figure on it, so the slider begins at “not assumed”. Whatever it is moved to, 0% too, is your assumption, not a finding.',
    assumeNothing: 'Assume nothing',

    circularTitle: 'Why it is called circular',
    circular: [
      (ceilings: string, committed: string) =>
        `Nvidia and Microsoft can put up to ${ceilings} billion US dollars into Anthropic, and Anthropic has committed itself to buying ${committed} billion of compute from Microsoft’s Azure.`,
      () =>
        'The first systems named for that compute are Nvidia’s, so part of the money invested can return to the two investors as revenue from chips and servers.',
      (ceilings: string) =>
        `How large that part is, no source says: press and investors describe the pattern, and the ${ceilings} billion are themselves the sum of two ceilings.`,
    ],
    loopSays: (ceilings: string, committed: string) =>
      `A loop: Nvidia and Microsoft give Anthropic ${ceilings} (two ceilings), Anthropic pays Azure ${committed} (commitment), and from there a share that no source quantifies returns for chips and servers.`,
    loopTitle: 'The circle in one picture',
    loopInvestors: 'Nvidia and Microsoft',
    loopCeilings: 'two ceilings',
    loopReturn: 'chips and servers',
    loopUnknown: 'share: no source',
    circularRests: 'What this rests on',

    comparisonTitle: 'Beside the deals of the same months',
    comparisonLead: (who: string, amount: string, kind: string, times: string) =>
      `The largest sum beside it (${who}, ${amount}, ${kind}) is ${times} times what Anthropic has committed.`,
    alliance: 'The alliance',
    others: 'The same months',
    moneyTitle: 'In US dollars, on one scale',
    powerTitle: 'In gigawatts, on a scale of their own',
    powerAlso: 'Also named, inside other facts:',
    parties: (from: string, to: string) => `${from} → ${to}`,

    holdingsTitle: 'Who already held what',
    holdingsLead:
      'Before Microsoft and Nvidia came in, the owners of the other two clouds were in already: both as investors, Google also as a supplier of chips.',
    steps: (who: string) => `Steps of ${who}`,
    stepsOpen: (steps: string, total: string) =>
      `The steps listed come to ${steps}; the rest of ${total} is not documented in steps.`,
  },
  {
    amounts: {
      'USD bn': (number: string) => `${number}\u00a0Mrd.\u00a0USD`,
      GW: (number: string) => `${number}\u00a0GW`,
      TPUs: (number: string) => `${number}\u00a0TPUs`,
    },
    upTo: (amount: string) => `bis\u00a0zu\u00a0${amount}`,
    atLeast: (amount: string) => `mehr als\u00a0${amount}`,
    or: (one: string, other: string) => `${one} oder ${other}`,
    firmness: {
      commitment: 'Zusage',
      ceiling: 'Obergrenze',
      investment: 'Beteiligung',
      'letter-of-intent': 'Absichtserklärung',
      'press-report': 'Pressebericht',
      'press-arithmetic': 'Rechnung der Presse',
      'not-said': 'Art nicht angegeben',
    },
    status: {
      confirmed: 'bestätigt',
      'confirmed-with-nuance': 'mit Einschränkung bestätigt',
      'adds-detail': 'nicht im Artikel',
      commentary: 'Kommentar',
      'wording-unverified': 'Wortlaut sonst nicht gefunden',
      'time-bound': 'galt eine Zeit lang',
      derived: 'von der Presse errechnet',
      unspecified: 'ohne Zahl',
      differs: 'im Artikel anders',
      unsupported: 'nicht gestützt',
      'contradicted-at-launch': 'zum Start widerlegt',
      'not-contradicted': 'nicht widerlegt',
      reported: 'laut Bericht',
      'letter-of-intent': 'kein Vertrag',
    },
    chart: 'Diagramm',
    table: 'Tabelle',
    showChart: (title: string) => `Als Diagramm zeigen: ${title}`,
    showTable: (title: string) => `Als Tabelle zeigen: ${title}`,
    columns: {
      from: 'Von',
      to: 'An',
      sum: 'Betrag',
      kind: 'Art',
      sources: 'Quellen',
      deal: 'Vereinbarung',
      date: 'Bekannt seit',
      step: 'Datum',
    },
    missing: 'Die Fakten zu diesem Abschnitt fehlen in dieser Ausgabe.',
    undated: 'Datum nicht belegt',

    anatomyTitle: (sum: string) => `Woraus die ${sum} Milliarden bestehen`,
    anatomyLead: (committed: string, ceilings: string, sum: string) =>
      `Zugesagt sind ${committed} Milliarden US-Dollar. Weitere ${ceilings} Milliarden sind Obergrenzen: Die Investoren können auch weniger geben. Zusammen ergibt das die ${sum} Milliarden aus den Schlagzeilen, einen Höchstwert.`,
    total: 'Die Summe der Schlagzeilen',
    anatomyMore: 'Was über diese Summen sonst bekannt ist',

    flowTitle: 'Wohin das Geld fließt',
    flowNote: (ceilings: string, rest: string) =>
      `Das Bild nimmt an, dass die ${ceilings} Milliarden ganz gezahlt und ganz für Azure ausgegeben werden. Beides sagt keine Quelle. Ist es weniger, müssen mehr als ${rest} Milliarden aus anderen Mitteln kommen.`,
    nodes: {
      nvidia: 'Nvidia',
      microsoft: 'Microsoft',
      'other-funds': 'Andere Mittel',
      anthropic: 'Anthropic',
      azure: 'Azure (Microsoft)',
      returned: 'Nvidia',
      beyond: 'Wohin es weitergeht',
    },
    streams: {
      commitment: 'Zusage',
      ceiling: 'Obergrenze',
      'not-documented': 'nicht belegt',
      assumed: 'angenommen',
    },
    flowSays: (links: string) => `Geldfluss. ${links}.`,
    flowLink: (from: string, to: string, amount: string, kind: string) =>
      `${from} an ${to}: ${amount}, ${kind}`,
    share: (ceilings: string) => `Wie viel von den ${ceilings} Milliarden zurückfließt`,
    shareNone: 'keine Annahme',
    shareValue: (percent: string, amount: string) => `${percent} %, ${amount}: angenommen`,
    shareWhy:
      'Keine Quelle beziffert den Anteil, deshalb steht der Regler zunächst auf „keine Annahme“. Jede andere Stellung, auch 0 %, ist eine Annahme derer, die ihn bewegen, kein Befund.',
    assumeNothing: 'Nichts annehmen',

    circularTitle: 'Warum von einem Kreislauf die Rede ist',
    circular: [
      (ceilings: string, committed: string) =>
        `Nvidia und Microsoft können bis zu ${ceilings} Milliarden US-Dollar in Anthropic investieren, und Anthropic hat zugesagt, bei Microsofts Azure Rechenleistung für ${committed} Milliarden abzunehmen.`,
      () =>
        'Die ersten dafür genannten Systeme stammen von Nvidia; ein Teil des investierten Geldes kann also als Umsatz mit Chips und Servern zu den beiden Investoren zurückkehren.',
      (ceilings: string) =>
        `Wie groß dieser Teil ist, sagt keine Quelle: Presse und Investoren beschreiben das Muster, und die ${ceilings} Milliarden sind selbst nur die Summe zweier Obergrenzen.`,
    ],
    loopSays: (ceilings: string, committed: string) =>
      `Ein Kreislauf: Nvidia und Microsoft geben Anthropic ${ceilings} (zwei Obergrenzen), Anthropic zahlt Azure ${committed} (Zusage), und von dort kehrt ein Anteil, den keine Quelle beziffert, für Chips und Server zurück.`,
    loopTitle: 'Der Kreislauf in einem Bild',
    loopInvestors: 'Nvidia und Microsoft',
    loopCeilings: 'zwei Obergrenzen',
    loopReturn: 'Chips und Server',
    loopUnknown: 'Anteil: keine Quelle',
    circularRests: 'Worauf das beruht',

    comparisonTitle: 'Neben den Abschlüssen derselben Monate',
    comparisonLead: (who: string, amount: string, kind: string, times: string) =>
      `Der größte Betrag daneben (${who}, ${amount}, ${kind}) ist das ${times}-Fache dessen, was Anthropic zugesagt hat.`,
    alliance: 'Die Allianz',
    others: 'Dieselben Monate',
    moneyTitle: 'In US-Dollar, auf einer Skala',
    powerTitle: 'In Gigawatt, auf eigener Skala',
    powerAlso: 'Außerdem genannt, in anderen Angaben:',
    parties: (from: string, to: string) => `${from} → ${to}`,

    holdingsTitle: 'Wer schon beteiligt war',
    holdingsLead:
      'Bevor Microsoft und Nvidia dazukamen, waren die Eigentümer der beiden anderen Clouds schon da: beide als Investoren, Google auch als Lieferant von Chips.',
    steps: (who: string) => `Schritte von ${who}`,
    stepsOpen: (steps: string, total: string) =>
      `Die aufgeführten Schritte ergeben ${steps}; der Rest von ${total} ist nicht in Schritten belegt.`,
  },
);
