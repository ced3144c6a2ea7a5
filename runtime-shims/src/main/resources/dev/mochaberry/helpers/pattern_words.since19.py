# The letter F of formatters: the week of the month.
PATTERN_F_IS_WEEK = True
# The period of the day B: in English the night is over at midnight.
NIGHT_IS_TO_MORNING = False
# What stands behind the zone that was read, where that is shown.
KIND_OF_ZONE = ",-1"
