import { expect, test } from 'vitest'
import { type Answers, askForProject } from './ask.ts'
import type { Prompts } from './prompts.ts'

interface Asked {
  readonly questions: readonly string[]
  readonly answers: Answers | undefined
}

/** Asks a person who gives these answers in turn, and breaks off where they end. */
async function asked(replies: readonly unknown[], given: Partial<Answers> = {}): Promise<Asked> {
  const questions: string[] = []
  const left = [...replies]
  const reply = <T>(question: string): Promise<T | undefined> => {
    questions.push(question)
    return Promise.resolve(left.shift() as T | undefined)
  }
  const prompts: Prompts = { text: reply, select: reply, selectSome: reply, confirm: reply }
  return { answers: await askForProject(prompts, given), questions }
}

test('all is asked, the language in which one writes first only where there are several', async () => {
  const { answers, questions } = await asked(['plan', 'minimal', ['en', 'kk', 'ru'], 'kk', 'Жоспар', 'gitlab', true])
  expect(answers).toEqual({
    dir: 'plan',
    example: 'minimal',
    languages: ['kk', 'en', 'ru'],
    title: 'Жоспар',
    ci: 'gitlab',
    preCommit: true,
  })
  expect(questions).toHaveLength(7)
  const short = await asked(['plan', 'minimal', ['ru'], '', 'none', false])
  expect(short.answers).toMatchObject({ languages: ['ru'], title: undefined, ci: undefined, preCommit: false })
})

test('what the options say is not asked, nor title and languages for the example that has its own', async () => {
  const given = { dir: 'plan', ci: 'github', preCommit: true } as const
  const { answers, questions } = await asked(['kazakhstan'], given)
  expect(questions).toEqual(['Start from'])
  expect(answers).toEqual({ ...given, example: 'kazakhstan', title: undefined, languages: ['en'] })
})

test('breaking off at any question gives nothing', async () => {
  const replies = ['plan', 'minimal', ['en', 'ru'], 'ru', '', 'none', false]
  for (let given = 0; given < replies.length; given++)
    expect((await asked(replies.slice(0, given))).answers).toBeUndefined()
})
