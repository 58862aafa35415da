// The reference of the benches "startup" and "memory": the same framework with one route and nothing else.
import Fastify from 'fastify'

const app = Fastify()
app.get('/', () => ({ ok: true }))
process.send?.(await app.listen({ port: 0, host: '127.0.0.1' }))
