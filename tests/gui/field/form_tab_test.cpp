// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_fixture.h"
#include "ui/field/form_designer.h"
#include "ui/field/survey_view.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTableWidget>
#include <QTreeWidget>

#include <xlsxwriter.h>

namespace {

void write(lxw_worksheet *sheet, std::initializer_list<std::initializer_list<const char *>> rows)
{
    lxw_row_t r = 0;
    for (const auto &row : rows) {
        lxw_col_t c = 0;
        for (const char *text : row)
            worksheet_write_string(sheet, r, c++, text, nullptr);
        ++r;
    }
}

} // namespace

TEST_CASE_METHOD(PageFixture,
                 "a form is designed with its preview beside it, kept, and published",
                 "[gui][field]")
{
    show();
    tab(u"fieldForms"_s);
    auto &table = child<QTableWidget>(u"formTable"_s);
    REQUIRE(table.rowCount() == 3);
    CHECK_FALSE(child<QPushButton>(u"formPublish"_s).isEnabled());
    inDialog(u"formNew"_s, [this](QDialog &dialog) {
        auto &name = child<QLineEdit>(u"formName"_s, &dialog);
        name.selectAll();
        QTest::keyClicks(&name, u"trench"_s);
        auto &tree = child<QTreeWidget>(u"formTree"_s, &dialog);
        tree.setCurrentItem(tree.topLevelItem(0)->child(0)->child(0));
        auto &key = child<QLineEdit>(u"fieldKey"_s, &dialog);
        key.setText(u"depth"_s);
        child<QLineEdit>(u"fieldName"_s, &dialog).setText(u"沟槽深度"_s);
        child<QComboBox>(u"fieldType"_s, &dialog).setCurrentIndex(1);
        CHECK(child<QLineEdit>(u"fieldMin"_s, &dialog).isVisible());
        CHECK_FALSE(child<QPlainTextEdit>(u"fieldChoices"_s, &dialog).isVisible());
        child<QLineEdit>(u"fieldMin"_s, &dialog).setText(u"100"_s);
        QTest::mouseClick(&child<QPushButton>(u"formAddField"_s, &dialog), Qt::LeftButton);
        child<QLineEdit>(u"fieldKey"_s, &dialog).setText(u"why"_s);
        child<QLineEdit>(u"fieldName"_s, &dialog).setText(u"说明"_s);
        auto &when = child<QLineEdit>(u"fieldWhen"_s, &dialog);
        when.setText(u"depth > tall"_s);
        auto &keep = child<QPushButton>(u"goAhead"_s, &dialog);
        CHECK_FALSE(keep.isEnabled()); // a condition over what is not there
        CHECK(child<QLabel>(u"formFaults"_s, &dialog).text().contains(u"tall"_s));
        when.setText(u"depth > 3000"_s);
        REQUIRE(keep.isEnabled());
        // the preview asks as the device will
        auto &preview = child<SurveyView>(u"surveyView"_s, &dialog);
        auto &why = child<QLineEdit>(u"why"_s, &preview);
        CHECK_FALSE(why.isVisible());
        child<QLineEdit>(u"depth"_s, &preview).setText(u"3500"_s);
        CHECK(why.isVisible());
        const QString shots = qEnvironmentVariable("ZS_GRAB_DIR");
        if (!shots.isEmpty())
            dialog.grab().save(shots + u"/designer.png"_s);
        QTest::mouseClick(&keep, Qt::LeftButton);
    });
    INFO(failures.join(u'\n').toStdString());
    CHECK(failures.isEmpty());
    REQUIRE(table.rowCount() == 4);
    CHECK(table.item(0, 0)->text() == u"trench"_s);
    table.setCurrentCell(0, 0);
    grab(u"forms"_s);
    nextAnswer::yes(true);
    QTest::mouseClick(&child<QPushButton>(u"formPublish"_s), Qt::LeftButton);
    CHECK(failures.isEmpty());
    const auto given = FieldDesk(*workspace).formsInForce();
    REQUIRE_OK(given);
    REQUIRE(given->size() == 4);
    CHECK(given->back().groups[0].fields[0].min == RuleNumber::of(100));
    CHECK(given->back().groups[0].fields[1].when == u"depth > 3000"_s);
    CHECK_FALSE(child<QPushButton>(u"formPublish"_s).isEnabled());
    CHECK(child<QPushButton>(u"formWithdraw"_s).isEnabled());
}

TEST_CASE_METHOD(PageFixture, "an XLSForm is read in, what is left out is shown", "[gui][field]")
{
    const QString workbook = folder.filePath(u"trench.xlsx"_s);
    lxw_workbook *book = workbook_new(workbook.toUtf8().constData());
    write(workbook_add_worksheet(book, "survey"),
          {{"type", "name", "label", "required", "constraint"},
           {"integer", "depth", "沟槽深度", "yes", ". > 0"},
           {"audio", "talk", "录音", "", ""},
           {"select_one ok", "result", "结论", "", ""}});
    write(workbook_add_worksheet(book, "choices"),
          {{"list_name", "name", "label"}, {"ok", "1", "合格"}, {"ok", "0", "不合格"}});
    write(workbook_add_worksheet(book, "settings"),
          {{"form_title", "form_id"}, {"沟槽验收", "trench"}});
    REQUIRE(workbook_close(book) == LXW_NO_ERROR);
    show();
    tab(u"fieldForms"_s);
    nextAnswer::path(workbook);
    int dialogs = 0;
    QTimer watch;
    QObject::connect(&watch, &QTimer::timeout, page.get(), [&] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        if (dialogs++ == 0) {
            auto &notes = child<QTableWidget>(u"formNoteTable"_s, dialog);
            CHECK(notes.rowCount() == 1);
            CHECK(notes.item(0, 1)->text() == u"3"_s);
        }
        const QString shots = qEnvironmentVariable("ZS_GRAB_DIR");
        if (!shots.isEmpty())
            dialog->grab().save(shots + u"/xlsform%1.png"_s.arg(dialogs));
        QTest::mouseClick(&child<QPushButton>(u"goAhead"_s, dialog), Qt::LeftButton);
    });
    watch.start(20);
    QTest::mouseClick(&child<QPushButton>(u"formImport"_s), Qt::LeftButton);
    watch.stop();
    INFO(failures.join(u'\n').toStdString());
    CHECK(failures.isEmpty());
    CHECK(dialogs == 2);
    const auto forms = FieldDesk(*workspace).forms();
    REQUIRE_OK(forms);
    REQUIRE(forms->size() == 1);
    CHECK(forms->front().formKey == u"trench"_s);
    CHECK(forms->front().name == u"沟槽验收"_s);
    CHECK(forms->front().state == FormState::Draft);
}
