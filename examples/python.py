"""Who does what and who says so, as a table for a spreadsheet: a row for each citation of each responsibility.

python3 examples/python.py [ADDRESS [UNIT]]

UNIT is the slug of a unit to narrow it to, with the units below it. Needs nothing but Python 3.
"""

import csv
import json
import os
import sys
import urllib.error
import urllib.request

ADDRESS = sys.argv[1] if len(sys.argv) > 1 else os.environ.get("AGENCYGRAPH_URL", "http://localhost:4000/graphql")
UNDER = sys.argv[2] if len(sys.argv) > 2 else None

QUERY = """
query ($under: String, $after: String) {
  responsibilities(under: $under, first: 100, after: $after) {
    nodes {
      title
      disputed
      unit { name }
      citations { stance note source { title url } passage { sentence } }
    }
    pageInfo { hasNextPage endCursor }
  }
}
"""


def ask(query, **variables):
    """The data of the answer; ends the program with what the service says when it refuses."""
    body = json.dumps({"query": query, "variables": variables}).encode()
    request = urllib.request.Request(ADDRESS, body, {"Content-Type": "application/json"})
    try:
        try:
            response = urllib.request.urlopen(request)
        except urllib.error.HTTPError as refusal:
            response = refusal
        with response:
            answer = json.load(response)
    except (OSError, ValueError) as error:
        sys.exit(f"No answer from {ADDRESS}: {error}. Is the service running?")
    for error in answer.get("errors", []):
        sys.exit(f"{error['extensions']['code']}: {error['message']}")
    return answer["data"]


def responsibilities():
    """All of them, page by page."""
    after = None
    while True:
        page = ask(QUERY, under=UNDER, after=after)["responsibilities"]
        yield from page["nodes"]
        if not page["pageInfo"]["hasNextPage"]:
            return
        after = page["pageInfo"]["endCursor"]


def rows():
    for duty in responsibilities():
        for citation in duty["citations"]:
            source, passage = citation["source"], citation["passage"]
            yield {
                "unit": duty["unit"]["name"],
                "responsibility": duty["title"],
                "disputed": "yes" if duty["disputed"] else "no",
                "stance": citation["stance"].lower(),
                "source": source["title"],
                "sentence": passage["sentence"],
                "address": source["url"],
                "note": citation["note"],
            }


columns = ["unit", "responsibility", "disputed", "stance", "source", "sentence", "address", "note"]
complete = list(rows())
sys.stdout.reconfigure(encoding="utf-8")
table = csv.DictWriter(sys.stdout, columns, lineterminator="\n")
table.writeheader()
table.writerows(complete)
