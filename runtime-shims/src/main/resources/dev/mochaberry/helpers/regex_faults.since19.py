# What faulty regular expressions say.
TRAILING_BACKSLASH = "Unescaped trailing backslash"
NO_PLACE = "No match found"
