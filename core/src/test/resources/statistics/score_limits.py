"""Writes score_limits.csv: limits of ratios from the formulas as published, in 60 digits.

The score statistics are taken from the restricted estimates as quoted in the literature, without
the rearrangements of the library, and inverted by bisection. Run: python3 score_limits.py > score_limits.csv
"""
import random
from mpmath import mp, mpf, sqrt, erfinv, exp, log

mp.dps = 60


def z_of(error):
    return sqrt(mpf(2)) * erfinv(1 - mpf(error))


def koopman(x1, n1, x0, n0, r):
    n = n1 + n0
    a = n * r
    b = -(n1 * r + x1 + n0 + x0 * r)
    c = x1 + x0
    p0 = (-b - sqrt(b * b - 4 * a * c)) / (2 * a)
    p1 = r * p0
    num = mpf(x1) / n1 - r * mpf(x0) / n0
    if num == 0:
        return num
    return num / sqrt(p1 * (1 - p1) / n1 + r * r * p0 * (1 - p0) / n0)


def tang(n11, n10, n01, n00, r):
    n = n11 + n10 + n01 + n00
    a = n * (1 + r)
    b = (n11 + n01) * r * r - (n11 + n10 + 2 * n01)
    c = n01 * (1 - r) * mpf(n11 + n10 + n01) / n
    q = (-b + sqrt(b * b - 4 * a * c)) / (2 * a)
    num = n11 + n10 - (n11 + n01) * r
    if num == 0:
        return num
    return num / sqrt(n * (1 + r) * q + (n11 + n10 + n01) * (r - 1))


def invert(f, target):
    lo, hi = log(mpf(10) ** -30), log(mpf(10) ** 30)
    for _ in range(190):
        mid = (lo + hi) / 2
        if f(exp(mid)) > target:
            lo = mid
        else:
            hi = mid
    return exp((lo + hi) / 2)


def row(method, error, counts, low, high):
    text = lambda v: v if isinstance(v, str) else mp.nstr(v, 20)
    print(",".join([method, error] + [str(c) for c in counts] + [text(low), text(high)]))


def score(method, f, error, counts, first, second, factor=mpf(1)):
    z = z_of(error) * factor
    low = "0" if first == 0 else invert(lambda r: f(*counts, r), z)
    high = "inf" if second == 0 else invert(lambda r: f(*counts, r), -z)
    row(method, error, counts, low, high)


random.seed(20260115)
print("method,error,a,b,c,d,low,high")
TABLES = [(200, 200, 200, 200), (1, 1, 1, 1), (0, 5, 3, 7), (3, 7, 0, 5), (0, 1, 1, 1), (1, 1, 0, 1),
          (999999999, 1000000000, 999999998, 1000000000), (1, 1000000000, 1, 1000000000),
          (5, 5, 999999999, 1000000000), (500000000, 1000000000, 3, 3), (40, 40, 39, 40), (39, 40, 40, 40)]
for _ in range(40):
    n1, n0 = (int(10 ** random.uniform(0, 6)) for _ in range(2))
    TABLES.append((random.randint(0, n1), n1, random.randint(0, n0), n0))
for t in TABLES:
    for error in ("0.05", "0.1", "1e-6"):
        if t[0] == 0 and t[2] == 0:
            continue
        score("koopman", koopman, error, t, t[0], t[2])
        n = mpf(t[1] + t[3])
        score("miettinen-nurminen", koopman, error, t, t[0], t[2], sqrt(n / (n - 1)))
PAIRED = [(59, 6, 16, 80), (850, 40, 60, 50), (10, 0, 0, 0), (10, 0, 0, 5), (0, 3, 0, 1), (0, 0, 3, 1), (0, 4, 5, 6),
          (1, 0, 0, 0), (999000000, 400000, 500000, 100000), (20, 1, 0, 3), (20, 0, 1, 3), (0, 1, 1, 0), (5, 0, 7, 0)]
for _ in range(40):
    n = 10 ** random.uniform(0, 6)
    t = tuple(int(n * random.random() ** 3) for _ in range(4))
    if t[0] + t[1] + t[2] > 0:
        PAIRED.append(t)
for t in PAIRED:
    for error in ("0.05", "0.1", "1e-6"):
        score("tang", tang, error, t, t[0] + t[1], t[0] + t[2])
