"""Tells another program what is new in a feed of changes: a POST with JSON for each entry that was not there before.

python3 examples/webhook.py FEED HOOK [MEMORY]

FEED is the address of a feed, such as http://localhost:4000/charts/ice-record.atom, and HOOK where to send to. MEMORY is the
file that keeps what was told already, webhook.json when left out: let each feed have its own. The first run remembers what
there is and sends nothing; let a timer start it again as often as you like, an unchanged feed costs next to nothing. What
the hook does not take is sent again the next time. Needs nothing but Python 3.
"""

import json
import os
import sys
import urllib.error
import urllib.request
import xml.etree.ElementTree as xml

ATOM = "{http://www.w3.org/2005/Atom}"


def main(feed, hook, memory="webhook.json"):
    known = remembered(memory)
    is_first = known is None
    told = set() if is_first else set(known["told"])
    tag = None if is_first else known["tag"]
    pages, new_tag = read(feed, tag)
    for entry in reversed([entry for page in pages for entry in page.iter(f"{ATOM}entry")]):
        name = entry.findtext(f"{ATOM}id")
        if name in told:
            continue
        told.add(name)
        if is_first:
            continue
        send(hook, written(entry))
        # After each one: what was taken is never sent twice, whatever happens next.
        remember(memory, told, tag)
    remember(memory, told, new_tag)


def read(address, tag):
    """The pages of the feed and its tag; no page when it is as it was."""
    pages = []
    new_tag = None
    while address:
        headers = {"If-None-Match": tag} if tag and not pages else {}
        try:
            with urllib.request.urlopen(urllib.request.Request(address, headers=headers)) as response:
                page = xml.fromstring(response.read())
                new_tag = new_tag or response.headers["ETag"]
        except urllib.error.HTTPError as answer:
            if answer.code == 304:
                return [], tag
            raise
        pages.append(page)
        following = page.find(f"{ATOM}link[@rel='next']")
        address = None if following is None else following.get("href")
    return pages, new_tag


def written(entry):
    """An entry as the JSON that is sent."""
    links = {link.get("rel"): link.get("href") for link in entry.iter(f"{ATOM}link")}
    return {
        "id": entry.findtext(f"{ATOM}id"),
        "title": entry.findtext(f"{ATOM}title"),
        "updated": entry.findtext(f"{ATOM}updated"),
        "terms": [category.get("term") for category in entry.iter(f"{ATOM}category")],
        "page": links["alternate"],
    }


def send(hook, body):
    headers = {"Content-Type": "application/json"}
    with urllib.request.urlopen(urllib.request.Request(hook, json.dumps(body).encode(), headers)):
        print(body["title"])


def remembered(memory):
    """What was told already, and the tag of the feed then; None before the first time."""
    if not os.path.exists(memory):
        return None
    with open(memory, encoding="utf-8") as file:
        return json.load(file)


def remember(memory, told, tag):
    with open(f"{memory}.new", "w", encoding="utf-8") as file:
        json.dump({"tag": tag, "told": sorted(told)}, file)
    os.replace(f"{memory}.new", memory)


if len(sys.argv) not in (3, 4):
    sys.exit(__doc__)
try:
    main(*sys.argv[1:])
except (OSError, ValueError, xml.ParseError) as fault:
    sys.exit(f"{type(fault).__name__}: {fault}")
