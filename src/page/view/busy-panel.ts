import type { Progress } from '../protocol.js'
import type { App } from './app.js'
import { h } from './element.js'

/** What is being worked on, with its end: shown once it has taken a moment. */
export function busyPanel(app: App, cancel: () => void) {
  const text = h('span', { role: 'status' })
  const bar = h('progress', { max: 1 })
  const button = h('button', { type: 'button', id: 'cancel', onclick: cancel })
  const panel = h('div', { class: 'busy row' }, text, bar, button)
  panel.hidden = true
  let timer: ReturnType<typeof setTimeout> | null = null
  return {
    panel,
    work: (progress: Progress | null) => {
      if (progress === null) {
        if (timer !== null) clearTimeout(timer)
        timer = null
        panel.hidden = true
        return
      }
      const words = app.words()
      const step = words.steps[progress.step]
      if (text.textContent !== step) text.textContent = step
      bar.setAttribute('aria-label', step)
      button.textContent = words.cancel
      if (progress.done === null) bar.removeAttribute('value')
      else bar.value = progress.done
      // What is done at once needs no panel.
      timer ??= setTimeout(() => {
        panel.hidden = false
      }, 150)
    },
  }
}
