"""The smallest program."""

print("Hello from Java!")
