"""Runs the public suite irctest against fikad and compares what passes with the list that is kept here.

passed.txt: every test that passes, sorted. One that is in the list and does not pass fails the run.
not-passed.txt: every other test of the selection, with the reason why it does not. One without a reason fails the run.
"""

import argparse
import importlib.util
import os
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
PASSED, NOT_PASSED = HERE / "passed.txt", HERE / "not-passed.txt"
ROOT = "irctest/server_tests/"
PATIENCE_SECONDS = 30
NO_REASON = "no reason given yet"

# Tests of another server's ways are left out, but for those that hold for any server of this kind.
LEFT_OUT = {"deprecated", "strict", "implementation-specific"}
TAKEN_ALL_THE_SAME = (
    "bouncer.py::",
    "messages.py::LengthLimitTestCase::",
    "multiline.py::",
    "readq.py::",
    "utf8.py::",
)
# Ways of the other server that none of ours corresponds to; the second waits for ever for a nick that is refused.
LEFT_OUT_ALL_THE_SAME = (
    "bouncer.py::BouncerTestCase::testDisableAutomaticResumption",
    "utf8.py::ErgoUtf8NickEnabledTestCase::",
)

HOW_TO = """\
make conformance needs a checkout of the public suite irctest and what it is written with:

    git clone https://github.com/progval/irctest ../irctest
    python3 -m pip install pytest pytest-timeout -r ../irctest/requirements.txt
    make conformance IRCTEST=../irctest

FIKAD=program judges another build than the release; TESTS='topic.py sasl.py' runs these files only;
UPDATE=1 rewrites the lists in Tests/Conformance."""


class Record:
    """What became of every test of the selection: a plugin of pytest."""

    def __init__(self):
        self.outcomes = {}
        self.seconds = {"setup": 0.0, "call": 0.0, "teardown": 0.0}

    def pytest_collection_modifyitems(self, items):
        items[:] = [item for item in items if self.is_chosen(item)]

    @staticmethod
    def is_chosen(item):
        if short(item.nodeid).startswith(LEFT_OUT_ALL_THE_SAME):
            return False
        if short(item.nodeid).startswith(TAKEN_ALL_THE_SAME) and not item.get_closest_marker("strict"):
            return True
        return not any(item.get_closest_marker(name) for name in LEFT_OUT)

    def pytest_runtest_logreport(self, report):
        self.seconds[report.when] += report.duration
        name = short(report.nodeid)
        if report.outcome == "passed":
            self.outcomes.setdefault(name, "passed")
        elif report.outcome == "skipped":
            reason = report.wasxfail if hasattr(report, "wasxfail") else report.longrepr[2]
            self.outcomes[name] = "skipped: " + one_line(reason.removeprefix("Skipped: "))
        else:
            message = getattr(getattr(report.longrepr, "reprcrash", None), "message", str(report.longrepr))
            self.outcomes[name] = f"failed in its {report.when}: " + one_line(message)


def short(name):
    return name.removeprefix(ROOT)


def one_line(text):
    return " ".join(text.split())[:160]


def run(irctest, fikad, files):
    """The outcomes by test, and where the time went."""
    import pytest

    os.environ["FIKAD"] = str(fikad)
    sys.path[:0] = [str(irctest), str(HERE)]
    os.chdir(irctest)
    record = Record()
    # In memory where there is such a place: what a disk takes to sync a new store, hundreds of times, is no test.
    memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    with tempfile.TemporaryDirectory(prefix="fika-conformance-", dir=memory) as folder:
        # The suite keeps a list of ports there, which two runs at once must not share.
        os.environ["TMPDIR"] = tempfile.tempdir = folder
        arguments = ["-q", "-p", "no:cacheprovider", "--controller=fika_controller", f"--timeout={PATIENCE_SECONDS}"]
        arguments += ["--tb=short" if files else "--tb=no", "-r", "N", "--durations=8"]
        code = pytest.main(arguments + [ROOT + file for file in files or [""]], plugins=[record])
    if code not in (pytest.ExitCode.OK, pytest.ExitCode.TESTS_FAILED):
        sys.exit("conformance: the suite did not run to its end")
    return record


def passed_before():
    return set(PASSED.read_text().splitlines()) if PASSED.exists() else set()


def reasons():
    """By test; it stands on a line of its own, and its reason in the lines below, with four spaces before them."""
    found, test = {}, None
    for line in NOT_PASSED.read_text().splitlines() if NOT_PASSED.exists() else []:
        if line.startswith("    "):
            found[test] = (found[test] + " " + line.strip()).strip()
        elif line and not line.startswith("#"):
            test = line
            found[test] = ""
    return found


def write(passed, outcomes):
    kept = reasons()
    PASSED.write_text("".join(f"{test}\n" for test in sorted(passed)))
    text = "# Tests of the selection that do not pass, and why: by `make conformance UPDATE=1`, reasons by hand.\n"
    for test in sorted(outcomes.keys() - passed):
        text += f"{test}\n    {kept.get(test) or f'{NO_REASON}; {outcomes[test]}'}\n"
    NOT_PASSED.write_text(text)


def judge(outcomes, is_whole):
    """What to say about the outcomes, and whether they are as they should be."""
    passed = {test for test, outcome in outcomes.items() if outcome == "passed"}
    before, known = passed_before(), reasons()
    lost = before - passed if is_whole else before & outcomes.keys() - passed
    for test in sorted(lost):
        print(f"LOST  {test}\n      {outcomes.get(test, 'no such test any more')}")
    for test in sorted(passed - before):
        print(f"NEW   {test}")
    failing = outcomes.keys() - passed - lost
    unexplained = {test for test in failing if known.get(test, NO_REASON).startswith(NO_REASON)}
    for test in sorted(unexplained):
        print(f"WHY?  {test}\n      {outcomes[test]}")
    print(
        f"conformance: {len(passed)} of {len(outcomes)} passed; {len(lost)} lost, {len(passed - before)} new, "
        f"{len(unexplained)} not explained"
    )
    return passed, not lost and not unexplained


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--irctest", help="a checkout of irctest")
    parser.add_argument("--fikad", default=".build/release/fikad", help="the program to judge")
    parser.add_argument("--update", action="store_true", help="rewrite the lists")
    parser.add_argument("tests", nargs="*", help="files of the suite, as topic.py; all if none")
    options = parser.parse_args()
    if not options.irctest:
        sys.exit(HOW_TO)
    irctest, fikad = Path(options.irctest).resolve(), Path(options.fikad).resolve()
    lacking = [name for name in ("pytest", "pytest_timeout") if importlib.util.find_spec(name) is None]
    if lacking or not (irctest / ROOT).is_dir():
        sys.exit(f"conformance: no irctest in {irctest}, or not installed: {lacking}\n\n{HOW_TO}")
    if not os.access(fikad, os.X_OK):
        sys.exit(f"conformance: {fikad} is not built")

    begun = time.monotonic()
    record = run(irctest, fikad, options.tests)
    passed, is_good = judge(record.outcomes, is_whole=not options.tests)
    parts = ", ".join(f"{part} {seconds:.0f} s" for part, seconds in record.seconds.items())
    print(f"conformance: {time.monotonic() - begun:.0f} s ({parts})")
    if options.update:
        if options.tests:
            sys.exit("conformance: only a run of all tests can rewrite the lists")
        write(passed, record.outcomes)
        print(f"conformance: wrote {PASSED.name} and {NOT_PASSED.name}")
    elif not is_good:
        sys.exit(1)


if __name__ == "__main__":
    main()
