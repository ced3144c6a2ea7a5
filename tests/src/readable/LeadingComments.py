# What stands first in a file without a package,
# above the class.

"""Says one word."""

print("once")
