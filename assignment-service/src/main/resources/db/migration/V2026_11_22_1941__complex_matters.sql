-- Given as complex: the reply is due by the catalogue's limit for complex matters. Of a sign-off: what the leader is asked to agree to.
ALTER TABLE assignment ADD COLUMN complex BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE sign_off ADD COLUMN complex BOOLEAN NOT NULL DEFAULT FALSE;
