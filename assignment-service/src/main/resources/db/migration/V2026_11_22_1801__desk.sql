-- A desk's list follows the duties, whose due moments move with pauses and extensions: the nearest that the unit owes is copied beside the
-- assignment. What waits or has ended comes last. An instance from before this migration writes none; the next fact about the round does.
ALTER TABLE assignment
    ADD COLUMN next_duty VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin,
    ADD COLUMN next_due_at DATETIME(6) NOT NULL DEFAULT '2037-12-31 00:00:00';

UPDATE assignment SET next_due_at = COALESCE(
        (SELECT MIN(o.due_at)
         FROM obligation o
         WHERE o.appeal_id = assignment.appeal_id AND o.round = assignment.round
           AND o.status = 'OPEN' AND o.unit = assignment.unit
           AND ((o.kind IN ('SIGN', 'CONTACT', 'ASSIST') AND o.subject = assignment.id)
                OR (o.kind = 'REPLY' AND COALESCE(o.share_id, o.subject) = COALESCE(assignment.share_id, assignment.id)))),
        '2037-12-31 00:00:00')
WHERE is_open;
UPDATE assignment SET next_duty =
        (SELECT o.kind
         FROM obligation o
         WHERE o.appeal_id = assignment.appeal_id AND o.round = assignment.round
           AND o.status = 'OPEN' AND o.unit = assignment.unit AND o.due_at = assignment.next_due_at
           AND ((o.kind IN ('SIGN', 'CONTACT', 'ASSIST') AND o.subject = assignment.id)
                OR (o.kind = 'REPLY' AND COALESCE(o.share_id, o.subject) = COALESCE(assignment.share_id, assignment.id)))
         ORDER BY FIELD(o.kind, 'SIGN', 'CONTACT', 'REPLY', 'ASSIST')
         LIMIT 1)
WHERE is_open AND next_due_at < '2037-12-31 00:00:00';

-- The desk of a unit is found by the unit and then sorted: a unit's share is small, whatever all the others have. What is counted of it
-- stands in the index.
DROP INDEX assignment_of_unit ON assignment;
CREATE INDEX assignment_of_unit ON assignment (is_open, unit_path, next_due_at, id, status);
-- For those who see whole areas, in the order of the list.
DROP INDEX assignment_open_by_due ON assignment;
CREATE INDEX assignment_open_by_due ON assignment (is_open, next_due_at, id, unit_path, area);
DROP INDEX assignment_by_due ON assignment;
CREATE INDEX assignment_by_due ON assignment (status, next_due_at, id, unit_path, area);
