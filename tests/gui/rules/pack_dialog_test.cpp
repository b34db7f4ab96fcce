// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/pack_dialog.h"

#include "support/temp_workspace.h"
#include "ui/widgets/dialog_seam.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

/// The shipped pack of that key, a version newer, with one figure changed.
QByteArray newerInvestmentPack()
{
    QFile file(u":/rules/investment.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QByteArray pack = file.readAll();
    const qsizetype version = pack.indexOf("\"version\": ");
    REQUIRE(version > 0);
    const qsizetype end = pack.indexOf(',', version);
    pack.replace(version, end - version, "\"version\": 900");
    const qsizetype share = pack.indexOf("\"10%\"");
    REQUIRE(share > 0);
    return pack.replace(share, 5, "\"11%\"");
}

struct Packs : TempWorkspace {
    QTemporaryDir folder;
    PackDialog dialog{*workspace};

    QString write(const QByteArray &bytes)
    {
        const QString target = folder.filePath(u"pack.json"_s);
        QFile file(target);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return target;
    }
    template <class W>
    [[nodiscard]] W &child(const char *name) const
    {
        W *found = dialog.findChild<W *>(QString::fromLatin1(name));
        INFO("no child named " << name);
        REQUIRE(found);
        return *found;
    }
};

} // namespace

TEST_CASE("A newer pack is looked at, its difference shown, and brought into force")
{
    Packs packs;
    packs.dialog.show();
    auto &table = packs.child<QTableWidget>("packTable");
    const int shipped = table.rowCount();
    CHECK(shipped >= 1);
    auto &adopt = packs.child<QPushButton>("adoptPack");
    CHECK_FALSE(adopt.isEnabled());
    nextAnswer::path(packs.write(newerInvestmentPack()));
    packs.child<QPushButton>("loadPack").click();
    const QString shown = packs.child<QTextBrowser>("packDetails").toPlainText();
    CHECK(shown.contains(u"900"));
    CHECK(shown.contains(u"11"));
    REQUIRE(adopt.isEnabled());
    bool changed = false;
    QObject::connect(
        &packs.dialog, &PackDialog::changed, &packs.dialog, [&changed] { changed = true; });
    adopt.click();
    CHECK(changed);
    CHECK(table.rowCount() == shipped); // it stands in the place of the shipped one
}

TEST_CASE("A damaged file is refused in words and nothing can be brought in")
{
    Packs packs;
    packs.dialog.show();
    packs.dialog.look(packs.write("{\"format\": 1, \"keys\": 2}"));
    CHECK_FALSE(packs.child<QPushButton>("adoptPack").isEnabled());
    bool told = false;
    for (const QLabel *label : packs.dialog.findChildren<QLabel *>())
        told = told || (label->isVisible() && label->text().contains(u"keys"));
    CHECK(told);
}

TEST_CASE("A pack that was brought in is taken out of force after a question")
{
    Packs packs;
    RuleDesk desk(*packs.workspace);
    const auto candidate = desk.examine(newerInvestmentPack());
    REQUIRE_OK(candidate);
    REQUIRE_OK(desk.adopt(*candidate));
    PackDialog dialog(*packs.workspace);
    auto *table = dialog.findChild<QTableWidget *>(u"packTable"_s);
    table->selectRow(table->rowCount() - 1);
    auto *retire = dialog.findChild<QPushButton *>(u"retirePack"_s);
    REQUIRE(retire->isEnabled());
    nextAnswer::yes(true);
    retire->click();
    CHECK(desk.loadedPacks()->front().row.state == PackState::Retired);
    CHECK((*desk.book())->pack(u"zhengshu.investment")->version < 900);
}
