// Planner: the tasks given to the caller and the plans they lie in.
import { context, type Call } from '../call.ts'
import { denied, notFound } from '../problem.ts'
import type { Task } from '../store.ts'
import { iso } from './message-json.ts'
import { ok, type Routes } from './route.ts'

const by = (call: Call, id: string | null): object | null =>
  id ? { user: { displayName: null, id }, application: { displayName: null, id: call.token.appId } } : null

const etag = (id: string, at: number): string =>
  `W/"${Buffer.from(`${at}`.padStart(16, '0') + id.slice(0, 6)).toString('base64')}"`

function taskJson(call: Call, task: Task): Record<string, unknown> {
  const done = task.completedAt !== null && task.completedAt <= call.world.now()
  return {
    '@odata.etag': etag(task.id, task.completedAt ?? task.createdAt),
    planId: task.planId,
    bucketId: task.bucketId,
    title: task.title,
    orderHint: `8585${task.id.slice(0, 6)}!`,
    assigneePriority: '',
    percentComplete: done ? 100 : 0,
    startDateTime: null,
    createdDateTime: iso(task.createdAt),
    dueDateTime: task.dueAt ? iso(task.dueAt) : null,
    hasDescription: false,
    previewType: 'automatic',
    completedDateTime: done && task.completedAt ? iso(task.completedAt) : null,
    completedBy: done ? by(call, task.completedById) : null,
    referenceCount: 0,
    checklistItemCount: 0,
    activeChecklistItemCount: 0,
    conversationThreadId: null,
    priority: 5,
    id: task.id,
    createdBy: by(call, task.createdById),
    appliedCategories: {},
    assignments: Object.fromEntries(
      task.assignments.map(({ toId, byId, at }) => [
        toId,
        {
          '@odata.type': '#microsoft.graph.plannerAssignment',
          assignedDateTime: iso(at),
          orderHint: '8585!',
          assignedBy: by(call, byId),
        },
      ]),
    ),
  }
}

/** Options are taken and left alone: none can be relied on here (LEARN planner-overview). */
function tasks(call: Call) {
  const now = call.world.now()
  const mine = call.world.tasks(call.me.id).filter(({ createdAt }) => createdAt <= now)
  const value = mine.map((task) => taskJson(call, task))
  return ok({
    '@odata.context': context(call, `users('${call.me.id}')/planner/tasks`),
    '@odata.count': value.length,
    value,
  })
}

function plan(call: Call) {
  const found = call.world.plans(call.me.tenantId).plans.find(({ id }) => id === call.params[0])
  if (!found) throw notFound('planner')
  if (!found.memberIds.includes(call.me.id)) throw denied('planner')
  return ok({
    '@odata.context': context(call, 'planner/plans/$entity'),
    '@odata.etag': etag(found.id, found.createdAt),
    createdDateTime: iso(found.createdAt),
    owner: found.ownerGroupId,
    title: found.title,
    id: found.id,
    createdBy: by(call, found.memberIds[0] ?? null),
    container: {
      containerId: found.ownerGroupId,
      type: 'group',
      url: `https://graph.microsoft.com/v1.0/groups/${found.ownerGroupId}`,
    },
  })
}

function task(call: Call) {
  const { plans, tasks: all } = call.world.plans(call.me.tenantId)
  const found = all.find(({ id }) => id === call.params[0])
  if (!found) throw notFound('planner')
  if (!plans.find(({ id }) => id === found.planId)?.memberIds.includes(call.me.id)) throw denied('planner')
  return ok({ '@odata.context': context(call, 'planner/tasks/$entity'), ...taskJson(call, found) })
}

export const plannerRoutes: Routes = { 'me.planner.tasks': tasks, 'planner.plan.get': plan, 'planner.task.get': task }
