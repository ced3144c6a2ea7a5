def main():
    avg = 0.0
    alpha = 0.1
    alarms = 0
    for i in range(3000):
        raw = (i * 37) % 1024
        volts = raw * 3.3 / 1023
        avg = alpha * volts + (1 - alpha) * avg
        if avg > 1.7:
            alarms += 1
    print(alarms)
main()
