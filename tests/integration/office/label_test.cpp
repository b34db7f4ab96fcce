// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/attachment_commands.h"
#include "commands/cell_commands.h"
#include "commands/project_fields.h"
#include "support/office_cases.h"

#include <QFile>

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

QString written(Office &office, const QString &name)
{
    QFile file(office.folder.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("content");
    return file.fileName();
}

ErrorCode codeOf(const Result<ChangeSet> &result)
{
    REQUIRE_FALSE(result);
    return result.error().code;
}

} // namespace

TEST_CASE("who may propose raises a label, who determines lowers it, and both is logged",
          "[office][label]")
{
    SecretOffice office(Classification::Internal);
    office.as(u"manager"_s); // a project manager proposes
    REQUIRE_OK(office.workspace->run(
        SetLabel{office.project, {}, office.labelling(Classification::Secret, 10)}));
    const auto raised = office.workspace->plan(office.project);
    REQUIRE_OK(raised);
    CHECK(markOf(raised->plan->project) == u"秘密★10年"_s);
    CHECK(raised->plan->project.secrecyFrom == QDate(2026, 3, 1));

    const SetLabel lower{office.project, {}, office.labelling(Classification::Internal, 0)};
    const SetLabel shorter{office.project, {}, office.labelling(Classification::Secret, 5)};
    Labelling wide = office.labelling(Classification::Secret, 10);
    wide.known.persons = {office.people.at(u"system"_s)};
    const SetLabel wider{office.project, {}, wide};
    for (const SetLabel &command : {lower, shorter, wider})
        CHECK(codeOf(office.workspace->run(command)) == ErrorCode::Forbidden);
    office.as(u"planner"_s); // has no power over labels at all
    CHECK(codeOf(office.workspace->run(
              SetLabel{office.project, {}, office.labelling(Classification::TopSecret, 20)}))
          == ErrorCode::Forbidden);

    office.as(u"classifier"_s);
    REQUIRE_OK(office.workspace->run(shorter));
    REQUIRE_OK(office.workspace->run(lower));
    office.as(u"audit"_s);
    CHECK(office.countOf(u"set-label"_s) == 3);
    CHECK(office.countOf(u"refused"_s) == 4);
}

TEST_CASE("taking a raised label back is lowering it", "[office][label]")
{
    SecretOffice office(Classification::Internal);
    office.as(u"manager"_s);
    const auto raised = office.workspace->run(
        SetLabel{office.project, {}, office.labelling(Classification::Secret, 10)});
    REQUIRE_OK(raised);
    CHECK(codeOf(office.workspace->revert(*raised)) == ErrorCode::Forbidden);
}

TEST_CASE("a label against the law is refused with its article", "[office][label]")
{
    SecretOffice office(Classification::Internal);
    office.as(u"classifier"_s);
    const auto refused = office.workspace->run(
        SetLabel{office.project, {}, office.labelling(Classification::Secret, 11)});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Invalid);
    CHECK(refused.error().message.contains(shippedLabelRules().limitArticle.text()));
}

TEST_CASE("no other act moves a label, whatever it is called", "[office][label]")
{
    SecretOffice office(Classification::Secret);
    office.as(u"classifier"_s);
    const auto plan = office.workspace->plan(office.project);
    REQUIRE_OK(plan);
    Project open = plan->plan->project;
    open.classification = Classification::Open;
    for (const QString &act : {u"set-project-field"_s, u"rename-task"_s, u"import-table"_s}) {
        ChangeSet set{act, office.project, {}};
        addUpdate(set, plan->plan->project, open);
        CHECK(codeOf(office.workspace->commit(set)) == ErrorCode::Forbidden);
    }
    const auto after = office.workspace->plan(office.project);
    REQUIRE_OK(after);
    CHECK(after->plan->project.classification == Classification::Secret);
}

TEST_CASE("a file is no more secret than its project, and holds the project up", "[office][label]")
{
    SecretOffice office(Classification::Internal, false);
    const QString path = written(office, u"a.txt"_s);
    const auto above =
        attachFile(*office.workspace, office.project, {}, path, Classification::Secret, {});
    REQUIRE_FALSE(above);
    CHECK(above.error().code == ErrorCode::Forbidden);

    REQUIRE_OK(office.workspace->run(
        SetLabel{office.project, {}, office.labelling(Classification::Secret, 10)}));
    const auto file =
        attachFile(*office.workspace, office.project, {}, path, Classification::Secret, {});
    REQUIRE_OK(file);
    // the project cannot sink below it
    CHECK(codeOf(office.workspace->run(
              SetLabel{office.project, {}, office.labelling(Classification::Internal, 0)}))
          == ErrorCode::Forbidden);
    REQUIRE_OK(office.workspace->run(
        SetLabel{office.project, *file, office.labelling(Classification::Internal, 0)}));
    REQUIRE_OK(office.workspace->run(
        SetLabel{office.project, {}, office.labelling(Classification::Internal, 0)}));
    CHECK(codeOf(office.workspace->run(
              SetLabel{office.project, *file, office.labelling(Classification::Confidential, 10)}))
          == ErrorCode::Forbidden);
}

TEST_CASE("a table that bears a mark is not read into a plan that is labelled lower",
          "[office][label]")
{
    SecretOffice office(Classification::Internal, false);
    ImportTable table;
    table.project = office.project;
    table.label = Classification::Secret;
    CHECK(codeOf(office.workspace->run(table)) == ErrorCode::Forbidden);
    REQUIRE_OK(office.workspace->run(
        SetLabel{office.project, {}, office.labelling(Classification::Secret, 10)}));
    const auto taken = office.workspace->run(table); // nothing in it, but nothing against it
    CHECK((taken.has_value() || taken.error().code != ErrorCode::Forbidden));
}

TEST_CASE("what lies too low already stays readable and is warned of", "[office][label]")
{
    SecretOffice office(Classification::Internal, false);
    Attachment old;
    old.id = office.workspace->ids().next<AttachmentId>();
    old.project = office.project;
    old.name = u"旧文件"_s;
    old.digest = QByteArray(32, 'x');
    old.classification = Classification::Secret;
    REQUIRE_OK(office.workspace->commit(ChangeSet{u"sample"_s, office.project, {inserted(old)}}));
    const auto plan = office.workspace->plan(office.project);
    REQUIRE_OK(plan);
    CHECK(plan->plan->attachments.size() == 1);
    const QStringList warnings = SecrecyDesk(*office.workspace).warnings(office.project);
    REQUIRE(warnings.size() == 1);
    CHECK(warnings.front().contains(u"旧文件"_s));
}

TEST_CASE("a file with a circle and a level of its own is there only for who may read it",
          "[office][label]")
{
    SecretOffice office(Classification::Confidential, false);
    Labelling own = office.labelling(Classification::Confidential, 5);
    own.known = {{office.people.at(u"planner"_s)}, {}};
    const auto file = attachFile(*office.workspace,
                                 office.project,
                                 {},
                                 written(office, u"b.txt"_s),
                                 Classification::Confidential,
                                 {});
    REQUIRE_OK(file);
    REQUIRE_OK(office.workspace->run(SetLabel{office.project, *file, own}));
    office.appoint();

    office.as(u"manager"_s);
    const auto without = office.workspace->plan(office.project);
    REQUIRE_OK(without);
    CHECK(without->plan->attachments.empty());
    const auto closed = office.workspace->attachment(*file);
    REQUIRE_FALSE(closed);
    CHECK(closed.error().code == ErrorCode::Forbidden);
    CHECK_FALSE(saveAttachment(*office.workspace, *file, office.folder.filePath(u"x.txt"_s)));

    office.as(u"planner"_s);
    const auto with = office.workspace->plan(office.project);
    REQUIRE_OK(with);
    CHECK(with->plan->attachments.size() == 1);
    CHECK(office.workspace->attachment(*file).has_value());
}

TEST_CASE("who takes a file of 机密 or above out is written down", "[office][label]")
{
    SecretOffice office(Classification::Confidential, false);
    const auto file = attachFile(*office.workspace,
                                 office.project,
                                 {},
                                 written(office, u"c.txt"_s),
                                 Classification::Confidential,
                                 {});
    REQUIRE_OK(file);
    const std::int64_t before = office.countOf(u"open-classified"_s);
    REQUIRE_OK(saveAttachment(*office.workspace, *file, office.folder.filePath(u"out.txt"_s)));
    CHECK(office.countOf(u"open-classified"_s) == before + 1);
}

TEST_CASE("many internal files together raise an alarm that goes into the log", "[office][label]")
{
    SecretOffice office(Classification::Internal, false);
    ChangeSet many{u"sample"_s, office.project, {}};
    for (int i = 0; i < 49; ++i) {
        Attachment file;
        file.id = office.workspace->ids().next<AttachmentId>();
        file.project = office.project;
        file.name = QString::number(i);
        file.digest = QByteArray(32, 'x');
        file.classification = Classification::Internal;
        many.changes.push_back(inserted(file));
    }
    REQUIRE_OK(office.workspace->commit(many));
    SecrecyDesk desk(*office.workspace);
    CHECK(desk.alarms(office.project, false).empty());
    const auto leaving = desk.alarms(office.project, true); // the plan's one task makes fifty
    REQUIRE(leaving.size() == 1);
    CHECK(leaving.front().found == 50);
    CHECK(leaving.front().rule.suggest == Classification::Secret);
    REQUIRE_OK(desk.noteAlarms(office.project, leaving));
    CHECK(office.countOf(u"aggregation-alarm"_s) == 1);
    REQUIRE_OK(office.workspace->run(
        SetLabel{office.project, {}, office.labelling(Classification::Secret, 10)}));
    CHECK(SecrecyDesk(*office.workspace).alarms(office.project, true).empty());
}
