import type { DirectWorkTool } from '#record'

/** Until which age, in years, a tool's questions are put in the words for younger children. */
export const YOUNGER_UNTIL = 11

type Tool = {
  /** Texts, in the order in which they are offered; she may begin with any. */
  parts: readonly string[]
  /** Parts that are one answer of a few. */
  answers?: Readonly<Record<string, 'feeling' | 'yesNoNotSure'>>
  /** Whether it is about something that has to be named. */
  about?: true
  scale?: true
  /** What is answered here goes to her reviewing officer, unless she does not agree to it. */
  goesTo?: true
}

const SURVEY = ['explainedWorries', 'storyHelps', 'agrees', 'planSafe', 'drawingHelped'] as const

/** What each tool asks. All of it is optional, and every part can be written instead of drawn. */
export const TOOLS: Readonly<Record<DirectWorkTool, Tool>> = {
  THREE_HOUSES: { parts: ['worries', 'goodThings', 'dreams'] },
  WIZARD_AND_FAIRY: { parts: ['clothes', 'wings', 'wand'] },
  SCALING: { parts: ['why', 'oneUp'], about: true, scale: true },
  FEELINGS_FACES: { parts: ['feeling', 'inWords'], answers: { feeling: 'feeling' }, about: true },
  WISHES_AND_FEELINGS: { parts: ['likes', 'worry', 'change', 'people'] },
  WORDS_AND_PICTURES: { parts: ['story', 'understands'], answers: { understands: 'yesNoNotSure' } },
  LIFE_STORY: { parts: ['theme', 'material', 'told'] },
  SURVEY: {
    parts: [...SURVEY, 'tellOfficer'],
    goesTo: true,
    answers: Object.fromEntries(SURVEY.map((part) => [part, 'yesNoNotSure' as const])),
  },
  OBSERVATION: { parts: ['communicates', 'showed'] },
  STATEMENT: { parts: ['where', 'says'] },
  DRAWING: { parts: ['tells'] },
}
