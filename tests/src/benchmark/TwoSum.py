def two_sum(nums, target):
    seen = {}
    for i in range(len(nums)):
        need = target - nums[i]
        if need in seen:
            return (seen[need], i)
        seen[nums[i]] = i
    return (-1, -1)


def main():
    nums = [i * 13 % 307 for i in range(300)]
    total = 0
    for t in range(500, 560):
        a, b = two_sum(nums, t)
        total += a + b
    print(total)


main()
