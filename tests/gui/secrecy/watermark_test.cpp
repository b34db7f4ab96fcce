// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/office_cases.h"
#include "ui/gantt/gantt_page.h"
#include "ui/secrecy/watermark_overlay.h"
#include "ui/shell/plan_page.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

/// How many pixels are not the ground's.
int inked(const QImage &image)
{
    const QRgb ground = image.pixel(0, 0);
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixel(x, y) != ground;
    }
    return count;
}

struct Covered {
    QWidget page;
    QPushButton button{&page};
    WatermarkOverlay mark{&page};

    Covered()
    {
        page.resize(900, 600);
        button.setGeometry(100, 100, 120, 40);
        page.show();
    }
};

} // namespace

TEST_CASE("a watermark covers the page, also after it grows, and takes no clicks", "[gui][secrecy]")
{
    Covered covered;
    CHECK_FALSE(covered.mark.isVisible());
    const int before = inked(covered.page.grab().toImage());
    covered.mark.setText(u"林知远 lin 2026-03-12 09:00 机密★20年"_s);
    CHECK(covered.mark.isVisible());
    CHECK(inked(covered.page.grab().toImage()) > before + 1000);
    covered.page.resize(1200, 800);
    QTest::qWait(0);
    CHECK(covered.mark.size() == covered.page.size());
    // the far corner bears it, too
    CHECK(inked(covered.page.grab(QRect(800, 500, 400, 300)).toImage()) > 200);

    bool clicked = false;
    QObject::connect(
        &covered.button, &QPushButton::clicked, &covered.page, [&] { clicked = true; });
    CHECK(covered.page.childAt(covered.button.geometry().center()) == &covered.button);
    QTest::mouseClick(&covered.button, Qt::LeftButton);
    CHECK(clicked);
    covered.mark.setText({});
    CHECK_FALSE(covered.mark.isVisible());
}

TEST_CASE("the words are painted once, however often what lies below is drawn", "[gui][secrecy]")
{
    Covered covered;
    covered.mark.setText(u"林知远 lin 2026-03-12 09:00 机密★20年"_s);
    for (int i = 0; i < 200; ++i)
        (void)covered.page.grab(QRect(i, i, 300, 200));
    CHECK(covered.mark.tilesPainted() == 1);
    covered.mark.setText(u"林知远 lin 2026-03-12 09:01 机密★20年"_s);
    (void)covered.page.grab();
    CHECK(covered.mark.tilesPainted() == 2);
}

TEST_CASE("a part drawn alone fits its neighbours", "[gui][secrecy]")
{
    Covered covered;
    covered.mark.setText(u"林知远 lin 2026-03-12 09:00 机密★20年"_s);
    const QImage whole = covered.page.grab().toImage();
    const QImage part = covered.page.grab(QRect(333, 217, 250, 150)).toImage();
    CHECK(whole.copy(QRect(333, 217, 250, 150)).convertToFormat(QImage::Format_RGB32)
          == part.convertToFormat(QImage::Format_RGB32));
}

TEST_CASE("a drawing of a labelled plan bears its mark as text and the watermark as outlines",
          "[gui][secrecy]")
{
    const auto drawn = [](Classification level) {
        SecretOffice office(level, false);
        PlanPage page(*office.workspace);
        page.resize(1366, 768);
        page.show();
        page.showProject(office.project);
        for (const QString &suffix : {u"svg"_s, u"png"_s})
            REQUIRE(page.gantt().exportTo(office.folder.filePath(u"plan."_s + suffix)));
        if (qEnvironmentVariableIsSet("ZS_PICTURES"))
            QFile::copy(office.folder.filePath(u"plan.png"_s),
                        qEnvironmentVariable("ZS_PICTURES") + u"/watermarked-plan.png"_s);
        QFile svg(office.folder.filePath(u"plan.svg"_s));
        REQUIRE(svg.open(QIODevice::ReadOnly));
        // a text that takes two fonts is two elements
        static const QRegularExpression tag(u"<[^>]*>|\\s"_s);
        const QString all = QString::fromUtf8(svg.readAll());
        return std::pair{QString(all).remove(tag), all.size()};
    };
    const auto [secret, secretSize] = drawn(Classification::Secret);
    const auto [open, openSize] = drawn(Classification::Open);
    CHECK_FALSE(open.contains(u"秘密"_s));
    CHECK(secret.count(u"秘密★5年"_s) == 2); // head and foot; the watermark is no text
    CHECK_FALSE(secret.contains(u"李明li"_s));
    CHECK(secretSize > openSize + 10'000);
}
