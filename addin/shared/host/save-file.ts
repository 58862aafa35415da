// A text as a file in the person's own downloads.

/** `kind`: a media type. The name is made safe for every file system. */
export function saveFile(text: string, name: string, kind: 'text/plain' | 'text/html' | 'application/json'): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${kind};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = address
  link.download = name.replace(/[^\p{L}\p{N}._-]+/gu, '-')
  link.click()
  URL.revokeObjectURL(address)
}
