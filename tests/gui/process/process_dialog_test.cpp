// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/process/process_dialog.h"

#include "approval/process_json.h"
#include "commands/approval_desk.h"
#include "support/office.h"
#include "ui/process/process_view.h"
#include "ui/process/rule_dialog.h"
#include "ui/widgets/dialog_seam.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

struct Board : Office {
    std::unique_ptr<ProcessDialog> dialog;

    Board()
    {
        nextAnswer::clear();
        grantRoles();
        dialog = std::make_unique<ProcessDialog>(*workspace);
        dialog->resize(1366, 768);
        dialog->show();
        REQUIRE(QTest::qWaitForWindowExposed(dialog.get()));
        dialog->choose(u"payment"_s);
    }
    ~Board() { nextAnswer::clear(); }
    template <class W>
    [[nodiscard]] W &child(const QString &name) const
    {
        W *found = nullptr;
        for (W *one : dialog->findChildren<W *>(name)) {
            if (one->isVisibleTo(dialog.get()))
                found = one; // a panel that is going to be deleted may still be there
        }
        INFO("no child named " << name.toStdString());
        REQUIRE(found);
        return *found;
    }
    void click(const QString &name) const
    {
        QTest::mouseClick(&child<QPushButton>(name), Qt::LeftButton);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(&dialog->view(), key, modifiers);
    }
    [[nodiscard]] int place(const QString &id) const
    {
        return ProcessIndex(dialog->definition()).find(id);
    }
    /// For somebody who wants to look: ZS_PICTURES names a folder.
    void picture(const QString &name) const
    {
        const QString pictures = qEnvironmentVariable("ZS_PICTURES");
        QTest::qWait(1); // what was just added is laid out
        if (!pictures.isEmpty())
            dialog->grab().save(pictures + u'/' + name + u".png"_s);
    }
};

} // namespace

TEST_CASE_METHOD(Board,
                 "keys draw: Ins adds, Alt and arrows move, Del removes, Ctrl+Z and Ctrl+Y go back "
                 "and forth",
                 "[gui][process]")
{
    picture(u"process-1"_s);
    const ProcessDefinition before = dialog->definition();
    dialog->select({place(u"finance"_s), -1});
    dialog->view().setFocus();
    key(Qt::Key_Insert);
    CHECK(place(u"approve-1"_s) == place(u"finance"_s) + 1);
    CHECK(dialog->view().selected().place == place(u"approve-1"_s));
    key(Qt::Key_Up, Qt::AltModifier);
    CHECK(place(u"approve-1"_s) == place(u"finance"_s) - 1);
    key(Qt::Key_Delete);
    CHECK(dialog->definition() == before);
    key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(place(u"approve-1"_s) > 0);
    key(Qt::Key_Y, Qt::ControlModifier);
    CHECK(dialog->definition() == before);
    key(Qt::Key_Down);
    const ProcessSpot spot = dialog->view().selected();
    CHECK(spot.place >= 0);
    const double zoom = dialog->view().zoom();
    key(Qt::Key_Plus);
    CHECK(dialog->view().zoom() > zoom);
}

TEST_CASE_METHOD(
    Board,
    "a step's particulars are edited, what is wrong is listed, and a click on it leads "
    "to the step",
    "[gui][process]")
{
    dialog->select({place(u"finance"_s), -1});
    auto &name = child<QLineEdit>(u"nodeName"_s);
    name.selectAll();
    QTest::keyClicks(&name, u"Check"_s);
    CHECK(ProcessIndex(dialog->definition()).at(place(u"finance"_s)).node->name == u"Check"_s);
    child<QCheckBox>(u"nodeBatch"_s).click();
    child<QSpinBox>(u"nodeDeadline"_s).setValue(1); // the reminder lies no more before it
    CHECK(ProcessIndex(dialog->definition()).at(place(u"finance"_s)).node->batch);
    auto &faults = child<QListWidget>(u"processFaults"_s);
    REQUIRE(faults.count() == 1);
    CHECK(faults.item(0)->text().contains(u"finance"_s));
    CHECK_FALSE(child<QPushButton>(u"processPublish"_s).isEnabled());
    picture(u"process-fault"_s);
    dialog->select({0, -1});
    Q_EMIT faults.itemActivated(faults.item(0));
    CHECK(dialog->view().selected().place == place(u"finance"_s));
    child<QSpinBox>(u"nodeRemind"_s).setValue(0);
    CHECK(child<QPushButton>(u"processPublish"_s).isEnabled());
}

TEST_CASE_METHOD(Board,
                 "a branch asks for an amount: the condition is changed by pick lists and a figure",
                 "[gui][process]")
{
    const int ladder = place(u"ladder"_s);
    dialog->select({ladder, 0});
    picture(u"process-branch"_s);
    auto &value = child<QLineEdit>(u"conditionValue0"_s);
    value.setText(u"200000"_s);
    Q_EMIT value.editingFinished();
    const ProcessIndex index(dialog->definition());
    const auto &when = index.at(ladder).node->branches.front().when;
    REQUIRE(when);
    CHECK(when->value == FormValue(Money::yuan(200'000)));
    CHECK(faultsOf(dialog->definition()).empty());
}

TEST_CASE_METHOD(Board, "rules name roles, persons and units from lists", "[gui][process]")
{
    ProcessLists lists;
    lists.roles = {{u"finance"_s, u"财务"_s}, {u"legal"_s, u"法制"_s}};
    const std::vector<FormField> fields;
    RuleDialog rules(u"Signers"_s, {}, fields, lists, dialog.get());
    rules.show();
    rules.findChild<QPushButton *>(u"ruleAdd"_s)->click();
    auto *kind = rules.findChild<QComboBox *>(u"ruleKind"_s);
    kind->setCurrentIndex(static_cast<int>(ParticipantKind::Role));
    Q_EMIT kind->activated(kind->currentIndex());
    auto *key = rules.findChild<QComboBox *>(u"ruleKey"_s);
    REQUIRE(key->isVisible());
    key->setCurrentIndex(key->findData(u"legal"_s));
    Q_EMIT key->activated(key->currentIndex());
    auto *unit = rules.findChild<QComboBox *>(u"ruleUnit"_s);
    unit->setCurrentIndex(static_cast<int>(UnitRelation::Superior));
    Q_EMIT unit->activated(unit->currentIndex());
    REQUIRE(rules.rules().size() == 1);
    CHECK(rules.rules().front()
          == ParticipantRule{ParticipantKind::Role, u"legal"_s, UnitRelation::Superior, {}});
}

TEST_CASE_METHOD(Board,
                 "the text is the same process: a wrong line is named and not published, a right "
                 "one is taken over",
                 "[gui][process]")
{
    auto &tabs = child<QTabWidget>(u"processTabs"_s);
    tabs.setCurrentIndex(1);
    auto &text = child<QPlainTextEdit>(u"processText"_s);
    const QString good = text.toPlainText();
    CHECK(good.contains(u"\"payment\""_s));
    QString bad = good;
    bad.replace(u"\"any\""_s, u"\"most\""_s);
    text.setPlainText(bad);
    auto &faults = child<QListWidget>(u"processFaults"_s);
    REQUIRE(faults.count() == 1);
    const int line = static_cast<int>(bad.left(bad.indexOf(u"\"most\""_s)).count(u'\n')) + 1;
    CHECK(faults.item(0)->text().contains(QString::number(line)));
    CHECK_FALSE(child<QPushButton>(u"processPublish"_s).isEnabled());
    picture(u"process-text"_s);
    Q_EMIT faults.itemActivated(faults.item(0));
    CHECK(text.textCursor().blockNumber() + 1 == line);
    QString changed = good;
    changed.replace(u"\"any\""_s, u"\"all\""_s);
    text.setPlainText(changed);
    CHECK(ProcessIndex(dialog->definition()).at(place(u"finance"_s)).node->mode == SignMode::All);
    CHECK(child<QPushButton>(u"processPublish"_s).isEnabled());
    CHECK(text.toPlainText() == changed);
}

TEST_CASE_METHOD(Board,
                 "a draft waits, a published version is used by new cases, a retired process by "
                 "none, and each is logged",
                 "[gui][process]")
{
    dialog->select({place(u"finance"_s), -1});
    child<QCheckBox>(u"nodeBatch"_s).click();
    click(u"processDraft"_s);
    ApprovalDesk desk(*workspace);
    const auto version = [&] {
        const auto all = desk.processes();
        REQUIRE_OK(all);
        const auto found = std::ranges::find(*all, u"payment"_s, &ProcessDefinition::key);
        return found == all->end() ? 0 : found->version;
    };
    CHECK(version() == 1);
    CHECK(countOf(u"save-process-draft"_s) == 1);
    nextAnswer::yes(true);
    click(u"processPublish"_s);
    CHECK(version() == 2);
    CHECK(ProcessIndex(dialog->definition()).at(place(u"finance"_s)).node->batch);
    nextAnswer::yes(true);
    click(u"processRetire"_s);
    CHECK(version() == 0);
    CHECK(countOf(u"retire-process"_s) == 1);
    click(u"processRetire"_s);
    CHECK(version() == 2);
    CHECK(countOf(u"bring-back-process"_s) == 1);
    dialog->choose(u"project-start"_s); // one that came with the program
    nextAnswer::yes(true);
    click(u"processRetire"_s);
    const auto left = desk.processes();
    REQUIRE_OK(left);
    CHECK_FALSE(std::ranges::contains(*left, u"project-start"_s, &ProcessDefinition::key));
}

TEST_CASE_METHOD(Board,
                 "a draft may be no process yet: it comes back as the text it was",
                 "[gui][process]")
{
    child<QTabWidget>(u"processTabs"_s).setCurrentIndex(1);
    auto &text = child<QPlainTextEdit>(u"processText"_s);
    text.setPlainText(u"{\"format\": 1,"_s);
    click(u"processDraft"_s);
    CHECK(text.toPlainText() == u"{\"format\": 1,"_s);
    dialog->choose(u"project-start"_s); // nothing is asked: it was saved
    CHECK(dialog->definition().key == u"project-start"_s);
    dialog->choose(u"payment"_s);
    CHECK(text.toPlainText() == u"{\"format\": 1,"_s);
    CHECK_FALSE(child<QPushButton>(u"processPublish"_s).isEnabled());
}

TEST_CASE_METHOD(Board, "a process goes out to a file and comes back in", "[gui][process]")
{
    const QString out = folder.filePath(u"流程.json"_s);
    nextAnswer::path(out);
    click(u"processExport"_s);
    QFile file(out);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QByteArray bytes = file.readAll();
    file.close();
    CHECK(readDefinition(bytes).has_value());
    bytes.replace("\"payment\"", "\"my-payment\"");
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    nextAnswer::path(out);
    click(u"processImport"_s);
    CHECK(dialog->definition().key == u"my-payment"_s);
    nextAnswer::yes(true);
    click(u"processPublish"_s);
    const auto all = ApprovalDesk(*workspace).processes();
    REQUIRE_OK(all);
    CHECK(std::ranges::contains(*all, u"my-payment"_s, &ProcessDefinition::key));
}

TEST_CASE_METHOD(Board,
                 "a dry run lights up the way, names who would sign, and goes step by step",
                 "[gui][process]")
{
    for (const auto &[field, text] : {std::pair{u"field_contract"_s, u"示例合同"_s},
                                      std::pair{u"field_amount"_s, u"500000"_s},
                                      std::pair{u"field_paidWithThis"_s, u"600000"_s},
                                      std::pair{u"field_contractAmount"_s, u"900000"_s}})
        dialog->findChild<QLineEdit *>(field)->setText(text);
    dialog->findChild<QCheckBox *>(u"field_supervised"_s)->setChecked(true);
    dialog->findChild<QComboBox *>(u"field_supervisor"_s)->setCurrentIndex(1);
    auto *starter = dialog->findChild<QComboBox *>(u"simulationStarter"_s);
    starter->setCurrentIndex(starter->findData(people.at(u"manager"_s).toString()));
    dialog->showSimulation();
    picture(u"process-simulation"_s);
    INFO(child<QLabel>(u"simulationResult"_s).text().toStdString());
    const ProcessMarks &marks = dialog->view().marks();
    CHECK(marks.nodes.value(u"finance"_s).persons == u"人-finance"_s);
    CHECK_FALSE(marks.nodes.contains(u"joint"_s));
    click(u"simulationBegin"_s);
    auto &turns = child<QListWidget>(u"simulationTurns"_s);
    REQUIRE(turns.count() == 1);
    CHECK(turns.item(0)->text().contains(u"人-finance"_s));
    CHECK(dialog->view().marks().nodes.value(u"finance"_s).state == ProcessMark::State::Open);
    click(u"simulationAgree"_s);
    CHECK(dialog->view().marks().nodes.value(u"finance"_s).state == ProcessMark::State::Passed);
    click(u"simulationReturn"_s);
    REQUIRE(turns.count() == 1);
    CHECK(turns.item(0)->text().contains(u"人-finance"_s));
    click(u"simulationRefuse"_s); // which goes back to the starter here
    REQUIRE(turns.count() == 1);
    CHECK(turns.item(0)->text().contains(u"人-manager"_s));
    CHECK_FALSE(child<QPushButton>(u"simulationRefuse"_s).isEnabled());
    CHECK_FALSE(child<QPushButton>(u"simulationReturn"_s).isEnabled());
    picture(u"process-stepwise"_s);
    click(u"simulationAgree"_s); // submits again
    REQUIRE(turns.count() == 1);
    CHECK(turns.item(0)->text().contains(u"人-finance"_s));
    dialog->select({place(u"finance"_s), -1});
    child<QTabWidget>(u"processSide"_s).setCurrentIndex(0);
    child<QCheckBox>(u"nodeBatch"_s).click(); // an edit ends the run
    CHECK(dialog->view().marks().isEmpty());
}

TEST_CASE_METHOD(Board, "what was changed is not left without a question", "[gui][process]")
{
    dialog->select({place(u"finance"_s), -1});
    child<QCheckBox>(u"nodeBatch"_s).click();
    nextAnswer::yes(false);
    click(u"processClose"_s);
    CHECK(dialog->isVisible());
    nextAnswer::yes(true);
    click(u"processClose"_s);
    CHECK_FALSE(dialog->isVisible());
}

TEST_CASE_METHOD(Board,
                 "the window fits a small screen with letters half as large again, in the dark "
                 "theme, too",
                 "[gui][process]")
{
    applyTheme(ThemeKind::Dark, 150);
    dialog = std::make_unique<ProcessDialog>(*workspace);
    dialog->show();
    dialog->choose(u"payment"_s);
    dialog->select({place(u"finance"_s), -1});
    QTest::qWait(1);
    const QSize least = dialog->minimumSizeHint();
    CHECK(least.width() <= 1366);
    CHECK(least.height() <= 768);
    dialog->resize(1366, 768);
    picture(u"process-dark-150"_s);
    child<QTabWidget>(u"processSide"_s).setCurrentIndex(1);
    picture(u"process-form-150"_s);
    applyTheme(ThemeKind::Light, 100);
}

TEST_CASE_METHOD(Board,
                 "follow-ups of an approved case are added, given to somebody and taken away",
                 "[gui][process]")
{
    auto &side = child<QTabWidget>(u"processSide"_s);
    for (int i = 0; i < side.count(); ++i) {
        if (side.widget(i)->objectName() == u"dutyPanel")
            side.setCurrentIndex(i);
    }
    click(u"dutyAdd"_s);
    REQUIRE(dialog->definition().followUps.size() == 1);
    auto &text = child<QLineEdit>(u"dutyText"_s);
    text.selectAll();
    QTest::keyClicks(&text, u"archive the papers"_s);
    child<QSpinBox>(u"dutyDays"_s).setValue(7);
    auto &person = child<QComboBox>(u"dutyPerson"_s);
    person.setCurrentIndex(1);
    Q_EMIT person.activated(1);
    const FollowUpRule &made = dialog->definition().followUps.front();
    CHECK(made.text == u"archive the papers"_s);
    CHECK(made.days == 7);
    CHECK(made.person.kind == ParticipantKind::InCharge);
    CHECK(faultsOf(dialog->definition()).empty());
    CHECK(writeDefinition(dialog->definition()).contains("archive the papers"));
    picture(u"process-follow-ups"_s);
    click(u"dutyRemove"_s);
    CHECK(dialog->definition().followUps.empty());
    CHECK_FALSE(child<QLineEdit>(u"dutyText"_s).isEnabled());
}
