# The letter F of formatters: once the day in its week of the month, now the week.
PATTERN_F_IS_WEEK = False
# The period of the day B: in English the night is over at six.
NIGHT_IS_TO_MORNING = True
# What stands behind the zone that was read, where that is shown.
KIND_OF_ZONE = ""
