// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attachments/attachment_dialog.h"

#include "support/attached_file.h"
#include "ui/gantt/gantt_page.h"
#include "ui/shell/plan_page.h"
#include "ui/widgets/dialog_seam.h"
#include "ui/widgets/message_bar.h"

#include <QApplication>
#include <QComboBox>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QUndoStack>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

/// The plan page with the attachments dialog opened through its button.
struct DialogFixture : AttachmentFixture {
    std::unique_ptr<PlanPage> page;
    AttachmentDialog *dialog = nullptr;

    void open()
    {
        nextAnswer::clear();
        page = std::make_unique<PlanPage>(*workspace);
        page->resize(1400, 800);
        page->showProject(project);
        page->show();
        REQUIRE(QTest::qWaitForWindowExposed(page.get()));
        press();
    }
    void press()
    {
        QTest::mouseClick(page->findChild<QPushButton *>(u"planAttachments"_s), Qt::LeftButton);
        dialog = page->findChild<AttachmentDialog *>(u"attachmentDialog"_s);
        REQUIRE(dialog);
        REQUIRE(QTest::qWaitForWindowExposed(dialog));
    }
    template <class W>
    [[nodiscard]] W &child(const QString &name) const
    {
        W *found = dialog->findChild<W *>(name);
        INFO("no child named " << name.toStdString());
        REQUIRE(found);
        return *found;
    }
    [[nodiscard]] AttachmentTable &table() const
    {
        return child<AttachmentTable>(u"attachmentTable"_s);
    }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table().item(row, column)->text();
    }
    void click(const QString &name) const
    {
        QTest::mouseClick(&child<QPushButton>(name), Qt::LeftButton);
        waitUntilIdle();
    }
    void waitUntilIdle() const // until the form may be used again
    {
        const auto &panel = child<AttachmentPanel>(u"attachmentPanel"_s);
        const auto &add = child<QPushButton>(u"attachmentAdd"_s);
        REQUIRE(QTest::qWaitFor([&] { return !panel.isBusy() && add.isEnabled(); }, 10'000));
    }
    [[nodiscard]] QString message() const { return child<MessageBar>(u"messageBar"_s).text(); }
};

} // namespace

TEST_CASE("a file chosen in the dialog is in the list, in the workspace and in the log",
          "[gui][attachment]")
{
    DialogFixture temp;
    temp.open();
    CHECK_FALSE(temp.table().isVisible());
    temp.child<QComboBox>(u"attachTask"_s).setCurrentIndex(1);
    temp.child<QComboBox>(u"attachLevel"_s).setCurrentIndex(2);
    QTest::keyClicks(&temp.child<QLineEdit>(u"attachNote"_s), u"signed"_s);
    nextAnswer::path(temp.file(u"合同.pdf"_s, "%PDF-1.7 example"));
    temp.click(u"attachmentFirst"_s);
    CHECK(temp.table().isVisible());
    CHECK(temp.table().hasFocus());
    REQUIRE(temp.table().rowCount() == 1);
    CHECK(temp.cell(0, AttachmentTable::Name) == u"合同.pdf"_s);
    CHECK(temp.cell(0, AttachmentTable::OfTask) == u"1 设计"_s);
    CHECK(temp.cell(0, AttachmentTable::AddedBy) == u"李明"_s);
    CHECK_FALSE(temp.cell(0, AttachmentTable::AddedAt).isEmpty());
    CHECK(temp.cell(0, AttachmentTable::Note) == u"signed"_s);
    const auto rows = temp.rows();
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].task == temp.task);
    CHECK(rows[0].classification == Classification::Secret);
    CHECK(rows[0].mediaType == u"application/pdf"_s);
    CHECK(temp.cell(0, AttachmentTable::Digest)
              .startsWith(QString::fromLatin1(rows[0].digest.toHex().first(12))));
    CHECK(temp.newest().command == u"attach-file"_s);
    CHECK(temp.page->findChild<QPushButton *>(u"planAttachments"_s)->text().contains(u"(1)"_s));
}

TEST_CASE("dropped files are attached one after the other", "[gui][attachment]")
{
    DialogFixture temp;
    temp.open();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(temp.file(u"a.txt"_s, "a")),
                  QUrl::fromLocalFile(temp.file(u"b.txt"_s, "b")),
                  QUrl::fromLocalFile(temp.folder.path()),
                  QUrl(u"https://example.invalid/c.txt"_s)});
    auto &panel = temp.child<AttachmentPanel>(u"attachmentPanel"_s);
    temp.child<QLineEdit>(u"attachNote"_s).setText(u"together"_s);
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&panel, &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop({5.0, 5.0}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&panel, &drop);
    temp.waitUntilIdle();
    REQUIRE(temp.table().rowCount() == 2);
    CHECK(temp.cell(0, AttachmentTable::Name) == u"a.txt"_s);
    CHECK(temp.cell(1, AttachmentTable::Name) == u"b.txt"_s);
    CHECK(temp.cell(0, AttachmentTable::Note) == u"together"_s);
    CHECK(temp.cell(1, AttachmentTable::Note) == u"together"_s);
    CHECK(temp.child<QLineEdit>(u"attachNote"_s).text().isEmpty());
}

TEST_CASE(
    "the Delete key removes, undo brings back, redo removes again, in the dialog and after it",
    "[gui][attachment]")
{
    DialogFixture temp;
    (void)temp.attach(temp.file(u"a.txt"_s, "a"));
    temp.open();
    CHECK_FALSE(temp.child<QPushButton>(u"attachmentUndo"_s).isEnabled());
    REQUIRE(temp.table().rowCount() == 1);
    temp.table().setFocus();
    QTest::keyClick(&temp.table(), Qt::Key_Delete);
    CHECK(temp.rows().empty());
    CHECK_FALSE(temp.table().isVisible());
    temp.click(u"attachmentUndo"_s);
    CHECK(temp.rows().size() == 1);
    CHECK(temp.table().isVisible());
    CHECK_FALSE(temp.child<QPushButton>(u"attachmentUndo"_s).isEnabled());
    temp.click(u"attachmentRedo"_s);
    CHECK(temp.rows().empty());
    temp.dialog->reject();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    REQUIRE(temp.page->undoStack()->canUndo());
    temp.page->undoStack()->undo();
    CHECK(temp.rows().size() == 1);
}

TEST_CASE("what was done before the dialog cannot be undone in it", "[gui][attachment]")
{
    DialogFixture temp;
    (void)temp.attach(temp.file(u"first.txt"_s, "first"));
    temp.open();
    nextAnswer::path(temp.file(u"a.txt"_s, "a"));
    temp.click(u"attachmentAdd"_s);
    CHECK(temp.rows().size() == 2);
    CHECK(temp.child<QPushButton>(u"attachmentUndo"_s).isEnabled());
    temp.dialog->reject();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    temp.press();
    CHECK(temp.page->undoStack()->canUndo());
    CHECK_FALSE(temp.child<QPushButton>(u"attachmentUndo"_s).isEnabled());
}

TEST_CASE("Enter saves the chosen file; a damaged one is told and not written",
          "[gui][attachment][fault]")
{
    DialogFixture temp;
    (void)temp.attach(temp.file(u"a.txt"_s, "alpha"));
    temp.open();
    const QString out = temp.folder.filePath(u"out.txt"_s);
    nextAnswer::path(out);
    temp.table().setFocus();
    QTest::keyClick(&temp.table(), Qt::Key_Return);
    temp.waitUntilIdle();
    CHECK(readFile(out) == "alpha");
    CHECK(temp.newest().command == u"export"_s);
    CHECK(temp.message().contains(u"out.txt"_s));
    flipLastByte(filesBelow(temp.keptIn()).at(0));
    const QString again = temp.folder.filePath(u"again.txt"_s);
    nextAnswer::path(again);
    temp.click(u"attachmentSave"_s);
    CHECK_FALSE(QFile::exists(again));
    CHECK(temp.child<MessageBar>(u"messageBar"_s).kind() == MessageBar::Kind::Bad);
    CHECK(temp.message().contains(u"damaged"_s));
}

TEST_CASE("an attachment whose bytes are gone is shown as missing", "[gui][attachment][fault]")
{
    DialogFixture temp;
    (void)temp.attach(temp.file(u"a.txt"_s, "a"));
    REQUIRE(QFile::remove(filesBelow(temp.keptIn()).at(0)));
    temp.open();
    REQUIRE(temp.table().rowCount() == 1);
    CHECK(temp.cell(0, AttachmentTable::Size) == u"missing"_s);
}
