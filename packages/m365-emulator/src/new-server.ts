// The HTTP server below everything the emulator plays: how bodies are read.
import Fastify, { type FastifyInstance } from 'fastify'
import { GraphProblem } from './problem.ts'

/** Graph's greatest body we may meet: a message of some megabytes. */
const BODY_LIMIT = 8 * 1024 * 1024

/** A server without routes that reads JSON and forms, and answers broken JSON as Graph does. */
export function newServer(): FastifyInstance {
  const app = Fastify({ bodyLimit: BODY_LIMIT, routerOptions: { maxParamLength: 2000 }, forceCloseConnections: true })
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) => {
    done(null, new URLSearchParams(body.toString()))
  })
  app.removeContentTypeParser('application/json')
  app.addContentTypeParser(/^application\/json/, { parseAs: 'string' }, (_request, body, done) => {
    try {
      done(null, body === '' ? undefined : JSON.parse(body.toString()))
    } catch {
      done(
        new GraphProblem(
          400,
          'BadRequest',
          'Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.',
        ),
      )
    }
  })
  // A POST without content (send, reauthorize) may come with any type, or none.
  app.addContentTypeParser('*', { parseAs: 'string' }, (_request, _body, done) => done(null, undefined))
  return app
}
