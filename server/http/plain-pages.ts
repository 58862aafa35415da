// Pages that anybody may read without signing in: privacy, terms, and the end of an admin's consent.
import type { FastifyInstance } from 'fastify'

interface PlainPage {
  title: string
  paragraphs: readonly string[]
}

const PAGES: Readonly<Record<string, PlainPage>> = {
  '/privacy': {
    title: 'Privacy',
    paragraphs: [
      'Only you can see your notes, drafts and suggestions in Upward. Not your manager, HR or admins through this app. Your organization may have to hand over work records if someone asks for data about them, so write every note as if the person will read it.',
      'With your permission Upward reads your profile, your reporting line, and counts and dates of your mail headers, meetings, chats and tasks, in your own name. It never reads the words of a mail for suggestions, the words of chats, files, or anybody else’s mailbox. Counts are kept for a day at most.',
      'What you write is encrypted with a key of your own. Settings lists what is kept and until when, gives you all of it as a file, and deletes it. What lies in your Outlook or on LinkedIn is yours to delete there.',
      'Upward never sends mail and never posts anything.',
    ],
  },
  '/terms': {
    title: 'Terms of use',
    paragraphs: [
      'Upward is software under the MIT licence, run by your organization. It helps you write an honest recommendation; what you write and share is your own responsibility.',
      'Ask the person first, and follow your organization’s rules about public recommendations.',
    ],
  },
  '/consent-redirect': {
    title: 'Thank you',
    paragraphs: ['Your answer was noted by Microsoft. Close this page and go back to Upward in Teams or Outlook.'],
  },
}

const POLICY = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"

/** Serves the plain pages: text only, no script, no style, framed by nobody. */
export function plainPages(app: FastifyInstance): void {
  for (const [path, { title, paragraphs }] of Object.entries(PAGES)) {
    const body = paragraphs.map((text) => `<p>${text}</p>`).join('\n')
    const html = `<!doctype html>\n<html lang="en">\n<head><meta charset="utf-8"><title>${title} – Upward</title><meta name="viewport" content="width=device-width"></head>\n<body>\n<main>\n<h1>${title}</h1>\n${body}\n</main>\n</body>\n</html>\n`
    app.get(path, (_, reply) =>
      reply.header('content-security-policy', POLICY).header('content-type', 'text/html; charset=utf-8').send(html),
    )
  }
}
