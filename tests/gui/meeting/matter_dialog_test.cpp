// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/matter_dialog.h"

#include "support/office.h"
#include "ui/widgets/dialog_seam.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

TEST_CASE("a site's file of matters is read, its differences are asked about, and it is set",
          "[gui][meeting]")
{
    nextAnswer::clear();
    Office office;
    MatterDialog dialog(*office.workspace);
    dialog.show();
    auto *table = dialog.findChild<QTableWidget *>(u"matterTable"_s);
    auto *read = dialog.findChild<QPushButton *>(u"matterRead"_s);
    auto *back = dialog.findChild<QPushButton *>(u"matterBack"_s);
    const int shipped = table->rowCount();
    REQUIRE(shipped > 3);
    CHECK_FALSE(back->isEnabled());
    const auto file = [&](const QByteArray &bytes) {
        QFile out(office.folder.filePath(u"matters.json"_s));
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
        return out.fileName();
    };
    nextAnswer::path(file("{}"));
    read->click();
    CHECK(dialog.findChild<QLabel *>(u"matterProblem"_s)->isVisible());
    nextAnswer::path(file(R"({"format": 1, "matters": [{"key": "donation", "category": "重大决策",
        "name": "对外捐赠", "procedure": "major-matters", "article": "本局办法第9条", "mark": "K"}]})"));
    nextAnswer::yes(true);
    read->click();
    CHECK(table->rowCount() == shipped + 1);
    CHECK(table->item(shipped, 1)->text() == u"对外捐赠"_s);
    CHECK(MeetingDesk(*office.workspace).rules()->matter(u"donation"));
    if (qEnvironmentVariableIsSet("ZS_PICTURES"))
        dialog.grab().save(qEnvironmentVariable("ZS_PICTURES") + u"/meeting-matters.png"_s);
    REQUIRE(back->isEnabled());
    nextAnswer::yes(true);
    back->click();
    CHECK(table->rowCount() == shipped);
}
