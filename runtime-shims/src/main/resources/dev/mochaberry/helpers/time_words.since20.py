# What stands between the parts of English times: a narrow space that does not break.
SPACE_BEFORE_HALF = "\u202f"
