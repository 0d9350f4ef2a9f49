"""Prints what failed in the given test reports (xunit's or JUnit's XML): each test's name, and the beginning of its message."""
import sys
import xml.etree.ElementTree as ElementTree

MESSAGE_LINES = 20


def failures(report):
    for test in report.iter("test"):
        if test.get("result") == "Fail":
            yield test.get("name"), test.findtext("failure/message") or ""
    for test in report.iter("testcase"):
        fault = next((child for child in test if child.tag in ("failure", "error")), None)
        if fault is not None:
            yield f"{test.get('classname')} › {test.get('name')}", fault.text or fault.get("message") or ""


for path in sys.argv[1:]:
    try:
        report = ElementTree.parse(path)
    except (OSError, ElementTree.ParseError) as fault:
        print(f"{path}: cannot be read: {fault}")
        continue
    for name, message in failures(report):
        print(f"FAILED {name}")
        for line in message.strip().splitlines()[:MESSAGE_LINES]:
            print(f"    {line}")
