# What stands between the parts of English times: the locale data of the JDK changed twice.
SPACE_BEFORE_HALF = " "
