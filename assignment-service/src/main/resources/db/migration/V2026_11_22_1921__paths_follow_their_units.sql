-- The path of a unit is kept beside consultations, hand-ups and updates too, and follows when the unit moves in the tree: found by the path,
-- not by reading every row.
CREATE INDEX consultation_of_convener ON consultation (convener_path);
CREATE INDEX participant_of_unit ON consultation_participant (unit_path);
CREATE INDEX hand_up_of_unit ON hand_up (unit_path);

-- What was left behind by units that have moved already.
UPDATE consultation SET convener_path = COALESCE((SELECT u.path FROM unit u WHERE u.code = consultation.convener_unit), convener_path)
WHERE convener_path IS NOT NULL;
UPDATE consultation_participant
SET unit_path = COALESCE((SELECT u.path FROM unit u WHERE u.code = consultation_participant.unit), unit_path);
UPDATE hand_up SET unit_path = COALESCE((SELECT u.path FROM unit u WHERE u.code = hand_up.unit), unit_path);
-- An update names its unit only as the last one of the path.
UPDATE status_update
SET unit_path = COALESCE(
        (SELECT u.path FROM unit u WHERE u.code = SUBSTRING_INDEX(SUBSTRING_INDEX(status_update.unit_path, '/', -2), '/', 1)), unit_path);
