// Subscriptions to changes, as Graph's routes show them.
import { bodyObject, context, preferences, type Call } from '../call.ts'
import { badRequest } from '../problem.ts'
import type { Caller, Subscription } from '../subscriptions.ts'
import { ok, type Routes } from './route.ts'

const callerOf = (call: Call): Caller => ({ me: call.me, appId: call.token.appId, scopes: call.token.scopes })

function json(call: Call, one: Subscription): Record<string, unknown> {
  return {
    '@odata.context': context(call, 'subscriptions/$entity'),
    id: one.id,
    resource: one.resource,
    applicationId: one.appId,
    changeType: one.changeType,
    clientState: null,
    notificationUrl: one.notificationUrl,
    notificationQueryOptions: null,
    lifecycleNotificationUrl: one.lifecycleNotificationUrl,
    expirationDateTime: new Date(one.expires).toISOString(),
    creatorId: one.userId,
    includeResourceData: null,
    latestSupportedTlsVersion: 'v1_2',
    encryptionCertificate: null,
    encryptionCertificateId: null,
    notificationUrlAppId: null,
  }
}

export const noticeRoutes: Routes = {
  'subscriptions.create': async (call) => {
    const immutable = preferences(call.headers).get('idtype')?.toLowerCase() === 'immutableid'
    return {
      status: 201,
      body: json(call, await call.subscriptions.create(callerOf(call), bodyObject(call), immutable)),
    }
  },
  'subscriptions.update': (call) => {
    const given = bodyObject(call)
    const other = Object.keys(given).find((name) => name !== 'expirationDateTime')
    if (other) throw badRequest('subscriptions', `Property '${other}' cannot be updated.`)
    return ok(json(call, call.subscriptions.renew(callerOf(call), call.params[0] ?? '', given['expirationDateTime'])))
  },
  'subscriptions.delete': (call) => {
    call.subscriptions.remove(callerOf(call), call.params[0] ?? '')
    return { status: 204 }
  },
  'subscriptions.reauthorize': (call) => {
    call.subscriptions.get(callerOf(call), call.params[0] ?? '')
    return { status: 204 }
  },
}
