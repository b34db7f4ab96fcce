// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/text_encoding.h"

#include "support/stringify.h"

#include <QStringEncoder>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

QByteArray encoded(const QString &text, const QString &encoding)
{
    QStringEncoder encoder(encoding);
    return encoder.encode(text);
}

} // namespace

TEST_CASE("the encoding of a text is told from its bytes, short ones too", "[exchange][encoding]")
{
    CHECK(encodingOf("plain ASCII") == u"UTF-8");
    CHECK(encodingOf(encoded(u"序号,任务名称,工期\r\n1,路基开挖,10"_s, u"UTF-8"_s)) == u"UTF-8");
    CHECK(encodingOf(encoded(u"序号,任务名称,工期\r\n1,路基开挖,10"_s, u"GB18030"_s))
          == u"GB18030");
    CHECK(encodingOf(encoded(u"任务"_s, u"GBK"_s)) == u"GB18030");
    CHECK(encodingOf(encoded(u"Größe – façade, “naïve” 50 €"_s, u"windows-1252"_s))
          == u"windows-1252");
    CHECK(encodingOf(encoded(u"Ausführungsplanung Brücke"_s, u"windows-1252"_s))
              .startsWith(u"windows-125"));
    CHECK(encodingOf(QByteArray("\xFF\xFE"
                                "a\0",
                                4))
          == u"UTF-16LE");
    CHECK(encodingOf(QByteArray("\xEF\xBB\xBF"
                                "a"))
          == u"UTF-8");
}

TEST_CASE("Chinese far behind a long ASCII beginning still tells the encoding",
          "[exchange][encoding]")
{
    const QByteArray text =
        QByteArray(3'000'000, 'x') + '\n' + encoded(u"人民路道路改造工程"_s, u"GB18030"_s);
    CHECK(encodingOf(text) == u"GB18030");
}

TEST_CASE("rare characters of GB18030 with four bytes are read", "[exchange][encoding]")
{
    const QString name = u"王𠮷与㐂的项目，工程名称"_s;
    const QByteArray bytes = encoded(name, u"GB18030"_s);
    CHECK(encodingOf(bytes) == u"GB18030");
    CHECK(TextDecoder(u"GB18030"_s).decode(bytes) == name);
}
