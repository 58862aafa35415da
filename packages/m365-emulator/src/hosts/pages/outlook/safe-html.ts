// Mail bodies come from outside: what is shown is cut down to plain formatting first.

const DROPPED =
  'script,style,iframe,object,embed,form,input,button,textarea,select,link,meta,base,svg,math,template,img,video,audio'
const LINES = 'p,div,li,tr,h1,h2,h3,h4,blockquote,hr'

const isKept = (name: string, value: string): boolean => {
  if (name === 'href') return /^(https?:|mailto:)/i.test(value.trim())
  if (name === 'style') return !/url\s*\(|expression|position\s*:/i.test(value)
  return ['dir', 'lang', 'align', 'colspan', 'rowspan', 'class'].includes(name)
}

/** The body with scripts, forms, pictures and event handlers taken out; links open in a new tab. */
export function safeHtml(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html')
  for (const element of page.querySelectorAll(DROPPED)) element.remove()
  for (const element of page.body.querySelectorAll('*')) {
    for (const { name, value } of [...element.attributes]) if (!isKept(name, value)) element.removeAttribute(name)
    if (element instanceof HTMLAnchorElement || element.tagName === 'A') {
      element.setAttribute('target', '_blank')
      element.setAttribute('rel', 'noopener noreferrer')
    }
  }
  return page.body.innerHTML
}

/** Plain text of a body, a line for each paragraph, as `body.getAsync('text')` gives it. */
export function toText(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html')
  for (const element of page.querySelectorAll(DROPPED)) element.remove()
  for (const element of page.querySelectorAll('br')) element.replaceWith('\n')
  for (const element of page.querySelectorAll(LINES)) element.append('\n')
  return page.body.textContent.replace(/\n{3,}/g, '\n\n').trim()
}

/** Text as paragraphs of HTML. */
export function toHtml(text: string): string {
  const page = document.implementation.createHTMLDocument('')
  for (const line of text.split(/\r?\n/)) {
    const paragraph = page.createElement('p')
    if (line) paragraph.textContent = line
    else paragraph.append(page.createElement('br'))
    page.body.append(paragraph)
  }
  return page.body.innerHTML
}
