-- What the unit counts as brought about by its reply.
ALTER TABLE reply ADD COLUMN money_yuan BIGINT NULL;
ALTER TABLE reply ADD COLUMN jobs INT NULL;
ALTER TABLE reply ADD COLUMN disputes_settled INT NULL;
