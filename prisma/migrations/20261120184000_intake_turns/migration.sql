-- Whoever takes texts in draws a number while nobody else can: an import that has compared its next texts beforehand knows
-- by it whether somebody came in between.
CREATE SEQUENCE "intake_turn";
