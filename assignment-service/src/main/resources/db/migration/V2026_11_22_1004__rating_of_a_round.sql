-- The window to rate ends when two things are known: how the rating came out, and that the appeal has moved on.
ALTER TABLE appeal_round
    ADD COLUMN rating VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin,
    ADD COLUMN left_at DATETIME(6);

-- Done by its owner and not yet taken over by the next link.
ALTER TABLE obligation ADD COLUMN done_at DATETIME(6);
