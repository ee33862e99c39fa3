/** Returns the record of an id. Throws where there is none: pages are made of the archive's own ids. */
export function requireRecord<Id extends string, Item>(records: ReadonlyMap<Id, Item>, id: Id): Item {
  const record = records.get(id)
  if (record === undefined) throw new Error(`No record has the id ${id}`)
  return record
}
