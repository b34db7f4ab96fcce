// SPDX-License-Identifier: GPL-3.0-or-later
#include "codes/qr_code.h"
#include "codes/site_code.h"
#include "support/stringify.h"

#include <QPainter>
#include <QTransform>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

const SiteCode kSite{Uuid::fromString(u"01890a5d-ac96-774b-bcce-b302099a8057"_s),
                     u"示例-2026-017"_s};

} // namespace

TEST_CASE("a site's code is written, photographed askew, and read again", "[codes]")
{
    const auto code = qrCode(siteCodeText(kSite), 6);
    REQUIRE_OK(code);
    CHECK(readQrCodes(*code) == QStringList{siteCodeText(kSite)});
    // on a board among other things, turned, with a scratch over it
    QImage board(1600, 1200, QImage::Format_RGB32);
    board.fill(QColor(120, 140, 110));
    {
        QPainter painter(&board);
        painter.translate(700, 500);
        painter.rotate(20);
        painter.drawImage(0, 0, *code);
        painter.fillRect(60, 120, 30, 20, Qt::darkRed);
    }
    const QStringList read = readQrCodes(board);
    REQUIRE(read.size() == 1);
    CHECK(siteCode(read.front()) == kSite);
}

TEST_CASE("pictures without a code and texts that are none give nothing", "[codes]")
{
    QImage plain(400, 300, QImage::Format_RGB32);
    plain.fill(Qt::white);
    CHECK(readQrCodes(plain).isEmpty());
    CHECK(readQrCodes({}).isEmpty());
    CHECK(qrCode({}).error().code == ErrorCode::Invalid);
    CHECK(qrCode(QString(501, u'x')).error().code == ErrorCode::Invalid);
    for (const QString &text : QStringList{u""_s,
                                           u"ZSITE1 "_s,
                                           u"ZSITE1 not-an-id-at-all-but-just-as-long-as-one"_s,
                                           u"https://example.org/"_s,
                                           siteCodeText(kSite).chopped(20),
                                           siteCodeText(kSite) + QString(200, u'x')})
        CHECK_FALSE(siteCode(text).has_value());
    CHECK(siteCode(u"  "_s + siteCodeText(kSite) + u'\n') == kSite);
}
