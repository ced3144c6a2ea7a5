import math
def mul(a, b):
    c = [[0.0] * 3 for i in range(3)]
    for i in range(3):
        for j in range(3):
            for k in range(3):
                c[i][j] += a[i][k] * b[k][j]
    return c
def main():
    m = [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]
    s = math.sin(0.1)
    c = math.cos(0.1)
    r = [[c, -s, 0.0], [s, c, 0.0], [0.0, 0.0, 1.0]]
    for i in range(150):
        m = mul(m, r)
    print(round(m[0][0] * 1000), round(m[1][0] * 1000))
main()
