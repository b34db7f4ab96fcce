// SPDX-License-Identifier: GPL-3.0-or-later
// The fast reader of plain XML against the one that knows all of it: where the fast one takes a
// document, both must have read the same.
#include "exchange/plain_xml_reader.h"
#include "exchange/xml_tree_reader.h"
#include "plan_compare.h"
#include "support/stringify.h"

#include <QBuffer>

#include <random>

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

struct Document {
    bool isRead = false;
    QString name;
    QString space;
    std::vector<XmlExtra> parts;
    std::vector<std::int64_t> lines; ///< at which each part ends
    bool operator==(const Document &) const = default;
};

/// The root, then each of its children as a tree; one named Tasks child by child.
template <class Xml>
Document read(Xml &xml)
{
    Document document;
    if (!xml.openRoot())
        return document;
    document.name = xml.name().toString();
    document.space = xml.namespaceUri().toString();
    const auto take = [&] {
        document.parts.push_back(xml.tree());
        document.lines.push_back(xml.line());
    };
    while (xml.nextChild()) {
        if (xml.name() == u"Tasks") {
            while (xml.nextChild())
                take();
        } else {
            take();
        }
    }
    document.isRead = !xml.failed() && xml.closeDocument();
    return document;
}

const ImportLimits kLimits{.bytes = 1 << 20, .tasks = 1000, .depth = 8, .textLength = 1 << 16};

Document byTree(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    XmlTreeReader xml(buffer, kLimits, {});
    return read(xml);
}

/// Nothing when the document is left to the other reader.
std::optional<Document> byPlain(const QByteArray &bytes)
{
    PlainXmlReader xml(bytes, kLimits, {});
    Document document = read(xml);
    if (xml.isOther())
        return std::nullopt;
    return document;
}

QByteArray school()
{
    return fileBytes(QStringLiteral(ZS_SOURCE_DIR "/tests/data/mspdi/school.xml"));
}

/// A few bytes of a document are lost, doubled, changed or put elsewhere.
QByteArray spoilt(QByteArray bytes, std::mt19937 &random)
{
    const auto below = [&](qsizetype n) {
        return static_cast<qsizetype>(random()
                                      % static_cast<std::uint32_t>(std::max<qsizetype>(n, 1)));
    };
    static const QByteArray kPieces[] = {
        "<",       ">",    "/>",   "</",           "&",    "&#x41;",   "&#0;",     "&amp;",
        "]]>",     "\r",   "\r\n", "\xEF\xBF\xBF", "\xC3", "<!-- -->", " a=\"b\"", "<![CDATA[x]]>",
        "<?x y?>", "\x01", ":",    "\xE4\xB8\xAD", "<b/>"};
    for (int i = 1 + static_cast<int>(below(2)); i > 0; --i) {
        const qsizetype at = below(bytes.size());
        switch (below(4)) {
        case 0:
            bytes.remove(at, 1 + below(12));
            break;
        case 1:
            bytes.insert(at, bytes.mid(below(bytes.size()), below(40)));
            break;
        case 2:
            bytes.insert(at, kPieces[below(std::size(kPieces))]);
            break;
        default:
            bytes[at] = static_cast<char>(random() & 0xFF);
        }
    }
    return bytes;
}

} // namespace

TEST_CASE("plain documents are read fast, with the same result as by the whole of XML",
          "[exchange][xml]")
{
    const QByteArray documents[] = {
        school(),
        QByteArray(school()).replace("\n", "\r\n"),
        "\xEF\xBB\xBF<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<a/>\n\n",
        "<?xml version='1.0'?><a xmlns='u:x' xmlns:y=\"u:y\"><b></b><c/><c />\n<d > x </d\n></a >",
        "<a><Tasks>\n<t>\n<n>a &lt;&amp;&gt; &quot;&apos; &#x4E2D;&#13;&#128512;</n>\n</t>\n"
        "<t/><t><n/>tail</t></Tasks></a>",
        "<a><b>  <c/>  mixed\r\n text <d>\t</d> </b><b>\xE4\xB8\xAD\xEF\xBC\x8C</b></a>",
        "<!-- one -->\n<!-- two \n - x --><a/>",
        "<a>ignored<b>]] > ]]</b></a>",
    };
    for (const QByteArray &bytes : documents) {
        INFO(bytes.left(300).toStdString());
        const auto plain = byPlain(bytes);
        REQUIRE(plain.has_value());
        CHECK(plain->isRead);
        CHECK((*plain == byTree(bytes)));
    }
}

TEST_CASE("what is not plain, and what is wrong, is left to the reader that knows all of XML",
          "[exchange][xml]")
{
    const QByteArray documents[] = {
        "",
        " ",
        "a",
        "<a>",
        "<a></b>",
        "<a><b></a></b>",
        "<a/>x",
        "<a/><a/>",
        "<a b=\"c\"/>",
        "<a xmlns=\"x\" xmlns=\"y\"/>",
        "<a xmlns:b=\"\"/>",
        "<a xmlns=\"x\"xmlns:b=\"y\"/>",
        "<x:a xmlns:x=\"y\"/>",
        "<a><b c=\"d\"/></a>",
        "<a>&unknown;</a>",
        "<a>&#0;</a>",
        "<a>&#xD800;</a>",
        "<a>&amp</a>",
        "<a>]]></a>",
        "<a><!-- c --></a>",
        "<!-- c -- d --><a/>",
        "<!-- c ---><a/>",
        "<!-- c",
        "<a><![CDATA[c]]></a>",
        "<a><?p q?></a>",
        "<!DOCTYPE a><a/>",
        "<a>\x01</a>",
        "<a>\r</a>",
        "<a>\xFF</a>",
        "<a>\xEF\xBF\xBE</a>",
        "<?xml version=\"1.0\" encoding=\"GBK\"?><a/>",
        "<?xml version='1.0\"?><a/>",
        " <?xml version=\"1.0\"?><a/>",
        "<a><b><c><d><e><f><g><h><i/></h></g></f></e></d></c></b></a>",
    };
    for (const QByteArray &bytes : documents) {
        INFO(bytes.toStdString());
        CHECK_FALSE(byPlain(bytes).has_value());
    }
}

TEST_CASE("a spoilt document is never read otherwise than by the whole of XML", "[exchange][xml]")
{
    const QByteArray small =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a xmlns=\"u\">\n<b>x &lt; y</b>\n<Tasks>\n"
        "<t>\n<n>\xE4\xB8\xAD "
        "&amp;</n><m/>\n<o><p>1</p><p>2</p></o>\n</t>\n<t></t></Tasks>\n</a>\n";
    std::mt19937 random(17);
    int taken = 0;
    for (int round = 0; round < 12000; ++round) {
        const QByteArray bytes = spoilt(round % 20 == 0 ? school() : small, random);
        const auto plain = byPlain(bytes);
        if (!plain)
            continue;
        ++taken;
        const Document whole = byTree(bytes);
        if (*plain != whole) {
            INFO(bytes.toStdString());
            REQUIRE((*plain == whole));
        }
    }
    CHECK(taken > 300);
}

TEST_CASE("a document whose reading is cancelled is not read by the other reader either",
          "[exchange][xml]")
{
    const QByteArray bytes = school();
    PlainXmlReader xml(bytes, kLimits, [](std::int64_t, std::int64_t) { return false; });
    CHECK_FALSE(xml.openRoot());
    CHECK_FALSE(xml.isOther());
    CHECK(xml.error().code == ErrorCode::Cancelled);
}
