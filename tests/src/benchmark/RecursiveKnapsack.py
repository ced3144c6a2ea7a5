N = 30
w = [0] * N
v = [0] * N
def solve(i, cap):
    if i < 0:
        return 0
    best = solve(i - 1, cap)
    if w[i] <= cap:
        best = max(best, v[i] + solve(i - 1, cap - w[i]))
    return best
for i in range(N):
    w[i] = i * 13 % 17 + 9
    v[i] = i * 7 % 23 + 1
print(solve(N - 1, 55))
