/** Clearing the sample away, by the tables there are. Part of history: never changed once released. */
export const clearRecords = (tables: readonly string[]): string => `
CREATE OR REPLACE FUNCTION clear_records() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF current_revision() IS NULL THEN
    RAISE EXCEPTION 'clearing needs an open revision' USING ERRCODE = 'RG001';
  END IF;
  IF NOT EXISTS (SELECT FROM store_mark WHERE sample_scale IS NOT NULL) THEN
    RAISE EXCEPTION 'only a store that holds the sample can be cleared' USING ERRCODE = 'RG002';
  END IF;
  PERFORM set_config('petition_graph.clearing', 'yes', true);
  TRUNCATE ${tables.join(', ')};
  PERFORM set_config('petition_graph.clearing', '', true);
  UPDATE store_mark SET sample_scale = NULL, sample_seed = NULL;
  UPDATE revision SET cleared = true WHERE id = current_revision();
END $$`;
