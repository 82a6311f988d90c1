import { SaxesParser } from 'saxes'

/** An element of XML with its name as it is written and by namespace. */
export interface XmlElement {
  readonly prefix: string
  readonly namespace: string
  readonly local: string
  /** Attributes by `prefix:name` as they are written. */
  readonly attributes: Readonly<Record<string, string>>
  readonly children: XmlElement[]
  /** The text directly in it. */
  text: string
}

/** An XML document: its root, and the instructions around it. */
export interface XmlDocument {
  readonly root: XmlElement | undefined
  readonly instructions: readonly { readonly target: string; readonly body: string }[]
}

/** Reads XML with namespaces; an error of the parser when it is not well-formed. */
export function readXml(source: string): XmlDocument {
  const parser = new SaxesParser({ xmlns: true })
  const open: XmlElement[] = []
  const instructions: { target: string; body: string }[] = []
  let root: XmlElement | undefined
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ prefix, uri, local, attributes }) => {
    const given = Object.entries(attributes).map(([name, attribute]) => [name, attribute.value] as const)
    const element = { prefix, namespace: uri, local, attributes: Object.fromEntries(given), children: [], text: '' }
    open.at(-1)?.children.push(element)
    root ??= element
    open.push(element)
  })
  parser.on('text', (text) => {
    const element = open.at(-1)
    if (element) element.text += text
  })
  parser.on('closetag', () => void open.pop())
  parser.on('processinginstruction', (instruction) => void instructions.push(instruction))
  parser.write(source).close()
  return { root, instructions }
}
