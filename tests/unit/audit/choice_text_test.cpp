// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/choice_text.h"

#include "domain/attachment.h"
#include "domain/organisation.h"
#include "domain/project.h"
#include "domain/resource.h"
#include "domain/task.h"
#include "support/stringify.h"

#include <QSet>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

template <Entity E>
struct Column {
    const EntityInfo &info = *entityInfo(EntityTraits<E>::kKind);
    const FieldInfo &field;

    explicit Column(const QString &name)
        : field(info.fields[static_cast<std::size_t>(fieldIndex(info, name))])
    {}
    template <class T>
    [[nodiscard]] QString text(T value) const
    {
        return choiceText(info, field, static_cast<std::int64_t>(value));
    }
    [[nodiscard]] std::int64_t last() const { return choices(info, field).back().first; }
};

} // namespace

TEST_CASE("every choice field has a name for each of its values, all different", "[domain]")
{
    int fields = 0;
    for (const EntityInfo &info : allEntities()) {
        for (const FieldInfo &field : info.fields) {
            CAPTURE(info.table, field.column);
            const auto all = choices(info, field);
            CHECK(all.empty() == (field.type != FieldType::Choice));
            fields += all.empty() ? 0 : 1;
            QSet<QString> names;
            for (const auto &[number, name] : all) {
                CHECK(choiceText(info, field, number) == name);
                names.insert(name);
            }
            CHECK(names.size() == static_cast<qsizetype>(all.size()));
        }
    }
    CHECK(fields == 62);
}

TEST_CASE("names stand at the numbers of their values", "[domain]")
{
    const Column<Project> classification(u"classification"_s);
    CHECK(classification.text(Classification::Open) == u"Open"_s);
    CHECK(classification.text(Classification::TopSecret) == u"Top secret"_s);
    CHECK(Column<Attachment>(u"classification"_s).text(Classification::Confidential)
          == u"Confidential"_s);
    CHECK(Column<Project>(u"stage"_s).text(ProjectStage::Procurement) == u"Procurement"_s);
    CHECK(Column<Project>(u"stage"_s).last() == static_cast<int>(ProjectStage::Cancelled));
    CHECK(Column<Project>(u"kind"_s).text(ProjectKind::Information) == u"Information technology"_s);
    CHECK(Column<Project>(u"kind"_s).last() == static_cast<int>(ProjectKind::Other));
    CHECK(Column<OrgUnit>(u"kind"_s).text(UnitKind::Company) == u"Company"_s);
    CHECK(Column<Task>(u"constraint_type"_s).text(ConstraintType::MustFinishOn)
          == u"Must finish on"_s);
    CHECK(Column<Task>(u"constraint_type"_s).text(ConstraintType::FinishNoLaterThan)
          == u"Finish no later than"_s);
    CHECK(Column<Task>(u"type"_s).text(TaskType::FixedWork) == u"Fixed work"_s);
    CHECK(Column<Link>(u"type"_s).text(LinkType::FinishToStart) == u"Finish to start (FS)"_s);
    CHECK(Column<Link>(u"type"_s).text(LinkType::StartToStart) == u"Start to start (SS)"_s);
    CHECK(Column<Link>(u"lag_kind"_s).text(LagKind::Elapsed) == u"Elapsed time"_s);
    CHECK(Column<Link>(u"lag_kind"_s).last()
          == static_cast<int>(LagKind::ElapsedPercentOfPredecessor));
    CHECK(Column<Resource>(u"type"_s).text(ResourceType::Cost) == u"Cost"_s);
}

TEST_CASE("an unknown number stays a number", "[domain]")
{
    const Column<Project> stage(u"stage"_s);
    CHECK(stage.text(10) == u"10"_s);
    CHECK(stage.text(-1) == u"-1"_s);
    CHECK(Column<Task>(u"priority"_s).text(0) == u"0"_s);
}
