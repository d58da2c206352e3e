-- A unit leads, answers a part, or assists; and its share may have been handed on to another assignment.
ALTER TABLE given_assignment
  ADD COLUMN role VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'PART' AFTER unit,
  ADD COLUMN handed_on_to CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL;

UPDATE given_assignment SET role = 'LEAD' WHERE lead_part;

ALTER TABLE given_assignment
  ALTER COLUMN role DROP DEFAULT,
  DROP COLUMN lead_part,
  ADD CONSTRAINT given_assignment_role CHECK (role IN ('LEAD', 'PART', 'ASSISTING'));

-- Whose duty it is within the round: what an assisting unit owes is the house's own affair.
ALTER TABLE obligation
  ADD COLUMN assignment_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL AFTER unit;

-- The lead answers for the whole: how the appeal was answered is what its reply says, whoever was the last to reply.
ALTER TABLE reply ADD COLUMN lead_reply BOOLEAN NOT NULL DEFAULT TRUE AFTER unit;
