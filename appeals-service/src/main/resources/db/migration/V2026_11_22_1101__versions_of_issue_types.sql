-- Every version is kept with the day from which it is in force, so that one of a day to come is not taken for the present one.
ALTER TABLE issue_type
    ADD COLUMN effective_from DATE,
    ADD COLUMN retired BOOLEAN NOT NULL DEFAULT FALSE,
    DROP PRIMARY KEY,
    ADD PRIMARY KEY (code, version);
