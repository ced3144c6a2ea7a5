# The letter F of formatters: the week of the month.
PATTERN_F_IS_WEEK = True
