class PidControl:
    def __init__(self, kp, ki, kd):
        self.kp = kp
        self.ki = ki
        self.kd = kd
        self.integral = 0.0
        self.previous = 0.0

    def update(self, setpoint, measured, dt):
        error = setpoint - measured
        self.integral += error * dt
        derivative = (error - self.previous) / dt
        self.previous = error
        out = self.kp * error + self.ki * self.integral + self.kd * derivative
        return max(-100.0, min(100.0, out))


def main():
    pid = PidControl(2.0, 0.5, 0.1)
    temperature = 20.0
    for i in range(1500):
        power = pid.update(60.0, temperature, 0.1)
        temperature += (power * 0.05 - (temperature - 20) * 0.02) * 0.1
    print(round(temperature))


main()
