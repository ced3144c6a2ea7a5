v = [0x01234567, 0x89abcdef]
k = [1, 2, 3, 4]
def encrypt(v, k):
    v0, v1, s = v[0], v[1], 0
    for i in range(32):
        s = (s + 0x9e3779b9) & 0xffffffff
        v0 = (v0 + (((v1 << 4) + k[0]) ^ (v1 + s) ^ ((v1 >> 5) + k[1]))) & 0xffffffff
        v1 = (v1 + (((v0 << 4) + k[2]) ^ (v0 + s) ^ ((v0 >> 5) + k[3]))) & 0xffffffff
    v[0] = v0
    v[1] = v1
def signed(x):
    return x - (1 << 32) if x >= 1 << 31 else x
for i in range(20):
    encrypt(v, k)
print(signed(v[0]), signed(v[1]))
