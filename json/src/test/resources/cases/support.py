"""Writes support.jsonl: requests with answers from the formulas of the documentation, in 30 digits.

Likeliest parts are those of the closed forms of Tang and of Koopman, limits are found by bisection,
p-values by bisection over the level. What needs no number (refusals, warnings, verdicts of the rule)
is stated by hand. Run from the module:
python3 src/test/resources/cases/support.py
  > src/main/resources/org/sovereignparity/json/vectors/support.jsonl
"""
import json
from mpmath import mp, mpf, sqrt, erfinv, erfc, exp, log, betainc, nstr, findroot

mp.dps = 30
INF = mpf(10) ** 9


def num(v):
    return float(nstr(v, 17))


def z_of(tail):
    return sqrt(mpf(2)) * erfinv(1 - 2 * tail)


def tail_of(t, df):
    return betainc(mpf(df) / 2, mpf(1) / 2, 0, df / (df + t * t), regularized=True) / 2


def t_of(tail, df):
    z = z_of(tail)
    start = z + (z**3 + z) / (4 * df)
    return findroot(lambda t: log(tail_of(t, df)) - log(tail), (start, start * (1 + mpf(1) / df)))


def bisect(f, lo, hi, steps=110):
    for _ in range(steps):
        mid = (lo + hi) / 2
        lo, hi = (mid, hi) if f(mid) > 0 else (lo, mid)
    return lo


class Answers:
    """Right and wrong answers to the same items."""

    def __init__(self, n11, n10, n01, n00):
        self.keys = {"kind": "same-answers", "n11": n11, "n10": n10, "n01": n01, "n00": n00}
        self.n = n = mpf(n11 + n10 + n01 + n00)
        self.n01, self.any, self.a, self.b = n01, n11 + n10 + n01, n11 + n10, n11 + n01
        self.x, self.y = self.a / n, self.b / n
        self.vx = self.x * (1 - self.x) / (n - 1)
        self.vy = self.y * (1 - self.y) / (n - 1)
        self.c = (n11 / n - self.x * self.y) / (n - 1)
        self.freedom = n - 1
        self.least = min(self.a, n - self.a, self.b, n - self.b)
        self.assuming = ["independent-items", "same-items"]

    def moments(self, r):
        n, s = self.n, self.any / self.n
        a = n * (1 + r)
        b = self.b * r * r - (self.a + 2 * self.n01)
        q = (-b + sqrt(b * b - 4 * a * self.n01 * (1 - r) * s)) / (2 * a)
        p11 = (s - q) / r - q
        p10 = s - q - p11
        d = [(p11, 1 - r), (p10, mpf(1)), (q, -r)]
        return sum(p * v * v for p, v in d), sum(p * v**3 for p, v in d)

    def score(self, r, items):
        top = self.x - r * self.y
        return top and top / sqrt(self.moments(r)[0] / items)

    def tang(self, r):
        return self.score(r, self.n)

    def at(self, r):
        return self.score(r, self.n - 1)

    def skewness(self, r):
        second, third = self.moments(r)
        return third / second ** mpf("1.5") / sqrt(self.n - 1)


class Separate:
    """Right and wrong answers to separate items."""

    def __init__(self, x1, n1, x0, n0):
        self.keys = {"kind": "separate-answers", "x1": x1, "n1": n1, "x0": x0, "n0": n0}
        self.given = x1, n1, x0, n0
        self.x, self.y = mpf(x1) / n1, mpf(x0) / n0
        self.vx, self.vy = self.x * (1 - self.x) / (n1 - 1), self.y * (1 - self.y) / (n0 - 1)
        self.c, self.freedom = mpf(0), min(n1, n0) - 1
        self.least = min(x1, n1 - x1, x0, n0 - x0)
        self.assuming = ["independent-items", "separate-items"]

    def parts(self, r):
        x1, n1, x0, n0 = self.given
        a, b = (n1 + n0) * r, -(n1 * r + x1 + n0 + x0 * r)
        p0 = (-b - sqrt(b * b - 4 * a * (x1 + x0))) / (2 * a)
        return r * p0, p0

    def tang(self, r):
        (p1, p0), (_, n1, _, n0) = self.parts(r), self.given
        top = self.x - r * self.y
        return top and top / sqrt(p1 * (1 - p1) / n1 + r * r * p0 * (1 - p0) / n0)

    def variances(self, r):
        (p1, p0), (_, n1, _, n0) = self.parts(r), self.given
        return p1, p0, p1 * (1 - p1) / (n1 - 1), r * r * p0 * (1 - p0) / (n0 - 1)

    def at(self, r):
        _, _, v1, v0 = self.variances(r)
        top = self.x - r * self.y
        return top and top / sqrt(v1 + v0)

    def skewness(self, r):
        p1, p0, v1, v0 = self.variances(r)
        third = v1 * (1 - 2 * p1) / (self.given[1] - 1) - r * v0 * (1 - 2 * p0) / (self.given[3] - 1)
        return third / (v1 + v0) ** mpf("1.5")


class Moments:
    """Means with their errors, of scores or as stated."""

    def __init__(self, keys, x, y, vx, vy, c, freedom, assuming, clustered=False):
        self.keys, self.x, self.y, self.vx, self.vy, self.c = keys, x, y, vx, vy, c
        self.freedom, self.least, self.assuming, self.clustered = freedom, None, assuming, clustered


def scores(candidate, reference, clusters):
    xs, ys, n = [mpf(v) for v in candidate], [mpf(v) for v in reference], len(candidate)
    mx, my, names = sum(xs) / n, sum(ys) / n, sorted(set(clusters))
    c = len(names)

    def cov(u, mu, v, mv):
        total = mpf(0)
        for name in names:
            of = [i for i in range(n) if clusters[i] == name]
            total += sum(u[i] - mu for i in of) * sum(v[i] - mv for i in of)
        return total / n**2 * c / (c - 1)

    keys = {"kind": "same-scores", "candidate": candidate, "reference": reference, "clusters": clusters}
    return Moments(keys, mx, my, cov(xs, mx, xs, mx), cov(ys, my, ys, my), cov(xs, mx, ys, my), c - 1,
                   ["independent-clusters", "same-items"], True)


def errors(x, ex, nx, y, ey, ny):
    keys = {"kind": "standard-errors", "candidateError": ex, "candidateItems": nx, "referenceError": ey, "referenceItems": ny}
    return Moments(keys, mpf(x), mpf(y), mpf(ex) ** 2, mpf(ey) ** 2, mpf(0), min(nx, ny) - 1, ["independent-items", "separate-items"])


def variance(e, r):
    return e.vx - 2 * r * e.c + r * r * e.vy


def combined(all, tail, low):
    """The limit of the mean of ratios; all holds pairs of weight and evidence."""
    side = 1 if low else -1
    weights = sum(w for w, _ in all)
    at = lambda e, q: bisect(lambda r: e.at(r) - q, mpf(10) ** -6, mpf(10) ** 3)
    z = z_of(tail)
    if len(all) == 1:
        shares = [mpf(1)]
    else:
        shares = [mpf(1)] * len(all)
        for _ in range(2):
            errors = [abs(w * (e.x / e.y - at(e, side * z * s))) / s for s, (w, e) in zip(shares, all)]
            length = sqrt(sum(e * e for e in errors))
            shares = [e / length for e in errors]
    freedom = 1 / sum(s**4 / e.freedom for s, (_, e) in zip(shares, all))
    t = t_of(tail, freedom)
    skewness = sum(s**3 * e.skewness(at(e, side * t * s)) for s, (_, e) in zip(shares, all))
    q = t + max(0, side * skewness * (t * t - 1) / 6)
    limit = mpf(0)
    for s, (w, e) in zip(shares, all):
        bias = (e.x / e.y * e.vy - e.c) / e.y**2
        limit += mpf(w) / weights * (at(e, side * q * s) - (1 - s * s) * bias)
    return limit


def score(all, tail, low):
    [(_, e)] = all
    q = z_of(tail) if low else -z_of(tail)
    return bisect(lambda r: e.tang(r) - q, mpf(10) ** -6, mpf(10) ** 3)


def mean_of_ratios(all):
    weights = sum(mpf(w) for w, _ in all)
    r = sum(w * e.x / e.y for w, e in all) / weights
    return r, sum((w / weights) ** 2 * variance(e, e.x / e.y) / e.y**2 for w, e in all)


def delta(all, tail, low):
    r, v = mean_of_ratios(all)
    return r + (-1 if low else 1) * z_of(tail) * sqrt(v)


def log_delta(all, tail, low):
    r, v = mean_of_ratios(all)
    return r * exp((-1 if low else 1) * z_of(tail) * sqrt(v) / r)


def fieller(all, tail, low):
    """The limit of the ratio of means, by t of the items or clusters of one, by z of several."""
    x, y = (sum(w * m for w, m in ((w, getattr(e, k)) for w, e in all)) for k in "xy")
    vx, vy, c = (sum(w * w * getattr(e, k) for w, e in all) for k in ("vx", "vy", "c"))
    q = t_of(tail, all[0][1].freedom) if len(all) == 1 else z_of(tail)
    a, b, k = y * y - q * q * vy, x * y - q * q * c, x * x - q * q * vx
    return (b + (-1 if low else 1) * sqrt(b * b - a * k)) / a


METHODS = {"combined-score": combined, "score": score, "delta": delta, "log-delta": log_delta, "fieller": fieller}
TAIL = mpf("0.025")


def shape(method, all):
    r = sum(w * e.x for w, e in all) / sum(w * e.y for w, e in all) if method is fieller else mean_of_ratios(all)[0]
    return {"kind": "bounded", "estimate": num(r), "low": num(method(all, TAIL, True)), "high": num(method(all, TAIL, False))}


def p_value(method, e, margin):
    if mean_of_ratios([(1, e)])[0] <= margin:
        return mpf(1)
    f = lambda z: method([(1, e)], erfc(z / sqrt(mpf(2))) / 2, True) - margin
    z = bisect(f, mpf(10) ** -9, mpf(11), 45)
    z = findroot(f, (z, z + mpf(10) ** -9), tol=mpf(10) ** -22)
    return erfc(z / sqrt(mpf(2))) / 2


def holm(ps):
    order, adjusted, least = sorted(range(len(ps)), key=lambda i: ps[i]), [mpf(1)] * len(ps), mpf(0)
    for rank, i in enumerate(order):
        least = max(least, min(mpf(1), (len(ps) - rank) * ps[i]))
        adjusted[i] = least
    return adjusted


def request(name, method, board, data, aggregation, margin, policy, benchmarks=None, confidence="0.95"):
    made = {"id": name, "op": "support", "candidate": "A", "frontier": {"kind": "model", "model": "B"},
            "benchmarks": benchmarks or [{"id": b} for b in board], "scores": []}
    for b, pair in board.items():
        for model, value in zip("AB", pair):
            if value is not None:
                made["scores"].append({"model": model, "benchmark": b, "value": value})
    made["policy"] = {"aggregation": aggregation, **policy}
    if margin:
        made["threshold"] = {"atLeast": margin}
    return {**made, "method": method, "confidence": confidence, "data": data}


def out(asked, answer):
    print(json.dumps({"request": asked, "answer": {"id": asked["id"], **answer}}))


def given(data):
    return [{"benchmark": b, **e.keys} for b, e in data.items()]


def decided(name, method, board, data, verdict, support, aggregation="mean-of-ratios", weights=None, margin="0.95",
            policy={}, benchmarks=None, warnings=(), without=(), least=None, clustered=False, zero=False):
    by = METHODS[method]
    all = [(weights[b] if weights else 1, e) for b, e in data.items()]
    policy = {**policy, "weights": weights} if weights else policy
    answer = {"status": "decided"}
    if margin or verdict:
        answer["verdict"] = verdict
    if support:
        answer["support"] = support
    if not without:
        if least:
            lows = [by([(1, e)], TAIL, True) for e in data.values()]
            answer["set"] = {"kind": "unbounded-above", "estimate": num(min(e.x / e.y for e in data.values())), "low": num(min(lows))}
        else:
            answer["set"] = shape(by, all)
    rows = [{"benchmark": b, "set": shape(by, [(1, e)])} for b, e in data.items()]
    if margin:
        ps = [mpf(1) if zero else p_value(by, e, mpf(margin)) for e in data.values()]
        for row, p, q in zip(rows, ps, holm(ps)):
            row["pValue"], row["adjusted"] = num(p), num(q)
    answer["benchmarks"], answer["withoutData"] = rows, list(without)
    answer["warnings"] = [{"code": c, "benchmark": b} for c, b in warnings]
    assuming = []
    for a in [a for e in data.values() for a in e.assuming]:
        assuming += [] if a in assuming else [a]
    if not without:
        if len(data) > 1:
            assuming += ["fixed-benchmarks"] if least else ["independent-benchmarks", "fixed-benchmarks"]
        own = ["normal-scores"] if method == "fieller" and len(data) == 1 else ["large-sample"]
        own += ["reference-well-above-zero"] if "delta" in method else []
        if least:
            assuming.insert(len(assuming) - 1, own[0])
        else:
            assuming += own
        answer["assumptions"] = assuming
    else:
        answer["assumptions"] = []
    out(request(name, method, board, given(data), aggregation, margin, policy, benchmarks), answer)


def refused(name, code, at, data=None, method="combined-score", benchmarks=None, policy={}, confidence="0.95"):
    data = [{"benchmark": "x", **Answers(850, 40, 60, 50).keys}] if data is None else data
    out(request(name, method, {"x": ("89", "91")}, data, "mean-of-ratios", "0.95", policy, benchmarks, confidence),
        {"status": "refused", "code": code, "at": at})


FLIP, APART = Answers(850, 40, 60, 50), Separate(890, 1000, 910, 1000)
ONE = {"x": ("89", "91")}
for method in ("score", "combined-score", "delta", "log-delta", "fieller"):
    decided(f"the same items, {method}", method, ONE, {"x": FLIP}, "MET", "SHOWN")
for method in ("score", "combined-score"):
    decided(f"separate items, {method}", method, ONE, {"x": APART}, "MET", "NOT_SHOWN")
decided("few items", "combined-score", {"x": ("89", "91")}, {"x": Answers(85, 4, 6, 5)}, "MET", "NOT_SHOWN", warnings=[("FEW_ANSWERS", "x")])
decided("everything right is no information", "combined-score", {"x": (100, 100)}, {"x": Answers(30, 0, 0, 0)}, "MET", "NOT_SHOWN",
        warnings=[("ERROR_IS_ZERO", "x"), ("FEW_ANSWERS", "x")])
decided("an error of zero shows nothing", "delta", {"x": (100, 100)}, {"x": Answers(30, 0, 0, 0)}, "MET", "NOT_SHOWN",
        warnings=[("ERROR_IS_ZERO", "x"), ("FEW_ANSWERS", "x")], zero=True)
THREE = {"x": ("89", "91"), "y": ("90", "280/3"), "z": (97, 98)}
DATA = {"x": Answers(85, 4, 6, 5), "y": Separate(27, 30, 28, 30), "z": Answers(97, 0, 1, 2)}
FEW = [("FEW_ANSWERS", b) for b in "xyz"]
decided("three benchmarks with weights", "combined-score", THREE, DATA, "MET", "NOT_SHOWN", weights={"x": 1, "y": 2, "z": 1}, warnings=FEW)
TWO = {"x": ("89", "91"), "y": ("88", "89.5"), "z": ("84", "90")}
MANY = {"x": FLIP, "y": Separate(8800, 10000, 8950, 10000), "z": Answers(820, 20, 80, 80)}
for method in ("combined-score", "delta", "log-delta"):
    decided(f"p-values adjusted for three, {method}", method, TWO, MANY, "MET", "SHOWN")
decided("ratio of means", "fieller", {"x": ("89", "91"), "y": ("50", "49")},
        {"x": Moments(FLIP.keys, 100 * FLIP.x, 100 * FLIP.y, 10000 * FLIP.vx, 10000 * FLIP.vy, 10000 * FLIP.c, 999, FLIP.assuming),
         "y": (lambda e: Moments(e.keys, 100 * e.x, 100 * e.y, 10000 * e.vx, 10000 * e.vy, 10000 * e.c, 999, e.assuming))(Answers(400, 100, 90, 410))},
        "MET", "SHOWN", aggregation="ratio-of-means")
decided("clearly below", "combined-score", {"x": (62, 80)}, {"x": Answers(300, 10, 100, 90)}, "NOT_MET", "REFUTED")
decided("a verdict that is not shown", "delta", {"x": ("75.92", 80)}, {"x": Answers(7000, 592, 1000, 1408)}, "NOT_MET", "NOT_SHOWN")
decided("the least ratio", "score", {"x": ("89", "91"), "y": (90, "89.5")},
        {"x": FLIP, "y": Answers(830, 70, 65, 35)}, "MET", "SHOWN", aggregation="minimum-ratio", least=True)
decided("no threshold", "score", ONE, {"x": FLIP}, None, None, margin=None)
decided("a benchmark without data", "score", {"x": ("89", "91"), "y": (50, 49)}, {"x": FLIP}, "MET", "NO_DATA", without=["y"])
decided("clusters of questions", "fieller", {"x": (80, 85)},
        {"x": scores([90, 80, 70, 85, 75, 80, 70, 90], [95, 85, 80, 85, 80, 85, 85, 85], ["a", "a", "b", "b", "b", "c", "c", "d"])},
        "NOT_MET", "NOT_SHOWN", warnings=[("FEW_UNITS", "x")])
decided("standard errors", "delta", {"x": ("71.2", "74.0")}, {"x": errors("71.2", "0.4", 1000, "74.0", "0.3", 1000)}, "MET", "NOT_SHOWN")
decided("a reference near the floor", "delta", {"x": ("9.8", "10")}, {"x": errors("9.8", "0.05", 9999, "10", "0.05", 9999)}, "MET", "SHOWN",
        warnings=[("REFERENCE_NEAR_FLOOR", "x")])
decided("data of another score", "score", {"x": ("80", "91")}, {"x": FLIP}, "NOT_MET", "SHOWN", warnings=[("DATA_DIFFER_FROM_SCORES", "x")])
refused("data of an unknown benchmark", "UNKNOWN_BENCHMARK", "/data/0/benchmark", [{"benchmark": "y", **FLIP.keys}])
refused("data twice", "DUPLICATE_BENCHMARK", "/data/1", [{"benchmark": "x", **FLIP.keys}, {"benchmark": "x", **APART.keys}])
refused("one item", "METHOD_NOT_DEFINED", "/data/0", [{"benchmark": "x", **Answers(1, 0, 0, 1).keys, "n00": 0}])
refused("more right than items", "NUMBER_OUT_OF_BOUNDS", "/data/0/x1", [{"benchmark": "x", **APART.keys, "x1": 1001}])
refused("a negative error", "NUMBER_OUT_OF_BOUNDS", "/data/0/candidateError", [{"benchmark": "x", **errors("89", "-1", 9, "91", "1", 9).keys}])
refused("scores of other items", "METHOD_NOT_DEFINED", "/data/0", [{"benchmark": "x", "kind": "same-scores", "candidate": [89, 90], "reference": [91]}])
refused("answers where less is better", "METHOD_NOT_DEFINED", "/data/0", benchmarks=[{"id": "x", "direction": "lower-is-better"}], policy={"lowerIsBetter": "reciprocal"})
refused("a cap", "METHOD_NOT_DEFINED", "/method", policy={"cap": 1})
refused("several by the score method", "METHOD_NOT_DEFINED", "/method", method="score", data=[{"benchmark": "x", **errors("89", "1", 9, "91", "1", 9).keys}])
refused("no such method", "UNKNOWN_WORD", "/method", method="tang")
refused("no such kind of data", "UNKNOWN_WORD", "/data/0/kind", [{"benchmark": "x", "kind": "answers"}])
refused("a key of another kind", "UNKNOWN_KEY", "/data/0/n1", [{"benchmark": "x", **FLIP.keys, "n1": 1}])
refused("a support at a confidence of 95", "HARDLY_MEANT", "/confidence", confidence=95)
