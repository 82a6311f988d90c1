import { createPdfBackend } from '../../../src/pdf/create-pdf-backend.ts'
import { SAMPLE_INFO, SAMPLE_OUTLINE, samplePages } from '../sample-pages.ts'
import { smallPage } from '../small-document.ts'
import type { Editor } from '../support/damage.ts'
import { encodePng } from '../support/encode-png.ts'

/** The sample with a transparent picture and a file within. */
export function buildRichSample(): Uint8Array {
  const picture = encodePng({ width: 1, height: 1, colorType: 6, bitDepth: 8, samples: [1, 2, 3, 4] })
  const backend = createPdfBackend({ readImage: () => picture })
  const { front, body } = samplePages(backend.metrics)
  const attachments = [{ name: 'data.json', description: 'Data', content: Buffer.from('{}') }]
  const sink = backend.open({ ...SAMPLE_INFO, attachments })
  const box = { x: 20, y: 20, width: 100, height: 50 }
  sink.page(
    smallPage(
      [{ id: 200, parent: 0, role: 'Figure', alt: 'Эмблема', box }],
      [{ kind: 'image', owner: 200, path: 'emblem.png', ...box }],
    ),
  )
  for (const page of body) sink.page({ ...page, number: page.number + 1 })
  return sink.finish({ front, running: [], outline: SAMPLE_OUTLINE })
}

/** What is done to a good document, and a part of what must be said about it. */
export type Damage = readonly [what: string, change: (editor: Editor) => void, problem: string]
