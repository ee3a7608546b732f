/** What stands in an element. */
export type Child = Node | string | null | readonly Child[]

/** Attributes, and what happens: a function is a listener, by its name without `on`. */
export type Attributes = Readonly<
  Record<string, string | number | boolean | null | undefined | ((event: Event) => void)>
>

/** Makes an element; texts are texts, never markup. */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue
    if (typeof value === 'function') element.addEventListener(name.slice(2), value)
    else if (name === 'value') (element as HTMLInputElement).value = `${value}`
    else if (name === 'checked') (element as HTMLInputElement).checked = true
    else element.setAttribute(name, value === true ? '' : `${value}`)
  }
  append(element, children)
  // A choice can only be set once it has its options.
  if (tag === 'select' && typeof attributes['value'] === 'string') {
    ;(element as HTMLSelectElement).value = attributes['value']
  }
  return element
}

function append(element: Element, children: readonly Child[]): void {
  for (const child of children) {
    if (child === null) continue
    if (typeof child === 'string' || child instanceof Node) element.append(child)
    else append(element, child)
  }
}

/** A choice with its name above it. */
export function choiceField(
  id: string,
  label: string,
  value: string,
  options: readonly { readonly value: string; readonly label: string }[],
  choose: (value: string) => void,
): HTMLElement {
  return h(
    'div',
    { class: 'field' },
    h('label', { for: id }, label),
    h(
      'select',
      {
        id,
        value,
        onchange: (event) => choose((event.target as HTMLSelectElement).value),
      },
      options.map((option) => h('option', { value: option.value }, option.label)),
    ),
  )
}

/** A field to write in, with its name above it. */
export function textField(
  id: string,
  label: string,
  value: string,
  attributes: Attributes = {},
): HTMLElement {
  return h(
    'div',
    { class: 'field' },
    h('label', { for: id }, label),
    h('input', { id, value, ...attributes }),
  )
}

/** What a field holds now. */
export function fieldValue(id: string): string {
  return (document.getElementById(id) as HTMLInputElement | null)?.value ?? ''
}

/** Facts, name by value. */
export function factList(
  facts: readonly { readonly name: string; readonly value: string }[],
  name = 'facts',
): HTMLElement {
  return h(
    'dl',
    { class: name },
    facts.map((fact) => h('div', {}, h('dt', {}, fact.name), h('dd', {}, fact.value))),
  )
}
