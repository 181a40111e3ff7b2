"""Nothing that a page brings may load, run or style."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.importers.markup import looks_like_html, plain_text
from reader.importers.sanitise import ALLOWED_TAGS, MAX_DEPTH, MAX_TAGS, check_depth, sanitise
from reader.model.errors import ImportFailed

BARE = "javascript:attack()"
PAYLOADS = [
    "<script>attack()</script>",
    "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
    "<scr<script>ipt>attack()</scr</script>ipt>",
    "<img src=x onerror=attack()>",
    "<img src='javascript:attack()'>",
    "<svg onload=attack()><script>attack()</script></svg>",
    "<svg><a xlink:href='javascript:attack()'><text>x</text></a></svg>",
    "<math><mi xlink:href='data:x,<script>attack()</script>'>x</mi></math>",
    "<a href='javascript:attack()'>x</a>",
    "<a href='javascript:1'>x</a>",
    "<a href='java\tscript:attack()'>x</a>",
    "<a href=' &#14; javascript:attack()'>x</a>",
    "<a href='&#106;avascript:attack()'>x</a>",
    "<a href='vbscript:attack()'>x</a>",
    "<a href='data:text/html,<script>attack()</script>'>x</a>",
    "<a href='//evil.example/' onclick='attack()'>x</a>",
    "<p style='background:url(javascript:attack())'>x</p>",
    "<style>@import 'http://evil.example/x.css'; body{background:red}</style>",
    "<link rel=stylesheet href=http://evil.example/x.css>",
    "<iframe src='javascript:attack()'></iframe>",
    "<object data='http://evil.example/x.swf'></object><embed src='http://evil.example/x.swf'>",
    "<form action='javascript:attack()'><input type=image src=x onerror=attack()><button>x</button></form>",
    "<meta http-equiv=refresh content='0;url=javascript:attack()'>",
    "<base href='javascript:attack()//'>",
    "<body onload=attack() background='http://evil.example/x.png'>",
    '<noscript><p title="</noscript><img src=x onerror=attack()>">',
    "<textarea><script>attack()</script></textarea>",
    "<title><img src=x onerror=attack()></title>",
    "<template><script>attack()</script></template>",
    "<xmp><img src=x onerror=attack()></xmp>",
    "<!--><script>attack()</script>-->",
    "<![CDATA[<script>attack()</script>]]>",
    "<video><source onerror=attack()></video><audio src=x onerror=attack()>",
    "<details open ontoggle=attack()>x</details>",
    "<p dir='rtl' onmouseover=attack()>x</p>",
    "<p\x00><scr\x00ipt>attack()</scr\x00ipt></p>",
    "<table background='javascript:attack()'><td background='javascript:attack()'>x</td></table>",
    "<marquee onstart=attack()>x</marquee>",
    "<svg><style><img src=x onerror=attack()></style></svg>",
    "<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img src=1 onerror=attack()&gt;'>",
]


class Audit(HTMLParser):
    """Fails at any tag or attribute that could load, run or style."""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in ALLOWED_TAGS, tag
        for name, value in attrs:
            assert name in {"href", "dir", "lang"}, name
            if name == "href":
                assert str(value).lower().startswith(("http://", "https://", "mailto:")), value

    def handle_comment(self, data: str) -> None:
        raise AssertionError(data)


def audited(html: str) -> str:
    clean = sanitise(html)
    audit = Audit()
    audit.feed(clean)
    audit.close()
    return clean


@pytest.mark.parametrize("payload", PAYLOADS)
def test_own_payloads_lose_all_that_acts(payload: str) -> None:
    assert "قبل" in audited(f"<p>قبل {payload} بعد</p>")


def test_the_text_of_scripts_and_styles_is_no_text() -> None:
    assert plain_text("<p>نص<script>attack()</script><style>p{}</style> بعد</p>").strip() == "نص بعد"


def test_blocks_and_cells_part_words_and_tags_within_a_line_do_not() -> None:
    html = "<div>أول</div>ثان <b>ثا</b>لث<br>رابع<table><tr><td>خ</td><td>س</td></tr></table>"
    lines = [line.split() for line in plain_text(html).split("\n")]
    assert [line for line in lines if line] == [["أول"], ["ثان", "ثالث"], ["رابع"], ["خ", "س"]]


def test_line_ends_of_the_source_and_links_part_lines_only_where_asked() -> None:
    html = "<p>نص\nواحد <a href='https://a.example/'>رابط</a> بعده</p>"
    assert plain_text(html).strip() == "نص واحد رابط بعده"
    assert plain_text(html, newlines=True).strip() == "نص\nواحد رابط بعده"
    assert [line.strip() for line in plain_text(html, pieces=True).strip().split("\n")] == ["نص واحد", "رابط", "بعده"]


@pytest.mark.parametrize(("text", "markup"), [("<p>نص</p>", True), ("3 < 4 و 5 > 2", False), ("p نص a", False)])
def test_markup_is_told_from_a_stray_bracket(text: str, markup: bool) -> None:
    assert looks_like_html(text) is markup


def test_an_address_that_is_only_a_scheme_and_a_number_goes() -> None:
    assert sanitise('<a href="javascript:1">x</a>') == "<a>x</a>"


def test_honest_links_directions_and_text_stay() -> None:
    kept = '<p dir="rtl" lang="ar">نص <a href="https://example.org/a?b=1&amp;c=2">رابط</a> 1 &lt; 2</p>'
    assert sanitise(kept) == kept


def test_nested_bombs_are_refused_quickly() -> None:
    with pytest.raises(ImportFailed) as caught:
        sanitise("<div>" * (MAX_DEPTH + 1))
    assert caught.value.code == "import_too_deep"


@pytest.mark.parametrize("piece", ["<br>", "&lt;"])
def test_more_tags_or_entities_than_any_page_has_are_refused(piece: str) -> None:
    check_depth(piece * MAX_TAGS, "HTML")
    with pytest.raises(ImportFailed):
        check_depth(piece * (MAX_TAGS + 1), "HTML")


@pytest.mark.parametrize("attribute", ["a{}", "a{}=1", "a{}='x > y'", "a{}/", "a{}<"])
def test_heaps_of_attributes_are_refused_and_long_values_are_not(attribute: str) -> None:
    heap = " ".join(attribute.format(number) for number in range(6000))
    with pytest.raises(ImportFailed) as caught:
        check_depth(f"<p {heap}>x", "HTML")
    assert caught.value.code == "import_too_deep"
    for harmless in (f"<p>{heap}</p>", f"<!-- <p {heap}> -->", f"<script>if (a<b) {{}} {heap}</script>"):
        check_depth(harmless, "HTML")
    with pytest.raises(ImportFailed):
        check_depth(f"<!-- <script> --><script {heap}></script>", "HTML")
    check_depth(f'<img src="data:image/png;base64,{"a/" * 90_000}" alt="{"كلمة " * 9000}">' * 20, "HTML")


def test_elements_beside_each_other_are_not_nested() -> None:
    check_depth("<div><p>x</div></p>" * MAX_DEPTH, "HTML")
    check_depth("</div>" * MAX_DEPTH + "<div>" * MAX_DEPTH, "HTML")


@settings(max_examples=150, deadline=None)
@given(
    st.lists(
        st.sampled_from([*"<>/='\"& ab\x00", "script", "svg", "img", "onerror=", "href=", "javascript:", "p"]),
        max_size=40,
    )
)
def test_any_pile_of_markup_comes_out_harmless(pieces: list[str]) -> None:
    assert isinstance(audited("".join(pieces)), str)


def test_comments_and_all_other_attributes_go() -> None:
    assert sanitise('<p id="main" class="x" onclick="go" style="red">قبل<!-- سر --> بعد</p>') == "<p>قبل بعد</p>"


def test_an_element_that_is_not_known_goes_and_its_words_stay() -> None:
    assert sanitise("<p><x-y>نص</x-y> <font color=red>أحمر</font></p>") == "<p>نص أحمر</p>"
