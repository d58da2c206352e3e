-- A desk's list is of what is open, the least time left first; what was answered years ago must not be sorted with it.
ALTER TABLE assignment ADD COLUMN is_open BOOLEAN AS (status IN ('MADE', 'SIGNED')) STORED;
CREATE INDEX assignment_open_by_due ON assignment (is_open, reply_due_at, id, unit_path, area);
