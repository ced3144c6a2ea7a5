# What stands between an English date and its time.
BETWEEN_DATE_AND_TIME = ", "
