"""Turns what "tmux capture-pane -e -p" prints into an SVG picture: svg.py TITLE <screen >picture.svg

Understands the styles that daybook uses: bold, dim, underlined, the eight colours. Each run of text is set to the exact width of its
columns, so that columns stand below each other in whatever font the reader has.
"""

import re
import sys
from xml.sax.saxutils import escape, quoteattr

ACROSS, DOWN, MARGIN, SIZE = 8.4, 18, 14, 14
COLOURS = {31: "#b3261e", 32: "#2e6b2e", 33: "#8a5a00", 34: "#1f4e9c", 35: "#7a3b8f", 36: "#006a75"}
INK, PAPER, DIM = "#1d1d1f", "#fbfaf7", "#6a6a70"


def styled(codes, style):
    for code in codes or [0]:
        if code == 0:
            style = {}
        elif code in (1, 2, 4):
            style = {**style, code: True}
        elif code == 22:
            style = {key: value for key, value in style.items() if key not in (1, 2)}
        elif code == 24:
            style = {key: value for key, value in style.items() if key != 4}
        elif code in COLOURS or code == 39:
            style = {**style, "colour": COLOURS.get(code)}
    return style


def runs(line, style):
    """The texts of a line with their columns and styles, and the style at its end."""
    found, column = [], 0
    for part in re.split(r"(\x1b\[[0-9;]*m|\x1b[()][0-9A-Z]|[\x0e\x0f])", line):
        if part.startswith("\x1b["):
            style = styled([int(code or 0) for code in part[2:-1].split(";")], style)
        elif part and part[0] not in "\x1b\x0e\x0f":
            for words in re.finditer(r"\S+(?: \S+)*", part):
                found.append((column + words.start(), words.group(), style))
            column += len(part)
    return found, style


def attributes(style):
    colour = style.get("colour") or (DIM if style.get(2) else None)
    return (
        (' fill="%s"' % colour if colour else "")
        + (' font-weight="bold"' if style.get(1) else "")
        + (' text-decoration="underline"' if style.get(4) else "")
    )


def main():
    title = sys.argv[1]
    lines = sys.stdin.read().rstrip().split("\n")
    width, height = 80 * ACROSS + 2 * MARGIN, len(lines) * DOWN + 2 * MARGIN
    print('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %g %g" width="%g" height="%g" role="img" aria-label=%s>'
          % (width, height, width, height, quoteattr(title)))
    print("<title>%s</title>" % escape(title))
    print('<rect width="100%%" height="100%%" rx="6" fill="%s"/>' % PAPER)
    print('<g fill="%s" font-family="DejaVu Sans Mono, Menlo, Consolas, monospace" font-size="%d">' % (INK, SIZE))
    style = {}
    for number, line in enumerate(lines):
        found, style = runs(line, style)
        for column, text, how in found:
            print('<text x="%g" y="%g" textLength="%g" lengthAdjust="spacingAndGlyphs"%s>%s</text>' % (
                MARGIN + column * ACROSS, MARGIN + number * DOWN + SIZE, len(text) * ACROSS, attributes(how), escape(text)))
    print("</g>\n</svg>")


main()
