-- A full reading goes by the code of the unit and then by age, which nothing changes; the path changes when the unit moves in the tree.
DROP INDEX assignment_export ON assignment;
CREATE INDEX assignment_export ON assignment (unit, id);
