/**
 * The register of rights. The open half is searched by anybody; the guarded half is seen by the body that keeps a right
 * and those it entitles. What each source said stays; a right's page is their fold.
 */
import type { Module } from '../../kernel/module.ts'
import { correct } from './correct.ts'
import { enter } from './enter.ts'
import { disentitle, entitle } from './entitle.ts'
import { exportRights } from './export.ts'
import { facets } from './facets.ts'
import { get } from './get.ts'
import { publish } from './publish.ts'
import { recordEvent } from './record-event.ts'
import { search } from './search.ts'
import { list, remove, save } from './searches.ts'
import { suggest } from './suggest.ts'
import { withdrawEntry } from './withdraw-entry.ts'

export const rights: Module = {
  handlers: {
    rights: {
      search,
      facets,
      suggest,
      get,
      export: exportRights,
      enter,
      correct,
      recordEvent,
      publish,
      entitle,
      disentitle,
      withdrawEntry,
    },
    searches: { list, save, remove },
  },
}

export { addRight } from './add.ts'
export { exportRights } from './export.ts'
export { fold, type SourceRow } from './fold.ts'
export { newId } from './id.ts'
export { identityKeys, type Projection, project } from './project.ts'
export { normalise, termsOf } from './words.ts'
