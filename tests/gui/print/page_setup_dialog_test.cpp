// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/page_setup_dialog.h"

#include "../../unit/print/print_samples.h"
#include "ui/print/page_preview.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

using namespace zs;
using namespace zs::test;

namespace {

struct DialogFixture {
    PageSetupDialog dialog;

    explicit DialogFixture(const PrintSourcePtr &source = sourceOf(roadPlan(120)),
                           const PageSetup &setup = usualSetup())
        : dialog(source, setup)
    {
        dialog.show();
        QApplication::processEvents();
    }
    template <class W>
    W &the(const char *name)
    {
        W *found = dialog.findChild<W *>(QString::fromLatin1(name));
        REQUIRE(found);
        return *found;
    }
    void choose(const char *box, int value)
    {
        QComboBox &combo = the<QComboBox>(box);
        REQUIRE(combo.findData(value) >= 0);
        combo.setCurrentIndex(combo.findData(value));
        dialog.settle();
    }
    QImage picture() { return dialog.preview().grab().toImage(); }
};

} // namespace

TEST_CASE("the preview follows what is chosen, with the number of pages", "[gui][print]")
{
    DialogFixture f;
    const int before = f.dialog.preview().pages();
    REQUIRE(before > 1);
    const QImage first = f.picture();
    f.the<QSpinBox>("pageWide").setValue(3);
    CHECK(f.dialog.preview().pages() == before); // only after a moment: nobody waits for each key
    f.dialog.settle();
    CHECK(f.dialog.preview().pages() == 3 * before);
    CHECK(f.the<QLabel>("pageCount").text() == u"of %1"_s.arg(3 * before));
    CHECK(f.picture() != first);
    f.choose("pagePaper", static_cast<int>(PaperKind::A0));
    CHECK(f.dialog.preview().pages() < 3 * before);
    CHECK(f.the<QLabel>("pageSaid").text().contains(u"A0"_s));
}

TEST_CASE("pages are turned by buttons, keys and number, and shown side by side", "[gui][print]")
{
    DialogFixture f;
    PagePreview &preview = f.dialog.preview();
    f.the<QToolButton>("pageNext").click();
    CHECK(preview.page() == 1);
    CHECK(f.the<QSpinBox>("pageNumber").value() == 2);
    f.the<QToolButton>("pagePrevious").click();
    f.the<QToolButton>("pagePrevious").click();
    CHECK(preview.page() == 0);
    QTest::keyClick(&preview, Qt::Key_End);
    CHECK(preview.page() == preview.pages() - 1);
    f.the<QSpinBox>("pageNumber").setValue(1);
    CHECK(preview.page() == 0);
    const QImage one = f.picture();
    f.the<QComboBox>("pageZoom")
        .setCurrentIndex(f.the<QComboBox>("pageZoom").findData(PagePreview::kAllPages));
    CHECK(f.picture() != one);
    f.the<QComboBox>("pageZoom").setCurrentIndex(f.the<QComboBox>("pageZoom").findData(200));
    CHECK(preview.widget()->width() > preview.viewport()->width());
}

TEST_CASE("what cannot be printed says why, and offers no way out until it can", "[gui][print]")
{
    DialogFixture f;
    f.the<QComboBox>("pagePaper")
        .setCurrentIndex(
            f.the<QComboBox>("pagePaper").findData(static_cast<int>(PaperKind::Custom)));
    f.the<QDoubleSpinBox>("pageCustomWidth").setValue(60);
    f.the<QDoubleSpinBox>("pageCustomHeight").setValue(50);
    f.dialog.settle();
    CHECK(f.dialog.preview().pages() == 0);
    CHECK(f.the<QLabel>("pageSaid").text().contains(u"too small"_s));
    CHECK_FALSE(f.the<QPushButton>("pagePdf").isEnabled());
    CHECK_FALSE(f.the<QPushButton>("pagePrint").isEnabled());
    f.the<QDoubleSpinBox>("pageCustomWidth").setValue(600);
    f.the<QDoubleSpinBox>("pageCustomHeight").setValue(400);
    f.dialog.settle();
    CHECK(f.the<QPushButton>("pagePdf").isEnabled());
}

TEST_CASE("the secrecy label is told and cannot be switched off", "[gui][print]")
{
    DialogFixture secret(sourceOf(roadPlan(10, Classification::Secret)));
    CHECK(secret.the<QLabel>("pageSecrecy").text().contains(u"秘密"_s));
    for (const QCheckBox *box : secret.dialog.findChildren<QCheckBox *>())
        CHECK_FALSE(box->text().contains(u"ecrecy"_s));
    DialogFixture open(sourceOf(roadPlan(10, Classification::Open)));
    CHECK_FALSE(open.dialog.findChild<QLabel *>(u"pageSecrecy"_s));
}

TEST_CASE("the form gives back the set-up it was given", "[gui][print]")
{
    PageSetup setup = usualSetup();
    setup.paper = PaperKind::A1;
    setup.landscape = false;
    setup.margins = {20, 15, 10, 5};
    setup.percent = 85;
    setup.pagesWide = 4;
    setup.pagesTall = 2;
    setup.rows = RowChoice::All;
    setup.span = SpanChoice::FromTo;
    setup.from = QDate(2026, 2, 1);
    setup.to = QDate(2026, 5, 31);
    setup.columns = {u"name"_s, u"predecessors"_s, u"finish"_s};
    setup.grey = true;
    setup.repeatColumns = false;
    setup.overlap = 7.5;
    setup.cutMarks = true;
    setup.tileNumbers = false;
    setup.headerText = u"施工进度计划"_s;
    setup.footerText = u"第二版"_s;
    setup.block = BlockPlace::EveryPage;
    setup.legend = false;
    setup.organisation = u"示例市交通运输局"_s;
    setup.signatures = {u"编制"_s, u"批准"_s};
    setup.signers = {u"林知远"_s};
    const DialogFixture f(sourceOf(roadPlan(20)), setup);
    CHECK(f.dialog.setup() == setup);
}

TEST_CASE("columns are ticked, moved and left out", "[gui][print]")
{
    DialogFixture f;
    QListWidget &columns = f.the<QListWidget>("pageColumns");
    CHECK(f.dialog.setup().columns.isEmpty()); // the usual ones
    REQUIRE(columns.item(1)->checkState() == Qt::Checked);
    columns.setCurrentRow(1);
    f.the<QPushButton>("pageColumnUp").click();
    QStringList ids = f.dialog.setup().columns;
    CHECK(ids.first() == u"name"_s);
    for (int i = 0; i < columns.count(); ++i)
        columns.item(i)->setCheckState(Qt::Unchecked);
    f.dialog.settle();
    const auto plan = planPages(*sourceOf(roadPlan(20)), f.dialog.setup());
    REQUIRE_OK(plan);
    CHECK(plan->content->table().columns.empty());
}

TEST_CASE("signature boxes are added, named and removed", "[gui][print]")
{
    DialogFixture f;
    QTableWidget &boxes = f.the<QTableWidget>("pageSignatures");
    REQUIRE(boxes.rowCount() == 3);
    f.the<QPushButton>("pageAddSignature").click();
    boxes.item(3, 0)->setText(u"会签"_s);
    boxes.item(3, 1)->setText(u"周文"_s);
    CHECK(f.dialog.setup().signatures.last() == u"会签"_s);
    CHECK(f.dialog.setup().signers.value(3) == u"周文"_s);
    boxes.setCurrentCell(0, 0);
    f.the<QPushButton>("pageRemoveSignature").click();
    CHECK(f.dialog.setup().signatures.size() == 3);
    for (int i = 0; i < 20; ++i)
        f.the<QPushButton>("pageAddSignature").click();
    CHECK(f.dialog.setup().signatures.size() == kMostSignatures);
}

TEST_CASE("each way out tells what was chosen; cancel tells nothing", "[gui][print]")
{
    for (const char *suffix : {"pdf", "png", "svg"}) {
        DialogFixture f;
        QSignalSpy kept(&f.dialog, &PageSetupDialog::kept);
        QSignalSpy wanted(&f.dialog, &PageSetupDialog::fileWanted);
        f.the<QCheckBox>("pageEachPicture").setChecked(true);
        const QString name = QString::fromLatin1(suffix);
        f.the<QPushButton>(qPrintable(u"page"_s + name.left(1).toUpper() + name.mid(1))).click();
        CHECK(kept.size() == 1);
        REQUIRE(wanted.size() == 1);
        CHECK(wanted[0][0].toString() == name);
        CHECK_FALSE(wanted[0][2].value<FileWish>().onePicture);
        CHECK_FALSE(f.dialog.isVisible());
    }
    DialogFixture f;
    QSignalSpy kept(&f.dialog, &PageSetupDialog::kept);
    f.the<QPushButton>("pageCancel").click();
    CHECK(kept.isEmpty());
}

TEST_CASE("every control has a name for tests and for people who cannot see it", "[gui][print]")
{
    DialogFixture f;
    QList<QWidget *> controls;
    for (const char *kind : {"QComboBox",
                             "QSpinBox",
                             "QDoubleSpinBox",
                             "QDateEdit",
                             "QListWidget",
                             "QTableWidget",
                             "QPushButton",
                             "QToolButton",
                             "QCheckBox"}) {
        for (QWidget *widget : f.dialog.findChildren<QWidget *>()) {
            if (qstrcmp(widget->metaObject()->className(), kind) == 0)
                controls << widget;
        }
    }
    CHECK(controls.size() > 40);
    for (const QWidget *widget : controls) {
        if (widget->objectName().startsWith(u"qt_"_s)
            || widget->objectName() == u"ScrollLeftButton"_s
            || widget->objectName() == u"ScrollRightButton"_s)
            continue; // Qt's own
        CAPTURE(widget->metaObject()->className(), widget->objectName().toStdString());
        CHECK_FALSE(widget->objectName().isEmpty());
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        CHECK_FALSE((widget->accessibleName().isEmpty() && (!button || button->text().isEmpty())));
    }
}

TEST_CASE("the dialog as it looks, kept to be looked at", "[.pictures]")
{
    const QString folder = qEnvironmentVariable("ZS_PICTURES");
    if (folder.isEmpty())
        SKIP("ZS_PICTURES is not set");
    DialogFixture f(sourceOf(roadPlan(120, Classification::Secret)));
    QTabWidget &tabs = f.the<QTabWidget>("pageTabs");
    for (int i = 0; i < tabs.count(); ++i) {
        tabs.setCurrentIndex(i);
        QApplication::processEvents();
        f.dialog.grab().save(folder + u"/dialog-%1.png"_s.arg(i));
    }
    f.the<QSpinBox>("pageWide").setValue(3);
    f.dialog.settle();
    f.the<QComboBox>("pageZoom").setCurrentIndex(2);
    QApplication::processEvents();
    f.dialog.grab().save(folder + u"/dialog-all.png"_s);
}
