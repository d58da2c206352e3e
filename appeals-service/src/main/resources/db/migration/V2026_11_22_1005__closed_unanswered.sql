-- Counting the appeals that were closed without an answer reads those alone, however many were closed as they should.
CREATE INDEX appeal_closed_unanswered ON appeal (status, outcome, final_ground, ledger_since, area);
