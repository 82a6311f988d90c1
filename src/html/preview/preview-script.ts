/**
 * The script of the preview. It is told the state of the build as JSON (`PreviewState`), loads a document again when
 * its bytes have changed, and shows findings as text. Nothing that it is told becomes markup.
 */
export const previewScript = `const find = (id) => document.getElementById(id)
const labels = JSON.parse(document.body.dataset.labels)
const frame = document.querySelector('iframe')
const list = find('findings').querySelector('ol')
let version
let dismissed = ''

const say = (text, look) => {
  find('state').textContent = text
  document.body.dataset.state = look
}

const show = (isOpen) => {
  find('findings').hidden = !isOpen
  find('open').setAttribute('aria-expanded', String(isOpen))
}

const line = (name, text) => {
  const entry = document.createElement(name)
  entry.textContent = text
  return entry
}

const finding = ({ severity, message, place, help }) => {
  const item = document.createElement('li')
  item.dataset.severity = severity
  item.append(line('p', message), line('code', place))
  if (help) item.append(line('p', help))
  return item
}

const update = (state) => {
  if (state.building) return say(labels.building, 'building')
  const errors = state.findings.filter(({ severity }) => severity === 'error').length
  const title = errors > 0 ? labels.errors.replace('{n}', errors) : labels.findings.replace('{n}', state.findings.length)
  say(errors > 0 ? labels.stale : labels.current, errors > 0 ? 'stale' : 'current')
  find('open').hidden = state.findings.length === 0
  find('open').textContent = title
  find('findings-title').textContent = title
  list.replaceChildren(...state.findings.map(finding))
  const key = JSON.stringify(state.findings)
  if (errors === 0) dismissed = ''
  show(errors > 0 && key !== dismissed)
  find('close').onclick = () => {
    dismissed = key
    show(false)
    find('open').focus()
  }
  const now = frame ? state.pages[frame.dataset.path] : state.list
  if (version !== undefined && version !== now) (frame ? frame.contentWindow : window).location.reload()
  version = now
}

find('open').onclick = () => show(find('findings').hidden)
document.onkeydown = ({ key }) => {
  if (key === 'Escape' && !find('findings').hidden) find('close').click()
}

if (frame) {
  if (location.hash) frame.src += location.hash
  frame.onload = () => {
    document.title = frame.contentDocument.title
    frame.contentDocument.onclick = (event) => {
      const link = event.target.closest('a[href]')
      if (!link || link.getAttribute('href').startsWith('#')) return
      event.preventDefault()
      window.open(link.href, '_blank', 'noopener,noreferrer')
    }
  }
}

const events = new EventSource('/events')
events.onmessage = ({ data }) => update(JSON.parse(data))
events.onerror = () => say(labels.ended, 'ended')
`
