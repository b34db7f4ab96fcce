// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/powers/outside_dialog.h"

#include "support/office.h"
#include "ui/widgets/dialog_seam.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

QString written(Office &office, const QString &name, const QByteArray &bytes)
{
    QFile file(office.folder.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return file.fileName();
}

} // namespace

TEST_CASE("an outside system is registered from its key file, changed and struck off",
          "[gui][handover]")
{
    nextAnswer::clear();
    Office office;
    office.grantRoles();
    office.appoint();
    {
        OutsideDialog planner(office.as(u"planner"_s));
        CHECK_FALSE(planner.findChild<QPushButton *>(u"outsideKey"_s)->isEnabled());
        CHECK_FALSE(planner.findChild<QLineEdit *>(u"outsideName"_s)->isEnabled());
    }
    Workspace &system = office.as(u"system"_s);
    OutsideDialog dialog(system);
    dialog.show();
    const auto part = [&dialog]<class W>(const QString &name) {
        auto *found = dialog.findChild<W *>(name);
        REQUIRE(found);
        return found;
    };
    auto *keep = part.operator()<QPushButton>(u"outsideKeep"_s);
    auto *problem = part.operator()<QLabel>(u"outsideProblem"_s);
    part.operator()<QLineEdit>(u"outsideName"_s)->setText(u"市OA"_s);
    CHECK_FALSE(keep->isEnabled()); // no key yet
    nextAnswer::path(written(office, u"bad.pub"_s, "no key"));
    part.operator()<QPushButton>(u"outsideKey"_s)->click();
    CHECK(problem->isVisible());
    const QByteArray key = Sm2PrivateKey::generate().publicKey().bytes();
    nextAnswer::path(written(office, u"oa.pub"_s, key.toHex() + '\n'));
    part.operator()<QPushButton>(u"outsideKey"_s)->click();
    CHECK_FALSE(problem->isVisible());
    CHECK(part.operator()<QLabel>(u"outsideFingerprint"_s)->text() == keyFingerprint(key));
    part.operator()<QLineEdit>(u"outsideAddress"_s)->setText(u"http://oa.example.gov.cn/"_s);
    REQUIRE(keep->isEnabled());
    keep->click();
    CHECK(problem->isVisible()); // not over plain http
    CHECK(HandOverDesk(system).systems().empty());
    part.operator()<QLineEdit>(u"outsideAddress"_s)->clear();
    part.operator()<QComboBox>(u"outsideUpTo"_s)->setCurrentIndex(1);
    keep->click();
    const auto registered = HandOverDesk(system).system(u"市OA"_s);
    REQUIRE(registered.has_value());
    CHECK(registered->publicKey == key);
    CHECK(registered->upTo == Classification::Internal);
    CHECK(registered->address.isEmpty());
    CHECK(part.operator()<QTableWidget>(u"outsideTable"_s)->rowCount() == 1);
    if (qEnvironmentVariableIsSet("ZS_PICTURES"))
        dialog.grab().save(qEnvironmentVariable("ZS_PICTURES") + u"/outside-systems.png"_s);
    CHECK_FALSE(keep->isEnabled()); // nothing changed
    part.operator()<QLineEdit>(u"outsideAddress"_s)->setText(u"http://127.0.0.1:8080/"_s);
    keep->click();
    CHECK(HandOverDesk(system).system(u"市OA"_s)->address == u"http://127.0.0.1:8080/"_s);
    nextAnswer::yes(true);
    part.operator()<QPushButton>(u"outsideStrike"_s)->click();
    CHECK(HandOverDesk(system).systems().empty());
    CHECK(office.countOf(u"set-outside-system"_s) == 3);
}
