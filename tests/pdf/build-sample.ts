import { createPdfBackend } from '../../src/pdf/create-pdf-backend.ts'
import { SAMPLE_INFO, SAMPLE_OUTLINE, samplePages } from './sample-pages.ts'

/** The sample document as bytes. */
export function buildSample(): Uint8Array {
  const backend = createPdfBackend()
  const { front, body } = samplePages(backend.metrics)
  const sink = backend.open(SAMPLE_INFO)
  for (const page of body) sink.page(page)
  return sink.finish({ front, running: [], outline: SAMPLE_OUTLINE })
}
