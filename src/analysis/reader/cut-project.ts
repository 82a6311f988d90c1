import type { Entity, Id } from '../../model/definition.ts'
import type { Kind } from '../../model/kinds.ts'
import type { Project } from '../../model/project.ts'
import type { Kept } from './kept-for.ts'

/** The entities that are kept, posts of other roles left out, and the references between them. */
export function cutProject({ entities, references }: Project, kept: Kept): Project {
  const isKept = (kind: Kind, id: Id): boolean => kept[kind]?.has(id) ?? true
  const cut = Object.fromEntries(
    Object.entries(entities).map(([kind, all]) => [
      kind,
      new Map([...(all as ReadonlyMap<Id, Entity>)].filter(([id]) => isKept(kind as Kind, id))), // the keys of entities are kinds
    ]),
  ) as unknown as Project['entities'] // the same kinds as before
  return {
    entities: { ...cut, institution: withoutOtherPosts(cut.institution, (role) => isKept('role', role)) },
    references: references.filter(({ from }) => isKept(from.kind, from.id)),
  }
}

function withoutOtherPosts(
  institutions: Project['entities']['institution'],
  isKept: (role: Id) => boolean,
): Project['entities']['institution'] {
  return new Map(
    [...institutions].map(([id, { data, ...entity }]) => {
      const posts = data.posts?.filter((post) => isKept(post.role))
      return [id, { ...entity, data: posts === undefined ? data : { ...data, posts } }]
    }),
  )
}
