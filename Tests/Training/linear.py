"""Two small learners over named numbers: a ranking and a decision. Needs numpy and scipy."""
import numpy as np
from scipy.optimize import minimize

HOLD_DECISION = 10.0


def products(left, right):
    """The names of all products of one of the left and one of the right, to be learned like features."""
    return [f"{a}*{b}" for a in left for b in right]


def widen(x, names, wanted):
    """The features, and behind them the products of that name."""
    place = {name: i for i, name in enumerate(names)}
    pairs = [[place[name] for name in product.split("*")] for product in wanted]
    return np.hstack([x] + [(x[:, a] * x[:, b])[:, None] for a, b in pairs])


def _learn(loss, bounds):
    return minimize(
        loss, np.zeros(len(bounds)), jac=True, method="L-BFGS-B", bounds=bounds, options={"maxiter": 500}).x


def _bounds(low, high, count):
    """Both may be one for all, nothing, or a list; nothing is no bound."""
    low = low if isinstance(low, list) else [low] * count
    high = high if isinstance(high, list) else [high] * count
    return list(zip(low, high))


def rank(questions, hold, low=None, high=None, groups=None):
    """A softmax over each question's candidates; questions are pairs of (features, gains). Weights, which stay within
    their bounds. With the name of each question's group, large groups count no more than others: three times at most.
    """
    groups = groups or [0] * len(questions)
    useful = [(x, gain / gain.sum(), group) for (x, gain), group in zip(questions, groups) if gain.any()]
    x = np.vstack([x for x, *_ in useful])
    spread = x.std(0) + 1e-9
    x = x / spread
    sizes = [len(gain) for _, gain, _ in useful]
    target = np.concatenate([gain for _, gain, _ in useful])
    starts = np.cumsum([0] + sizes)[:-1]
    owner = np.repeat(np.arange(len(useful)), sizes)
    names = [group for *_, group in useful]
    counts = {name: names.count(name) for name in set(names)}
    count = np.array([min(len(names) / len(counts) / counts[name], 3) for name in names])[owner]

    def loss(weights):
        z = x @ weights
        z = z - np.maximum.reduceat(z, starts)[owner]
        total = np.add.reduceat(np.exp(z), starts)
        p = np.exp(z) / total[owner]
        value = -(count * target * (z - np.log(total)[owner])).sum() + hold * weights @ weights / 2
        return value, x.T @ (count * (p - target)) + hold * weights

    return _learn(loss, _bounds(low, high, x.shape[1])) / spread


def settle(sets, counts, hold=HOLD_DECISION):
    """As `decide`, but with each question counted so many times as `counts` says (a list a set) while the features are
    weighed; then scale and bias are found again with every question counted once, so that what is said is as probable
    as it says."""
    x = np.vstack([q[0][0] for s in sets for q in s])
    right = np.array([q[1][0] > 0 for s in sets for q in s], float)
    alike = np.concatenate([np.full(len(s), min(len(right) / len(sets) / len(s), 3)) for s in sets])
    mean, spread = x.mean(0), x.std(0) + 1e-9
    x = np.hstack([(x - mean) / spread, np.ones((len(x), 1))])

    def fitted(x, weight, held):
        def loss(weights):
            z = x @ weights
            value = (weight * (np.logaddexp(0, z) - right * z)).sum()
            slope = x.T @ (weight * (1 / (1 + np.exp(-z)) - right))
            return value + held @ (weights * weights) / 2, slope + held * weights

        return _learn(loss, [(None, None)] * x.shape[1])

    weights = fitted(x, alike * np.concatenate(counts), np.append(np.full(x.shape[1] - 1, hold), 0))
    scale, shift = fitted(np.stack([x @ weights, np.ones(len(x))], 1), alike, np.zeros(2))
    weights = scale * weights
    return weights[-1] + shift - (weights[:-1] / spread) @ mean, weights[:-1] / spread


def decide(sets, hold=HOLD_DECISION, low=None, high=None, most=None):
    """A logistic regression on the first candidate of each question; every set counts alike, but none of its questions
    more than three times. Bias and weights, which stay within their bounds. With the most that each question's chance
    can be, as a list a set, the regression finds the share of that."""
    x = np.vstack([q[0][0] for s in sets for q in s])
    right = np.array([q[1][0] > 0 for s in sets for q in s], float)
    weight = np.concatenate([np.full(len(s), min(len(right) / len(sets) / len(s), 3)) for s in sets])
    most = np.concatenate(most) if most else np.ones(len(right))
    mean, spread = x.mean(0), x.std(0) + 1e-9
    x = np.hstack([(x - mean) / spread, np.ones((len(x), 1))])
    held = np.append(np.full(x.shape[1] - 1, hold), 0)

    def loss(weights):
        share = 1 / (1 + np.exp(-(x @ weights)))
        missed = np.maximum(1 - share * most, 1e-12)
        value = -(weight * np.where(right > 0, np.log(share * most + 1e-300), np.log(missed))).sum()
        slope = np.where(right > 0, share - 1, most * share * (1 - share) / missed)
        return value + held @ (weights * weights) / 2, x.T @ (weight * slope) + held * weights

    weights = _learn(loss, _bounds(low, high, x.shape[1] - 1) + [(None, None)])
    return weights[-1] - (weights[:-1] / spread) @ mean, weights[:-1] / spread


def lines(bias, weights, names):
    return [f"{name} {weight:.6f}" for name, weight in [("bias", bias)] + list(zip(names, weights))]


def swift(model, name, script, bias, weights, names):
    """The weights as a file of Swift."""
    body = "".join(f"        {line}\n" for line in lines(bias, weights, names))
    return (
        f"extension {model} {{\n    /// Written by `Tests/Training/{script}`; see there before changing it.\n"
        f'    package static let shipped{name.capitalize()} = """\n{body}        """\n}}\n'
    )
