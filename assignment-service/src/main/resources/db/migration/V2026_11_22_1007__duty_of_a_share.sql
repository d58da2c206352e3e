-- A request, a draft or a step has a duty of its own; by the share of the matter it is known when that is answered or handed on. What was
-- opened before, and what an instance from before this migration opens, has none: its subject says it.
ALTER TABLE obligation ADD COLUMN share_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin;
