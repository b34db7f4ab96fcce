// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/content_label.h"
#include "commands/dictionary_desk.h"
#include "commands/goal_desk.h"
#include "commands/ledger_reading.h"
#include "commands/powers.h"
#include "commands/workspace.h"
#include "money/ladder.h"
#include "store/sql.h"

#include <QCoreApplication>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LedgerImport)
};

/// A name that two have means neither.
template <class Id>
void add(QHash<QString, Id> &names, const QString &name, Id id)
{
    if (name.isEmpty())
        return;
    const auto other = names.constFind(name);
    names.insert(name, other == names.cend() || *other == id ? id : Id());
}

Result<QHash<QString, QString>> wordsOf(const DictionaryDesk &desk, const QString &dictionary)
{
    const auto words = desk.entries(dictionary);
    if (!words)
        return passOn(words);
    QHash<QString, QString> codes;
    for (const DictionaryEntry &word : *words) {
        codes.insert(word.code, word.code);
        if (!codes.contains(word.name))
            codes.insert(word.name, word.code);
    }
    return codes;
}

Result<> addWords(Workspace &workspace, LedgerNames &names)
{
    const DictionaryDesk desk(workspace);
    for (const auto &[key, into] : {std::pair(u"tag"_s, &names.tags),
                                    std::pair(u"division"_s, &names.divisions),
                                    std::pair(u"industry"_s, &names.industries)}) {
        auto words = wordsOf(desk, key);
        if (!words)
            return passOn(words);
        *into = std::move(*words);
    }
    const auto goals = GoalDesk(workspace).tree();
    if (!goals)
        return passOn(goals);
    for (const PlanItem &item : goals->items) {
        add(names.goals, item.name, item.id);
        add(names.goals, item.code, item.id);
    }
    return {};
}

/// A file that bears a mark in its name brings it along; its circle is who brings it, until
/// somebody determines it.
void takeLabel(Project &project, const SecrecyLabel &label, PersonId by)
{
    project.classification = label.level;
    project.secrecyYears = storedTerm(label.term);
    if (isStateSecret(label.level))
        project.needToKnow = needToKnowText({{by}, {}});
}

} // namespace

Result<LedgerNames> ledgerNames(Workspace &workspace)
{
    LedgerNames names;
    const auto projects = workspace.projects();
    const auto units = workspace.units();
    const auto people = workspace.people();
    if (!projects)
        return passOn(projects);
    if (!units)
        return passOn(units);
    if (!people)
        return passOn(people);
    for (const Project &project : *projects)
        names.codes.insert(project.code);
    for (const OrgUnit &unit : *units) {
        add(names.units, unit.name, unit.id);
        add(names.units, unit.code, unit.id);
    }
    for (const Person &person : *people) {
        if (person.active)
            add(names.people, person.name, person.id);
    }
    if (auto added = addWords(workspace, names); !added)
        return passOn(added);
    return names;
}

namespace {

/// The figures of one project with the documents that they name, each document once.
void addFigures(Workspace &workspace,
                const Project &project,
                const std::vector<LedgerFigure> &figures,
                const QString &origin,
                ChangeSet &set)
{
    QHash<QString, ProjectDocumentId> papers;
    for (const LedgerFigure &each : figures) {
        MoneyFigure figure;
        figure.id = workspace.ids().next<MoneyFigureId>();
        figure.project = project.id;
        figure.rung = each.rung;
        figure.amount = each.amount;
        if (each.rung <= MoneyRung::ApprovedEstimate)
            figure.decidedOn = project.approvedOn; // of others a ledger does not say
        figure.reason = origin;
        figure.enteredAt =
            WallTime::fromDateTime(QDateTime::fromMSecsSinceEpoch(workspace.clock().now()));
        const QString number = storable(each.number.simplified());
        if (!number.isEmpty() && !papers.contains(number)) {
            ProjectDocument paper;
            paper.id = workspace.ids().next<ProjectDocumentId>();
            paper.project = project.id;
            paper.number = number;
            paper.title = rungText(each.rung);
            paper.issuedOn = figure.decidedOn;
            paper.note = origin;
            papers.insert(number, paper.id);
            set.changes.push_back(inserted(paper));
        }
        figure.document = papers.value(number);
        set.changes.push_back(inserted(figure));
    }
}

} // namespace

Result<ChangeSet>
importProjects(Workspace &workspace, const LedgerReading &reading, const QString &fileName)
{
    const auto names = ledgerNames(workspace);
    if (!names)
        return passOn(names);
    if (reading.projects.empty())
        return fail(ErrorCode::Invalid, Words::tr("There is nothing to import."));
    QSet<QString> codes = names->codes;
    for (const Project &project : reading.projects) {
        if (codes.contains(project.code))
            return fail(ErrorCode::Invalid,
                        Words::tr("The code %1 belongs to another project. Nothing was imported.")
                            .arg(project.code));
        codes.insert(project.code);
    }
    if (auto saved = workspace.backupBeforeImport(); !saved)
        return passOn(saved);
    const auto label = labelInFileName(fileName);
    const QDate today = QDateTime::fromMSecsSinceEpoch(workspace.clock().now()).date();
    constexpr Minutes kDayBegins = 8 * 60;
    ChangeSet set{u"import-projects"_s, {}, {}};
    for (std::size_t i = 0; i < reading.projects.size(); ++i) {
        Project project = reading.projects[i];
        project.id = workspace.ids().next<ProjectId>();
        project.version = 0;
        if (label && label->level > project.classification)
            takeLabel(project, *label, workspace.session().person);
        Calendar calendar = standardCalendar();
        calendar.id = workspace.ids().next<CalendarId>();
        calendar.project = project.id;
        project.calendar = calendar.id;
        project.planStart =
            WallTime::at(project.plannedStart.isValid() ? project.plannedStart : today, kDayBegins);
        set.changes.push_back(inserted(calendar));
        set.changes.push_back(inserted(project));
        const int row = i < reading.rows.size() ? reading.rows[i] : 0;
        if (i < reading.figures.size())
            addFigures(workspace,
                       project,
                       reading.figures[i],
                       Words::tr("From the ledger %1, row %2").arg(fileName).arg(row),
                       set);
    }
    return workspace.commit(
        std::move(set),
        Words::tr("%1: %n project(s)", nullptr, static_cast<int>(reading.projects.size()))
            .arg(fileName));
}

} // namespace zs
