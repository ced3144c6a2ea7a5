# The letter F of formatters: once the day in its week of the month, now the week.
PATTERN_F_IS_WEEK = False
