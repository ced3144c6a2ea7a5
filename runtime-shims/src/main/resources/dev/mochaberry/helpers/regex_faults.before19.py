# What faulty regular expressions say.
TRAILING_BACKSLASH = "Unexpected internal error"
NO_PLACE = "No match available"
