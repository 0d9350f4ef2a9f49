"""What failed in test reports (xunit's or JUnit's XML).

failures.py FOLDER                     prints each failed test's name and the beginning of its message; a test that passed when it was run once
                                       more (NAME.again.xml beside NAME.xml) is called flaky
failures.py --methods-if-few REPORT    prints xunit's arguments for running once more what failed; nothing when that is more than a few
"""
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

MESSAGE_LINES = 20
FEW = 5
AGAIN = ".again.xml"


def failures(report):
    for test in report.iter("test"):
        if test.get("result") == "Fail":
            yield method_of(test), test.get("name"), test.findtext("failure/message") or ""
    for test in report.iter("testcase"):
        fault = next((child for child in test if child.tag in ("failure", "error")), None)
        if fault is not None:
            yield None, f"{test.get('classname')} › {test.get('name')}", fault.text or fault.get("message") or ""


def method_of(test):
    return f"{test.get('type')}.{test.get('method')}"


def passed_methods(report):
    failed = {method for method, _, _ in failures(report)}
    return {method_of(test) for test in report.iter("test")} - failed


def tell(word, name, message):
    print(f"{word} {name}")
    for line in message.strip().splitlines()[:MESSAGE_LINES]:
        print(f"    {line}")


def tell_all(folder):
    for path in sorted(path for path in folder.glob("*.xml") if not path.name.endswith(AGAIN)):
        try:
            again = path.with_suffix(AGAIN)
            passed_again = passed_methods(ElementTree.parse(again)) if again.exists() else set()
            for method, name, message in failures(ElementTree.parse(path)):
                tell("FLAKY" if method in passed_again else "FAILED", name, message)
        except (OSError, ElementTree.ParseError) as fault:
            print(f"{path}: cannot be read: {fault}")


def methods_if_few(path):
    methods = {method for method, _, _ in failures(ElementTree.parse(path))}
    if len(methods) <= FEW:
        for method in sorted(methods):
            print(f"-method\n{method}")


if sys.argv[1] == "--methods-if-few":
    methods_if_few(Path(sys.argv[2]))
else:
    tell_all(Path(sys.argv[1]))
