-- Who is to do it, where somebody was named beside the post; the duty stays the post's.
ALTER TABLE assignment ADD COLUMN person VARCHAR(120);
ALTER TABLE obligation ADD COLUMN person VARCHAR(120);
