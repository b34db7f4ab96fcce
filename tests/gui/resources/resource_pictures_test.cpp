// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the page. With ZS_PICTURES set to a folder they are kept there to be looked at.
#include "language/language.h"
#include "resource_fixture.h"
#include "ui/resources/load_view.h"
#include "ui/widgets/theme.h"

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

void keep(QWidget &widget, const QString &name)
{
    const QPixmap picture = widget.grab();
    CHECK_FALSE(picture.isNull());
    if (const QString folder = qEnvironmentVariable("ZS_PICTURES"); !folder.isEmpty())
        CHECK(picture.save(u"%1/%2.png"_s.arg(folder, name)));
}

} // namespace

TEST_CASE("the resource page and its dialogs can be drawn in each theme", "[gui][resources]")
{
    useLanguage(u"zh_CN"_s);
    for (const ThemeKind theme : {ThemeKind::Light, ThemeKind::Dark, ThemeKind::HighContrast}) {
        applyTheme(theme, 100);
        ResourceFixture f;
        const QString suffix = QString::number(static_cast<int>(theme));
        f.find<QTableWidget>("resourceTable").setCurrentCell(0, 0);
        f.settle();
        const auto &view = f.find<LoadView>("resourceLoad");
        CHECK(std::ranges::any_of(view.scene().bars, &HistogramBar::isOver));
        keep(f.tab, u"resources-"_s + suffix);
        f.find<QTabWidget>("resourceDetails").setCurrentIndex(1);
        keep(f.tab, u"over-"_s + suffix);
        LevelDialog &dialog = f.proposed();
        keep(dialog, u"proposal-"_s + suffix);
        QTest::mouseClick(&f.in<QPushButton>(dialog, "levelBack"), Qt::LeftButton);
        keep(dialog, u"level-"_s + suffix);
        dialog.reject();
        f.settle();
        f.click("resourceEdit");
        keep(f.find<QDialog>("resourceDialog"), u"resource-"_s + suffix);
    }
    applyTheme(ThemeKind::Light, 100);
    useLanguage(u"en"_s);
}
