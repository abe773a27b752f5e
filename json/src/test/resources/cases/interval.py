"""Writes interval.jsonl: requests with answers from the formulas of the protocol, in 50 digits.

Each formula is written as published and inverted by bisection; what the cases at the edge are
(nothing right, everything right, too few scores) is stated by hand. Ids name the row of
statistics.csv where the numbers are published too. Run from the module:
python3 src/test/resources/cases/interval.py
  > src/main/resources/org/sovereignparity/json/vectors/interval.jsonl
"""
import json
from fractions import Fraction
from mpmath import mp, mpf, sqrt, erfinv, exp, log, betainc, findroot, nstr

mp.dps = 50


def num(v):
    v = mpf(v.numerator) / v.denominator if isinstance(v, Fraction) else mpf(v)
    return float(nstr(v, 17))


def level(c):
    c = str(c)
    if c.endswith("%"):
        return mpf(c[:-1]) / 100
    return mpf(Fraction(c).numerator) / Fraction(c).denominator


def fraction(v):
    v = str(v)
    return Fraction(v[:-1]) / 100 if v.endswith("%") else Fraction(v)


def z_of(c):
    return sqrt(mpf(2)) * erfinv(level(c))


def t_of(c, df):
    tail = (1 - level(c)) / 2
    cdf = lambda t: betainc(mpf(df) / 2, mpf(1) / 2, 0, df / (df + t * t), regularized=True) / 2
    lo, hi = mpf(0), mpf(10) ** 12
    for _ in range(220):
        mid = (lo + hi) / 2
        lo, hi = (mid, hi) if cdf(mid) > tail else (lo, mid)
    return lo


def bisect(f, lo, hi):
    for _ in range(200):
        mid = (lo + hi) / 2
        lo, hi = (mid, hi) if f(mid) > 0 else (lo, mid)
    return lo


def positive(f):
    return exp(bisect(lambda u: f(exp(u)), mpf(-80), mpf(80)))


def wilson(x, n, z):
    p, n = mpf(x) / n, mpf(n)
    half = z * sqrt(p * (1 - p) / n + z * z / (4 * n * n))
    mid, den = p + z * z / (2 * n), 1 + z * z / n
    return (mid - half) / den, (mid + half) / den


def koopman(x1, n1, x0, n0):
    def z(r):
        a, b, c = (n1 + n0) * r, -(n1 * r + x1 + n0 + x0 * r), x1 + x0
        p0 = (-b - sqrt(b * b - 4 * a * c)) / (2 * a)
        p1 = r * p0
        top = mpf(x1) / n1 - r * mpf(x0) / n0
        return top and top / sqrt(p1 * (1 - p1) / n1 + r * r * p0 * (1 - p0) / n0)
    return z


def tang(n11, n10, n01, n00):
    def z(r):
        n = n11 + n10 + n01 + n00
        a, b = n * (1 + r), (n11 + n01) * r * r - (n11 + n10 + 2 * n01)
        c = n01 * (1 - r) * mpf(n11 + n10 + n01) / n
        q = (-b + sqrt(b * b - 4 * a * c)) / (2 * a)
        top = n11 + n10 - (n11 + n01) * r
        return top and top / sqrt(n * (1 + r) * q + (n11 + n10 + n01) * (r - 1))
    return z


def score(z, target, first, second):
    low = mpf(0) if first == 0 else positive(lambda r: z(r) - target)
    return low, None if second == 0 else positive(lambda r: z(r) + target)


def around(centre, se, z):
    return centre * exp(-z * se), centre * exp(z * se)


def limits(method, k, c):
    z = z_of(c)
    if method == "wilson":
        return wilson(k["x"], k["n"], z)
    if method == "clopper-pearson":
        x, n, a = k["x"], k["n"], (1 - level(c)) / 2
        tail = lambda p, lo: betainc(lo, n - lo + 1, 0, p, regularized=True)
        low = mpf(0) if x == 0 else bisect(lambda p: a - tail(p, x), mpf(0), mpf(1))
        high = mpf(1) if x == n else bisect(lambda p: 1 - a - tail(p, x + 1), mpf(0), mpf(1))
        return low, high
    if method in ("katz", "adjusted-log"):
        h = mpf(1) / 2 if method == "adjusted-log" else mpf(0)
        x1, n1, x0, n0 = (k[i] + h for i in ("x1", "n1", "x0", "n0"))
        return around((x1 / n1) / (x0 / n0), sqrt(1 / x1 - 1 / n1 + 1 / x0 - 1 / n0), z)
    if method in ("koopman", "miettinen-nurminen"):
        n = mpf(k["n1"] + k["n0"])
        f = sqrt(n / (n - 1)) if method == "miettinen-nurminen" else 1
        return score(koopman(k["x1"], k["n1"], k["x0"], k["n0"]), z * f, k["x1"], k["x0"])
    n11, n10, n01 = k["n11"], k["n10"], k["n01"]
    a, b = n11 + n10, n11 + n01
    if method == "paired-wald":
        return around(mpf(a) / b, sqrt(mpf(n10 + n01) / (a * b)), z)
    if method == "tang":
        return score(tang(n11, n10, n01, k["n00"]), z, a, b)
    n = n11 + n10 + n01
    e = lambda v: sqrt((1 - mpf(v + 1) / (n + 2)) / (v + 1))
    zz = z * sqrt(mpf(n10 + n01 + 2) / ((a + 1) * (b + 1))) / (e(a) + e(b))
    (la, ua), (lb, ub) = wilson(a, n, zz), wilson(b, n, zz)
    return la / ub, None if b == 0 else ua / lb


def estimate(method, k):
    if "x" in k:
        return Fraction(k["x"], k["n"])
    if "x1" in k:
        return None if k["x0"] == 0 else Fraction(k["x1"] * k["n0"], k["n1"] * k["x0"])
    a, b = k["n11"] + k["n10"], k["n11"] + k["n01"]
    return None if b == 0 else Fraction(a, b)


def out(name, method, keys, answer, c="0.95"):
    request = {"id": name, "op": "interval", "method": method, "confidence": c, **keys}
    print(json.dumps({"request": request, "answer": {"id": name, **answer}}))


def decided(name, method, keys, c="0.95"):
    low, high = limits(method, keys, c)
    answer = {"status": "decided", "kind": "bounded" if high is not None else "unbounded-above"}
    e = estimate(method, keys)
    if e is not None:
        answer["estimate"] = num(e)
    answer["low"] = num(low)
    if high is not None:
        answer["high"] = num(high)
    out(name, method, keys, answer, c)


def refused(name, method, keys, code="METHOD_NOT_DEFINED", at="/method"):
    out(name, method, keys, {"status": "refused", "code": code, "at": at})


def means(name, method, x, y, c="0.95"):
    xs, ys = ([fraction(v) for v in s] for s in (x, y))
    m, n = len(xs), len(ys)
    mx, my = sum(xs) / m, sum(ys) / n
    sxx = sum((v - mx) ** 2 for v in xs)
    syy = sum((v - my) ** 2 for v in ys)
    if method == "fieller-pooled":
        v = (sxx + syy) / (m + n - 2)
        vx, vy, cov, q = v / m, v / n, Fraction(0), t_of(c, m + n - 2)
    else:
        vx, vy = sxx / (n - 1) / n, syy / (n - 1) / n
        cov = sum((a - mx) * (b - my) for a, b in zip(xs, ys)) / (n - 1) / n
        q = t_of(c, n - 1) if method == "fieller-paired" else z_of(c)
    f = lambda v: mpf(v.numerator) / v.denominator
    answer = {"status": "decided"}
    if method == "delta-paired":
        r = mx / my
        se = sqrt(f((vx - 2 * r * cov + r * r * vy) / my ** 2))
        answer.update(kind="bounded", estimate=num(r), low=num(f(r) - q * se), high=num(f(r) + q * se))
    else:
        a = f(my * my) - q * q * f(vy)
        b = f(mx * my) - q * q * f(cov)
        k = f(mx * mx) - q * q * f(vx)
        d = b * b - a * k
        # With exact means and variances alike the discriminant is zero, not a rounding error.
        d = mpf(0) if abs(d) < mpf(10) ** -40 else d
        answer["kind"] = "bounded" if a > 0 else "exclusive" if d >= 0 else "unbounded"
        if my != 0:
            answer["estimate"] = num(mx / my)
        if a > 0:
            answer.update(low=num((b - sqrt(d)) / a), high=num((b + sqrt(d)) / a))
        elif d >= 0:
            ends = sorted([(b - sqrt(d)) / a, (b + sqrt(d)) / a])
            answer.update(below=num(ends[0]), above=num(ends[1]))
    out(name, method, {"candidate": x, "reference": y}, answer, c)


P = lambda x, n: {"x": x, "n": n}
R = lambda x1, n1, x0, n0: {"x1": x1, "n1": n1, "x0": x0, "n0": n0}
D = lambda n11, n10, n01, n00: {"n11": n11, "n10": n10, "n01": n01, "n00": n00}
ONE, BOTH, PAIR = ("wilson", "clopper-pearson"), ("katz", "adjusted-log", "koopman", "miettinen-nurminen"), ("paired-wald", "tang", "bonett-price")

for name, x, n in [("WIL-01", 190, 200), ("WIL-02", 18, 20), ("WIL-03", 0, 30), ("WIL-04", 100, 200), ("CP-01", 51, 235),
                   ("all right", 30, 30), ("one of one", 1, 1), ("none of one", 0, 1), ("billion", 999999999, 1000000000)]:
    for method in ONE:
        decided(f"{name} {method}", method, P(x, n))
for method in ONE:
    refused(f"no items {method}", method, P(0, 0))
    refused(f"more right than items {method}", method, P(3, 2), "NUMBER_OUT_OF_BOUNDS", "/x")
for name, t in [("RR-KOOP-01", (7, 34, 1, 34)), ("RR-KOOP-02", (36, 40, 16, 80)), ("RR-KATZ-02", (27, 122, 44, 487)),
                ("RR-KATZ-04", (10, 75, 12, 225)), ("RR-ONES-01", (200, 200, 200, 200)), ("PAR-FLIP-02", (890, 1000, 910, 1000)),
                ("FM-NI-01", (940, 1000, 950, 1000)), ("large", (999999999, 1000000000, 1, 7)), ("one of one each", (1, 1, 1, 1))]:
    for method in BOTH:
        decided(f"{name} {method}", method, R(*t))
for name, t in [("candidate has none", (0, 16, 15, 72)), ("reference has none", (7, 34, 0, 34))]:
    for method in BOTH:
        if method == "katz":
            refused(f"{name} {method}", method, R(*t))
        elif method == "adjusted-log":
            decided(f"{name} {method}", method, R(*t))
        else:
            decided(f"{name} {method}", method, R(*t))
NOTHING = {"status": "decided", "kind": "unbounded-above", "low": 0}
for method in ("koopman", "miettinen-nurminen"):
    out(f"nobody has any {method}", method, R(0, 16, 0, 72), NOTHING)
decided("nobody has any adjusted-log", "adjusted-log", R(0, 16, 0, 72))
refused("nobody has any katz", "katz", R(0, 16, 0, 72))
for method in BOTH:
    refused(f"candidate without items {method}", method, R(0, 0, 1, 2))
    refused(f"reference without items {method}", method, R(1, 2, 0, 0))
    refused(f"more right than items {method}", method, R(1, 2, 5, 4), "NUMBER_OUT_OF_BOUNDS", "/x0")
for name, t in [("PRR-TANG-01", (59, 6, 16, 80)), ("PAR-FLIP-01", (850, 40, 60, 50)), ("answered alike", (10, 0, 0, 5)),
                ("all right", (12, 0, 0, 0)), ("only discordant", (0, 4, 5, 6)), ("one item", (1, 0, 0, 0)),
                ("nothing wrong but one", (40, 0, 1, 0)), ("millions", (900000000, 300000, 200000, 99000000))]:
    for method in PAIR:
        decided(f"{name} {method}", method, D(*t))
for name, t in [("candidate has none", (0, 0, 3, 1)), ("reference has none", (0, 3, 0, 1))]:
    refused(f"{name} paired-wald", "paired-wald", D(*t))
    decided(f"{name} tang", "tang", D(*t))
    decided(f"{name} bonett-price", "bonett-price", D(*t))
refused("nobody has any paired-wald", "paired-wald", D(0, 0, 0, 9))
out("nobody has any tang", "tang", D(0, 0, 0, 9), NOTHING)
refused("nobody has any bonett-price", "bonett-price", D(0, 0, 0, 9))
for method in PAIR:
    refused(f"no items {method}", method, D(0, 0, 0, 0))
    refused(f"too many items {method}", method, D(1000000000, 0, 1, 0), "NUMBER_OUT_OF_BOUNDS", "/n01")
for c in ("1/2", "90%", 0.99, "0.999999999999999", "1e-9", "1e-12"):
    decided(f"confidence {c} koopman", "koopman", R(7, 34, 3, 34), c)
    decided(f"confidence {c} tang", "tang", D(59, 6, 16, 80), c)
    decided(f"confidence {c} wilson", "wilson", P(7, 34), c)
X = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0]
Y = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4]
MEANS = ("fieller-paired", "delta-paired", "fieller-pooled")
for method in MEANS:
    means(f"FIEL-PAIR-01, FIEL-POOL-01, DELTA-01 {method}", method, X, Y)
    means(f"FIEL-UNB-01 {method}", method, Y, X)
    means(f"ninety {method}", method, [83.5, 80, 91.25, 77], [88, 79.5, 95, 81], "0.9")
    means(f"right and wrong {method}", method, [1, 1, 0, 1, 1, 0, 1, 1], [1, 1, 1, 1, 0, 1, 1, 1])
    means(f"negative reference {method}", method, [1, 2, 3, 4], [-5, -6, -7.5, -6])
    means(f"fractions {method}", method, ["1/3", "2/3", "50%"], ["1/2", "1", "5e-1"])
    refused(f"no scores {method}", method, {"candidate": [], "reference": [1, 2]}, at="/candidate")
    refused(f"all zero {method}", method, {"candidate": [0, 0, 0], "reference": [0, 0, 0]})
    refused(f"too large {method}", method, {"candidate": [1, "1e51"], "reference": [1, 2]}, "NUMBER_OUT_OF_BOUNDS", "/candidate/1")
    refused(f"too small {method}", method, {"candidate": [1, 2], "reference": [1, "-1e-51"]}, "NUMBER_OUT_OF_BOUNDS", "/reference/1")
means("unbounded fieller-paired", "fieller-paired", [1, -2, 1.5, -1], [0.5, -1, -1.5, 2.5])
means("unbounded fieller-pooled", "fieller-pooled", [1, -2, 1.5, -1], [0.5, -1, -1.5, 2.5])
means("reference of mean zero fieller-paired", "fieller-paired", [5, 6, 7.5, 6], [1, -1, 2, -2])
refused("reference of mean zero delta-paired", "delta-paired", {"candidate": [5, 6, 7.5, 6], "reference": [1, -1, 2, -2]})
means("alike fieller-paired", "fieller-paired", [1, 2, 3], [1, 2, 3])
means("alike and near zero fieller-paired", "fieller-paired", [1, -2, 2], [1, -2, 2])
means("constant reference fieller-paired", "fieller-paired", [1, 2, 3, 2.5], [2, 2, 2, 2])
means("sizes differ fieller-pooled", "fieller-pooled", [3, 2.5, 2.75, 3.5, 2], [3, 3.25])
means("one and two fieller-pooled", "fieller-pooled", [3], [3, 3.25])
refused("one and one fieller-pooled", "fieller-pooled", {"candidate": [3], "reference": [3]})
refused("one item fieller-paired", "fieller-paired", {"candidate": [3], "reference": [3]})
refused("one item delta-paired", "delta-paired", {"candidate": [3], "reference": [3]})
refused("lengths differ fieller-paired", "fieller-paired", {"candidate": [3, 2], "reference": [3]}, at="/reference")


def mover(p1, lims1, p0, lims0, rho):
    (l1, u1), (l0, u0) = lims1, lims0
    a = p1 * p0 - rho * (p1 - l1) * (u0 - p0)
    b = p1 * p0 - rho * (u1 - p1) * (p0 - l0)
    low = (a - sqrt(a * a - l1 * (2 * p1 - l1) * u0 * (2 * p0 - u0))) / (u0 * (2 * p0 - u0))
    return low, (b + sqrt(b * b - u1 * (2 * p1 - u1) * l0 * (2 * p0 - l0))) / (l0 * (2 * p0 - l0))


def separate(name, method, x1, n1, x0, n0, c="0.95"):
    z, p1, p0 = z_of(c), mpf(x1) / n1, mpf(x0) / n0
    (l1, u1), (l0, u0) = wilson(x1, n1, z), wilson(x0, n0, z)
    e = Fraction(x1 * n0, n1 * x0) if method in ("inverse-sinh", "mover") else Fraction(x1, n1) - Fraction(x0, n0)
    if method == "inverse-sinh":
        se = sqrt(1 / mpf(x1) - 1 / mpf(n1) + 1 / mpf(x0) - 1 / mpf(n0))
        low, high = around(p1 / p0, 2 * mp.asinh(z * se / 2), 1)
    elif method == "mover":
        low, high = mover(p1, (l1, u1), p0, (l0, u0), 0)
    elif method == "newcombe":
        low = p1 - p0 - sqrt((p1 - l1) ** 2 + (u0 - p0) ** 2)
        high = p1 - p0 + sqrt((u1 - p1) ** 2 + (p0 - l0) ** 2)
    else:
        q1, q0 = mpf(x1 + 1) / (n1 + 2), mpf(x0 + 1) / (n0 + 2)
        half = z * sqrt(q1 * (1 - q1) / (n1 + 2) + q0 * (1 - q0) / (n0 + 2))
        low, high = q1 - q0 - half, q1 - q0 + half
    out(name, method, R(x1, n1, x0, n0), {"status": "decided", "kind": "bounded", "estimate": num(e), "low": num(low), "high": num(high)}, c)


def paired_mover(name, n11, n10, n01, n00, c="0.95"):
    n, a, b = n11 + n10 + n01 + n00, n11 + n10, n11 + n01
    rho = (mpf(n11) * n00 - n10 * n01) / sqrt(mpf(a) * (n - a) * b * (n - b))
    low, high = mover(mpf(a) / n, wilson(a, n, z_of(c)), mpf(b) / n, wilson(b, n, z_of(c)), rho)
    out(name, "paired-mover", D(n11, n10, n01, n00), {"status": "decided", "kind": "bounded", "estimate": num(Fraction(a, b)), "low": num(low), "high": num(high)}, c)


def more_means(name, method, x, y, c="0.95"):
    xs, ys = [mpf(str(v)) for v in x], [mpf(str(v)) for v in y]
    m, n = len(xs), len(ys)
    mx, my = sum(xs) / m, sum(ys) / n
    vx = sum((v - mx) ** 2 for v in xs) / (m - 1) / m
    vy = sum((v - my) ** 2 for v in ys) / (n - 1) / n
    r = mx / my
    if method == "log-delta-paired":
        cov = sum((a - mx) * (b - my) for a, b in zip(xs, ys)) / (n - 1) / n
        low, high = around(r, sqrt(vx - 2 * r * cov + r * r * vy) / my / r, z_of(c))
    else:
        f = lambda r: (vx + r * r * vy) ** 2 / (vx**2 / (m - 1) + r**4 * vy**2 / (n - 1))
        side = lambda s: findroot(lambda r: mx - r * my - s * t_of(c, f(r)) * sqrt(vx + r * r * vy), r, tol=1e-30)
        low, high = side(1), side(-1)
    out(name, method, {"candidate": x, "reference": y}, {"status": "decided", "kind": "bounded", "estimate": num(r), "low": num(low), "high": num(high)}, c)


# Published: Fagerland, Lydersen and Laake 2017 (RR-ASINH-01, RR-MOVER-01, DIFF-NEWC-01), PropCIs
# (DIFF-AC-01), Tang, Li, Chiu and Tang 2010 (8, 3, 1, 2), scipy (FIEL-TL-01).
SEPARATE = ("inverse-sinh", "mover", "newcombe", "agresti-caffo")
for name, t in [("RR-ASINH-01, RR-MOVER-01, DIFF-NEWC-01, DIFF-AC-01", (7, 34, 1, 34)), ("RR-KATZ-02", (27, 122, 44, 487)), ("PAR-FLIP-02", (890, 1000, 910, 1000))]:
    for method in SEPARATE:
        separate(f"{name} {method}", method, *t)
        separate(f"{name} at 0.8 {method}", method, *t, c="0.8")
for method in SEPARATE:
    refused(f"candidate without items {method}", method, R(0, 0, 1, 2))
    refused(f"more right than items {method}", method, R(1, 2, 5, 4), "NUMBER_OUT_OF_BOUNDS", "/x0")
refused("candidate has none inverse-sinh", "inverse-sinh", R(0, 16, 15, 72))
for name, t in [("PRR-TANG-01", (59, 6, 16, 80)), ("PAR-FLIP-01", (850, 40, 60, 50)), ("Tang 2010", (8, 3, 1, 2)), ("many more", (1, 1, 7, 12))]:
    paired_mover(f"{name} paired-mover", *t)
refused("no items paired-mover", "paired-mover", D(0, 0, 0, 0))
for method in ("log-delta-paired", "fieller-unequal"):
    more_means(f"FIEL-TL-01 {method}", method, X, Y)
    more_means(f"ninety {method}", method, [83.5, 80, 91.25, 77], [88, 79.5, 95, 81], "0.9")
    refused(f"no scores {method}", method, {"candidate": [], "reference": [1, 2]}, at="/candidate")
more_means("sizes differ fieller-unequal", "fieller-unequal", [3, 2.5, 2.75, 3.5, 2], [3, 3.25, 3.5])
refused("negative candidate log-delta-paired", "log-delta-paired", {"candidate": [-1, -2, -3], "reference": [1, 2, 3]})
refused("lengths differ log-delta-paired", "log-delta-paired", {"candidate": [3, 2], "reference": [3]}, at="/reference")
refused("one and one fieller-unequal", "fieller-unequal", {"candidate": [3], "reference": [3]})
