// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approval/approval_page.h"

#include "support/office.h"
#include "ui/approval/case_sheet.h"
#include "ui/approval/form_fields.h"
#include "ui/approval/inbox_model.h"
#include "ui/approval/new_case_dialog.h"
#include "ui/widgets/dialog_seam.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

/// Roles, one project, and the manager logged in with a key.
struct PageFixture : Office {
    ProjectId project;
    std::unique_ptr<ApprovalPage> page;
    QStringList failures;

    PageFixture()
    {
        nextAnswer::clear();
        grantRoles();
        project = addOwnProject(u"P1"_s);
        (void)addTask(project, u"勘察"_s, 3);
        appoint();
        signing(u"manager"_s);
    }
    ~PageFixture() { page.reset(); }
    void show()
    {
        page = std::make_unique<ApprovalPage>(*workspace);
        QObject::connect(page.get(), &ApprovalPage::failed, page.get(), [this](const Error &e) {
            failures << e.message;
        });
        page->resize(1366, 768);
        page->show();
        REQUIRE(QTest::qWaitForWindowExposed(page.get()));
    }
    void leave() { page.reset(); }
    template <class W>
    [[nodiscard]] W &child(const QString &name) const
    {
        W *found = page->findChild<W *>(name);
        INFO("no child named " << name.toStdString());
        REQUIRE(found);
        return *found;
    }
    /// Fills the dialog as a person does, and submits.
    CaseId submit(const QString &title)
    {
        NewCaseDialog dialog(*workspace, nullptr);
        dialog.chooseProcess(u"baseline-adoption"_s);
        dialog.chooseProject(project);
        dialog.show();
        dialog.findChild<QLineEdit *>(u"caseTitle"_s)->setText(title);
        for (const auto &[field, text] : {std::pair{u"field_project"_s, u"示例路改造"_s},
                                          std::pair{u"field_reason"_s, u"首次固化"_s},
                                          std::pair{u"field_slipDays"_s, u"0"_s},
                                          std::pair{u"field_cost"_s, u"1,000,000.00"_s},
                                          std::pair{u"field_previousCost"_s, u"1000000"_s}}) {
            auto *edit = dialog.findChild<QLineEdit *>(field);
            INFO(field.toStdString());
            REQUIRE(edit);
            edit->setText(text); // the test library types ASCII only
        }
        auto *effect = dialog.findChild<QComboBox *>(u"caseEffect"_s);
        REQUIRE(effect->count() == 4);
        effect->setCurrentIndex(1);
        QTest::keyClicks(dialog.findChild<QLineEdit *>(u"caseDocument"_s), u"SP-1"_s);
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"caseSubmit"_s), Qt::LeftButton);
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            INFO(label->text().toStdString());
        REQUIRE(dialog.result() == QDialog::Accepted);
        return dialog.opened();
    }
};

} // namespace

TEST_CASE_METHOD(PageFixture,
                 "a clerk submits by the form, a planner and a head agree with keys, and the "
                 "baseline stands",
                 "[gui][approval]")
{
    const CaseId id = submit(u"采用一号基线"_s);
    REQUIRE(id.isValid());
    for (const QString &login : {u"planner"_s, u"head"_s}) {
        leave();
        signing(login);
        show();
        INFO(login.toStdString());
        CHECK(child<QTabBar>(u"approvalBoxes"_s).tabText(0).contains(u"(1)"_s));
        CHECK(page->shownCase() == id);
        auto &opinion = child<QPlainTextEdit>(u"caseOpinion"_s);
        opinion.setFocus();
        QTest::keyClicks(&opinion, u"ok"_s);
        auto &agree = child<QPushButton>(u"case_agree"_s);
        REQUIRE(agree.isEnabled());
        QTest::mouseClick(&agree, Qt::LeftButton);
        CHECK(failures.isEmpty());
        CHECK(child<QTabBar>(u"approvalBoxes"_s).tabText(0).contains(u"(0)"_s));
        CHECK(child<QTabBar>(u"approvalBoxes"_s).tabText(1).contains(u"(1)"_s));
    }
    leave();
    as(u"manager"_s);
    CHECK(workspace->plan(project)->plan->baselines.size() == 1);
    show();
    page->showCase(id);
    QTest::mouseClick(&child<QPushButton>(u"approvalVerify"_s), Qt::LeftButton);
    const QString text = child<QTextBrowser>(u"caseSheet"_s).toPlainText();
    CHECK(text.count(verdictText(SignatureVerdict::Valid)) == 3);
    CHECK_FALSE(text.contains(verdictText(SignatureVerdict::Invalid)));
}

TEST_CASE_METHOD(PageFixture,
                 "a refusal without a reason is not sent; the opinion sheet is a PDF and logged",
                 "[gui][approval]")
{
    const CaseId id = submit(u"采用一号基线"_s);
    leave();
    signing(u"planner"_s);
    show();
    QTest::mouseClick(&child<QPushButton>(u"case_refuse"_s), Qt::LeftButton);
    CHECK(ApprovalDesk(*workspace).read(id)->acts.size() == 1);
    leave();
    signing(u"manager"_s);
    show();
    page->showCase(id);
    const QString pdf = folder.filePath(u"意见单.pdf"_s);
    nextAnswer::path(pdf);
    QTest::mouseClick(&child<QPushButton>(u"approvalSheet"_s), Qt::LeftButton);
    CHECK(failures.isEmpty());
    QFile file(pdf);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(5) == "%PDF-");
    leave();
    as(u"audit"_s);
    CHECK(countOf(u"export"_s) == 1);
}

TEST_CASE_METHOD(PageFixture,
                 "who has no key yet is led to make one before the first signature",
                 "[gui][approval]")
{
    (void)submit(u"采用一号基线"_s);
    leave();
    as(u"planner"_s);
    REQUIRE_FALSE(workspace->canSign());
    show();
    CHECK_FALSE(page->findChild<QPushButton *>(u"case_agree"_s));
    nextAnswer::passphrase(u"right-2026"_s);
    auto &sheet = child<QTextBrowser>(u"caseSheet"_s);
    Q_EMIT sheet.anchorClicked(QUrl(u"key"_s));
    CHECK(workspace->canSign());
    CHECK(page->findChild<QPushButton *>(u"case_agree"_s));
}

TEST_CASE("amounts are read to the last cent or not at all", "[gui][approval]")
{
    CHECK(moneyFromText(u"1,234.5") == Money{123'450});
    CHECK(moneyFromText(u"0.07") == Money{7});
    CHECK(moneyFromText(u"12") == Money{1'200});
    for (const QStringView bad : {u"", u"1.234", u"-1", u"1e3", u".", u"1.2.3", u"abc"})
        CHECK_FALSE(moneyFromText(bad));
    CHECK_FALSE(moneyFromText(QString(40, u'9')));
}

TEST_CASE("ten thousand lines of an inbox are filtered by words and by initials", "[gui][approval]")
{
    const ManualClock clock{1};
    IdSource ids(clock);
    InboxModel model;
    std::vector<InboxRow> rows;
    for (int i = 1; i <= 10'000; ++i) {
        InboxRow row;
        row.id = ids.next<CaseId>();
        row.number = i;
        row.title = i % 100 == 0 ? u"道路改造工程变更"_s : u"其他事项"_s;
        rows.push_back(row);
    }
    model.setRows(std::move(rows), {}, WallTime{1});
    CHECK(model.rowCount() == 10'000);
    model.setFilter(u"dlgz"_s);
    CHECK(model.rowCount() == 100);
    model.setFilter(u"道路 9900"_s);
    CHECK(model.rowCount() == 1);
}
