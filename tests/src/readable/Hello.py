print("Hello from Java!")
