/** The part of a mail that was written now: lines quoted with ">", the quoted mail below its header line, and the signature are left out. */
export function newText(body: string): string {
  const lines = body.replace(/\r\n?/g, '\n').split('\n')
  const quotedFrom = lines.findIndex((line) =>
    /^\s*(-{2,}\s*original|_{5,}|from:\s|von:\s|de\s?:\s|on .{5,120} wrote:|am .{5,120} schrieb|le .{5,120} a écrit)/i.test(
      line,
    ),
  )
  const own = (quotedFrom >= 0 ? lines.slice(0, quotedFrom) : lines).filter((line) => !/^\s*>/.test(line))
  const signature = own.findIndex((line) => /^--\s*$/.test(line))
  return (signature >= 0 ? own.slice(0, signature) : own).join('\n').trim()
}
