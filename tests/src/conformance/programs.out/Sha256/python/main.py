import sha256
